import { fieldWeights } from '../index/weights.ts';
import { mattersBroughtToMind } from '../language/brought-to-mind.ts';
import { product } from '../language/direction.ts';
import type { Wording } from '../language/wordings.ts';
import { highest } from '../read/extremes.ts';
import { isLatin } from '../script/characters.ts';
import { affinitiesTo } from './affinity.ts';
import { type Compared, compare, type Language, Rarities } from './compared.ts';
import { findWord } from './find.ts';
import { type Finding, matchesOf, type Places, placesOf, weightOf } from './finding.ts';
import { worthOfCharacters } from './function-words.ts';
import { lengthWithout, longestPiece } from './pieces.ts';
import type { Query } from './query.ts';
import type { SearchRow } from './reader.ts';
import type { FieldText } from './row.ts';
import { factors, roundScore } from './score.ts';
import type { Span } from './spans.ts';

/**
 * How much of a sentence all rows must have together, times the root of how loudly it speaks for any matters: of what is not there
 * they have little but its everyday words, and it is about matters that nobody is asked about.
 */
const leastKnown = 1.15;
/** What scores less than this part of the best is left out. */
const leastOfBest = 0.6;
/** What a piece loses that is torn from its words, as it is shared by chance: 遍客户 of 两遍客户. */
const torn = 0.4;
/** What another wording is worth, and how much more one of the same characters: 等待 is nearer to 等太久 than 响应. */
const worthOfWording = { any: 0.7, ofSame: 0.2 };
/** What a single character is worth: 等 in 等待, 骂 in 辱骂. */
const worthOfCharacter = 0.5;
/**
 * What it is worth that a question brings the same matters to mind, and that it does so with its answer, where all of the
 * sentence in a single row is worth 1.
 */
const worthOfAffinity = { ofQuestion: 0.15, ofWhole: 0.1 };
/** A long answer touches many things, so that what stands there says less of what a question is about. */
const worthInAnswer = 0.5;
/** How much it counts that a row has much of the sentence, and that it asks much besides. */
const powerOf = { share: 0.3, length: 0.4 };
/** A question of so many characters loses by its length what is usual. */
const usualLength = 60;

/** A stretch of the sentence without marks and spaces. */
interface Stretch {
  /** Where it begins, of all characters of the sentence. */
  from: number;
  text: string;
  /** How much each character says of what is meant. */
  worth: readonly number[];
  wordings: readonly Wording[];
}

/** What a row has of the sentence at some place. */
interface Piece {
  /** Where in the sentence. */
  start: number;
  length: number;
  /** How much of the sentence it has. */
  having: number;
  /** How much that says of what the row is about. */
  saying: number;
  /** From 0: how much it tells, the fewer rows have it. */
  rarity: number;
  places: Places;
}

type Found = Omit<Piece, 'start'>;

/**
 * Finds the questions that a sentence may mean in other words. At each of its places the best counts that a row has: the
 * same words, the same matter in another wording, or a character of it. What few rows have tells more, and a question
 * that says much besides is meant less.
 */
export function findInOtherWords(
  rows: readonly SearchRow[],
  { words }: Query,
  language: Language,
): Finding[] {
  const stretches = stretchesOf(words, language);
  const length = sum(stretches, ({ worth }) => sum(worth, (one) => one));
  const compared = rows.map((row) => compare(row, language));
  const rarities = new Rarities(compared);
  const looked = compared.map((row): Looked => {
    const look = new Look(row, rarities, language);
    return { row, pieces: stretches.flatMap((stretch) => look.piecesOf(stretch)) };
  });
  const spoken = mattersBroughtToMind(words.join(' '), 'questions');
  if (knownShareOf(looked, length) * product(spoken, spoken) ** 0.25 < leastKnown) return [];
  const affinities = affinitiesTo(spoken, compared);
  const findings = looked.map(({ row: { row, question }, pieces }, index): Finding => {
    const told = worthOf(pieces, question.length, length) / rarities.highest;
    const { ofQuestion, ofWhole } = affinities[index];
    const affinity = worthOfAffinity.ofQuestion * ofQuestion + worthOfAffinity.ofWhole * ofWhole;
    const score = roundScore(factors.common * (told + affinity));
    return { row, reason: 'words', score, matches: matchesOf(pieces.map(({ places }) => places)) };
  });
  const best = highest(findings, ({ score }) => score);
  return findings.filter(({ score }) => score >= best * leastOfBest);
}

function stretchesOf(words: readonly string[], { wordingsIn }: Language): Stretch[] {
  let end = 0;
  return words.map((text) => {
    const from = end;
    end += text.length;
    return { from, text, worth: worthOfCharacters(text), wordings: wordingsIn(text) };
  });
}

