import type { Block, Document } from '../read/document.ts';
import type { Span } from '../read/span.ts';
import type { Cleaned, Doubt, Removal, Repair } from './cleaned.ts';
import { findFurniture } from './furniture/furniture.ts';
import { findGlosses } from './glosses.ts';
import { findAsciiMarks } from './punctuation.ts';
import { findShifts, type Shifts } from './shifts/shifts.ts';
import { type Edit, TracedText } from './traced.ts';

const removed = ({ start, end }: Span): Edit => ({ start, end, insert: '' });

/**
 * A document → its readable text, with all that was taken out or restored: glosses first, as the shifts are read from
 * what they leave; then full-width marks; then the page's own lines, which are known by their words. Cleaning what is
 * clean changes nothing.
 */
export function clean(document: Document): Cleaned {
  const whole = TracedText.of(document.text).apply(document.taken.map(removed));
  const glosses = findGlosses(whole.text);
  const unglossed = whole.apply(glosses.spans.map(removed));
  const shifts = findShifts(unglossed.text, glosses.syllables);
  const unshifted = unglossed.apply(holdLost(unglossed.text, shifts));
  const held = unshifted.apply(findAsciiMarks(unshifted.text));
  const punctuated = held.apply(releaseLost(held.text));
  const furniture = findFurniture(punctuated.text);
  const lines = furniture.map((line): Removal => ({ ...punctuated.sourceOf(line), rule: line.rule }));
  const within = [
    ...document.taken,
    ...glosses.spans.map((span): Removal => ({ ...whole.sourceOf(span), rule: 'pinyin gloss' })),
  ].sort(byStart);
  const traced = punctuated.apply(furniture.map(removed));
  return {
    document,
    blocks: document.blocks.flatMap((block) => moveBlock(block, traced)),
    traced,
    removals: [...outside(within, lines), ...lines].sort(byStart),
    repairs: shifts.repairs.map((edit) => repairOf(unglossed, edit)),
    doubts: shifts.doubts.map((span) => doubtOf(unglossed, span)),
  };
}

const byStart = (one: Span, other: Span): number => one.start - other.start;

function moveBlock(block: Block, traced: TracedText): Block[] {
  const span = traced.spanOf(block);
  if (span.end === span.start) return [];
  const moved = { ...block, ...span };
  return [moved.kind === 'row' ? { ...moved, cells: moved.cells.map((cell) => traced.spanOf(cell)) } : moved];
}

/** A code point that no text has: it stands for a lost byte while marks are made full-width, as that is no mark. */
const heldPlace = '\ufdd0';

/** The repairs, and in what is left as it stands each `?` that stands for a lost byte, held. */
function holdLost(text: string, { repairs, doubts }: Shifts): Edit[] {
  const isRepaired = new Uint8Array(text.length);
  for (const { start, end } of repairs) isRepaired.fill(1, start, end);
  const left = new Set(
    doubts.flatMap(({ start, end }) => placesOf('?', text.slice(start, end)).map((at) => start + at)),
  );
  const edits = [
    ...repairs.map((edit) => ({ ...edit, insert: edit.insert.replaceAll('?', heldPlace) })),
    ...[...left]
      .filter((at) => !isRepaired[at])
      .map((start) => ({ start, end: start + 1, insert: heldPlace })),
  ];
  return edits.sort((one, other) => one.start - other.start);
}

const releaseLost = (text: string): Edit[] =>
  placesOf(heldPlace, text).map((start) => ({ start, end: start + 1, insert: '?' }));

function placesOf(unit: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) places.push(at);
  return places;
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
