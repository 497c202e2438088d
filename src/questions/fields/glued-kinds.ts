import type { Item, Section } from '../../outline/item.ts';
import { clearKindNames, kindNames } from '../../outline/marks/kind-names.ts';

/** What may part a kind from the stem behind it, if anything does, and how stems begin. */
const behind = '[ ]*(?:[|·-][ ]*)?(?=[\\p{L}\\d“《‘（])(?![库目型集干肢]|\\d{1,3}(?:\\.\\d)?[ ]?分)';
/** `单选下列…`, `多项选择题“教学”…`, `名词解释 后备保护`: a kind with nothing behind it, or a blank, that parts it from the stem. */
const word = new RegExp(`^\\s*((?:${kindNames})(?:题|(?=[ ]))|${clearKindNames}(?![题选择]))${behind}`, 'u');
/** `判断货物…` between `单选连续…` and `多选出车…`; alone it bids: `判断下列说法是否正确`. */
const bareWord = new RegExp(`^\\s*(?:${kindNames}|案例)(?!题)${behind}`, 'u');
/** One stem alone may begin with such a word: `单选题最多选几项？` */
const fewest = 2;
const habitShare = 0.8;

/** Tells the kind that a document has glued before its stems from what they ask, where it is in the habit. */
export function takeGluedKinds(plain: string, sections: readonly Section[]): Section[] {
  const items = sections.flatMap((section) => section.items);
  const endOf = (item: Item, pattern: RegExp): number | null => {
    const { start, end } = item.content;
    const match = item.lead ? null : pattern.exec(plain.slice(start, Math.min(end, start + longest)));
    return match ? start + match[0].length : null;
  };
  const clear = items.filter((item) => endOf(item, word) !== null);
  const ends = new Map(
    items.flatMap((item): [Item, number][] => {
      const end = endOf(item, word) ?? (clear.length < fewest ? null : endOf(item, bareWord));
      return end === null ? [] : [[item, end]];
    }),
  );
  if (ends.size < fewest || ends.size < items.length * habitShare) return [...sections];
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item): Item => {
      const end = ends.get(item);
      if (end === undefined) return item;
      const lead = { start: item.content.start, end };
      return { ...item, lead, content: { start: end, end: item.content.end } };
    }),
  }));
}

const longest = 24;
