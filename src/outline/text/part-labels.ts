import { findAll } from '../../script/find-all.ts';

/** `题目：⏎1.…`, `（每题2分）题目：1.…`: a word that says no more than that questions are counted behind it. */
const label =
  /(?<=^|[\n。？！；）】]|题)([ ]*)((?:面试)?(?:题目|试题)：)(?:(\s*[（【]?)(\d{1,3})[.、）】](?!\d)[^\n]{2})?/g;
const answered = /答案|解析|答：|回答：/;

/**
 * A text in plain form with such labels blanked that stand over the questions of a part: `一、单选题⏎题目：⏎1.…⏎2.…⏎答案与解析：⏎1.…`.
 * Labels of single questions are left: `题目：1.…⏎答案：…⏎题目：2.…`.
 */
export function withoutPartLabels(plain: string): string {
  if (!/(?:题目|试题)：/.test(plain)) return plain;
  const found = findAll(label, plain);
  if (!areOfParts(plain, found)) return plain;
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 1: indent, 2: words } of found) {
    pieces.push(plain.slice(from, index), ' '.repeat(indent.length + words.length));
    from = index + indent.length + words.length;
  }
  return [...pieces, plain.slice(from)].join('');
}

/** Whether more than one question is counted behind some of them, and behind the others the only one of its part. */
function areOfParts(plain: string, found: readonly RegExpExecArray[]): boolean {
  const numbers = found.map(({ 4: number }) => Number(number));
  const areOfEach = numbers.some((number, index) => index > 0 && number === numbers[index - 1] + 1);
  if (areOfEach) return false;
  const counts = found.map((match, index) => countsOn(plain, match, found[index + 1]?.index));
  return counts.includes(true) && counts.every((countOn, index) => countOn || numbers[index] === 1);
}

/** Whether the next number stands behind the one that follows a label; behind the only label with no answer between both. */
function countsOn(plain: string, { index, 0: whole, 4: number }: RegExpExecArray, next?: number): boolean {
  if (number === undefined) return false;
  const behind = plain.slice(index + whole.length, next);
  const second = new RegExp(`(?<!\\d)${Number(number) + 1}[.、）】]`).exec(behind);
  return second !== null && (next !== undefined || !answered.test(behind.slice(0, second.index)));
}
