import { decode } from '../decode.ts';

interface NamedBytes {
  name: Uint8Array;
  isUtf8: boolean;
  unicodeName: Uint8Array | null;
}

/**
 * The names of an archive's members. Programs that do not write UTF-8 write the encoding of their system and do not say
 * which: it is told from all such names together, as one alone is too short.
 */
export function decodeNames(members: readonly NamedBytes[]): string[] {
  const known = members.map(({ name, isUtf8, unicodeName }) => decodeUtf8(unicodeName ?? name, isUtf8));
  const unknown = members.filter((_, index) => known[index] === null).map(({ name }) => name);
  const decoded = decode(Buffer.concat(unknown.flatMap((name) => [name, lineFeed]))).text.split('\n');
  let next = 0;
  return known.map((name) => name ?? decoded[next++]);
}

const lineFeed = Uint8Array.of(0x0a);

/** As UTF-8, also where nothing says so; null where it is not, unless it claims to be. */
function decodeUtf8(name: Uint8Array, isClaimed: boolean): string | null {
  const text = new TextDecoder('utf-8').decode(name);
  return isClaimed || !text.includes('\ufffd') ? text.replaceAll('\n', ' ') : null;
}

/** A name without what leads out of a folder (`../`, `/`, `C:`) or does not belong in one: `..\\x.txt` → `x.txt` */
export function safeName(name: string): string {
  const parts = name
    .split(/[\\/]/)
    .map((part) => part.replace(/^[a-z]:/i, '').replaceAll(/\p{Cc}/gu, ''))
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? 'unnamed' : parts.join('/');
}
