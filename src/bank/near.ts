import { foldText } from '../script/fold.ts';

/** The names that filters can choose among, each once, in document order. */
export interface FilterNames {
  banks: string[];
  roles: string[];
  sections: string[];
}

/** A filter's words stand in the name, in either script; `客服` fits `在線客服人員`. */
export function isNameMatch(name: string, words: string): boolean {
  return foldText(name).includes(foldText(words.trim()));
}

/** How much of a name may be typed wrong for it to be meant, and how many names are proposed. */
const wrongUpTo = 0.5;
const proposals = 3;

/**
 * The names that may have been meant, the likeliest first: those that are a few characters away from the words typed,
 * or that hold most of their characters, in either script.
 *
 * `nearest('服务运维专员', ['服務運營專員', '在線客服人員'])` → `['服務運營專員']`
 */
export function nearest(typed: string, names: readonly string[]): string[] {
  const words = foldText(typed.trim());
  if (words === '') return [];
  return names
    .map((name) => ({ name, distance: distanceOf(words, foldText(name)) }))
    .filter(({ distance }) => distance < wrongUpTo)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, proposals)
    .map(({ name }) => name);
}

/** From 0 (the same) to 1 (nothing in common); a part of the name counts as nearly the same. */
function distanceOf(words: string, name: string): number {
  const edits = editDistance(words, name) / Math.max(words.length, name.length);
  const held = new Set(name);
  const characters = [...new Set(words)];
  const missing = characters.filter((character) => !held.has(character)).length / characters.length;
  // Latin letters turn up in every name; only of Han characters do a few say which name is meant.
  const isTelling = characters.length > 1 && /\p{Script=Han}/u.test(words);
  return isTelling ? Math.min(edits, missing + 0.1) : edits;
}

/** How many characters have to be put in, left out or replaced to turn one text into the other. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
    row = next;
  }
  return row[right.length];
}
