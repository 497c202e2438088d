import type { Block, Document } from '../read/document.ts';
import type { Span } from '../read/span.ts';
import type { Cleaned, Doubt, Removal, Repair } from './cleaned.ts';
import { findFullStops } from './full-stops.ts';
import { findFurniture } from './furniture/furniture.ts';
import { findGlosses } from './glosses.ts';
import { findLostBlanks } from './lost-blanks.ts';
import { findNoise } from './noise.ts';
import { findAsciiMarks } from './punctuation.ts';
import { findShifts, type Shifts } from './shifts/shifts.ts';
import { type Edit, TracedText } from './traced.ts';
import { findUntouched, merged } from './untouched.ts';

const removed = ({ start, end }: Span): Edit => ({ start, end, insert: '' });

/**
 * A document → its readable text, with all that was taken out or restored: what nobody wrote, and glosses, as the shifts
 * are read from what they leave; then full-width marks; then the page's own lines, which are known by their words.
 * Cleaning what is clean changes nothing, and nothing but what nobody wrote is changed in code.
 */
export function clean(document: Document): Cleaned {
  const shown = TracedText.of(document.text).apply(document.taken.map(removed));
  const noise = findNoise(shown.text);
  const whole = shown.apply(noise.map(removed));
  const untouched = untouchedOf(document, whole);
  const glosses = findGlosses(whole.text, untouched.all(whole));
  const unglossed = whole.apply(glosses.spans.map(removed));
  const left = glosses.spans.length > 0 ? untouched.certain : untouched.all;
  const blanks = findLostBlanks(unglossed.text);
  const shifts = findShifts(unglossed.text, glosses.syllables, merged([...left(unglossed), ...blanks]));
  const unshifted = unglossed.apply(shifts.repairs);
  const lost = lostPlaces(unglossed, shifts, unshifted);
  const kept = merged([...left(unshifted), ...lost]);
  const marks = [...findAsciiMarks(unshifted.text, kept), ...findFullStops(unshifted.text, kept)];
  const punctuated = unshifted.apply(marks.sort(byStart));
  const furniture = findFurniture(punctuated.text, {
    code: untouched.code(punctuated),
    headings: headingsOf(document, punctuated),
  });
  const lines = furniture.map((line): Removal => ({ ...punctuated.sourceOf(line), rule: line.rule }));
  const within = [
    ...document.taken,
    ...noise.map((span): Removal => ({ ...shown.sourceOf(span), rule: 'noise' })),
    ...glosses.spans.map((span): Removal => ({ ...whole.sourceOf(span), rule: 'pinyin gloss' })),
  ].sort(byStart);
  const traced = punctuated.apply(furniture.map(({ insert = '', ...line }) => ({ ...line, insert })));
  return {
    document,
    blocks: document.blocks.flatMap((block) => moveBlock(block, traced)),
    traced,
    removals: [...outside(within, lines), ...lines].sort(byStart),
    repairs: shifts.repairs.map((edit) => repairOf(unglossed, edit)),
    doubts: shifts.doubts.map((span) => doubtOf(unglossed, span)),
  };
}

function headingsOf({ blocks }: Document, text: TracedText): Span[] {
  return blocks.filter(({ kind }) => kind === 'heading').map((block) => text.spanOf(block));
}

type SpansIn = (text: TracedText) => Span[];

/**
 * What is left alone, as spans of any of the texts that the document becomes. Of a damaged text only what is certain:
 * bytes out of step look like backticks and brackets as well, with Han characters between them.
 */
function untouchedOf(
  { blocks }: Document,
  whole: TracedText,
): { code: SpansIn; certain: SpansIn; all: SpansIn } {
  const moved = blocks.flatMap((block) => moveBlock(block, whole));
  const { code, all } = findUntouched(whole.text, moved);
  const certain = merged([...code, ...all.filter(({ start, end }) => !hasHan(whole.text.slice(start, end)))]);
  const spansIn = (spans: readonly Span[]): SpansIn => {
    const sources = spans.map((span) => whole.sourceOf(span));
    return (text) => sources.map((span) => text.spanOf(span));
  };
  return { code: spansIn(code), certain: spansIn(certain), all: spansIn(all) };
}

const hasHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

/** In what is left as it stands, or restored but for a sign, each `?` that stands for what is lost: it is no mark. */
function lostPlaces(before: TracedText, { repairs, doubts }: Shifts, after: TracedText): Span[] {
  const left = doubts.flatMap((span) => {
    const { start, end } = after.spanOf(before.sourceOf(span));
    return placesOf('?', after.text.slice(start, end)).map((at) => start + at);
  });
  const restored = repairs.flatMap((edit) => {
    const { start } = after.spanOf(before.sourceOf(edit));
    return placesOf('?', edit.insert).map((at) => start + at);
  });
  return [...left, ...restored].map((start) => ({ start, end: start + 1 }));
}

const byStart = (one: Span, other: Span): number => one.start - other.start;

function moveBlock(block: Block, traced: TracedText): Block[] {
  const span = traced.spanOf(block);
  if (span.end === span.start) return [];
  const moved = { ...block, ...span };
  return [moved.kind === 'row' ? { ...moved, cells: moved.cells.map((cell) => traced.spanOf(cell)) } : moved];
}

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
