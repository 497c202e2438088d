import { asksFrom, onlyNames } from '../asks/asking.ts';
import { labelAt } from '../marks/labels/find.ts';
import type { Head } from './head.ts';

/** So many headings with a number and a label right below show how the document prints its questions. */
const fewest = 4;
/** Squeezed between a level and the one below it. */
const squeezed = (level: number, own: number): number => level + 0.5 + own / 100;

/**
 * The heads, those that stand in an answer though they are as high as its question or higher made parts of it: between
 * `### 5. …⏎**答案：**` and the 6 that is printed like it, `## 一、…` is one, where nothing there asks. The last ones above the 6 may
 * be its sections.
 */
export function withHeadsInAnswers(plain: string, heads: readonly Head[]): Head[] {
  const run = [...heads.keys()].filter((at) => isLabelled(plain, heads[at]));
  if (run.length < fewest) return [...heads];
  const inside = run.flatMap((at, index) => partsBetween(plain, heads, [at, run[index + 1]]));
  const level = heads[run[0]].level;
  const all = new Set(inside);
  return heads.map((head) =>
    all.has(head) ? { ...head, role: 'part', asking: 0, level: squeezed(level, head.level) } : head,
  );
}

function isLabelled(plain: string, { line, number }: Head): boolean {
  if (line.form !== 'heading' || number === null) return false;
  const below = /^[\s*_]*/.exec(plain.slice(line.end, line.end + longestGap))?.[0].length ?? 0;
  return labelAt(plain, line.end + below)?.field === 'answer';
}

const longestGap = 40;

/** What stands between two questions of which the second is numbered one more, but what stands over the second. */
function partsBetween(plain: string, heads: readonly Head[], [at, next]: readonly [number, number?]): Head[] {
  if (next === undefined || !follows(heads[next], heads[at])) return [];
  const between = heads.slice(at + 1, next);
  let over = between.length;
  let highest = heads[next].level;
  for (const [index, head] of [...between.entries()].reverse()) {
    if (head.line.form !== 'heading' || head.level >= highest) break;
    [over, highest] = [index, head.level];
  }
  const inside = between.slice(0, over);
  const isHigh = inside.some(({ level }) => level <= heads[at].level);
  return isHigh && !inside.some((head) => asks(plain, head)) ? inside : [];
}

const follows = (next: Head, { level, number }: Head): boolean =>
  next.level === level && next.number?.value === (number?.value ?? 0) + 1;

const asks = (plain: string, { line, asking, title }: Head): boolean =>
  line.form === 'heading' && asking >= asksFrom && !onlyNames(plain.slice(title.start, title.end));
