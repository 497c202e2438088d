import type { Item, Section } from '../item.ts';
import { labelAt } from '../marks/labels/find.ts';
import { fieldOfWord } from '../marks/labels/forms.ts';
import { beginsOption } from '../options/looks.ts';

/** Fewer questions that come again are those of somebody who repeats himself. */
const fewest = 2;
/** What a question assesses and is worth may stand below it. */
const fact = /^(?:[（(]?\d{1,3}(?:\.\d)?\s*(?:分|marks?)|(?:考[察查核]|assess)[^\n]{0,200}$)/i;

/** The sections without what comes again, and that by where its question begins. */
export function takeAgain(
  plain: string,
  sections: readonly Section[],
): { again: ReadonlyMap<number, Item>; left: Section[] } {
  const again = findAgain(
    plain,
    sections.flatMap(({ items }) => items),
  );
  const taken = new Set(again.values());
  return {
    again: new Map([...again].map(([{ marker }, item]) => [marker.start, item])),
    left: sections.map((section) => ({
      ...section,
      items: section.items.filter((item) => !taken.has(item)),
    })),
  };
}

/**
 * Questions with their options that all stand before their answers, where each comes once more: `1. 首都是⏎A. 北京…⏎2. …`
 * and further down `1. 首都是⏎答案：A⏎2. …`. Each with the item that has it again; empty where that is not the way of the whole
 * document, as every question must come twice, in the same order, and options or what it is worth stand below one of the first,
 * or a label right below each of the others.
 */
function findAgain(plain: string, items: readonly Item[]): ReadonlyMap<Item, Item> {
  const half = items.length / 2;
  if (half < fewest || !Number.isInteger(half)) return new Map();
  const first = items.slice(0, half);
  // `下面的代码输出什么` over each piece of code says nothing of which one comes again.
  const asked = new Set(first.map((item) => `${item.number} ${titleOf(plain, item)}`));
  if (asked.size < half) return new Map();
  const pairs = first.map((item, at) => [item, items[half + at]] as const);
  const isWhole = pairs.every(([item, other]) => isSame(plain, item, other));
  const isLabelled = pairs.every(([, other]) => isLabel(below(plain, other)[0] ?? ''));
  const isAsked =
    first.every((item) => onlyAsks(plain, item)) &&
    (isLabelled || first.some((item, at) => isMoreThanListed(below(plain, item), at === half - 1)));
  // With options below both, a paper asks the same in two of its parts.
  const isAnswered =
    pairs.some(([, other]) => below(plain, other).length > 0) &&
    pairs.every(([, other]) => !aboveLabel(below(plain, other)).some(beginsOption));
  return isWhole && isAsked && isAnswered ? new Map(pairs) : new Map();
}

/** Below the last title of a contents list may stand what leads on to the answers. */
const isMoreThanListed = (lines: readonly string[], isLast: boolean): boolean =>
  lines.some((line) => !isLast || beginsOption(line) || fact.test(line));

function isSame(plain: string, one: Item, other: Item): boolean {
  return one.number === other.number && titleOf(plain, one) === titleOf(plain, other);
}

const linesOf = (plain: string, { content }: Item): string[] =>
  plain
    .slice(content.start, content.end)
    .trim()
    .split(/\s*\n\s*/);

const titleOf = (plain: string, item: Item): string =>
  linesOf(plain, item)[0].replaceAll(/[^\p{L}\p{N}]+/gu, '');

const below = (plain: string, item: Item): string[] => linesOf(plain, item).slice(1);

/** The lines above the first label: what stands below one may count as options do. */
function aboveLabel(lines: readonly string[]): readonly string[] {
  const label = lines.findIndex(isLabel);
  return label < 0 ? lines : lines.slice(0, label);
}

const isLabel = (line: string): boolean => line === 'Key' || fieldOfWord(line) !== null;

/** Nothing below it answers. */
function onlyAsks(plain: string, item: Item): boolean {
  const lines = below(plain, item);
  const last = lines.findLastIndex(beginsOption);
  const others = lines.filter((line, at) => at > last && !fact.test(line));
  return (
    others.length === 0 ||
    (last < 0 && others.every((line) => labelAt(line, 0) === null && !/[：:]/.test(line)))
  );
}
