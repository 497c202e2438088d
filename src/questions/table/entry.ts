import type { Span } from '../../read/span.ts';
import type { TakenOff } from '../claims.ts';
import type { Doubt, Kind } from '../question.ts';

/** A stretch of the text; `shown` is what stands in its place, where that differs. */
export interface Piece extends Span {
  shown?: string;
}

/** A question of a table, as spans of the cleaned text. */
export interface TableEntry {
  section: Span | null;
  number: number | null;
  kind: Kind;
  stem: Piece[];
  options: { label: string; span: Span }[];
  key: string | null;
  keySpans: Span[];
  /** One after the other: an answer may stand in several cells. */
  answer: Span[];
  analysis: Span[];
  points: Span[];
  marks: number | null;
  /** null where the table does not say. */
  isTruncated: boolean | null;
  removed: TakenOff[];
  doubts: Doubt[];
}
