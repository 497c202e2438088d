import { decodeBig5 } from '../../src/read/big5.ts';
import type { Encoding } from '../../src/read/document.ts';
import { encodeUnit, leadOf, trailOf } from '../../src/read/gb18030.ts';

/** There is no encoder for Big5: the decoder is turned round. */
let big5: Map<string, number[]> | undefined;

function big5Table(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decodeBig5(Uint8Array.of(lead, trail));
      if (!character.includes('\ufffd') && [...character].length === 1 && !table.has(character))
        table.set(character, [lead, trail]);
    }
  return table;
}

function bytesOf(character: string, encoding: 'gb18030' | 'big5'): number[] {
  if (character < '\u0080') return [character.charCodeAt(0)];
  big5 ??= big5Table();
  const pair = encoding === 'gb18030' ? encodeUnit(character.charCodeAt(0)) : 0;
  const bytes =
    encoding === 'big5' ? big5.get(character) : pair > 0 ? [leadOf(pair), trailOf(pair)] : undefined;
  if (!bytes) throw new Error(`${encoding} has no ${character}`);
  return bytes;
}

/** The bytes of a text in any encoding that is read, without a byte-order mark. Throws where it has no such character. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'gb18030' || encoding === 'big5')
    return Uint8Array.from([...text].flatMap((character) => bytesOf(character, encoding)));
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
