import { synonymsAtStart } from '../language/synonyms.ts';
import { isLatin, runsOf } from '../script/characters.ts';
import { findWord } from './find.ts';
import { type Places, placesOf } from './finding.ts';
import type { FieldText } from './row.ts';

/** A part of a query that a row has too. */
export interface Piece {
  /** Folded, as in the query. */
  text: string;
  /** It is a whole word of the query. */
  isWord: boolean;
  /** Where it begins in the word. */
  start: number;
  /** What stands there is another word for it. */
  isSynonym: boolean;
  places: Places;
}

type Found = Omit<Piece, 'isWord' | 'start'>;

interface PiecesOptions {
  /** Whether other words for those of the query count. */
  hasSynonyms: boolean;
}

/** A word's longest parts of two characters or more that stand in one of the fields, from left to right. */
export function piecesOf(word: string, texts: readonly FieldText[], { hasSynonyms }: PiecesOptions): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < word.length; ) {
    const rest = word.slice(start);
    const piece = longestPiece(rest, texts) ?? (hasSynonyms ? synonymPiece(rest, texts) : null);
    if (piece) pieces.push({ ...piece, start, isWord: piece.text === word });
    start += piece ? piece.text.length : lengthWithout(rest);
  }
  return pieces;
}

/** Whether the fields have other words for some of the words or of their parts, and all the rest. */
export function hasReworded(texts: readonly FieldText[], words: readonly string[]): boolean {
  const pieces = words.flatMap((word) => piecesOf(word, texts, { hasSynonyms: true }));
  const length = (parts: readonly string[]) => parts.reduce((sum, part) => sum + part.length, 0);
  return (
    pieces.some(({ isSynonym }) => isSynonym) && length(pieces.map(({ text }) => text)) === length(words)
  );
}

/** How much of a text is passed over where no piece begins: a character, or a whole Latin word, as no piece begins inside one. */
export function lengthWithout(rest: string): number {
  const [run] = runsOf(rest);
  return run?.kind === 'letter' && run.start === 0 ? run.text.length : 1;
}

/**
 * The longest beginning of a text, of two characters or more, that stands in one of the fields. Of a Latin word only the
 * whole counts: its parts are syllables, not words.
 */
export function longestPiece(rest: string, texts: readonly FieldText[]): Found | null {
  const isHeld = (text: string) => texts.some(({ folded }) => folded.includes(text));
  let length = isLatin(rest) ? rest.length : 2;
  if (length > rest.length || !isHeld(rest.slice(0, length))) return null;
  while (length < rest.length && isHeld(rest.slice(0, length + 1))) length += 1;
  const text = rest.slice(0, length);
  const places = placesOf(texts, (fieldText) => findWord(text, fieldText));
  return places.size === 0 ? null : { text, isSynonym: false, places };
}

function synonymPiece(rest: string, texts: readonly FieldText[]): Found | null {
  const synonyms = synonymsAtStart(rest);
  if (!synonyms) return null;
  const places = placesOf(texts, (text) => [...synonyms.others].flatMap((other) => findWord(other, text)));
  return places.size === 0 ? null : { text: synonyms.word, isSynonym: true, places };
}
