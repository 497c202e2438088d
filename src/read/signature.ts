import type { UnreadType } from '../problems.ts';

/** What the first bytes of a file say that it is. */
interface Signature {
  type: UnreadType;
  /** Where the bytes stand. */
  at?: number;
  bytes: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** Kinds of file that are told by their first bytes and that nothing here reads. */
const unread: readonly Signature[] = [
  { type: { name: 'RTF' }, bytes: ascii('{\\rtf') },
  { type: { name: 'PNG' }, bytes: [0x89, ...ascii('PNG')] },
  { type: { name: 'JPEG' }, bytes: [0xff, 0xd8, 0xff] },
  { type: { name: 'GIF' }, bytes: ascii('GIF8') },
  { type: { name: 'WebP' }, at: 8, bytes: ascii('WEBP') },
  { type: { name: 'TIFF' }, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: { name: 'TIFF' }, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: { name: 'HEIC' }, at: 4, bytes: ascii('ftyphei') },
  { type: { name: 'HEIC' }, at: 4, bytes: ascii('ftypmif') },
  { type: { name: 'AVIF' }, at: 4, bytes: ascii('ftypavif') },
  { type: { name: 'MP4' }, at: 4, bytes: ascii('ftyp') },
  { type: { name: 'MP3' }, bytes: ascii('ID3') },
  { type: { name: 'AVI' }, at: 8, bytes: ascii('AVI ') },
  { type: { name: 'WAV' }, at: 8, bytes: ascii('WAVE') },
  { type: { name: 'Matroska' }, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { type: { name: 'Flash' }, bytes: ascii('CWS') },
  { type: { name: 'RAR' }, bytes: ascii('Rar!') },
  { type: { name: '7z' }, bytes: [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c] },
  { type: { name: 'gzip' }, bytes: [0x1f, 0x8b, 0x08] },
  { type: { name: 'bzip2' }, bytes: ascii('BZh') },
  { type: { name: 'xz' }, bytes: [0xfd, ...ascii('7zXZ')] },
  { type: { name: 'zstd' }, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { type: { name: 'tar' }, at: 257, bytes: ascii('ustar') },
  { type: { name: 'SQLite' }, bytes: ascii('SQLite format 3\0') },
  { type: { name: 'PostScript' }, bytes: ascii('%!PS') },
  { type: { name: 'CHM' }, bytes: ascii('ITSF') },
  { type: { name: 'CAJ' }, bytes: ascii('CAJ') },
  { type: 'windows-program', bytes: [...ascii('MZ'), 0x90, 0x00] },
  { type: { name: 'ELF' }, bytes: [0x7f, ...ascii('ELF')] },
  { type: { name: 'Mobipocket' }, at: 60, bytes: ascii('BOOKMOBI') },
];

/** Whether `bytes` stand in a file at an offset. */
function standsAt(file: Uint8Array, bytes: readonly number[], at = 0): boolean {
  return file.length >= at + bytes.length && bytes.every((byte, index) => file[at + index] === byte);
}

/** The kind of a file that nothing here reads, by its first bytes; null where they are of none. */
export function unreadTypeOf(file: Uint8Array): UnreadType | null {
  return unread.find(({ bytes, at }) => standsAt(file, bytes, at))?.type ?? null;
}

export const isZip = (file: Uint8Array): boolean =>
  standsAt(file, [0x50, 0x4b, 0x03, 0x04]) || standsAt(file, [0x50, 0x4b, 0x05, 0x06]);

export const isOle = (file: Uint8Array): boolean =>
  standsAt(file, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** A PDF may have a few bytes of something else in front. */
export const isPdf = (file: Uint8Array): boolean => {
  const head = Buffer.from(file.buffer, file.byteOffset, Math.min(file.length, 1024)).toString('latin1');
  return /%PDF-\d/.test(head) && (head.startsWith('%PDF') || !/^\s*[<[{#]/.test(head));
};
