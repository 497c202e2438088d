import type { Item, Section } from '../outline/item.ts';
import { parseNumeral } from '../outline/marks/numerals.ts';
import { trimSpan } from '../read/span.ts';
import type { Fields } from './fields.ts';

/** `1.`, `2、`, `（3）`, `③` where an answer, a line or a sentence begins. */
const numbered = /(?:^|[\n。；！？])\s*(?:（(\d{1,2})）|(\d{1,2})[.、）](?!\d)|([①-⑳]))\s*/g;
const firstCircle = 0x2460;
const fewest = 2;

/**
 * Below each case a paper may give the answers to all its questions at once, under the numbers of these; then the last
 * question has them all: `1.…？2.…？参考答案：1.…2.…`. Each goes to its own.
 */
export function shareCaseAnswers(
  plain: string,
  sections: readonly Section[],
  fields: ReadonlyMap<Item, Fields>,
): Map<Item, Fields> {
  const shared = new Map(fields);
  for (const { items } of sections)
    for (const run of runsOfCases(items))
      for (const [item, own] of share(
        plain,
        run.map((one) => fields.get(one) as Fields),
      ) ?? [])
        shared.set(item, own);
  return shared;
}

/** Items right behind one another that belong to one text to read. */
function runsOfCases(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (item.material === undefined) continue;
    if (last && last[0].material?.start === item.material.start) last.push(item);
    else runs.push([item]);
  }
  return runs.filter((run) => run.length >= fewest);
}

const isBare = ({ answer, analysis, options }: Fields): boolean =>
  answer === null && analysis === null && options.length === 0;

function share(plain: string, run: readonly Fields[]): [Item, Fields][] | null {
  const last = run[run.length - 1];
  const { answer } = last;
  if (answer === null || last.options.length > 0 || !run.slice(0, -1).every(isBare)) return null;
  const found = [...plain.slice(answer.start, answer.end).matchAll(numbered)].map((match) => ({
    value: match[3] ? match[3].charCodeAt(0) - firstCircle + 1 : parseNumeral(match[1] ?? match[2]),
    start: answer.start + match.index + match[0].search(/[^\s。；！？]/),
    end: answer.start + match.index + match[0].length,
  }));
  const isOne = found.length === run.length && found[0].start === answer.start;
  if (!isOne || !found.every(({ value }, index) => value === run[index].item.number)) return null;
  return run.map((own, index): [Item, Fields] => {
    const { start, end } = found[index];
    const next = found[index + 1]?.start ?? answer.end;
    const removed = [...own.removed, { start, end, rule: 'number' as const }];
    return [
      own.item,
      { ...own, answer: trimSpan(plain, { start: end, end: next }), isAnswerMarked: true, removed },
    ];
  });
}
