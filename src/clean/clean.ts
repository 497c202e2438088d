import type { Document } from '../read/document.ts';
import type { Cleaned, Doubt, Removal, Repair } from './cleaned.ts';
import { findFurniture } from './furniture/furniture.ts';
import { findGlosses } from './glosses.ts';
import { findAsciiMarks } from './punctuation.ts';
import { findShifts } from './shifts/shifts.ts';
import { type Edit, type Span, TracedText } from './traced.ts';

const removed = ({ start, end }: Span): Edit => ({ start, end, insert: '' });

/**
 * A document → its readable text, with all that was taken out or restored: glosses first, as the shifts are read from
 * what they leave; then full-width marks; then the page's own lines, which are known by their words. Cleaning what is
 * clean changes nothing.
 */
export function clean(document: Document): Cleaned {
  const whole = TracedText.of(document.text);
  const glosses = findGlosses(document.text);
  const unglossed = whole.apply(glosses.spans.map(removed));
  const shifts = findShifts(unglossed.text, glosses.syllables);
  const unshifted = unglossed.apply(shifts.repairs);
  const punctuated = unshifted.apply(findAsciiMarks(unshifted.text));
  const furniture = findFurniture(punctuated.text);
  const lines = furniture.map((line): Removal => ({ ...punctuated.sourceOf(line), rule: line.rule }));
  const glossRemovals = glosses.spans.map(
    ({ start, end }): Removal => ({ start, end, rule: 'pinyin gloss' }),
  );
  return {
    document,
    traced: punctuated.apply(furniture.map(removed)),
    removals: [...outside(glossRemovals, lines), ...lines].sort((one, other) => one.start - other.start),
    repairs: shifts.repairs.map((edit) => repairOf(unglossed, edit)),
    doubts: shifts.doubts.map((span) => doubtOf(unglossed, span)),
  };
}

/** Those removals that no longer one holds: of a line that goes as a whole, its glosses need no mention. Both rise. */
function outside(removals: readonly Removal[], whole: readonly Removal[]): Removal[] {
  let next = 0;
  return removals.filter(({ start }) => {
    while (next < whole.length && whole[next].end <= start) next += 1;
    return next >= whole.length || whole[next].start > start;
  });
}

function repairOf(traced: TracedText, edit: Edit): Repair {
  return {
    ...traced.sourceOf(edit),
    damaged: traced.text.slice(edit.start, edit.end),
    repaired: edit.insert,
  };
}

function doubtOf(traced: TracedText, span: Span): Doubt {
  return {
    ...traced.sourceOf(span),
    text: traced.text.slice(span.start, span.end),
    reason: 'bytes out of step',
  };
}
