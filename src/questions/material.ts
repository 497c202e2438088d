import type { SharedHead } from '../outline/marks/shared.ts';
import type { Span } from '../read/span.ts';

/** A text that several questions share, and the words that announce it. */
export interface Material {
  head: Span;
  body: Span;
  /** `问题：` below it. */
  tail?: Span | null;
  /** The numbers of its questions, where it says so. */
  range: SharedHead['range'];
  series: string | null;
}
