// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// folding and parting all wordings takes a third of a search.
import { isHan } from './han.ts';
import { matters } from './matters.ts';

/** The wordings with the same beginning, the longest first, each with the matters that it says. */
function readGroups(): Map<string, Map<string, number[]>> {
  const groups = new Map<string, Map<string, number[]>>();
  for (const [concept, wordings] of matters().entries())
    for (const words of wordings) {
      const key = words.split('~', 1)[0].slice(0, 2);
      const group = groups.get(key) ?? new Map<string, number[]>();
      groups.set(key, group);
      const concepts = group.get(words) ?? [];
      group.set(words, concepts);
      if (concepts.at(-1) !== concept) concepts.push(concept);
    }
  return groups;
}

function lineOf([key, group]: [string, Map<string, number[]>]): string {
  const ranked = [...group].sort(([one], [other]) => other.length - one.length);
  return [key, ...ranked.map(([words, concepts]) => [words, ...concepts].join(' '))].join('\t');
}

/**
 * Which matters have a character, and which have it with another behind it: `火 3 17\t气 3 9`, a line for each character.
 */
function readPieces(): string {
  const pieces = new Map<string, Map<string, Set<number>>>();
  for (const [concept, wordings] of matters().entries())
    for (const words of wordings)
      for (let at = 0; at < words.length; at += 1) {
        if (!isHan(words[at])) continue;
        const found = pieces.get(words[at]) ?? new Map<string, Set<number>>();
        pieces.set(words[at], found);
        for (const behind of isHan(words[at + 1] ?? ' ') ? ['', words[at + 1]] : [''])
          found.set(behind, (found.get(behind) ?? new Set()).add(concept));
      }
  const items = (found: Map<string, Set<number>>): string[] =>
    [...found].map(([behind, concepts]) => [behind, ...concepts].join(' '));
  return [...pieces].map(([character, found]) => character + items(found).join('\t')).join('\n');
}

/**
 * All wordings, folded. A line for each beginning of two characters, or of one where the first gap or the end comes behind
 * it: the beginning, and behind tabs each wording with the numbers of its matters: `平息\t平息怒火 12\t平息 12 87`.
 */
export const wordingTable: Readonly<{ lines: string; pieces: string; matters: number }> = {
  lines: [...readGroups()].map(lineOf).join('\n'),
  pieces: readPieces(),
  /** How many matters there are. */
  matters: matters().length,
};
