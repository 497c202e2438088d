import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';

/** The options of one question in a running line, from the letter A to behind the last letter. */
export interface Run extends Span {
  /** How many letters. */
  count: number;
  /** Where letters stand that begin lines of their own: small ones, and those without a mark, may else belong to a word. */
  lines: readonly number[];
}

/**
 * A letter may be glued to the word before it, once others lead up to it: `A. pushB. slice`; and without any mark to the
 * words on both sides, where the first is so behind the bracket for the key: `（AC）A学习B教学C评价`; or before a blank, where
 * the first is so: `A　甲　B　乙C　丙`.
 */
const letters = new RegExp(
  pattern`
    （[A-H]）|[Ⓐ-Ⓗ]|(?<![A-Za-z])A\s?[.、：）]|[B-H]\s?[.、：）]|(?<=[\s）？：。])[A-H](?=\s)|(?<blank>(?<=[\u3400-\u9fff\d，、；”》%℃])[B-H](?=[ ]\S))|
    (?<bare>(?<=（\s{0,8}[A-H]{0,6}\s{0,8}）[。：？]?)A(?=[\u3400-\u9fff“《\d])|(?<=[\u3400-\u9fff\d，、；。”》）%℃])[B-H](?=[\u3400-\u9fff“《\d]))
  `,
  'g',
);
/** `a) on timeb) late`, once others lead up to it; the marks are all the same. */
const smallLetters = /（[a-h]）|(?<![A-Za-z\d_])a[ ]?[.）]|(?<=\S)[ ]{0,12}[b-h][.）](?!\d|[a-z]\b)/g;
const circles = /[①-⑧]/g;
/** `[1] 存款凭条[2] 取款凭条`, `(1)每月 (2)每季`: few words each. */
const brackets = /\[[1-6]\]/g;
const numbers =
  /(?<=[？：）。\u3400-\u9fff]\s{0,4})（[1-6]）(?!\d{1,3}[.、])(?=[ ]?[^（）。？！；：\n]{1,40}(?:（[1-6]{1,6}）|[。]?\d{1,3}[.、]|[。]?[一二三四五六七]、|[^（）]{0,8}$|[^。]{0,16}(?:答案|解答)))/g;
/** `（2）1.…（13）2.…`: where a number in brackets is the key, it is told by the item's number what is an option. */
const leadingKey = /（[1-9]{1,5}）\d{1,3}[.、]\D.*（[1-9]{1,5}）\d{1,3}[.、]\D/;
/** The longest text of an option. */
const farthest = 150;
/** `答案：A、B` has no text between its letters. */
const leastText = 1;
const fewest = 2;
/** Statements in a stem are counted in circles as well: where letters label options, circles do not. */
const fewLetters = 3;

/** The stretches in which labels count on from A or ①, with text behind each: `A、甲 B、乙C、丙`. */
export function findRuns(plain: string, span: Span): Run[] {
  const lettered = runsOf(plain, span, letters);
  if (lettered.length >= fewLetters) return lettered;
  const text = plain.slice(span.start, span.end);
  const labels = [smallLetters, circles, brackets, ...(leadingKey.test(text) ? [] : [numbers])];
  const others = labels.map((label) => runsOf(plain, span, label));
  return others.reduce((one, other) => (other.length > one.length ? other : one), lettered);
}

interface Open extends Run {
  lines: number[];
  next: number;
  /** What stands right behind the letter. */
  mark: string;
  isBare: boolean;
  isBlank: boolean;
}

function runsOf(plain: string, { start, end }: Span, label: RegExp): Run[] {
  const runs: Open[] = [];
  for (const match of findAll(label, plain.slice(start, end))) {
    const printed = match[0].trimStart();
    const to = start + match.index + match[0].length;
    const at = to - printed.length;
    const index = indexOf(printed);
    const last = runs.at(-1);
    const isBare = match.groups?.bare !== undefined;
    const isBlank = match.groups?.blank !== undefined;
    if ((isBare && index > 0 && !last?.isBare) || (isBlank && !last?.isBlank)) continue;
    if (index === 0)
      runs.push({
        start: at,
        end: to,
        count: 1,
        next: 1,
        lines: isUnsure(plain, printed, to) ? [at] : [],
        mark: printed.slice(-1),
        isBare,
        isBlank: plain[to] === ' ' && /[A ]$/.test(printed),
      });
    else if (last && isNext(last, index, { at, printed })) {
      last.end = to;
      last.count += 1;
      last.next = index + 1;
      if (last.lines.length > 0) last.lines.push(at);
    }
  }
  return runs.filter(({ count }) => count >= fewest);
}

const isSmall = (label: string): boolean => /^（?[a-h]/.test(label);

const isUnsure = (plain: string, label: string, to: number): boolean =>
  isSmall(label) || label === 'Ⓐ' || (label === 'A' && plain[to] === ' ');

function isNext(last: Open, index: number, { at, printed }: { at: number; printed: string }): boolean {
  if (isSmall(printed) && printed.slice(-1) !== last.mark) return false;
  return index === last.next && at - last.end >= leastText && at - last.end <= farthest;
}

/** The place of a label among its kind, from 0 on. */
function indexOf(label: string): number {
  const sign = /[A-Ha-h①-⑧Ⓐ-Ⓗ1-8]/.exec(label)?.[0] ?? '';
  const first = ['1', 'A', 'a', '①', 'Ⓐ'].findLast((one) => one <= sign) ?? 'A';
  return sign.charCodeAt(0) - first.charCodeAt(0);
}
