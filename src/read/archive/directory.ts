import { QbankError } from '../../errors.ts';
import { decodeNames, safeName } from './names.ts';

/** A member as the archive's directory tells of it. None of it is true until the member is read. */
export interface Entry {
  /** Its name with `/` between folders, without anything that leads out of the archive. */
  name: string;
  /** Where its own head begins. */
  at: number;
  packedSize: number;
  size: number;
  checksum: number;
  method: number;
  isEncrypted: boolean;
  isFolder: boolean;
  isLink: boolean;
}

/** An entry before its name is decoded: the encoding shows only in all names together. */
export interface RawEntry extends Omit<Entry, 'name' | 'isFolder'> {
  name: Uint8Array;
  isUtf8: boolean;
  /** Its name in UTF-8, which some programs write beside it. */
  unicodeName: Uint8Array | null;
}

/** More than any archive of documents has. */
const mostMembers = 10_000;

const signatures = { entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };

const endLength = 22;
const longestComment = 0xffff;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory stands, by the record at the archive's end. */
interface Place {
  at: number;
  count: number;
  /** How far everything lies behind where it says: what is in front of the archive (a program that unpacks it). */
  shift: number;
}

/** The members that an archive's directory lists; null where it has no directory: it is cut off. */
export function readDirectory(file: string, bytes: Uint8Array): Entry[] | null {
  const view = viewOf(bytes);
  const place = findDirectory(view);
  if (!place) return null;
  if (place.count > mostMembers) throw tooMany(file);
  const raw: RawEntry[] = [];
  for (let { at } = place; isEntryAt(view, at); at += entryLength(view, at)) {
    if (raw.length === mostMembers) throw tooMany(file);
    raw.push(readEntry(bytes, at, place.shift));
  }
  return raw.length < Math.min(place.count, 1) ? null : nameEntries(raw);
}

/** Gives entries their names. */
export function nameEntries(raw: readonly RawEntry[]): Entry[] {
  const names = decodeNames(raw);
  return raw.map(({ isUtf8: _, unicodeName: __, ...entry }, index) => ({
    ...entry,
    name: safeName(names[index]),
    isFolder: /[\\/]$/.test(names[index]),
  }));
}

const tooMany = (path: string): QbankError =>
  new QbankError('damaged-file', { path, damage: { moreThan: mostMembers, of: 'files' } });

function findDirectory(view: DataView): Place | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let end = view.byteLength - endLength; end >= first; end -= 1) {
    if (view.getUint32(end, true) !== signatures.end) continue;
    const place = findDirectory64(view, end) ?? {
      count: view.getUint16(end + 10, true),
      size: view.getUint32(end + 12, true),
      at: view.getUint32(end + 16, true),
      end,
    };
    const shift = isEntryAt(view, place.at) ? 0 : Math.max(0, place.end - place.size - place.at);
    return { at: place.at + shift, count: place.count, shift };
  }
  return null;
}

/** The record of an archive that is larger than the usual one can say, or has more members. */
function findDirectory64(
  view: DataView,
  end: number,
): { at: number; count: number; size: number; end: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== signatures.end64) return null;
  const [count, size, start] = [32, 40, 48].map((field) => Number(view.getBigUint64(at + field, true)));
  return { at: start, count, size, end: at };
}

const entryHead = 46;

function isEntryAt(view: DataView, at: number): boolean {
  return at + entryHead <= view.byteLength && view.getUint32(at, true) === signatures.entry;
}

const entryLength = (view: DataView, at: number): number =>
  entryHead + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);

function readEntry(bytes: Uint8Array, start: number, shift: number): RawEntry {
  const view = viewOf(bytes);
  const flags = view.getUint16(start + 8, true);
  const nameEnd = start + entryHead + view.getUint16(start + 28, true);
  const extra = bytes.subarray(nameEnd, nameEnd + view.getUint16(start + 30, true));
  const sizes = largeSizes(extra, {
    size: view.getUint32(start + 24, true),
    packedSize: view.getUint32(start + 20, true),
    at: view.getUint32(start + 42, true),
  });
  return {
    ...sizes,
    at: sizes.at + shift,
    name: bytes.subarray(start + entryHead, nameEnd),
    checksum: view.getUint32(start + 16, true),
    method: view.getUint16(start + 10, true),
    isEncrypted: (flags & 1) !== 0,
    isUtf8: (flags & 0x800) !== 0,
    unicodeName: findExtra(extra, 0x7075)?.subarray(5) ?? null,
    isLink: ((view.getUint32(start + 38, true) >>> 16) & 0o170000) === 0o120000,
  };
}

type Sizes = Pick<Entry, 'size' | 'packedSize' | 'at'>;

/** What does not fit into 32 bits stands in an extra field, in this order, and only what does not fit. */
function largeSizes(extra: Uint8Array, sizes: Sizes): Sizes {
  const large = findExtra(extra, 1);
  if (!large) return sizes;
  const view = viewOf(large);
  let next = 0;
  const take = (value: number): number => {
    if (value !== 0xffffffff || next + 8 > large.length) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  const size = take(sizes.size);
  const packedSize = take(sizes.packedSize);
  return { size, packedSize, at: take(sizes.at) };
}

function findExtra(extra: Uint8Array, id: number): Uint8Array | null {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
  return null;
}
