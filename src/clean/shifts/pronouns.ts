import { wordUnit } from '../../language/word-form.ts';

/** Sound alike, stand in the same company, and differ in whom a text speaks of just now. */
const pronouns = ['他', '她', '它'];
const units = pronouns.map((pronoun) => pronoun.charCodeAt(0));

/** Whether a unit in word form is one of them. */
export const isPronoun = (unit: number): boolean =>
  unit === units[0] || unit === units[1] || unit === units[2];

/** How far from a place a text speaks of the same. */
const reach = 150;
/** So many pronouns near by, in the shares of the whole text, are taken to be there in any case. */
const expected = 0.5;
/** What the pronouns near by say counts so much beside the words. */
const weight = 0.4;

/** How likely the text round a place has a pronoun rather than the others (logarithm); 0 for what is none. */
export function pronounPriorAt(text: string, at: number, whole: PronounCounts): (unit: number) => number {
  const near = countPronouns(text.slice(Math.max(0, at - reach), at + reach));
  const [nearSum, wholeSum] = [sumOf(near), sumOf(whole)];
  const priors = units.map((_, nth) => {
    const share = (whole[nth] + 1 / units.length) / (wholeSum + 1);
    return weight * Math.log((near[nth] + expected * share) / (nearSum + expected));
  });
  return (unit) => priors[units.indexOf(unit)] ?? 0;
}

/** How often a text has each of them. */
export type PronounCounts = readonly number[];

/** Counts them, whatever their form. */
export function countPronouns(text: string): PronounCounts {
  const counts = units.map(() => 0);
  for (let at = 0; at < text.length; at += 1) {
    const unit = wordUnit(text.charCodeAt(at));
    if (isPronoun(unit)) counts[units.indexOf(unit)] += 1;
  }
  return counts;
}

const sumOf = (counts: PronounCounts): number => counts.reduce((sum, count) => sum + count, 0);

/** A text with all of them as one, to be compared. */
export const withOnePronoun = (text: string): string => text.replaceAll(/[她它]/g, '他');
