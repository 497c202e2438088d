/** What the first bytes of a file say that it is; the names are those that its makers gave it. */
interface Signature {
  type: string;
  /** Where the bytes stand. */
  at?: number;
  bytes: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** Kinds of file that are told by their first bytes and that nothing here reads. */
const unread: readonly Signature[] = [
  { type: 'RTF', bytes: ascii('{\\rtf') },
  { type: 'PNG', bytes: [0x89, ...ascii('PNG')] },
  { type: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { type: 'GIF', bytes: ascii('GIF8') },
  { type: 'WebP', at: 8, bytes: ascii('WEBP') },
  { type: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: 'TIFF', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: 'HEIC', at: 4, bytes: ascii('ftyphei') },
  { type: 'HEIC', at: 4, bytes: ascii('ftypmif') },
  { type: 'AVIF', at: 4, bytes: ascii('ftypavif') },
  { type: 'MP4', at: 4, bytes: ascii('ftyp') },
  { type: 'MP3', bytes: ascii('ID3') },
  { type: 'AVI', at: 8, bytes: ascii('AVI ') },
  { type: 'WAV', at: 8, bytes: ascii('WAVE') },
  { type: 'Matroska', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { type: 'Flash', bytes: ascii('CWS') },
  { type: 'RAR', bytes: ascii('Rar!') },
  { type: '7z', bytes: [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c] },
  { type: 'gzip', bytes: [0x1f, 0x8b, 0x08] },
  { type: 'bzip2', bytes: ascii('BZh') },
  { type: 'xz', bytes: [0xfd, ...ascii('7zXZ')] },
  { type: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { type: 'tar', at: 257, bytes: ascii('ustar') },
  { type: 'SQLite', bytes: ascii('SQLite format 3\0') },
  { type: 'PostScript', bytes: ascii('%!PS') },
  { type: 'CHM', bytes: ascii('ITSF') },
  { type: 'CAJ', bytes: ascii('CAJ') },
  { type: 'Windows program', bytes: [...ascii('MZ'), 0x90, 0x00] },
  { type: 'ELF', bytes: [0x7f, ...ascii('ELF')] },
  { type: 'Mobipocket', at: 60, bytes: ascii('BOOKMOBI') },
];

/** Whether `bytes` stand in a file at an offset. */
function standsAt(file: Uint8Array, bytes: readonly number[], at = 0): boolean {
  return file.length >= at + bytes.length && bytes.every((byte, index) => file[at + index] === byte);
}

/** The kind of a file that nothing here reads, by its first bytes; null where they are of none. */
export function unreadTypeOf(file: Uint8Array): string | null {
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
