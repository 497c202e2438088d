import { kindNames } from '../../outline/headings/kind-names.ts';
import type { Item, Section } from '../../outline/item.ts';

/** `单选下列…`, `多项选择题“教学”…`: a kind with nothing behind it that parts it from the stem. */
const word = new RegExp(`^\\s*((?:${kindNames})题|[单多]选)(?=[\\p{L}“《‘（])(?![库目型集干肢])`, 'u');
/** One stem alone may begin with such a word: `单选题最多选几项？` */
const fewest = 2;
const habitShare = 0.8;

/** Tells the kind that a document has glued before its stems from what they ask, where it is in the habit. */
export function takeKindWords(plain: string, sections: readonly Section[]): Section[] {
  const items = sections.flatMap((section) => section.items);
  const ends = new Map(
    items.flatMap((item): [Item, number][] => {
      const { start, end } = item.content;
      const match = item.lead ? null : word.exec(plain.slice(start, Math.min(end, start + longest)));
      return match ? [[item, start + match[0].length]] : [];
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
