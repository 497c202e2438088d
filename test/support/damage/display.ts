import { characterOf } from './gbk.ts';
import type { Byte } from './stream.ts';

/** A character as the site shows it, and the bytes that it was made of: `[from, to)` of the stream. */
export interface Shown {
  character: string;
  from: number;
  to: number;
  /** Where in the clean text it stands, if it is a character of the clean text and not a shifted one. */
  at: number | null;
  isGloss: boolean;
}

/** Bytes → the characters that the site shows for them. A dropped private-use character shows as nothing. */
export function display(stream: readonly Byte[], keepsPrivateUse: boolean): Shown[] {
  const shown: Shown[] = [];
  let from = 0;
  while (from < stream.length) {
    const { text, length } = readCharacter(stream, from);
    const character = isPrivateUse(text) && !keepsPrivateUse ? '' : halfWidth(text);
    shown.push({ character, from, to: from + length, ...originOf(stream, from, length) });
    from += length;
  }
  return shown.filter(({ character }) => character !== '');
}

/** The character that starts at a byte as the site reads it, and how many bytes it takes. */
export function readCharacter(stream: readonly Byte[], from: number): { text: string; length: 1 | 2 } {
  const lead = stream[from].value;
  const next = stream[from + 1];
  if (lead < 0x80) return { text: String.fromCharCode(lead), length: 1 };
  if (lead === 0x80) return { text: '€', length: 1 };
  if (next === undefined || next.isParted || next.value < 0x20) return { text: '?', length: 1 };
  return { text: characterOf(lead, next.value) ?? '?', length: 2 };
}

function originOf(stream: readonly Byte[], from: number, length: number): Pick<Shown, 'at' | 'isGloss'> {
  const bytes = stream.slice(from, from + length).map(({ origin }) => origin);
  const [first] = bytes;
  if (first === null) return { at: null, isGloss: bytes.every((origin) => origin === null) };
  const isWhole = first.isFirst && bytes.every((origin) => origin?.at === first.at);
  const isLast = stream[from + length]?.origin?.isFirst !== false;
  return { at: isWhole && isLast ? first.at : null, isGloss: false };
}

function isPrivateUse(text: string): boolean {
  return /[\ue000-\uf8ff]/.test(text);
}

function halfWidth(text: string): string {
  return /[！-～]/.test(text) ? String.fromCharCode(text.charCodeAt(0) - 0xfee0) : text;
}
