import { fieldWeights } from '../index/weights.ts';
import { highest } from '../read/extremes.ts';
import { type Finding, matchesOf, weightOf } from './finding.ts';
import { worthOfCharacters } from './function-words.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Query } from './query.ts';
import type { SearchRow } from './reader.ts';
import { fieldTextsOf } from './row.ts';
import { factors, roundScore } from './score.ts';
import type { Span } from './spans.ts';

/** How much of a query a row must have for what they share to be no chance. */
interface Least {
  /** Of the whole query. */
  share: number;
  /** Where it is one word of several. */
  ofWord: number;
  /** Where it is a piece of a word: two characters of three are another word (管理, 管理员). */
  ofPiece: number;
}

/** What has half of a term is about something else. */
const least: Least = { share: 0.4, ofWord: 0.5, ofPiece: 0.7 };
/** But so many characters together are no chance (网络客服, 网络客服主管). */
const longPiece = 4;
/** With so much of the query a row has all of it that matters, if not as typed. */
export const nearlyAll = 0.85;
/** What another word for one of the query is worth. */
export const synonymWorth = 0.8;
/** What scores less than this part of the best is left out. */
const leastOfBest = 0.6;

/** How many characters of a part of a word are torn from the words in it (see `language/known-words.ts`). */
export type TornOff = (word: string, part: Span) => number;

interface CommonOptions {
  /** How much of the query a row must have. */
  atLeast?: number;
  tornOff?: TornOff;
}

/** A piece with how much of what is meant it says. */
interface Part extends Piece {
  saying: number;
}

interface Sharing {
  row: SearchRow;
  pieces: Part[];
}

/**
 * Finds what has enough of the query's words in common, in any order. Enough is told by how many of the query's
 * characters stand in pieces of two or more that a row has; which row is the best, by how rare the pieces are as well. In
 * an answer they count less than in the question. `atLeast` asks for more of the query.
 */
export function findInCommon(
  rows: readonly SearchRow[],
  { contentWords }: Query,
  { atLeast = 0, tornOff = () => 0 }: CommonOptions = {},
): Finding[] {
  const words = contentWords.map((text) => ({ text, worth: worthOfCharacters(text) }));
  const length = sum(words, ({ worth }) => sum(worth, (one) => one));
  const sharing = rows
    .map((row): Sharing => ({ row, pieces: sharedPieces(row, words, tornOff) }))
    .filter(({ pieces }) => sum(pieces, worthOf) / length >= Math.max(atLeast, leastOf(pieces)));
  const rarity = raritiesOf(sharing);
  const worth = ({ pieces }: Sharing) =>
    sum(pieces, (piece) => standingOf(piece) * piece.saying * (rarity.get(piece.text) ?? 0));
  const rarest = highest([...rarity.values()], (one) => one);
  const findings = sharing.map(({ row, pieces }) => ({
    row,
    reason: 'words' as const,
    score: roundScore((factors.common * worth({ row, pieces })) / (length * rarest)),
    matches: matchesOf(pieces.map(({ places }) => places)),
  }));
  const best = highest(findings, ({ score }) => score);
  return findings.filter(({ score }) => score >= best * leastOfBest);
}

/** What a piece loses that is torn from its words, as it is shared by chance: 遍客户 of 两遍客户. */
const torn = 0.7;

interface WeighedWord {
  text: string;
  worth: readonly number[];
}

function sharedPieces(row: SearchRow, words: readonly WeighedWord[], tornOff: TornOff): Part[] {
  const texts = fieldTextsOf(row);
  const sayingOf = (part: Span, { text, worth }: WeighedWord): number =>
    sum(worth.slice(part.start, part.end), (one) => one) *
    (1 - (torn * tornOff(text, part)) / (part.end - part.start));
  return words.flatMap((word) =>
    piecesOf(word.text, texts, { hasSynonyms: true }).map((piece) => ({
      ...piece,
      saying: sayingOf({ start: piece.start, end: piece.start + piece.text.length }, word),
    })),
  );
}

function leastOf([piece, ...others]: readonly Piece[]): number {
  if (!piece || others.length > 0 || piece.text.length >= longPiece) return least.share;
  return piece.isWord ? least.ofWord : least.ofPiece;
}

function worthOf({ saying, places, isSynonym }: Part): number {
  return saying * weightOf(places) * (isSynonym ? synonymWorth : 1);
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
