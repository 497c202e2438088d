import type { Span } from '../../read/span.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { namesTheme } from './themes.ts';

/** The kind of a name that nothing marks, but that empty lines set apart from what is above and below it. */
export const apart = 'apart';

const longestName = 12;
/** An answer has come to its end, with a sentence, a bracket or a point of a list. */
const isEnded =
  /[。！；.!…”》）】)\]]$|^\s*(?:[^\s：]{1,6}：\s*)?(?:[-*•·]|[（(]?\d{1,2}[.、）)]|[①-⑳])[^\n]*$/;
/** What an answer says in a line of its own, and what leads on to something else. */
const ofAnswer =
  /[答案解析例图表略见无对错是否完]$|^(?:答|解|略|无|见|如|例|图|表|同|小?结|总之|注|附|另|完|谢谢|加油)/;

/** Whether a few words that may name what is asked below them have an empty line above. */
export function isSetOff(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, end);
  const mayName = text.length <= longestName && !ofAnswer.test(text) && namesTheme(text);
  return mayName && emptyAbove.test(plain.slice(Math.max(0, start - longestGap), start));
}

const emptyAbove = /\n[^\S\n]*\n[^\S\n]*$/;
const longestGap = 60;

/** Of the items so many may end without a mark, lest a name be nothing but such an end. */
const unendedShare = 0.25;
/** From this share on of lines above items that ask, a list holds nothing but questions. */
const bareShare = 0.75;
/** So many items at least stand below a name, on average. */
const fewestBelow = 2;

/**
 * Where the lines begin that name what the items below them are about by nothing but where they stand: what is above has
 * come to an end, as nearly all answers do. `…重启即可。⏎⏎服务态度⏎6. …`. `starts` are the places where the items begin.
 */
export function findApart(plain: string, from: number, starts: readonly number[]): ReadonlySet<number> {
  const above = starts.flatMap((start) =>
    beginsLine(plain, start) ? (lastLine(plain, from, start) ?? []) : [],
  );
  const textOf = ({ start, end }: Span): string => plain.slice(start, end);
  const mayName = above.filter((line) => isSetOff(plain, line));
  const candidates = new Set(mayName);
  const others = above.filter((line) => !candidates.has(line)).map(textOf);
  const isBare = others.filter(asks).length >= others.length * bareShare;
  const ends = (text: string): boolean => (asks(text) ? isBare : isEnded.test(text));
  const names = mayName.filter((line) => {
    const before = lastLine(plain, from, line.start);
    return before !== null && ends(textOf(before));
  });
  const unended = others.filter((text) => !ends(text)).length + mayName.length - names.length;
  const areNames = unended <= above.length * unendedShare && names.length * fewestBelow <= above.length + 1;
  return new Set(areNames ? names.map(({ start }) => start) : []);
}

const asks = (text: string): boolean => askingOdds(text.replace(itemNumber, '')) >= asksFrom;
const itemNumber = /^(?:[（(]?\d{1,3}[.、）)]|[QA问]\d{0,3}[.：])\s*/;

const beginsLine = (plain: string, at: number): boolean =>
  /(?:^|\n)\s*$/.test(plain.slice(Math.max(0, at - longestGap), at));

/** The last line with text before a place, without the white space round it. */
function lastLine(plain: string, from: number, at: number): Span | null {
  const text = plain.slice(Math.max(from, at - longestLine), at).trimEnd();
  const line = text.slice(text.lastIndexOf('\n') + 1).trimStart();
  const end = Math.max(from, at - longestLine) + text.length;
  return line === '' ? null : { start: end - line.length, end };
}

const longestLine = 2000;
