import type { Block } from '../document.ts';
import type { Sheet } from './sheet.ts';

type Point = Extract<Block, { kind: 'item' }>;

const fewest = 2;
/** So many of its points hold more than a line: lists of lines alone stay as they are typed. */
const heldShare = 0.5;
const one = /^[ \t]*(?=1[.)](?!\d))/;

/**
 * Counts the points of lists typed with nothing but `1.`, in the text itself, where most of them hold something below
 * their first line: those are questions with their answers, mostly, and are found by their numbers. Of lists of lines
 * alone nobody knows here whether they ask or answer: those of questions are counted behind the outline.
 */
export function countFullPoints(sheet: Sheet): void {
  for (const list of listsOf(sheet)) {
    const marks = list.map(({ start, end }) => one.exec(sheet.source.slice(start, end)));
    const held = list.filter(({ start, end }) => sheet.source.slice(start, end).trim().includes('\n'));
    const areOnes = list.length >= fewest && held.length >= list.length * heldShare && !marks.includes(null);
    if (!areOnes) continue;
    for (const [index, { start }] of list.entries()) {
      const at = start + (marks[index]?.[0].length ?? 0);
      if (index > 0)
        sheet.changes.push({ start: at, end: at + 1, insert: String(index + 1), rule: 'markup' });
    }
  }
}

/** The outermost lists with numbers: points with nothing between them. */
function listsOf({ source, blocks }: Sheet): Point[][] {
  const lists: Point[][] = [];
  let last: Point | null = null;
  const points = blocks.filter((block) => block.kind === 'item' && block.depth === 0) as Point[];
  for (const point of points.sort((before, next) => before.start - next.start)) {
    if (last?.isOrdered && point.isOrdered && source.slice(last.end, point.start).trim() === '')
      lists[lists.length - 1].push(point);
    else if (point.isOrdered) lists.push([point]);
    last = point;
  }
  return lists;
}
