import { type Entry, nameEntries, type RawEntry, viewOf } from './directory.ts';

export const localSignature = 0x04034b50;
export const localHead = 30;

/**
 * The members of an archive that lost its directory, by their own heads: a download that was cut off has all but the
 * last. Where a member does not know its size when it begins, it reaches to the next one.
 */
export function scanMembers(bytes: Uint8Array): Entry[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const raw: RawEntry[] = [];
  let at = nextHead(archive, 0);
  while (at >= 0 && at + localHead <= archive.length && raw.length < mostScanned) {
    const entry = readHead(archive, at);
    raw.push(entry);
    at = nextHead(archive, at + localHead + entry.packedSize);
  }
  return nameEntries(raw);
}

const mostScanned = 10_000;

const nextHead = (archive: Buffer, from: number): number => archive.indexOf('PK\x03\x04', from, 'latin1');

function readHead(archive: Buffer, at: number): RawEntry {
  const view = viewOf(archive);
  const flags = view.getUint16(at + 6, true);
  const content = contentStart(view, at);
  const isLate = (flags & 8) !== 0;
  const size = view.getUint32(at + 22, true);
  const descriptor = isLate ? archive.indexOf('PK\x07\x08', content, 'latin1') : -1;
  const hasDescriptor = descriptor >= 0 && descriptor + 16 <= archive.length;
  const described = hasDescriptor ? descriptor : -1;
  const end = described < 0 ? archive.length : described;
  return {
    at,
    name: archive.subarray(at + localHead, at + localHead + view.getUint16(at + 26, true)),
    packedSize: isLate ? Math.max(0, end - content) : view.getUint32(at + 18, true),
    size: described < 0 ? size : view.getUint32(described + 12, true),
    checksum: view.getUint32(described < 0 ? at + 14 : described + 4, true),
    method: view.getUint16(at + 8, true),
    isEncrypted: (flags & 1) !== 0,
    isUtf8: (flags & 0x800) !== 0,
    unicodeName: null,
    isLink: false,
  };
}

/** Where the content begins of a member whose head stands at an offset. */
export function contentStart(view: DataView, at: number): number {
  return at + localHead + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}
