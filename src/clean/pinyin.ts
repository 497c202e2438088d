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
export function isReadingOf(syllable: string, character: string): boolean {
  return [character, foldText(character)].some((form) => readingsOf(form).includes(syllable));
}

/** The same whatever the tone: sites keep older tones (`績(jī)`) or leave a neutral one out. */
export function soundsLike(syllable: string, character: string): boolean {
  const sound = withoutTone(syllable);
  const forms = [character, foldText(character)];
  return forms.some((form) => readingsOf(form).some((reading) => withoutTone(reading) === sound));
}

const withoutTone = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
