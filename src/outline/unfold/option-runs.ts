import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';

/** The options of one question in a running line, from the letter A to behind the last letter. */
export interface Run extends Span {
  /** How many letters. */
  count: number;
}

/**
 * A letter may be glued to the word before it, once others lead up to it: `A. pushB. slice`; and without any mark to the
 * words on both sides, where the first is so behind the bracket for the key: `（AC）A学习B教学C评价`.
 */
const letters = new RegExp(
  pattern`
    （[A-H]）|(?<![A-Za-z])A\s?[.、：）]|[B-H]\s?[.、：）]|(?<=[\s）？：。])[A-H](?=\s)|
    (?<bare>(?<=（\s{0,8}[A-H]{0,6}\s{0,8}）[。：？]?)A(?=[\u3400-\u9fff“《\d])|(?<=[\u3400-\u9fff\d，、；。”》）%℃])[B-H](?=[\u3400-\u9fff“《\d]))
  `,
  'g',
);
const circles = /[①-⑧]/g;
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
  const circled = lettered.length < fewLetters ? runsOf(plain, span, circles) : [];
  return circled.length > lettered.length ? circled : lettered;
}

function runsOf(plain: string, { start, end }: Span, label: RegExp): Run[] {
  const runs: (Run & { next: number; isBare: boolean })[] = [];
  for (const match of plain.slice(start, end).matchAll(label)) {
    const at = start + match.index;
    const index = indexOf(match[0]);
    const last = runs.at(-1);
    const to = at + match[0].length;
    const isBare = match.groups?.bare !== undefined;
    if (isBare && index > 0 && !last?.isBare) continue;
    if (index === 0) runs.push({ start: at, end: to, count: 1, next: 1, isBare });
    else if (last && index === last.next && at - last.end >= leastText && at - last.end <= farthest)
      runs[runs.length - 1] = { ...last, end: to, count: last.count + 1, next: index + 1 };
  }
  return runs.filter(({ count }) => count >= fewest);
}

function indexOf(label: string): number {
  const letter = /[A-H]/.exec(label)?.[0];
  return letter === undefined ? label.charCodeAt(0) - 0x2460 : letter.charCodeAt(0) - 65;
}
