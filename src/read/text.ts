import { findBarRows } from './bars.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { overlay } from './overlay.ts';
import { findQuoteMarks } from './quoted.ts';
import { findStray } from './stray.ts';
import { findWraps } from './wraps.ts';

/**
 * The bytes of a text file → its text, and which encoding was taken. Line ends become `\n`. Bytes of no known encoding
 * are replaced by U+FFFD, never dropped; entities and tags that a page left in it become what they stand for.
 */
export function readTextDocument(file: string, bytes: Uint8Array): Document {
  const { text, encoding, warnings } = decode(bytes);
  const lines = withLineFeeds(text);
  const rows = findBarRows(lines);
  const changes = [
    ...rows.changes,
    ...findStray(lines),
    ...findQuoteMarks(lines),
    ...findWraps(lines, [{ start: 0, end: lines.length }]),
  ];
  const whole = changes.length > 0 ? overlay(lines, changes) : { text: lines, taken: [] };
  return {
    ...plainDocument(file, whole.text, encoding),
    blocks: rows.blocks,
    taken: whole.taken,
    warnings,
  };
}

/** The text with `\n` for every kind of line end. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

/** A document of which nothing is known but its text. */
export function plainDocument(
  file: string,
  text: string,
  encoding: Document['encoding'] = 'utf-8',
): Document {
  return { file, text, encoding, format: 'text', blocks: [], taken: [], warnings: [] };
}

/** The reader of text files, as `read.ts` names it. */
export async function readText(file: string, bytes: Uint8Array): Promise<Document[]> {
  return [readTextDocument(file, bytes)];
}
