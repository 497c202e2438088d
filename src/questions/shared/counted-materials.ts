import type { Section } from '../../outline/item.ts';
import { hanNumeral, parseNumeral } from '../../outline/marks/numerals.ts';
import { firstFrom } from '../../outline/text/places.ts';
import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import type { Material } from './material.ts';
import { bodyOfCase } from './untold-materials.ts';

/** `（一）` on a line of its own, or before the first sentence of a case. */
const counted = new RegExp(
  `(?<=^|\\n)[ ]*(?:（(${hanNumeral})）|【(${hanNumeral})】)[.、]?[ ]*\\n?\\s*`,
  'g',
);

interface Counted {
  value: number;
  material: Material;
  /** The first item behind it, by its place among all. */
  first: number;
}

/**
 * Finds cases over which nothing but their number stands: `（一）⏎甲将汽车卖给乙。…⏎1. …⏎2. …⏎（二）⏎张某委托李某。…⏎3. …`. They are
 * counted from 1 on, questions follow each, and the first of them stands before all questions of its section.
 */
export function findCounted(
  plain: string,
  sections: readonly Section[],
  told: readonly Material[],
): Material[] {
  const items = sections.flatMap((section, index) => section.items.map((item) => ({ item, index })));
  const starts = items.map(({ item: { lead, marker } }) => lead?.start ?? marker.start);
  const headings = sections.flatMap(({ heading }) => heading?.start ?? []);
  const isFree = ({ start, end }: Span): boolean =>
    !(headings[firstFrom(headings, start)] < end) &&
    told.every(({ head, body }) => end <= head.start || body.end <= start);
  const found = findAll(counted, plain, 0).flatMap((match): Counted[] => {
    const head = { start: match.index, end: match.index + match[0].length };
    const first = firstFrom(starts, head.end);
    const whole = { start: head.start, end: starts[first] ?? head.start };
    const material = isFree(whole) ? bodyOfCase(plain, { start: head.end, end: whole.end }) : null;
    const value = parseNumeral(match[1] ?? match[2]);
    return material && value !== null ? [{ value, material: { ...material, head }, first }] : [];
  });
  const opens = ({ first }: Counted): boolean => first === 0 || items[first - 1].index !== items[first].index;
  const isSeries = found.every(({ value, first }, at) => {
    const before = found[at - 1];
    const goesOn = before !== undefined && value === before.value + 1 && first > before.first;
    return goesOn || (value === 1 && opens(found[at]));
  });
  return isSeries && found.length > 1 ? found.map(({ material }) => material) : [];
}
