// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// folding and parting all wordings takes a third of a search.
import { mattersOf, type TextKind } from './matters.ts';

/** The wordings with the same beginning, the longest first, each with the matters that it says. */
function readGroups(kind: TextKind): Map<string, Map<string, number[]>> {
  const groups = new Map<string, Map<string, number[]>>();
  for (const [concept, wordings] of mattersOf(kind).entries())
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

function linesOf(kind: TextKind): string {
  return [...readGroups(kind)].map(lineOf).join('\n');
}

/**
 * All wordings, folded. A line for each beginning of two characters, or of one where the first gap or the end comes behind
 * it: the beginning, and behind tabs each wording with the numbers of its matters: `平息\t平息怒火 12\t平息 12 87`.
 */
export const wordingTable: Readonly<Record<TextKind, string>> = {
  answers: linesOf('answers'),
  questions: linesOf('questions'),
};
