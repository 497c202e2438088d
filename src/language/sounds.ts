import { readingsOf } from './readings.ts';

const known = new Map<string, readonly string[]>();

/**
 * How a Han character may sound, without tones and as one who types by ear confuses sounds: zh as z, ang as an, l as n.
 * Empty for anything else.
 */
export function soundsOf(character: string): readonly string[] {
  let sounds = known.get(character);
  if (sounds === undefined) {
    sounds = [...new Set(readingsOf(character).map(plainSound))];
    known.set(character, sounds);
  }
  return sounds;
}

function plainSound(reading: string): string {
  const bare = reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');
  return bare
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n');
}
