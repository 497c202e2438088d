import { partsAnswer } from '../headings/names.ts';
import type { Item, Section } from '../item.ts';
import type { Line } from '../text/lines.ts';

/**
 * Ends each item where another part of the document begins: at a heading of the format as high as the one that the item
 * stands below, or higher than the item where that is a heading itself. `## 数据库⏎1. 什么是锁？…⏎## 参考资料⏎…`
 */
export function cutAtHeadings(
  plain: string,
  lines: readonly Line[],
  sections: readonly Section[],
): Section[] {
  const headings = lines.filter(({ form }) => form === 'heading');
  if (headings.length === 0) return [...sections];
  let next = 0;
  const cut = (item: Item): Item => {
    while (next < headings.length && headings[next].start < item.content.start) next += 1;
    const above = headings[next - 1];
    if (above === undefined) return item;
    const isOwn = above.end > item.marker.start;
    const lowest = isOwn ? above.level - 1 : above.level;
    const { start, end } = item.content;
    const other = firstOutside(plain, headings.slice(next), { lowest, end });
    return other === undefined ? item : { ...item, content: { start, end: other.start } };
  };
  return sections.map((section) => ({ ...section, items: section.items.map(cut) }));
}

/** The first heading before `end` that is no lower, and names no part of an answer. */
function firstOutside(
  plain: string,
  headings: readonly Line[],
  { lowest, end }: { lowest: number; end: number },
): Line | undefined {
  for (const heading of headings) {
    if (heading.start >= end) return undefined;
    if (heading.level <= lowest && !partsAnswer(plain.slice(heading.bare, heading.end))) return heading;
  }
  return undefined;
}
