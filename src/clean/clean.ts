import type { Document } from '../read/document.ts';
import type { Cleaned } from './cleaned.ts';
import { TracedText } from './traced.ts';

/** A document → its readable text, with all that was taken out or restored. */
export function clean(document: Document): Cleaned {
  return { document, traced: TracedText.of(document.text), removals: [], repairs: [], doubts: [] };
}
