import type { Block } from '../../read/document.ts';
import { firstWhere } from '../../read/first-where.ts';
import type { Span } from '../../read/span.ts';
import type { Item, Section } from '../item.ts';
import { findLabels } from '../marks/labels/find.ts';

/** Fewer answers that stand so show no habit. */
const fewHeld = 3;
/** So large a share of the answers stand so. */
const heldShare = 0.6;
/** So large a share of the items at most has a text behind; more of them go on with their answers there. */
const mostBehind = 0.25;
/** Where one line alone stands behind each, or they are the last of their sections, what stands there is said of them. */
const mostLines = 0.5;
const longestLine = 80;
const longestBehind = 300;

interface Held {
  item: Item;
  /** Where what holds the answer ends; null where nothing does. */
  end: number | null;
  /** An answer stands in it. */
  isAnswered: boolean;
  isLast: boolean;
}

/** How answers are held together, the surest sign first. */
const ways = ['fold', 'item', 'quote'] as const;
type Way = (typeof ways)[number];

/**
 * Ends items where that ends which holds their answers, in a document that has nearly all of them folded up, or within the
 * point of a list that asks, or quoted: what stands behind is a remark, or a notice of the page.
 *
 * `- 什么是分区？⏎  按日期存放。⏎- 能接受值班吗？⏎⏎面试官人很好。`
 */
export function cutBehindHeld(
  plain: string,
  blocks: readonly Block[],
  sections: readonly Section[],
): Section[] {
  const items = sections.flatMap((section) => section.items);
  if (items.length < fewHeld) return [...sections];
  const lasts = new Set(sections.map((section) => section.items.at(-1)));
  for (const way of ways) {
    const own = blocks.filter(({ kind }) => kind === way);
    if (own.length < fewHeld) continue;
    const ends = endsOf(plain, way, readHeld(plain, way, { own, items, lasts }));
    if (ends !== null)
      return sections.map((section) => ({
        ...section,
        items: section.items.map((item) => {
          const end = ends.get(item);
          return end === undefined ? item : { ...item, content: { ...item.content, end } };
        }),
      }));
  }
  return [...sections];
}

interface Given {
  own: readonly Block[];
  items: readonly Item[];
  lasts: ReadonlySet<Item | undefined>;
}

function readHeld(plain: string, way: Way, { own, items, lasts }: Given): Held[] {
  return items.map((item) => {
    const { content } = item;
    const next = firstWhere(own, ({ start }) => start >= content.start);
    const within = own.slice(Math.max(0, next - mostAround), next).filter(({ end }) => end > content.start);
    for (let at = next; at < own.length && own[at].start < content.end; at += 1) within.push(own[at]);
    return { item, isLast: lasts.has(item), ...holds[way](plain, content, within) };
  });
}

/** So many blocks may begin between that which stands round an item and the item. */
const mostAround = 16;

const nothing: Pick<Held, 'end' | 'isAnswered'> = { end: null, isAnswered: false };
const isEmpty = (text: string): boolean => text.trim() === '';

/** Whether text stands below the first line of an item, up to a place. */
function isBelow(plain: string, { start }: Span, end: number): boolean {
  const line = plain.indexOf('\n', start);
  return line >= 0 && line < end && !isEmpty(plain.slice(line, end));
}

const holds: {
  [way in Way]: (plain: string, content: Span, within: readonly Block[]) => typeof nothing;
} = {
  fold: (plain, content, within) => {
    const below = within.findLast(({ start }) => start >= content.start);
    if (below) return { end: below.end, isAnswered: true };
    const [around] = within.slice(-1);
    return around ? { end: around.end, isAnswered: isBelow(plain, content, around.end) } : nothing;
  },
  item: (plain, content, within) => {
    const point = within.findLast(({ start }) => start <= content.start);
    if (!point || plain.slice(point.start, content.start).includes('\n')) return nothing;
    return { end: point.end, isAnswered: isBelow(plain, content, point.end) };
  },
  quote: (plain, content, within) => {
    const line = plain.indexOf('\n', content.start);
    const quoted = within.filter(({ start }) => start > line);
    const isRight = line >= 0 && quoted.length > 0 && isEmpty(plain.slice(line, quoted[0].start));
    const isWhole = quoted.every(
      ({ start }, at) => at === 0 || isEmpty(plain.slice(quoted[at - 1].end, start)),
    );
    return isRight && isWhole ? { end: quoted[quoted.length - 1].end, isAnswered: true } : nothing;
  },
};

/** Where the items end that something stands behind; null where the answers are not in the habit of being held so. */
function endsOf(plain: string, way: Way, read: readonly Held[]): ReadonlyMap<Item, number> | null {
  const answered = read.filter(
    ({ item: { content }, isAnswered }) =>
      isAnswered || plain.slice(content.start, content.end).trim().includes('\n'),
  );
  const held = read.filter(({ isAnswered }) => isAnswered);
  const isHabit = held.length >= fewHeld && held.length >= answered.length * heldShare;
  if (!isHabit) return null;
  const behind = read.flatMap((one) => {
    const text = one.end === null ? '' : plain.slice(one.end, one.item.content.end).trim();
    return text === '' ? [] : [{ ...one, text }];
  });
  const isLine = ({ text }: { text: string }): boolean => text.length <= longestLine && !text.includes('\n');
  // Behind a list something is said of all of it.
  const isNarrow = way === 'item' ? behind.every(({ isLast }) => isLast) : behind.every(isLine);
  if (behind.length > read.length * (isNarrow ? mostLines : mostBehind)) return null;
  return new Map(
    behind.flatMap(({ item, end, text, isAnswered, isLast }): [Item, number][] => {
      const isForeign =
        (isAnswered || isLast) &&
        text.length <= longestBehind &&
        findLabels(plain, { start: end as number, end: item.content.end }).length === 0;
      return isForeign ? [[item, end as number]] : [];
    }),
  );
}
