import { findWord } from './find.ts';
import { type Finding, matchesOf, type Places, placesOf, weightOf } from './finding.ts';
import { isLatin, type Query } from './query.ts';
import type { SearchRow } from './reader.ts';
import { type FieldText, fieldTextsOf } from './row.ts';
import { factors, roundScore } from './score.ts';

/** A part of the query that a row has too. */
export interface Piece {
  text: string;
  places: Places;
}

/** Less of the query than this, and what a row has in common with it is chance. */
const leastShare = 0.4;
/** One piece alone must be this much of it. */
const leastShareOfOne = 0.6;

/**
 * Finds what has enough of the query's words in common, in any order: a whole question in other words. What counts is
 * how many of the query's characters stand in pieces of two or more that the row has; in an answer they count less.
 */
export function findInCommon(row: SearchRow, { contentWords }: Query): Finding | null {
  const texts = fieldTextsOf(row);
  const pieces = contentWords.flatMap((word) => piecesOf(word, texts));
  const length = contentWords.reduce((sum, word) => sum + word.length, 0);
  const share = pieces.reduce((sum, { text, places }) => sum + text.length * weightOf(places), 0) / length;
  if (share < (pieces.length > 1 ? leastShare : leastShareOfOne)) return null;
  return {
    row,
    reason: 'words',
    score: roundScore(factors.common * share),
    matches: matchesOf(pieces.map(({ places }) => places)),
  };
}

/** A word's longest parts that stand in one of the fields, from left to right. */
export function piecesOf(word: string, texts: readonly FieldText[]): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < word.length; ) {
    const piece = longestPiece(word.slice(start), texts);
    if (piece) pieces.push(piece);
    start += piece ? piece.text.length : 1;
  }
  return pieces;
}

function longestPiece(rest: string, texts: readonly FieldText[]): Piece | null {
  let longest: Piece | null = null;
  const least = isLatin(rest) ? rest.length : 2;
  for (let length = least; length <= rest.length; length += 1) {
    const text = rest.slice(0, length);
    const places = placesOf(texts, (fieldText) => findWord(text, fieldText));
    if (places.size === 0) break;
    longest = { text, places };
  }
  return longest;
}
