import type { Block } from '../../read/document.ts';
import type { Item, Section } from '../item.ts';

/** One alone may stand there for the first of them. */
const fewest = 2;

/**
 * Counts the questions of a list that was typed with nothing but `1.`, as Markdown allows: a page shows them with 1, 2, 3.
 * Only their numbers: what an answer lists so stays as it is typed.
 *
 * `1. 什么是冒烟测试？⏎1. 什么是回归测试？` → 1, 2
 */
export function countOnes(blocks: readonly Block[], sections: readonly Section[]): Section[] {
  const counted = new Set(
    blocks.flatMap((block) => (block.kind === 'item' && block.isOrdered ? [block.start] : [])),
  );
  const isOne = ({ number, marker }: Item): boolean =>
    number === 1 && (counted.has(marker.start) || counted.has(marker.end));
  return sections.map((section) => {
    const { items } = section;
    const areOnes = items.length >= fewest && items.every(isOne);
    return areOnes
      ? { ...section, items: items.map((item, index) => ({ ...item, number: index + 1 })) }
      : section;
  });
}
