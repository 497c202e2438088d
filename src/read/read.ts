import type { Document } from './document.ts';

/** Bytes of a file → its text. */
export function readDocument(file: string, bytes: Uint8Array): Document {
  return { file, text: new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n'), encoding: 'utf-8' };
}
