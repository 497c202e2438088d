import { endsSentence } from '../outline/text/sentences.ts';
import type { Document } from '../read/document.ts';
import type { Span } from '../read/span.ts';

/** The document's habit must be seen in so large a share of its texts before a missing mark means anything. */
const habitShare = 0.5;

/**
 * Whether the document is cut off inside its last text: free previews end in mid-sentence. Where its other texts end
 * without marks as well (lists of points), the last one's missing mark says nothing.
 */
export function isCutOff(plain: string, texts: readonly Span[]): boolean {
  const last = texts.at(-1);
  if (!last || plain.slice(last.end).trim() !== '') return false;
  const others = texts.slice(0, -1);
  const finished = others.filter(({ start, end }) =>
    isWhole(plain.slice(Math.max(start, end - longestEnd), end)),
  ).length;
  // One text alone shows its habit inside itself.
  const hasHabit =
    others.length > 0
      ? finished >= others.length * habitShare
      : /[。！？][^。！？]/.test(plain.slice(last.start, last.end));
  return hasHabit && !isWhole(plain.slice(Math.max(last.start, last.end - longestEnd), last.end));
}

/** A picture's path may be long. */
const longestEnd = 200;
/** A picture, a row of a table, a bracket, or a line of code or a formula with one: nothing of them is missing. */
const closed = /[）|]$|(?:^|\n)[^\n\u3400-\u9fff]*[)\]}］｝]$|!?[［[][^\]］\n]*[\]］][(（][^()（）\n]*[)）]$/;

const isWhole = (text: string): boolean => endsSentence(text) || closed.test(text.trimEnd());

const breaksOff = /breaks off|中[断斷]/;

/** Where notes of a printed sheet begin that say of the text above them that its document broke off there. */
export function findBreaks({ text, taken }: Document): number[] {
  return taken
    .filter(({ rule, start, end }) => rule === 'note' && breaksOff.test(text.slice(start, end)))
    .map(({ start }) => start);
}

/** Whether such a note stands right below a text that ends at a place of the document. */
export function isNoted({ text }: Document, end: number, breaks: readonly number[]): boolean {
  return breaks.some((at) => at >= end && at - end <= farthestNote && text.slice(end, at).trim() === '');
}

const farthestNote = 8;
