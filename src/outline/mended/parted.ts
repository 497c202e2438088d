import type { Span } from '../../read/span.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Item, Section } from '../item.ts';
import { findLabels, type Label } from '../marks/labels/find.ts';
import { mostCommon } from '../text/most-common.ts';

/** Fewer items show no habit; so many of them have the label where the document is in the habit. */
const fewItems = 3;
const habitShare = 0.7;
/** A stem, with the scene before what is asked. */
const longestStem = 160;

/**
 * Parts items in which somebody forgot a number: `…陪护。如果家长闹事，你怎么办？【参考答案】…` behind an answer, in a document
 * whose answers all stand behind that label.
 */
export function partAtLabels(plain: string, sections: readonly Section[]): Section[] {
  const words = habitOf(
    plain,
    sections.flatMap(({ items }) => items),
  );
  if (words === null) return [...sections];
  const part = (item: Item): Item[] => {
    const text = plain.slice(item.content.start, item.content.end);
    if (text.indexOf(words) === text.lastIndexOf(words)) return [item];
    const labels = answerLabels(plain, item.content).filter((label) => wordsOf(plain, label) === words);
    return partItem(plain, item, labels);
  };
  return sections.map((section) => ({ ...section, items: section.items.flatMap(part) }));
}

const answerLabels = (plain: string, content: Span): Label[] =>
  findLabels(plain, content).filter(({ field }) => field === 'answer');

const wordsOf = (plain: string, { start, end }: Label): string => plain.slice(start, end).trim();

/** The label that nearly all items have first; 答： alone is said in talks as well. */
function habitOf(plain: string, items: readonly Item[]): string | null {
  if (items.length < fewItems) return null;
  const all = items.flatMap(({ content: { start, end } }) => {
    const [first] = answerLabels(plain, { start, end: Math.min(end, start + farthestLabel) });
    const words = first ? wordsOf(plain, first) : '';
    return words.length > 2 ? [words] : [];
  });
  const most = mostCommon(all);
  const isHabit = most !== null && most.count >= fewItems && most.count >= items.length * habitShare;
  return isHabit ? most.one : null;
}

/** The first label is looked for so far behind a number. */
const farthestLabel = 400;

function partItem(plain: string, item: Item, labels: readonly Label[]): Item[] {
  const parts = [item];
  for (const [index, label] of labels.entries()) {
    const before = labels[index - 1];
    const start = before ? startOfStem(plain, before.end, label.start) : null;
    if (start === null) continue;
    const last = parts[parts.length - 1];
    parts[parts.length - 1] = { ...last, content: { ...last.content, end: start } };
    const marker = { start, end: start };
    parts.push({ number: null, marker, content: { start, end: item.content.end } });
  }
  return parts;
}

/** Where the question right before a label begins, behind the answer that stands before it; null where nothing asks there. */
function startOfStem(plain: string, from: number, to: number): number | null {
  const at = Math.max(from, to - longestStem);
  const text = plain.slice(at, to).trimEnd();
  if (!text.endsWith('？')) return null;
  const ends = [...text.slice(0, -1).matchAll(/[。！；”](?=(\s*)[^\s”）])|\n(?=\S)/g)];
  const gap = ends.findLast(({ 0: mark, 1: white = '' }) => white !== '' || mark === '\n') ?? ends.at(-1);
  if (!gap) return null;
  const start = at + gap.index + gap[0].length + (gap[1]?.length ?? 0);
  return askingOdds(plain.slice(start, to).trim()) >= asksFrom ? start : null;
}
