import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { parseNumeral, wholeNumeral } from '../marks/numerals.ts';
import type { PartHead } from './part-head.ts';

const numbered = new RegExp(`(?<=^|[。？！；）】\\s])(${wholeNumeral})、`, 'g');
const fewest = 2;

/**
 * Where the items of parts begin that are counted by Chinese numerals, questions and answers alike:
 * `乙、申论题（每题25分）一、请说明…。二、试述…？` Empty for parts that begin with anything else than the first of them.
 */
export function findNumeralItems(plain: string, line: Span, heads: readonly PartHead[]): number[] {
  return heads.flatMap(({ end }, index) => {
    const text = plain.slice(end, heads[index + 1]?.start ?? line.end);
    if (!/^\s{0,4}(?:一|壹)、/.test(text)) return [];
    const places: number[] = [];
    for (const { index: at, 1: numeral } of findAll(numbered, text, 0))
      if (parseNumeral(numeral) === places.length + 1) places.push(end + at);
    return places.length < fewest ? [] : places;
  });
}
