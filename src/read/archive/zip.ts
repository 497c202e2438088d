import { QbankError } from '../../errors.ts';
import type { Damage } from '../../problems.ts';
import { type Entry, readDirectory, viewOf } from './directory.ts';
import { checksumOf, inflate } from './inflate.ts';
import { contentStart, localHead, localSignature, scanMembers } from './scan.ts';

/** A zip archive, opened. Its members are unpacked one at a time, when they are asked for. */
export interface Zip {
  /** Those with content, in the order of the archive: no folders. Safe to be shown, and never to be written to. */
  members: readonly Entry[];
  /** It was cut off, and its members were found by looking for them. */
  isCutOff: boolean;
  /** Whether a member has this name. */
  has(name: string): boolean;
  /** Unpacks the last member with this name. Throws as `unpack` does; `damaged-file` where there is none. */
  read(name: string): Uint8Array;
  /**
   * Unpacks a member. Throws `protected-file`, `unsupported-file`, `damaged-file`, or `file-too-large-inside` once it is
   * longer than a file may be or than what it was packed into says of a text, or all that was unpacked of the archive is,
   * whatever its directory says.
   */
  unpack(member: Entry): Uint8Array;
}

/** What may still come out of an archive, and out of the archives within it. */
export interface Budget {
  bytes: number;
  members: number;
  /** What it was at first. */
  limitMiB: number;
}

const mebibyte = 1024 * 1024;
/** As long as a file may be that is in no archive. */
const memberLimit = 64 * mebibyte;
const totalLimit = 512 * mebibyte;
/** What is packed tighter than this is no text that anybody wrote. */
const highestRatio = 200;
/** Short members may be packed as tightly as they like: they are soon read. */
const shortMember = 8 * mebibyte;

/** What may come out of an archive of this length, and out of those within it. */
export function budgetFor({ length }: Uint8Array): Budget {
  const bytes = Math.min(totalLimit, Math.max(memberLimit, length * highestRatio));
  return { bytes, members: 20_000, limitMiB: Math.floor(bytes / mebibyte) };
}

/**
 * Opens a zip archive: `openZip('bank.docx', bytes).read('word/document.xml')`. Throws `damaged-file` where it is none.
 * An archive within another takes from that one's budget.
 */
export function openZip(file: string, bytes: Uint8Array, budget: Budget = budgetFor(bytes)): Zip {
  const listed = readDirectory(file, bytes);
  const entries = listed ?? scanMembers(bytes);
  if (listed === null && entries.length === 0) throw damaged(file, 'no-archive');
  const overlapping = findOverlapping(entries);
  const members = entries.filter(({ isFolder }) => !isFolder);
  const byName = new Map(members.map((member) => [nameKey(member.name), member]));
  const unpack = (member: Entry): Uint8Array => {
    const path = `${file}/${member.name}`;
    if (overlapping.has(member)) throw damaged(path, 'overlapping-members');
    return unpackMember(bytes, { member, path, budget });
  };
  const read = (name: string): Uint8Array => {
    const member = byName.get(nameKey(name));
    if (!member) throw damaged(file, { missing: name });
    return unpack(member);
  };
  return { members, isCutOff: listed === null, has: (name) => byName.has(nameKey(name)), read, unpack };
}

/** Programs differ in how they write the names within a package. */
const nameKey = (name: string): string => name.toLowerCase();

const damaged = (path: string, damage: Damage): QbankError =>
  new QbankError('damaged-file', { path, damage });

/** Members that share bytes with one that begins before them: an archive that unpacks without end is made so. */
function findOverlapping(entries: readonly Entry[]): Set<Entry> {
  const found = new Set<Entry>();
  let end = 0;
  for (const entry of [...entries].sort((one, other) => one.at - other.at)) {
    if (entry.at < end) found.add(entry);
    end = Math.max(end, entry.at + localHead + entry.packedSize);
  }
  return found;
}

interface Unpacking {
  member: Entry;
  path: string;
  budget: Budget;
}

function unpackMember(bytes: Uint8Array, unpacking: Unpacking): Uint8Array {
  const { member, path, budget } = unpacking;
  if (member.isLink) throw new QbankError('unsupported-file', { path, type: 'link' });
  if (member.isEncrypted || member.method === aes) throw new QbankError('protected-file', { path });
  if (budget.members <= 0) throw tooLarge(unpacking);
  budget.members -= 1;
  const content = decompress(packedBytes(bytes, unpacking), unpacking);
  if (content.length !== member.size) throw damaged(path, 'wrong-length');
  if (checksumOf(content) !== member.checksum) throw damaged(path, 'wrong-checksum');
  return content;
}

function tooLarge({ path, budget }: Unpacking, limitMiB = budget.limitMiB): QbankError {
  return new QbankError('file-too-large-inside', { path, limitMiB });
}

function packedBytes(bytes: Uint8Array, { member, path }: Unpacking): Uint8Array {
  const view = viewOf(bytes);
  const isHead = member.at + localHead <= bytes.length && view.getUint32(member.at, true) === localSignature;
  if (!isHead) throw damaged(path, 'not-in-archive');
  const start = contentStart(view, member.at);
  if (start + member.packedSize > bytes.length) throw damaged(path, 'cut-off');
  return bytes.subarray(start, start + member.packedSize);
}

const stored = 0;
const deflated = 8;
const aes = 99;

function decompress(packed: Uint8Array, unpacking: Unpacking): Uint8Array {
  const { member, path } = unpacking;
  const count = countBytes(unpacking);
  if (member.method === stored) {
    count(packed.length);
    return packed;
  }
  if (member.method !== deflated)
    throw new QbankError('unsupported-file', { path, type: { name: `ZIP ${member.method}` } });
  try {
    return inflate(packed, count);
  } catch (error) {
    throw error instanceof QbankError ? error : damaged(path, 'not-unpackable');
  }
}

/** Takes what comes out from the budget, also where it turns out to be worth nothing: the work was done. */
function countBytes(unpacking: Unpacking): (count: number) => void {
  const { budget, member } = unpacking;
  const limit = Math.min(memberLimit, Math.max(shortMember, member.packedSize * highestRatio));
  let length = 0;
  return (count) => {
    length += count;
    budget.bytes -= count;
    if (budget.bytes < 0) throw tooLarge(unpacking);
    if (length > limit) throw tooLarge(unpacking, Math.floor(limit / mebibyte));
  };
}
