import type { Item } from '../../outline/item.ts';
import type { NamedKind } from '../../outline/marks/kind-names.ts';
import { firstFrom } from '../../outline/text/places.ts';
import type { Block } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';
import { type FilledIn, textOf } from './undecided.ts';

/** An item, what the heading above it says of its kind, and the words of an answer that stands apart. */
interface Fillable {
  item: Item;
  said: NamedKind | null;
  apart: string;
}

/** Fewer items show no habit. */
const fewItems = 3;
/** So large a share of the items below 填空题 shows its blanks filled in where that is a habit. */
const habitShare = 0.8;
const underlinedShare = 0.5;

/**
 * What is filled in below 填空题, by the item: words with a line below them, or between two lines of whatever length
 * (`从___一致性_、_完整性__两方面`). One item alone cannot tell the latter from two blanks with words of the question between
 * them: `____是____的首都`.
 */
export function findFilledIn(
  plain: string,
  blocks: readonly Block[],
  all: readonly Fillable[],
): ReadonlyMap<Item, FilledIn> {
  const items = all.filter(({ said, apart }) => said === 'fill' && apart === '').map(({ item }) => item);
  const words = blocks
    .filter(({ kind }) => kind === 'underlined')
    .sort((one, other) => one.start - other.start);
  const starts = words.map(({ start }) => start);
  const underlined = items.map(({ content }, index) => {
    const own = words.slice(firstFrom(starts, content.start), firstFrom(starts, content.end));
    return { item: items[index], spans: underlinedIn(plain, content, own) };
  });
  const held = underlined.filter(({ spans }) => spans.length > 0);
  if (held.length > 0 && held.length >= items.length * underlinedShare)
    return new Map(held.map(({ item, spans }) => [item, { spans, blank: '____' }]));
  const lined = items.filter(({ content }) => line.test(textOf(plain, content)));
  const paired = lined.flatMap((item) => {
    const spans = betweenLines(plain, item.content);
    return spans === null ? [] : [{ item, spans }];
  });
  const isHabit = paired.length >= fewItems && paired.length >= lined.length * habitShare;
  return new Map(isHabit ? paired.map(({ item, spans }) => [item, { spans, blank: '' }]) : []);
}

const emptyBlank = /（\s*）|_{3,}/;
/** The number of a blank: `（1）`. */
const numberAlone = /^（\d{1,2}）$/;

function underlinedIn(plain: string, content: Span, words: readonly Span[]): Span[] {
  if (emptyBlank.test(textOf(plain, content))) return [];
  return words.flatMap((word): Span[] => {
    const text = textOf(plain, word);
    const start = word.start + text.length - text.trimStart().length;
    const end = word.start + text.trimEnd().length;
    return end > start && end <= content.end && !numberAlone.test(text.trim()) ? [{ start, end }] : [];
  });
}

const line = /_+/;
const longestWord = 60;
/** Words of the question between two blanks: they begin or end with a mark, or join what stands round them. */
const isOfQuestion =
  /^[，。；、：,;]|[，。；、：,;]$|^(?:和|与|及|以及|或|或者|是|为|的|在|由|到|至)$|^（\d{1,2}）$/;

/** What stands between the first and the second line, the third and the fourth …; null where that cannot be. */
function betweenLines(plain: string, content: Span): Span[] | null {
  const text = textOf(plain, content);
  const lines = [...text.matchAll(new RegExp(line, 'g'))];
  if (lines.length % 2 === 1) return null;
  const spans = lines.flatMap((opening, index): Span[] => {
    if (index % 2 === 1) return [];
    const from = opening.index + opening[0].length;
    const words = text.slice(from, lines[index + 1].index);
    const start = content.start + from + words.length - words.trimStart().length;
    return [{ start, end: content.start + from + words.trimEnd().length }];
  });
  const areWords = spans.every(({ start, end }) => {
    const words = plain.slice(start, end);
    return words !== '' && words.length <= longestWord && !isOfQuestion.test(words);
  });
  return areWords ? spans : null;
}
