import { kindNames } from '../marks/kind-names.ts';
import { hanNumeral } from '../marks/numerals.ts';
import type { Heading } from './headings.ts';

const task = new RegExp(
  `(?:^|[\\s。？！；”）】]|[题库案析集全典解年答])\\s*((?:(?:[IVXⅠ-Ⅻ]{1,4}|${hanNumeral}|[甲乙丙丁]|\\d{1,2})[.、]\\s*)?)((?:面试|笔试)?${kindNames}题)（(?=[^（）]*\\d)[^（）]{1,40}）\\s*$`,
);
const longest = 72;

/**
 * The heading right before an item that says what its questions are and how many: it tells by itself where it begins, also
 * behind the title in an endless line. `…面试题必刷题解析面试问答题（共20题）第一题 题目：…`
 */
export function taskBefore(plain: string, from: number, at: number): Heading | null {
  const start = Math.max(from, at - longest);
  const match = task.exec(plain.slice(start, at));
  if (match === null) return null;
  const [whole, number, words] = match;
  const name = start + match.index + whole.lastIndexOf(words);
  // With what the bracket says of marks.
  const end = start + match.index + whole.trimEnd().length;
  return { start: name - number.length, end: at, ordinal: null, name: { start: name, end } };
}
