import { crc32, deflateRawSync } from 'node:zlib';

/**
 * Builds archives for tests: `zip([{ name: 'a.txt', content: '…' }])`. What a member says of itself can be made wrong, to
 * build the archives that harm.
 */
export interface ZipMember {
  /** As bytes where it is in another encoding than UTF-8. */
  name: string | Uint8Array;
  content?: string | Uint8Array;
  isStored?: boolean;
  /** Bit 11: the name is UTF-8. Set by itself for names given as text. */
  isUtf8?: boolean;
  isEncrypted?: boolean;
  /** Sizes and checksum stand behind the content, not before it. */
  hasDataDescriptor?: boolean;
  /** What the archive claims of its unpacked size. */
  claimedSize?: number;
  /** Unix type and permissions: `0o120777` is a symbolic link. */
  mode?: number;
  method?: number;
  /** Points at the content of the member before it, as archives do that unpack without end. */
  isOverlapping?: boolean;
  isZip64?: boolean;
  checksum?: number;
}

interface Placed {
  member: ZipMember;
  name: Uint8Array;
  packed: Uint8Array;
  size: number;
  checksum: number;
  at: number;
}

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? Buffer.from(text) : text;

/** The bytes of an archive of these members, in this order; `comment` stands at its very end. */
export function zip(members: readonly ZipMember[], comment = ''): Uint8Array {
  const parts: Uint8Array[] = [];
  const placed: Placed[] = [];
  let at = 0;
  for (const member of members) {
    const one = place(member, at, placed.at(-1));
    placed.push(one);
    if (member.isOverlapping) continue;
    for (const part of localPartsOf(one)) {
      parts.push(part);
      at += part.length;
    }
  }
  const directory = placed.map(directoryEntryOf);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...parts, ...directory, endOf(placed, { size, at, comment })]);
}

function place(member: ZipMember, at: number, before: Placed | undefined): Placed {
  const name = bytesOf(member.name);
  if (member.isOverlapping && before) return { ...before, member, name };
  const content = bytesOf(member.content ?? '');
  const packed = member.isStored ? content : deflateRawSync(content);
  const checksum = member.checksum ?? crc32(content);
  return { member, name, packed, size: member.claimedSize ?? content.length, checksum, at };
}

function flagsOf({ name, isUtf8, isEncrypted, hasDataDescriptor }: ZipMember): number {
  const isText = isUtf8 ?? typeof name === 'string';
  return (isEncrypted ? 1 : 0) | (hasDataDescriptor ? 8 : 0) | (isText ? 0x800 : 0);
}

function fields(...values: readonly [bytes: 2 | 4 | 8, value: number][]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}

const methodOf = ({ member }: Placed): number => member.method ?? (member.isStored ? 0 : 8);

function localPartsOf({ member, name, packed, size, checksum, ...rest }: Placed): Uint8Array[] {
  const isLate = member.hasDataDescriptor === true;
  const sizes = [checksum, packed.length, size].map((value): [4, number] => [4, isLate ? 0 : value]);
  const head = fields(
    [4, 0x04034b50],
    [2, 20],
    [2, flagsOf(member)],
    [2, methodOf({ member, name, packed, size, checksum, ...rest })],
    [4, 0],
    ...sizes,
    [2, name.length],
    [2, 0],
  );
  const descriptor = fields([4, 0x08074b50], [4, checksum], [4, packed.length], [4, size]);
  return [head, name, packed, ...(isLate ? [descriptor] : [])];
}

function directoryEntryOf(placed: Placed): Uint8Array {
  const { member, name, packed, size, checksum, at } = placed;
  const is64 = member.isZip64 === true;
  const extra = is64 ? fields([2, 1], [2, 24], [8, size], [8, packed.length], [8, at]) : Buffer.alloc(0);
  const head = fields(
    [4, 0x02014b50],
    [2, 0x031e],
    [2, 20],
    [2, flagsOf(member)],
    [2, methodOf(placed)],
    [4, 0],
    [4, checksum],
    [4, is64 ? 0xffffffff : packed.length],
    [4, is64 ? 0xffffffff : size],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, ((member.mode ?? 0o100644) * 0x10000) % 0x100000000],
    [4, is64 ? 0xffffffff : at],
  );
  return Buffer.concat([head, name, extra]);
}

function endOf(
  placed: readonly Placed[],
  { size, at, comment }: { size: number; at: number; comment: string },
): Uint8Array {
  const count = placed.length;
  const is64 = placed.some(({ member }) => member.isZip64);
  const note = Buffer.from(comment);
  const record = fields(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, at],
  );
  const locator = fields([4, 0x07064b50], [4, 0], [8, at + size], [4, 1]);
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, is64 ? 0xffff : count],
    [2, is64 ? 0xffff : count],
    [4, is64 ? 0xffffffff : size],
    [4, is64 ? 0xffffffff : at],
    [2, note.length],
  );
  return Buffer.concat([...(is64 ? [record, locator] : []), end, note]);
}
