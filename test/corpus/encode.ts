import type { Encoding } from '../../src/read/document.ts';

export type Written = Encoding | 'utf-8-bom';

const tables = new Map<string, Map<string, readonly number[]>>();

/** Node has no encoder for these, so the decoder is turned round: every two-byte code, once. */
function tableOf(encoding: 'gb18030' | 'big5'): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

function encodeByTable(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const bytes = table.get(character);
      if (!bytes) throw new RangeError(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(bytes.buffer);
}

/** A text as the bytes of a file. UTF-16 is written with its byte-order mark. Throws what the encoding does not have. */
export function encode(text: string, encoding: Written): Uint8Array {
  if (encoding === 'gb18030' || encoding === 'big5') return encodeByTable(text, encoding);
  if (encoding === 'utf-16le') return encodeUtf16(`\ufeff${text}`, true);
  if (encoding === 'utf-16be') return encodeUtf16(`\ufeff${text}`, false);
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}
