import { decode } from './decode.ts';
import type { Document } from './document.ts';

/**
 * The bytes of a text file → its text, and which encoding was taken. Line ends become `\n`. `file` is the file's own
 * name. Bytes of no known encoding are replaced by U+FFFD, never dropped.
 */
export function readDocument(file: string, bytes: Uint8Array): Document {
  const { text, encoding } = decode(bytes);
  return { file, text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), encoding };
}
