import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { partNames, partUnits } from '../headings/part-names.ts';
import { picture } from '../marks/label-shapes.ts';
import { hanNumeral } from '../marks/numerals.ts';
import { findAll } from '../text/line-starts.ts';

/** A blank in the midst of a running line; the places are those of the line. */
interface Blank extends Span {
  /** It holds a wide blank or a tab, which stand for the ends of lines in other documents than narrow ones do. */
  isWide: boolean;
}

/** Fewer blanks behind sentences are no habit of a document. */
const fewest = 3;
const blank = /(?<=\S)[ ]+(?=\S)/g;
/** What begins lines in banks: a number, a heading, a label. */
const beginning = new RegExp(
  pattern`
    (?<![\d.A-Za-z（第])(?:（\s*[A-Z√×]{0,4}\s*）\s*)?\d{1,3}[.、](?!\d)|（(?:\d{1,3}|${hanNumeral})）|
    (?<![一二三四五六七八九十])${hanNumeral}、|第(?:\d{1,3}|${hanNumeral})(?:题|${partUnits})|(?<![.、）】\d])【|
    (?:${picture})?(?<![\u3400-\u9fff])[\u3400-\u9fff]{0,6}(?:答案?|问|解析|要点|回答)：
  `,
  'g',
);
const fewestBeginnings = 3;
/** Where lines were joined by blanks, so many of what begins lines have one before them: lists in answers may be glued. */
const apartShare = 0.4;

/**
 * Where lines began that a site has joined by blanks: `…怎么办？ 先道歉，再查清原因。 2.…`. Blanks within a line are among
 * them, as between options; not those between words of English, within brackets or behind a number. In the order of the
 * text, empty where blanks do not stand for line ends. `text` is the text itself, `plain` its plain form.
 */
export function findBlankStarts(text: string, plain: string, { start, end }: Span): number[] {
  const line = plain.slice(start, end);
  const blanks = findAll(blank, line, 0).map(({ index, 0: printed }): Blank => {
    const to = index + printed.length;
    return { start: index, end: to, isWide: /[\u3000\t]/.test(text.slice(start + index, start + to)) };
  });
  if (blanks.length < fewest) return [];
  const beginnings = new Set(findAll(beginning, line, 0).map(({ index }) => index));
  const apart = blanks.filter(({ end: at }) => beginnings.has(at)).length;
  if (beginnings.size >= fewestBeginnings && apart < beginnings.size * apartShare) return [];
  const isTold = (one: Blank): boolean =>
    beginnings.has(one.end) || /[。？！…]/.test(line[one.start - 1]) || /[\dA-H【]/.test(line[one.end]);
  const joints = [false, true].filter(
    (isWide) => blanks.filter((one) => one.isWide === isWide && isTold(one)).length >= fewest,
  );
  const parting = blanks.filter((one) => joints.includes(one.isWide) && partsLines(line, one));
  return parting.map((one) => start + one.end);
}

const longestMark = 10;
/** A number, a letter or the word of a part, behind which the words of its own line stand. */
const mark = new RegExp(
  pattern`
    (?:^|[\s。？！；）】])(?:（?(?:\d{1,3}|[A-Z]|${hanNumeral})[.、：）】]+|Q\d{1,3}[.：、]|
    第(?:\d{1,3}|${hanNumeral})(?:题|问|${partUnits})[.、：]?|${partNames}${hanNumeral}[：、]?)$
  `,
);
/** A picture before a label. */
const pictured = new RegExp(`${picture}$`);
const label = /^[\u3400-\u9fff]{1,8}：/;
const longestLabel = 10;
/** Signs between what stands side by side: `首页 > 人力资源`, `甲 / 乙`. */
const between = /[>/+=<&–—-]/;

/** Whether a line may have ended before a blank. */
function partsLines(line: string, { start, end }: Blank): boolean {
  const before = line[start - 1];
  const behind = line[end];
  if (/[A-Za-z\d,'%$]/.test(before) && /[A-Za-z\d%$]/.test(behind)) return false;
  if (/[（【“‘《，、]/.test(before) || /[）】”’》，。、；：？！]/.test(behind)) return false;
  if (between.test(before) && line[start - 2] === ' ') return false;
  if (between.test(behind) && line[end + 1] === ' ') return false;
  const leads = line.slice(Math.max(0, start - longestMark), start);
  if (pictured.test(leads) && label.test(line.slice(end, end + longestLabel))) return false;
  return !mark.test(leads);
}
