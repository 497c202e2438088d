import { QbankError } from '../errors.ts';
import type { Document } from './document.ts';

/** Each line could be a question, which takes kilobytes of memory; a million of them would take more than there is. */
export const mostLines = 400_000;

/** A row of more cells is cut: no bank has so many columns. */
export const mostColumns = 256;

/** The document itself. Throws `too-many-lines`. */
export function withLinesInBounds(document: Document): Document {
  const { file, text } = document;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    // Empty lines are nothing, however many there are.
    if (text[at + 1] !== '\n') count += 1;
    if (count > mostLines) throw tooManyLines(file);
  }
  return document;
}

export function tooManyLines(path: string): QbankError {
  return new QbankError('too-many-lines', { path, limit: mostLines });
}
