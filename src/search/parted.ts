import { charactersOutsideWords, isDerivedWord } from '../language/known-words.ts';
import type { Finding } from './finding.ts';
import type { Gathering } from './gather.ts';
import type { Query } from './query.ts';
import { asItStands, findSpelled } from './respelled.ts';
import { roundScore } from './score.ts';
import type { Span } from './spans.ts';
import { spellingsOf } from './spell.ts';
import type { Speller } from './spelling.ts';

type Lookup = Pick<Gathering, 'gatherWhole' | 'gatherHolders'>;

/** Longer words are sentences, in which much is no word of its own. */
const longestParted = 9;
/** So many characters has a word that tells what it was meant for when one of them is wrong. */
const spelledParts = [3, 4];
const shortestPart = 2;

/** So sure is a sound or a shape for another, or a swap, which tells what was meant without what stands beside it. */
const sureSlip = 0.86;

/**
 * Finds a word that was typed with a slip and together with others: 客户满一度下降. These stand in the same question, or they are
 * less than it, and count against what is found: 绩效离织率.
 */
export function findParted(
  { words: [word, ...others] }: Query,
  speller: Speller,
  gathering: Lookup,
): Finding[] {
  if (others.length > 0 || word.length > longestParted || /[a-z]/.test(word)) return [];
  for (const part of spelledParts.flatMap((length) => partsOf(word, length))) {
    const found = findWithPart(word, part, { speller, gathering });
    if (found.length > 0) return found;
  }
  return [];
}

function findWithPart(
  word: string,
  { start, end }: Span,
  { speller, gathering }: { speller: Speller; gathering: Lookup },
): Finding[] {
  const others = [word.slice(0, start), word.slice(end)].filter((other) => other !== '');
  const standing = others.map((other) => asItStands(other, gathering)).filter((other) => other !== null);
  const share = (end - start) / word.length;
  const isAll = standing.length === others.length;
  const part = word.slice(start, end);
  if ((!isAll && share <= 0.5) || charactersOutsideWords(part) === 0 || asItStands(part, gathering))
    return [];
  const [spellings = []] = spellingsOf(part, speller);
  const meant = spellings.filter(({ text }) => charactersOutsideWords(text) === 0 || isDerivedWord(text));
  const together = isAll ? findSpelled([...standing, meant], gathering) : [];
  if (together.length > 0 || share <= 0.5) return together;
  const sure = meant.filter(({ worth }) => worth >= sureSlip);
  return findSpelled([sure], gathering).map((found) => ({
    ...found,
    score: roundScore(found.score * share),
  }));
}

/** The parts of so many characters that leave no single one beside them, and something. */
function partsOf(word: string, length: number): Span[] {
  return Array.from({ length: word.length - length + 1 }, (_, start) => ({
    start,
    end: start + length,
  })).filter(
    ({ start, end }) =>
      length < word.length && [start, word.length - end].every((left) => left === 0 || left >= shortestPart),
  );
}
