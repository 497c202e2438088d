import { type Evidence, weighQuestion } from '../asks/evidence.ts';
import { numberOfLine, pastOrnament } from '../marks/leading.ts';
import type { Line } from '../text/lines.ts';
import { skipSpace } from '../text/places.ts';
import { nameWithin } from './heading-styles.ts';
import type { Heading } from './headings.ts';
import { namesKind, partsAnswer } from './names.ts';
import { isHighest, isTitled, saysTitle } from './titles.ts';

/** From these log-odds on a number right below a heading begins a question rather than a list in an answer. */
const asksFrom = 1;

/** What the numbers of a text are, as far as is known. */
interface Numbers {
  markers: ReadonlyMap<number, Evidence>;
  /** Where the words of lines with a number begin that stand over items. */
  over: ReadonlySet<number>;
}

/**
 * The headings of the format that stand right over an item, or over such a heading; those inside answers stand over text
 * or lists.
 */
export function findLaidOutHeadings(
  plain: string,
  lines: readonly Line[],
  { markers, over }: Numbers,
): Heading[] {
  const headings: Heading[] = [];
  let isOverItem = false;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    const marker = markers.get(line.bare);
    const text = plain.slice(line.start, line.end);
    const isHeading: boolean =
      isOverItem && !marker && (line.form === 'heading' || over.has(line.bare)) && !partsAnswer(text);
    if (isHeading) headings.push(headingOf(plain, line));
    isOverItem = isHeading || (marker !== undefined && weighQuestion(marker) >= asksFrom);
  }
  const title = titleLine(plain, lines);
  return headings.reverse().filter(({ start }) => start !== title?.start);
}

/**
 * The heading over all others, which is the document's title: the first line, where a page's head may say it above, or one
 * that no line above can be instead of: the bar of its site may stand there.
 */
function titleLine(plain: string, lines: readonly Line[]): Line | null {
  const laidOut = lines.filter(({ form }) => form === 'heading');
  const [first] = laidOut;
  if (first === undefined || !isHighest(first, laidOut)) return null;
  const text = textOf(plain, first);
  const above = lines.slice(0, lines.indexOf(first));
  const isTitle =
    above.every((line) => textOf(plain, line) === text) ||
    (numberOfLine(plain, first) === null &&
      (first.level === 1 || saysTitle(text)) &&
      !isTitled(plain, first.start));
  return isTitle && !namesKind(text) ? first : null;
}

const textOf = (plain: string, { bare, end }: Line): string => plain.slice(bare, end);

function headingOf(plain: string, line: Line): Heading {
  const number = numberOfLine(plain, line);
  const bare = Math.min(line.end, pastOrnament(plain, line.bare));
  const name = number
    ? { start: Math.min(line.end, number.end), end: line.end }
    : nameWithin(plain, { start: bare, end: line.end });
  const end = skipSpace(plain, line.end, plain.length);
  return {
    start: line.start,
    end,
    ordinal: number?.value ?? null,
    name,
    isLaidOut: true,
  };
}

/** Headings by their words, without the title of the whole, which the format sets as a heading. */
export function withoutTitle(
  plain: string,
  lines: readonly Line[],
  headings: readonly Heading[],
): readonly Heading[] {
  const title = titleLine(plain, lines);
  return title === null
    ? headings
    : headings.filter(({ start, ordinal }) => ordinal !== null || start < title.start || start >= title.end);
}

/** Headings by their words and by the format; where both name one, the format says where it ends. */
export function withLaidOut(worded: readonly Heading[], laidOut: readonly Heading[]): Heading[] {
  let next = 0;
  const others = worded.filter(({ start, end }) => {
    while (next < laidOut.length && laidOut[next].end <= start) next += 1;
    return next >= laidOut.length || laidOut[next].start >= end;
  });
  return [...others, ...laidOut].sort((one, other) => one.start - other.start);
}
