import type { Neighbours } from './chains.ts';
import type { Sounds } from './sounds.ts';

/** How what was typed differs from what stands there; `words`: not at all. */
type SpellingKind = 'words' | 'pinyin' | 'initials' | 'homophone' | 'typo';

/** What a word that stands nowhere may have been meant for. */
export interface Spelling {
  /** Folded. */
  text: string;
  kind: SpellingKind;
  /** From 1 down: how surely it was meant. */
  worth: number;
  /** How often it must stand somewhere, as what comes once may be where two words meet by chance. */
  leastTimes: number;
  /**
   * Much else may have been meant as well: of those that keep the same (`投` of 投䜣) it counts only where it comes
   * clearly oftener than the others. Null: it is no guess.
   */
  kept: string | null;
  /** It counts only where it is asked: somewhere in an answer it stands by chance. */
  onlyAsked?: boolean;
}

/** What spelling needs to know of a store. */
export interface Speller {
  sounds: Sounds;
  /** What stands beside a character. */
  neighbours: Neighbours;
}

/** So many of the likeliest are looked for. */
const mostSpellings = 48;
const mostOfInitials = 160;

/** Of each text the surest way; of all those not far behind the best. */
export function onlyBest(spellings: readonly Spelling[]): Spelling[] {
  const ranked = [...spellings].sort((one, other) => other.worth - one.worth);
  const texts = new Set<string>();
  const most = ranked.some(({ kind }) => kind === 'initials') ? mostOfInitials : mostSpellings;
  return ranked.filter(({ text }) => !texts.has(text) && texts.add(text)).slice(0, most);
}

/** Characters that stand beside any other: with them a pair that is no word comes again and again. */
export const particles =
  /[的了是我你他她它们在和与或也都要会能可对为从到把被让有不这那一个上下中于以及就等请]/;
/** So often, and it is no chance. */
export const often = 3;
export const never = Number.POSITIVE_INFINITY;
