import type { Span } from '../../read/span.ts';

/** Shorter lines are no pages. */
const shortestPage = 120;
/** From this share of the breaks on that fall in mid-sentence, the numbers are those of pages, not of paragraphs. */
const brokenShare = 0.6;
/** So much of the long lines begins with a page's number. */
const pageShare = 0.8;

const page = /^[ \t]*(\d{1,3})、[ \t]*/;
const sentenceEnd = /[。？！；：…”）】.?!;:)]\s*$/;

/**
 * The numbers that a site prints before each page of a document that it shows as text, a line a page, in the midst of a
 * sentence: `…不能用作防潮层的是（⏎2、 ）。A…`. With the break before them where they part a sentence.
 */
export function findPageNumbers(text: string): Span[] {
  const pages: (Span & { before: number })[] = [];
  let long = 0;
  let next = 1;
  let at = 0;
  let before = 0;
  for (const line of text.split('\n')) {
    const match = page.exec(line);
    const isLong = line.length >= shortestPage;
    const isNext = match !== null && Number(match[1]) === next && (isLong || next > 2);
    if (isLong && (isNext || pages.length > 0)) long += 1;
    if (isNext) {
      pages.push({ start: at, end: at + match[0].length, before });
      next += 1;
    }
    at += line.length + 1;
    if (line.trim() !== '') before = at - 1;
  }
  const breaks = pages.slice(1);
  const broken = breaks.filter((one) => isBroken(text, one.before));
  const areParagraphs = breaks.length === 0 || broken.length < breaks.length * brokenShare;
  if (areParagraphs || pages.length < long * pageShare) return [];
  return pages.map(({ start, end, before: previous }, index) => ({
    start: index > 0 && isBroken(text, previous) ? previous : start,
    end,
  }));
}

function isBroken(text: string, end: number): boolean {
  return !sentenceEnd.test(text.slice(Math.max(0, end - 4), end));
}
