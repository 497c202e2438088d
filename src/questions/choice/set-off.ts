import type { FoundOption } from '../../outline/options/options.ts';
import { firstFrom } from '../../outline/text/places.ts';
import type { Block } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';
import type { Fields } from '../fields/fields.ts';

/** So much of an option's text is set off where the whole option is meant to be. */
const mostOfIt = 0.6;

/**
 * Ticks the options that the document prints in bold or in red, where others of the same question are printed as usual.
 * Whether that is a habit of the document, and not chance, is for who counts the ticks.
 */
export function tickSetOff(blocks: readonly Block[], questions: readonly Fields[]): readonly Fields[] {
  const spans = blocks
    .filter((block) => block.kind === 'marked' || (block.kind === 'paragraph' && block.isStrong))
    .toSorted((one, other) => one.start - other.start);
  if (spans.length === 0) return questions;
  const ends = spans.map(({ end }) => end);
  const isSetOff = ({ text }: FoundOption): boolean => {
    let covered = 0;
    for (let at = firstFrom(ends, text.start + 1); at < spans.length && spans[at].start < text.end; at += 1)
      covered += overlap(text, spans[at]);
    return covered > 0 && covered >= (text.end - text.start) * mostOfIt;
  };
  return questions.map((fields) => {
    const { options } = fields;
    if (options.length < 2 || options.some(({ isTicked }) => isTicked)) return fields;
    const ticked = options.map((option) => ({ ...option, isTicked: isSetOff(option) }));
    return ticked.every(({ isTicked }) => isTicked) ? fields : { ...fields, options: ticked };
  });
}

const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
