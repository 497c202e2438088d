import type { Block, Document } from '../read/document.ts';
import type { RemovalRule } from '../read/removal-rule.ts';
import type { Span } from '../read/span.ts';
import type { TracedText } from './traced.ts';

/** Text taken out, by which rule: page furniture, a pinyin gloss, a label. The span is the document's. */
export interface Removal extends Span {
  rule: RemovalRule;
}

/** A byte-shifted passage and what it was restored to. The span is the document's. */
export interface Repair extends Span {
  damaged: string;
  repaired: string;
}

/** A passage that looks damaged and could not be restored with confidence: what stands there now is a guess, or the damage itself. */
export interface Doubt extends Span {
  text: string;
  reason: string;
}

/** A document's text in readable form, with everything that was done to it. */
export interface Cleaned {
  document: Document;
  /** What the document's format says, as spans of the cleaned text; blocks that were taken out as a whole are gone. */
  blocks: Block[];
  /** Furniture, glosses and shifts gone, full-width punctuation restored; traced back to `document.text`. */
  traced: TracedText;
  removals: Removal[];
  repairs: Repair[];
  doubts: Doubt[];
}
