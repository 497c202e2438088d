import type { Span } from '../traced.ts';

/** Stands in a restored text for a character of which one byte is lost. */
export const lost = '\ufffd';

/** A character of which one byte is lost: its place in the restored text, and what the byte that is left allows. */
export interface Slot {
  index: number;
  candidates: readonly string[];
}

/** One way to read a damaged passage: what stands in the text from `start` to `end` was once `restored`. */
export interface Passage extends Span {
  restored: string;
  slots: readonly Slot[];
}
