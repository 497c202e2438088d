/** The marks of the four tones, as Unicode takes them off their letters. */
const toneMarks = '\u0304\u0301\u030c\u0300';

/** A syllable without its tone, as it is typed: `lǜ` → `lv`, `Tóu` → `tou`. */
export function plainSyllable(reading: string): string {
  return readTyped(reading).letters;
}

/** The tone of a syllable, 1 to 4, or 0 for none: `lǜ` → `4`, `ma` → `0`. */
export function toneOf(reading: string): string {
  const [tone] = readTyped(reading).tones.values();
  return tone ?? '0';
}

/** Pinyin as typed, taken apart. */
export interface TypedPinyin {
  /** Lower case, without tones, ü as v. */
  letters: string;
  /** By the place of a letter: the tone that is written on it or behind it. */
  tones: ReadonlyMap<number, string>;
  /** Letters behind which a syllable must end, as a tone's digit stands there. */
  ends: ReadonlySet<number>;
}

/** `ke4hu4` and `kèhù` → `kehu` with the tones 4 and 4. Letters that are no pinyin stay as they are. */
export function readTyped(text: string): TypedPinyin {
  const tones = new Map<number, string>();
  const ends = new Set<number>();
  let letters = '';
  for (const unit of text.toLowerCase().replaceAll('u:', 'ü').normalize('NFD')) {
    const last = letters.length - 1;
    const mark = toneMarks.indexOf(unit);
    if (mark >= 0) tones.set(last, String(mark + 1));
    else if (unit === '\u0308' && letters[last] === 'u') letters = `${letters.slice(0, last)}v`;
    else if (unit === '\u0302') continue;
    else if (/[0-5]/.test(unit) && last >= 0) {
      tones.set(last, unit === '5' ? '0' : unit);
      ends.add(last);
    } else letters += unit;
  }
  return { letters, tones, ends };
}

/**
 * What one who types by ear takes for the same: zh and z, ch and c, sh and s, l and n, f and hu, ang and an:
 * `shang` → `san`, `feng` → `hon`.
 */
export function nearSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/^feng$/, 'hong')
    .replace(/^fei$/, 'hui')
    .replace(/^fen$/, 'hun')
    .replace(/^fu$/, 'hu')
    .replace(/^f(?=[ao])/, 'hu')
    .replace(/ng$/, 'n');
}
