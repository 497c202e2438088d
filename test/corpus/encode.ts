import type { Encoding } from '../../src/read/document.ts';
import { encode as encodeBare } from '../support/encode.ts';

/** `utf-8-bom`: with the byte-order mark that UTF-16 is always written with. */
export type Written = Encoding | 'utf-8-bom';

/** A text as the bytes of a file. Throws what the encoding does not have. */
export function encode(text: string, encoding: Written): Uint8Array {
  if (encoding === 'utf-8-bom') return encodeBare(`\ufeff${text}`, 'utf-8');
  return encodeBare(encoding.startsWith('utf-16') ? `\ufeff${text}` : text, encoding);
}
