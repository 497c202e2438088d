import type { Span } from '../../read/span.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { leadingNumber } from '../marks/leading.ts';
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

/**
 * Whether a few words without a mark may name what is asked below them where no empty line sets them off: all others above
 * items have to end then.
 */
export function mayStandClose(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, end).replace(bracketBehind, '');
  return closeName.test(text) && !ofAnswer.test(text) && namesTheme(text);
}

/** `综合分析类（社会热点）` */
const bracketBehind = /（[^（）\n]{1,12}）$/;

const closeName = /^[\u3400-\u9fffA-Za-z、·与和及]{3,12}$/;

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
  const above = starts.flatMap((item) => {
    const line = beginsLine(plain, item) ? lastLine(plain, from, item) : null;
    return line === null ? [] : [{ ...line, item }];
  });
  const [first] = above;
  if (first === undefined) return new Set();
  return isSetOff(plain, first) ? findSetOff(plain, from, above) : findClose(plain, from, above);
}

/** The last line with text above an item, which begins there. */
interface Above extends Span {
  item: number;
}

function findSetOff(plain: string, from: number, above: readonly Above[]): ReadonlySet<number> {
  const textOf = ({ start, end }: Span): string => plain.slice(start, end);
  const mayName = above.filter((line) => isSetOff(plain, line));
  const candidates = new Set(mayName);
  const others = above.filter((line) => !candidates.has(line)).map(textOf);
  const isBare = others.filter(asks).length >= others.length * bareShare;
  const ends = (text: string): boolean => (asks(text) ? isBare : isEnded.test(text));
  const names = mayName.filter((line) => {
    const before = lastLine(plain, from, line.start);
    // Above the first stands the title, which nothing ends.
    if (before === null || line === above[0]) return before !== null;
    return ends(textOf(before)) || (isAnew(plain, line) && asks(textOf(before)));
  });
  const unended = others.filter((text) => !ends(text)).length + mayName.length - names.length;
  const areNames = unended <= above.length * unendedShare && names.length * fewestBelow <= above.length + 1;
  return new Set(areNames ? names.map(({ start }) => start) : []);
}

/**
 * `…重启即可。⏎服务态度⏎6. …`: the same without empty lines, where such a name stands above the first item as well, and all
 * that stands above the other items has ended. Below a question that nobody answers a name stands where numbers begin anew.
 */
function findClose(plain: string, from: number, above: readonly Above[]): ReadonlySet<number> {
  const textOf = ({ start, end }: Span): string => plain.slice(start, end);
  const names = above.filter((line) => mayStandClose(plain, line));
  const isParted = (line: Above): boolean => {
    const before = lastLine(plain, from, line.start);
    return before !== null && (hasEnded(textOf(before)) || (isAnew(plain, line) && asks(textOf(before))));
  };
  const others = above.filter((line) => !mayStandClose(plain, line)).map(textOf);
  const areNames =
    names[0] === above[0] &&
    names.length > 1 &&
    new Set(names.map(textOf)).size === names.length &&
    names.length * fewestBelow <= above.length &&
    names.slice(1).every(isParted) &&
    others.every((text) => hasEnded(text) || asks(text));
  return new Set(areNames ? names.map(({ start }) => start) : []);
}

const isAnew = (plain: string, { item }: Above): boolean =>
  leadingNumber(plain, { start: item, end: Math.min(plain.length, item + longestNumber) })?.value === 1;
const longestNumber = 24;

const hasEnded = (text: string): boolean =>
  endsAnswer.test(text) || toldInLine.test(text) || (point.test(text) && !asks(text));

/** What most answers end with. */
const endsAnswer = /[。！；…”》）】.!;)]$/;
const point = /^(?:[-*•·]|[（(]?\d{1,2}[.、）)]|[①-⑳])/;
/** A line of an item that has no answer: `考察点：沟通、应变`. */
const toldInLine = /^(?:[^\s：]{2,6}：|【[^】]{2,6}】)/;

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
