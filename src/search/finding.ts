import { type Field, fields, fieldWeights } from '../index/weights.ts';
import type { SearchRow } from './reader.ts';
import type { FieldText } from './row.ts';
import { mergeSpans, type Span } from './spans.ts';

/** How a question was found, the surest first. */
export type Reason = 'exact' | 'folded' | 'words' | 'pinyin' | 'homophone' | 'typo' | 'initials';

/** A stretch of a field that is part of what was found. */
export interface Match extends Span {
  field: Field;
}

/** That a row fits a query, how, and where. */
export interface Finding {
  row: SearchRow;
  reason: Reason;
  /** From 1 down. */
  score: number;
  readonly matches: Match[];
}

/** What a tier found. */
export interface Found {
  findings: Finding[];
  /** Whether it looked for more than these. */
  isAll: boolean;
}

/** Where one word of a query stands in each field that has it. */
export type Places = ReadonlyMap<Field, readonly Span[]>;

/** Looks a word up in all fields of a row. */
export function placesOf(texts: readonly FieldText[], find: (text: FieldText) => readonly Span[]): Places {
  const places = new Map<Field, readonly Span[]>();
  for (const text of texts) {
    const spans = find(text);
    if (spans.length > 0) places.set(text.field, spans);
  }
  return places;
}

/** What a word is worth where it stands best; 0 where it stands nowhere. */
export function weightOf(places: Places): number {
  return Math.max(0, ...[...places.keys()].map((field) => fieldWeights[field]));
}

/** All places of all words, field by field. */
export function matchesOf(places: readonly Places[]): Match[] {
  return fields.flatMap((field) => {
    const spans = places.flatMap((found) => found.get(field) ?? []);
    return mergeSpans(spans).map(({ start, end }) => ({ field, start, end }));
  });
}
