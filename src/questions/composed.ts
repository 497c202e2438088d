import type { Span } from '../read/span.ts';
import type { Doubt, Kind } from './question.ts';

/** Why a span of an item is in none of its fields. */
export interface Removed extends Span {
  rule: 'number' | 'label' | 'assesses' | 'marks' | 'option' | 'key' | 'note' | 'repeated';
}

/** A question put together from its own item and, where answers stand apart, its answer's. */
export interface Composed {
  section: Span | null;
  number: number | null;
  /** In order; a piece may be shown as something else, as a blank in the place of the key that stood in it. */
  stem: readonly Piece[];
  kind: Kind;
  options: readonly ChoiceOption[];
  /** `"B"`, `"ABD"`; `"T"`, `"F"`. */
  key: string | null;
  /** Where the key stands, if not in the stem. */
  keySpans: readonly Span[];
  answer: Span | null;
  /** The answer, where it stands in the blanks of the stem, which accounts for it. */
  filled?: readonly Span[];
  analysis: Span | null;
  /** What else explains it, behind the answer. */
  remark?: Span | null;
  points: readonly Span[];
  marks: number | null;
  removed: readonly Removed[];
  /** The gravest first. */
  doubts: readonly Doubt[];
}

/** A stretch of a stem; `shown` is what stands in its place, where that differs. */
export interface Piece extends Span {
  shown?: string;
  /** It is a paragraph of its own, though it stood elsewhere. */
  isParagraph?: boolean;
  /** Several questions have it, and another one accounts for it. */
  isShared?: boolean;
}

/** An option: its letter, and where its text stands. */
interface ChoiceOption {
  /** `A`, `B` …, also where the document prints ① or 甲. */
  label: string;
  span: Span;
  /** Several questions have it, and another one accounts for it. */
  isShared?: boolean;
}
