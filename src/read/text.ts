import { decode } from './decode.ts';
import type { Document } from './document.ts';

/**
 * The bytes of a text file → its text, and which encoding was taken. Line ends become `\n`. Bytes of no known encoding
 * are replaced by U+FFFD, never dropped.
 */
export function readTextDocument(file: string, bytes: Uint8Array): Document {
  const { text, encoding, warnings } = decode(bytes);
  return { ...plainDocument(file, withLineFeeds(text), encoding), warnings };
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
