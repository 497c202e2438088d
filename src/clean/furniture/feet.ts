import type { Span } from '../../read/span.ts';

/** What stands between the words at the foot of a page and its number: `… P3`, `… / 3`, `…｜3`, or a tab. */
const numbered =
  /(?:[ \u3000]?(?:[Pp]\.?|[/／|｜])[ ]?(?<page>\d{1,3})(?=\s|$)|[\t\u3000 ]{0,4}\t[\t\u3000 ]{0,4}(?<tabbed>\d{1,3})(?=[^\S\n]{0,4}(?:\n|$)))/g;
/** Of these words, what tells one foot from another. */
const keyLength = 6;
/** More of them before a tab, as in the rows of a table. */
const tabbedKeyLength = 10;
const longestWords = 60;
/** So many pages that count on have a foot. */
const fewest = 3;

interface Foot {
  /** Where the words end. */
  at: number;
  end: number;
  page: number;
}

/**
 * The feet and heads that pages had in a text which has lost its pages: the same words with a number that counts on, wherever
 * they stand. `…交代进度。 Property Officer Interview / 1 问题三 …`
 */
export function findFeet(text: string): Span[] {
  const byWords = new Map<string, Foot[]>();
  for (const { index, 0: mark, groups } of text.matchAll(numbered)) {
    const isTabbed = groups?.tabbed !== undefined;
    const before = text.slice(Math.max(0, index - (isTabbed ? tabbedKeyLength : keyLength)), index);
    const key = isTabbed ? before.slice(before.lastIndexOf('\n') + 1) : before;
    if (key.length < keyLength || /[\n。？！]/.test(key) || !/\p{L}{2}/u.test(key)) continue;
    const foot = { at: index, end: index + mark.length, page: Number(groups?.page ?? groups?.tabbed) };
    const held = byWords.get(key);
    if (held) held.push(foot);
    else byWords.set(key, [foot]);
  }
  return [...byWords.values()].flatMap((feet) => (isCounted(feet) ? spansOf(text, feet) : []));
}

/** They count on; the last pages may have none left. */
const isCounted = (feet: readonly Foot[]): boolean =>
  feet.length >= fewest && feet.every(({ page }, nth) => nth === 0 || page === feet[nth - 1].page + 1);

/** With all words that stand before each of them alike, up to the end of a sentence or line. */
function spansOf(text: string, feet: readonly Foot[]): Span[] {
  const [first, ...others] = feet;
  let length = keyLength;
  while (length < longestWords && first.at > length) {
    const next = text.slice(first.at - length - 1, first.at - length);
    if (/[\n。？！；]/.test(next)) break;
    if (others.some(({ at }) => text.slice(at - length - 1, at - length) !== next)) break;
    length += 1;
  }
  const words = text.slice(first.at - length, first.at);
  // A word that is the same by chance on all sides belongs to none of them.
  const whole = feet.every(({ at }) => /^[\s。？！；：”）]?$/.test(text.slice(at - length - 1, at - length)));
  const start = whole ? 0 : words.search(/(?<=[ \u3000])\S/);
  if (start < 0 || words.length - start < keyLength) return [];
  return feet.map(({ at, end }) => ({ start: at - length + start, end }));
}
