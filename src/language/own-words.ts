import { theLexicon } from './dictionary.ts';
import { isHanUnit } from './han.ts';
import { Lexicon, noPrefix, type Prefix } from './lexicon.ts';
import { wordEnds } from './segment.ts';

const numerals = new Set(Array.from('一二三四五六七八九十', (numeral) => numeral.charCodeAt(0)));
const anyNumeral = '一'.charCodeAt(0);
const alikeForms = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  numerals.has(unit) ? anyNumeral : unit,
);

/** The unit that stands for all of its kind among a text's own words: a text that has 第一步 may well have 第七步. */
export const alike = (unit: number): number => alikeForms[unit];

/** How likely it is, of all units that are alike to this one, this one. */
export const shareAmongAlike = (unit: number): number =>
  alikeForms[unit] === anyNumeral ? 1 / numerals.size : 1;

/** What damage leaves of marks: a text that is full of it has not said so. */
const splitMarks = /\?[?!;]/;

/** So much of a text tells its words: a book has no more of its own than its first volume. */
const longestRead = 1_000_000;

/** A longer text says again what it has said: for the little that is new, room is made when it is needed. */
const longestExpected = 1 << 16;

/**
 * The words of one text, and its phrases of two words or a word and a mark, with their shares of it: its terms and people (`驱动力`; `他`
 * rather than `她`), and what it ends its clauses with, which no dictionary knows. The text is in word form; numerals are alike (see `alike`).
 */
export function readOwnWords(whole: string): Lexicon {
  const text = whole.slice(0, longestRead);
  const lexicon = new Lexicon(Math.min(text.length, longestExpected));
  const grow = (from: Prefix, first: number, end: number): Prefix => {
    let prefix = from;
    for (let at = first; at < end; at += 1) prefix = lexicon.grow(prefix, alikeForms[text.charCodeAt(at)]);
    return prefix;
  };
  let before: Prefix = noPrefix;
  let start = 0;
  for (const end of wordEnds(text)) {
    const first = start;
    start = end;
    const isHan = isHanUnit(text.charCodeAt(first));
    if (!isHan && end - first > 1 && splitMarks.test(text.slice(first, end))) continue;
    const prefix = grow(noPrefix, first, end);
    const times = isHan && end - first === 1 ? countOfAlone(text.charCodeAt(first)) : 1;
    lexicon.count(prefix, times);
    lexicon.total += 1;
    if (times < leastTimes) {
      before = noPrefix;
      continue;
    }
    if (before !== noPrefix) lexicon.count(grow(before, first, isHan ? end : first + 1), 1);
    before = isHan ? prefix : noPrefix;
  }
  return lexicon;
}

/** A character with a smaller share by itself is mostly a part of a word that no list has, or what damage shows. */
const usuallyAlone = 1e-4;

/** What damage shows makes no phrases. */
const leastTimes = 0.05;

const countOfAlone = (unit: number): number => Math.min(1, theLexicon().shareOfUnit(unit) / usuallyAlone);

/** A text with alike units in one form. */
export const alikeText = (text: string): string => text.replaceAll(/[一二三四五六七八九十]/g, '一');
