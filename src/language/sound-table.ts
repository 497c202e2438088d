// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// loading pinyin-pro and asking it for all characters takes longer than a whole search.
import { foldText } from '../script/fold.ts';
import { plainSyllable, toneOf } from './pinyin.ts';
import { readingsOf } from './readings.ts';

const firstHan = 0x3400;
const lastHan = 0x9fff;

/**
 * All Han characters by their readings: for each syllable without its tone (ü as v) the folded characters that are read
 * so, each followed by its tones: `{ hu: '互4户4护4湖2…', … }`. A character of several readings stands in several places.
 */
export const soundTable: Readonly<Record<string, string>> = readSounds();

function readSounds(): Record<string, string> {
  const tones = new Map<string, Map<string, string>>();
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCharCode(code);
    for (const reading of readingsOf(character)) {
      const syllable = plainSyllable(reading);
      const known = tones.get(syllable) ?? new Map<string, string>();
      tones.set(syllable, known);
      const form = foldText(character);
      const tone = toneOf(reading);
      if (!known.get(form)?.includes(tone)) known.set(form, (known.get(form) ?? '') + tone);
    }
  }
  const rows = [...tones].map(
    ([syllable, characters]) => [syllable, [...characters].flat().join('')] as const,
  );
  return Object.fromEntries(rows.sort(([one], [other]) => (one < other ? -1 : 1)));
}