/** A row with what it has of the sentence. */
interface Looked {
  row: Compared;
  pieces: readonly Piece[];
}

/** How much of the sentence all rows have together: of each character what the row has of it that has most. */
function knownShareOf(looked: readonly Looked[], ofSentence: number): number {
  const known: number[] = [];
  for (const { start, length, having } of looked.flatMap(({ pieces }) => pieces))
    for (let at = start; at < start + length; at += 1) known[at] = Math.max(known[at] ?? 0, having / length);
  return sum(Object.values(known), (one) => one) / ofSentence;
}

function worthOf(pieces: readonly Piece[], lengthOfQuestion: number, length: number): number {
  const share = sum(pieces, ({ saying }) => saying) / length;
  const told = sum(pieces, ({ saying, rarity }) => saying * rarity) / length;
  return (
    (told * share ** powerOf.share) / (1 + powerOf.length * Math.log(1 + lengthOfQuestion / usualLength))
  );
}

/** Looks for the parts of a sentence in a row. */
class Look {
  readonly #row: Compared;
  readonly #rarities: Rarities;
  readonly #language: Language;

  constructor(row: Compared, rarities: Rarities, language: Language) {
    this.#row = row;
    this.#rarities = rarities;
    this.#language = language;
  }

  /** What the row has of a stretch, from left to right: at each place what says most. */
  piecesOf(stretch: Stretch): Piece[] {
    const pieces: Piece[] = [];
    for (let start = 0; start < stretch.text.length; ) {
      const best = this.#bestAt(stretch, start);
      if (best) pieces.push({ ...best, start: stretch.from + start });
      start += best?.length ?? lengthWithout(stretch.text.slice(start));
    }
    return pieces;
  }

  #bestAt(stretch: Stretch, start: number): Found | null {
    const { texts, asked } = this.#row;
    const found = [
      this.#same(stretch, start, asked),
      this.#same(stretch, start, texts),
      ...this.#otherWordings(stretch, start),
      this.#character(stretch, start),
    ].filter((one) => one !== null);
    const value = ({ saying, rarity }: Found) => saying * rarity;
    return found.length === 0
      ? null
      : found.reduce((one, other) => (value(other) > value(one) ? other : one));
  }

  /** The longest words that some of the texts have too. */
  #same(stretch: Stretch, start: number, texts: readonly FieldText[]): Found | null {
    const found = longestPiece(stretch.text.slice(start), texts);
    if (!found) return null;
    const { text, places } = found;
    const weight = weightOf(places);
    const having = this.#worthOf(stretch, { start, end: start + text.length }) * weight;
    return {
      length: text.length,
      having,
      saying: weight > fieldWeights.answer ? having : having * worthInAnswer,
      rarity: this.#rarities.ofText(text),
      places: placesOf(this.#row.texts, (fieldText) => findWord(text, fieldText)),
    };
  }

  #otherWordings(stretch: Stretch, start: number): Found[] {
    return stretch.wordings
      .filter((wording) => wording.start === start)
      .flatMap(({ concept, end, words }) => {
        const others = (this.#row.wordings.get(concept) ?? []).filter((other) => other.words !== words);
        if (others.length === 0) return [];
        const likeness = highest(others, (other) => inCommon(words, other.words));
        const having =
          this.#worthOf(stretch, { start, end }) * (worthOfWording.any + worthOfWording.ofSame * likeness);
        return [
          {
            length: end - start,
            having,
            saying: having,
            rarity: this.#rarities.ofConcept(concept),
            places: new Map([['question', others]]) as Places,
          },
        ];
      });
  }

  #character({ text, worth }: Stretch, start: number): Found | null {
    const character = text[start];
    if (worth[start] < 1 || isLatin(character) || !this.#row.question.includes(character)) return null;
    return {
      length: 1,
      having: worthOfCharacter,
      saying: worthOfCharacter,
      rarity: this.#rarities.ofCharacter(character),
      // What is marked everywhere explains nothing.
      places: new Map(),
    };
  }

  /** What a part of the sentence says, less where it is torn from its words. */
  #worthOf({ text, worth }: Stretch, part: Span): number {
    const tornShare = this.#language.tornOff(text, part) / (part.end - part.start);
    return sum(worth.slice(part.start, part.end), (one) => one) * (1 - torn * tornShare);
  }
}

/** Which share of the characters of two words is in both. */
function inCommon(one: string, other: string): number {
  const shared = [...one].filter((character) => other.includes(character)).length;
  return (2 * shared) / (one.length + other.length);
}

function sum<Item>(items: readonly Item[], worthOfItem: (item: Item) => number): number {
  return items.reduce((total, item) => total + worthOfItem(item), 0);
}
