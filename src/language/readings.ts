import { polyphonic } from 'pinyin-pro';

const known = new Map<string, readonly string[]>();

/**
 * All readings of one Han character, with tone marks, the commonest first: `長` → `['cháng', 'zhǎng']`.
 * Empty where the character has none.
 */
export function readingsOf(character: string): readonly string[] {
  let readings = known.get(character);
  if (readings === undefined) {
    readings = lookUp(character);
    known.set(character, readings);
  }
  return readings;
}

function lookUp(character: string): readonly string[] {
  const [first] = polyphonic(character, { type: 'array', nonZh: 'removed' });
  return first ?? [];
}
