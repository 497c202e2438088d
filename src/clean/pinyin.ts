import { readingsOf } from '../language/readings.ts';
import { foldText } from '../script/fold.ts';

/** The letters of pinyin that bear a tone mark. */
export const tones = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';

/** One syllable of pinyin in brackets, as sites put it behind a character: `(yàn)`. */
export const bracketedSyllable = new RegExp(`\\(([a-zü${tones}]{1,6})\\)`, 'y');

/** The same where the shift has swallowed the opening bracket with a byte: `?yàn)`. */
export const splitSyllable = new RegExp(`\\?([a-zü${tones}]{1,6})\\)`, 'y');

const toned = new RegExp(`[${tones}]`);

/** A syllable with a tone mark: what English in brackets never has. */
export const hasTone = (syllable: string): boolean => toned.test(syllable);

/** Matches a sticky pattern at one place; returns the syllable, or null. */
export function syllableAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1] ?? null;
}

/** Whether a character, or its Simplified form, can be read so. */
export const isReadingOf = (syllable: string, character: string): boolean =>
  soundsOf(character).readings.has(syllable);

/** The same whatever the tone: sites keep older tones (`績(jī)`) or leave a neutral one out. */
export const soundsLike = (syllable: string, character: string): boolean =>
  soundsOf(character).toneless.has(withoutTone(syllable));

interface Sounds {
  readings: ReadonlySet<string>;
  toneless: ReadonlySet<string>;
}

const sounds = new Map<string, Sounds>();

/** How a character and its Simplified form are read. */
function soundsOf(character: string): Sounds {
  let known = sounds.get(character);
  if (known === undefined) {
    const readings = [character, foldText(character)].flatMap((form) => readingsOf(form));
    known = { readings: new Set(readings), toneless: new Set(readings.map(withoutTone)) };
    sounds.set(character, known);
  }
  return known;
}

const toneless = new Map<string, string>();

function withoutTone(syllable: string): string {
  let known = toneless.get(syllable);
  if (known === undefined) {
    known = syllable
      .normalize('NFD')
      .replaceAll(/[\u0300\u0301\u0304\u030c]/g, '')
      .normalize('NFC');
    // What a text has in brackets is without end; the syllables of Chinese are not.
    if (toneless.size < mostSyllables) toneless.set(syllable, known);
  }
  return known;
}

const mostSyllables = 4000;
