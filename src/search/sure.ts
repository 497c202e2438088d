import { fieldWeights } from '../index/weights.ts';
import { findWord } from './find.ts';
import { type Finding, matchesOf, type Places, placesOf, weightOf } from './finding.ts';
import type { Query } from './query.ts';
import type { SearchRow } from './reader.ts';
import { type FieldText, fieldTextsOf } from './row.ts';
import { factors, roundScore } from './score.ts';

/**
 * Finds the whole query as typed or folded, else all of its words, unless it is quoted; null where the row has not all of
 * them.
 */
export function findSurely(row: SearchRow, query: Query): Finding | null {
  const texts = fieldTextsOf(row);
  const found = findPhrase(row, texts, query);
  if (found || query.isQuoted) return found;
  return findWords(row, texts, { words: query.words, factor: factors.words });
}

/** Finds all words but those that only hold the query together; null where the row has not all of them. */
export function findMeant(row: SearchRow, { contentWords }: Query): Finding | null {
  return findWords(row, fieldTextsOf(row), { words: contentWords, factor: factors.contentWords });
}

function findPhrase(row: SearchRow, texts: readonly FieldText[], { typed, phrase }: Query): Finding | null {
  let best: { score: number; reason: 'exact' | 'folded' } | undefined;
  for (const text of texts) {
    const weight = fieldWeights[text.field];
    if (best && weight * factors.exact <= best.score) break;
    const spans = findWord(phrase, text);
    if (spans.length === 0) continue;
    const isAsTyped = spans.some(({ start, end }) => text.text.slice(start, end) === typed);
    const reason = isAsTyped ? 'exact' : 'folded';
    const score = weight * factors[reason];
    if (score > (best?.score ?? 0)) best = { score, reason };
  }
  if (!best) return null;
  return {
    row,
    reason: best.reason,
    score: roundScore(best.score),
    // In which other fields it stands, only who is shown it asks.
    get matches() {
      return matchesOf([placesOf(texts, (text) => findWord(phrase, text))]);
    },
  };
}

interface Wanted {
  words: readonly string[];
  factor: number;
}

function findWords(row: SearchRow, texts: readonly FieldText[], { words, factor }: Wanted): Finding | null {
  const places: Places[] = [];
  for (const word of words) {
    const found = placesOf(texts, (text) => findWord(word, text));
    if (found.size === 0) return null;
    places.push(found);
  }
  if (places.length === 0) return null;
  const weight = places.reduce((sum, found) => sum + weightOf(found), 0) / places.length;
  return { row, reason: 'words', score: roundScore(factor * weight), matches: matchesOf(places) };
}
