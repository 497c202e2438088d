/** What a character is to a search: part of Han text, of a word or number in letters and digits, or a mark or space. */
export type CharacterKind = 'han' | 'letter' | 'mark';

// Unicode's classes cost milliseconds to compile, which every search would pay; the common ranges are told by number.
let isLetterElsewhere: RegExp | undefined;

/** The kind of one code point. Combining marks belong to their letters. */
export function kindOf(codePoint: number): CharacterKind {
  if (codePoint < 0x80) return isAsciiLetterOrDigit(codePoint) ? 'letter' : 'mark';
  if (isHan(codePoint)) return 'han';
  if (isPunctuationBlock(codePoint)) return 'mark';
  isLetterElsewhere ??= /[\p{L}\p{M}\p{N}]/u;
  return isLetterElsewhere.test(String.fromCodePoint(codePoint)) ? 'letter' : 'mark';
}

function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Unified and compatibility ideographs with their extensions, and the ideographs among the marks: 々 〆 〇 〡. */
function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x3ffff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3021 && code <= 0x3029)
  );
}

/** Quotation marks, dashes, CJK marks, and the full-width forms of ASCII marks (those of letters are folded away). */
function isPunctuationBlock(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);
}

/** A stretch of one kind, and the offset where it begins. */
interface Run {
  text: string;
  kind: 'han' | 'letter';
  start: number;
}

/** Stretches of one kind in a text, marks left out: `处理crm，投诉` → 处理, crm, 投诉. */
export function* runsOf(text: string): Generator<Run> {
  let start = 0;
  let kind: CharacterKind = 'mark';
  for (let at = 0; at <= text.length; ) {
    const codePoint = text.codePointAt(at);
    const next = codePoint === undefined ? 'mark' : kindOf(codePoint);
    if (next !== kind) {
      if (kind !== 'mark') yield { text: text.slice(start, at), kind, start };
      [start, kind] = [at, next];
    }
    at += (codePoint ?? 0) > 0xffff ? 2 : 1;
  }
}

/** Whether a word has no Han character in it. */
export function isLatin(word: string): boolean {
  for (const character of word) if (kindOf(character.codePointAt(0) ?? 0) === 'han') return false;
  return true;
}
