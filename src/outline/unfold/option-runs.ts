import type { Span } from '../../read/span.ts';

/** The options of one question in a running line, from the letter A to behind the last letter. */
export interface Run extends Span {
  /** How many letters. */
  count: number;
}

const label = /（[A-H]）|(?<![A-Za-z])[A-H]\s?[.、：）]|(?<=[\s）？：。])[A-H](?=\s)/g;
/** The longest text of an option. */
const farthest = 150;
/** `答案：A、B` has no text between its letters. */
const leastText = 1;
const fewest = 2;

/** The stretches in which letters count on from A, with text behind each: `A、甲 B、乙C、丙`. */
export function findRuns(plain: string, { start, end }: Span): Run[] {
  const runs: (Run & { next: number })[] = [];
  for (const match of plain.slice(start, end).matchAll(label)) {
    const at = start + match.index;
    const index = (/[A-H]/.exec(match[0])?.[0] ?? 'A').charCodeAt(0) - 65;
    const last = runs.at(-1);
    const to = at + match[0].length;
    if (index === 0) runs.push({ start: at, end: to, count: 1, next: 1 });
    else if (last && index === last.next && at - last.end >= leastText && at - last.end <= farthest)
      runs[runs.length - 1] = { start: last.start, end: to, count: last.count + 1, next: index + 1 };
  }
  return runs.filter(({ count }) => count >= fewest);
}
