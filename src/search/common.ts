import { fieldWeights } from '../index/weights.ts';
import { type Finding, matchesOf, weightOf } from './finding.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Query } from './query.ts';
import type { SearchRow } from './reader.ts';
import { fieldTextsOf } from './row.ts';
import { factors, roundScore } from './score.ts';

/** Less of the query than this, and what a row has in common with it is chance. */
const leastShare = 0.4;
/** One word of several must be this much of them. */
const leastShareOfWord = 0.5;
/** One piece of a word must be this much of it: two characters of three are another word (管理, 管理员). */
const leastShareOfPiece = 0.7;
/** But so many characters together are no chance (网络客服, 网络客服主管). */
const longPiece = 4;
/** With so much of the query a row has all of it that matters, if not as typed. */
export const nearlyAll = 0.85;
/** What another word for one of the query is worth. */
const synonymWorth = 0.8;
/** What scores less than this part of the best is left out. */
const leastOfBest = 0.6;

interface Sharing {
  row: SearchRow;
  pieces: Piece[];
}

/**
 * Finds what has enough of the query's words in common, in any order: a whole question in other words. Enough is told
 * by how many of the query's characters stand in pieces of two or more that a row has; which row is the best, by how
 * rare the pieces are as well. In an answer they count less than in the question. `atLeast` asks for more of the query.
 */
export function findInCommon(
  rows: readonly SearchRow[],
  { contentWords }: Query,
  atLeast = leastShare,
): Finding[] {
  const length = contentWords.join('').length;
  const sharing = rows
    .map((row): Sharing => ({ row, pieces: sharedPieces(row, contentWords) }))
    .filter(({ pieces }) => sum(pieces, worthOf) / length >= Math.max(atLeast, leastShareOf(pieces)));
  const rarity = raritiesOf(sharing);
  const worth = ({ pieces }: Sharing) =>
    sum(pieces, (piece) => standingOf(piece) * piece.text.length * (rarity.get(piece.text) ?? 0));
  const highest = Math.max(...rarity.values());
  const findings = sharing.map(({ row, pieces }) => ({
    row,
    reason: 'words' as const,
    score: roundScore((factors.common * worth({ row, pieces })) / (length * highest)),
    matches: matchesOf(pieces.map(({ places }) => places)),
  }));
  const best = Math.max(...findings.map(({ score }) => score));
  return findings.filter(({ score }) => score >= best * leastOfBest);
}

function sharedPieces(row: SearchRow, words: readonly string[]): Piece[] {
  const texts = fieldTextsOf(row);
  return words.flatMap((word) => piecesOf(word, texts, { hasSynonyms: true }));
}

function leastShareOf([piece, ...others]: readonly Piece[]): number {
  if (!piece || others.length > 0 || piece.text.length >= longPiece) return leastShare;
  return piece.isWord ? leastShareOfWord : leastShareOfPiece;
}

function worthOf({ text, places, isSynonym }: Piece): number {
  return text.length * weightOf(places) * (isSynonym ? synonymWorth : 1);
}

/**
 * What a piece says about what the question is about. A long answer touches many things, so that it says less here
 * than where all of the words are found.
 */
function standingOf({ places, isSynonym }: Piece): number {
  const weight = weightOf(places) * (isSynonym ? synonymWorth : 1);
  return weightOf(places) > fieldWeights.answer ? weight : weight / 2;
}

/**
 * How much a piece tells, the rarer it is among the rows: from 0.8 (all have it) up, slowly. A row that has more of the
 * word has the piece too.
 */
function raritiesOf(sharing: readonly Sharing[]): ReadonlyMap<string, number> {
  const texts = new Set(sharing.flatMap(({ pieces }) => pieces.map(({ text }) => text)));
  const count = (text: string) =>
    sharing.filter(({ pieces }) => pieces.some((piece) => piece.text.includes(text))).length;
  return new Map([...texts].map((text) => [text, Math.sqrt(Math.log(1 + sharing.length / count(text)))]));
}

function sum<Item>(items: readonly Item[], worthOfItem: (item: Item) => number): number {
  return items.reduce((total, item) => total + worthOfItem(item), 0);
}
