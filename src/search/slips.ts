import { fieldWeights } from '../index/weights.ts';
import { lowest } from '../read/extremes.ts';
import { isLatin } from '../script/characters.ts';
import { beginsWord, findWord } from './find.ts';
import { type Finding, matchesOf, type Places, placesOf, weightOf } from './finding.ts';
import type { Query } from './query.ts';
import type { SearchRow } from './reader.ts';
import { type FieldText, fieldTextsOf } from './row.ts';
import { factors, roundScore } from './score.ts';
import { findNear, type NearSpan } from './typo.ts';

/** Each slip more than the first costs so much of the score. */
const slipFactor = 0.95;

/** Finds all words of the query, some of them with slips; null where one is not found so. */
export function findWithSlips(row: SearchRow, { words }: Query): Finding | null {
  const texts = fieldTextsOf(row);
  const best = words.length === 1 ? findOneSlipInQuestion(row, texts, words[0]) : null;
  if (best) return best;
  const found = words.map((word) => findWordOrNear(word, texts));
  if (found.length === 0 || found.some(({ places }) => places.size === 0)) return null;
  const weight = found.reduce((sum, { places }) => sum + weightOf(places), 0) / found.length;
  const slips = found.reduce((sum, { edits }) => sum + edits, 0);
  return {
    row,
    reason: 'typo',
    score: roundScore(factors.typo * weight * slipFactor ** (slips - 1)),
    matches: matchesOf(found.map(({ places }) => places)),
  };
}

/** As good as a finding with slips can be: where else the word is meant, only who is shown it asks. */
function findOneSlipInQuestion(row: SearchRow, texts: readonly FieldText[], word: string): Finding | null {
  const isOneSlip = ({ edits }: NearSpan) => edits === 1;
  if (!nearIn(texts[0], word).some(isOneSlip)) return null;
  return {
    row,
    reason: 'typo',
    score: roundScore(factors.typo * fieldWeights.question),
    get matches() {
      return matchesOf([placesOf(texts, (text) => nearIn(text, word).filter(isOneSlip))]);
    },
  };
}

/** Whether a finding with slips is as good as one can be. */
export function isOneSlipInQuestion({ score }: Finding): boolean {
  return score >= factors.typo;
}

/** Where a word stands, else where the nearest that it may have been meant for stands. */
function findWordOrNear(word: string, texts: readonly FieldText[]): { places: Places; edits: number } {
  const places = placesOf(texts, (text) => findWord(word, text));
  if (places.size > 0) return { places, edits: 0 };
  const near = texts.map((text) => ({ field: text.field, spans: nearIn(text, word) }));
  const edits = lowest(
    near.flatMap(({ spans }) => spans),
    (span: NearSpan) => span.edits,
  );
  const best = near.filter(({ spans }) => spans[0]?.edits === edits);
  return { places: new Map(best.map(({ field, spans }) => [field, spans])), edits };
}

/** A slip of a Latin word is a word, not the inside of one: react is not meant by create. */
function nearIn({ text, folded }: FieldText, word: string): NearSpan[] {
  const spans = findNear(word, folded);
  return isLatin(word) ? spans.filter(({ start }) => beginsWord(text, start)) : spans;
}
