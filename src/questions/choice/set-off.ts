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
  const ticked = questions.map(({ options }) =>
    options.length < 2 || options.some(({ isTicked }) => isTicked)
      ? null
      : options.map((option) => ({ ...option, isTicked: isSetOff(option) })),
  );
  const choices = ticked.filter((options) => options !== null);
  const some = choices.filter((options) => areSome(options)).length;
  // Where nearly all questions have right options set off from others, one may have all of them right.
  const isHabit = some >= fewestSome && some >= choices.length * habitShare;
  return questions.map((fields, at) => {
    const options = ticked[at];
    return options !== null && (isHabit || areSome(options)) ? { ...fields, options } : fields;
  });
}

/** So many questions show the habit, and so large a share of all. */
const fewestSome = 4;
const habitShare = 0.7;

const areSome = (options: readonly FoundOption[]): boolean =>
  options.some(({ isTicked }) => isTicked) && !options.every(({ isTicked }) => isTicked);

const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
