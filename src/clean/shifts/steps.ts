import { theCollocations } from '../../language/collocations.ts';
import { theLexicon } from '../../language/dictionary.ts';
import { isHan } from '../../language/han.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { alike } from '../../language/own-words.ts';
import { wordUnit } from '../../language/word-form.ts';
import { bracketedSyllable, hasTone, soundsLike, splitSyllable, syllableAt } from '../pinyin.ts';
import {
  asciiEnd,
  type ByteRange,
  bytesOf,
  characterOf,
  charactersWithLead,
  charactersWithTrail,
  firstTrail,
  fullWidthLead,
  fullWidthTrail,
  isOdd,
  isWithin,
  privateUseCodes,
  upperHalf,
  usualForms,
} from './bytes.ts';
import { eatenAt } from './eaten.ts';
import type { FormPrior } from './forms.ts';
import { glossedCharacters, type Syllables } from './glossed.ts';
import type { PronounCounts } from './pronouns.ts';

/** A text in which shifts are read, and what its document tells of the site. */
export interface Shown {
  text: string;
  syllables: Syllables;
  /** The site drops private-use characters, as far as the text can tell: it has none. */
  dropsPrivateUse: boolean;
  /** It drops the byte 80 where that stands alone, as far as the text can tell. */
  dropsEuro: boolean;
  /** How likely the text has a character in this form. */
  formPrior: FormPrior;
  /** How often it has each pronoun; counted when it is first asked for. */
  pronouns: () => PronounCounts;
}

/** A place in a shifted passage. */
export interface State {
  /** Where to read on in the shown text. */
  at: number;
  /** The byte that is left over from the shown character before: the first byte of the next true character. */
  pending: number;
}

/** What a step reads: one of some characters; or one of `firsts` and one of `seconds`, whose inner bytes are gone. */
export interface Choice {
  firsts: readonly string[];
  seconds?: readonly string[];
  /** The logarithm of how likely the choice is before words are looked at; 0 if not given. */
  prior?: number;
}

/** What one step may read, and where it leads: on in the passage, or to where shown and true text are in step again. */
export interface Step {
  choice: Choice;
  to: State | { joins: number };
}

/** How likely it is that a second byte is 80. */
const droppedBytePrior = Math.log(0.01);

/** Where next to nothing is left of a word, it is at least a usual one. */
const leastWordShare = 1e-6;

/** Marks that stand before no number of an item. */
const goesOn = '、，：“「『（《【　';

/** How the lone byte 80 is shown. */
const euro = '€';

/** What a shifted passage may go on with; nothing where its bytes make no sense. */
export function stepsFrom(shown: Shown, state: State): Step[] {
  const { pending } = state;
  if (pending < asciiEnd) return pending < firstTrail ? [] : [readAscii(state)];
  const steps = stepsAtShown(shown, state);
  return shown.dropsEuro ? [...steps, ...joinAtDroppedByte(shown, state)] : steps;
}

function stepsAtShown(shown: Shown, state: State): Step[] {
  const [{ text }, { at }] = [shown, state];
  if (at >= text.length || text[at] === '\n') return [];
  if (text[at] === '?') return stepsAtQuestionMark(shown, state);
  if (text[at] === euro) return join(shown, state, asciiEnd);
  if (text.charCodeAt(at) < asciiEnd) return stepsAtAscii(shown, state);
  const bytes = bytesOf(text[at]);
  return bytes === null ? [] : goOn(shown, state, bytes);
}

/** A left-over byte below 80 is a letter of the text that was taken for the second half of a character. */
function readAscii({ at, pending }: State): Step {
  return { choice: { firsts: [String.fromCharCode(pending)] }, to: { joins: at } };
}

/** Reads one more shown character of two bytes: the first ends a true character, the second begins the next. */
function goOn(
  shown: Shown,
  { at, pending }: State,
  { lead, trail }: { lead: number; trail: number },
): Step[] {
  const gloss = glossBehind(shown.text, at + 1, [shown.text[at]]);
  const to: State = { at: at + 1 + (gloss?.length ?? 0), pending: trail };
  return choices(pending, lead, shown.dropsPrivateUse).map((choice) => ({ choice, to }));
}

/** Reads a shown byte that stands alone: it ends a true character, and both readings are in step again. */
function join(shown: Shown, { at, pending }: State, byte: number): Step[] {
  return choices(pending, byte, shown.dropsPrivateUse).map(({ firsts, seconds }) => {
    const gloss = glossBehind(shown.text, at + 1, seconds ?? firsts);
    const last = gloss?.glossed ?? seconds ?? firsts;
    return {
      choice: seconds ? { firsts, seconds: last } : { firsts: last },
      to: { joins: at + 1 + (gloss?.length ?? 0) },
    };
  });
}

/** The same of a lone byte that the site has dropped. */
function joinAtDroppedByte(shown: Shown, { at, pending }: State): Step[] {
  const character = characterOf(pending, asciiEnd);
  if (character === null || isOdd(character)) return [];
  const gloss = glossBehind(shown.text, at, [character]);
  return [
    { choice: { firsts: [character], prior: droppedBytePrior }, to: { joins: at + (gloss?.length ?? 0) } },
  ];
}

/** The character of two bytes; where the site drops private-use characters, also the two with one of them between. */
function choices(first: number, second: number, mayDrop: boolean): Choice[] {
  const character = characterOf(first, second);
  const direct = character === null ? [] : [{ firsts: [character] }];
  return mayDrop ? [...direct, ...choicesAroundDropped(first, second)] : direct;
}

/**
 * A private-use character lay across two true ones, and nothing of it is shown.
 *
 *     蔽視托穆    …會 = 95FE, 耐 = C4CD: FEC4 is gone, and 95CD looks like a character
 */
function choicesAroundDropped(first: number, second: number): readonly Choice[] {
  const key = first * 0x100 + second;
  let known = droppedPairs.get(key);
  if (known === undefined) {
    known = findChoicesAroundDropped(first, second);
    droppedPairs.set(key, known);
  }
  return known;
}

const droppedPairs = new Map<number, readonly Choice[]>();

function findChoicesAroundDropped(first: number, second: number): readonly Choice[] {
  return privateUseCodes()
    .map(({ leads, trails }) => ({
      firsts: charactersWithLead(first, leads).filter(isCommon),
      seconds: charactersWithTrail(second, trails).filter(isCommon),
    }))
    .filter(({ firsts, seconds }) => firsts.length > 0 && seconds.length > 0);
}

/** Where half of two characters is gone, so many fit that the seldom ones would take more work than they restore. */
const leastCommonShare = 5e-7;

const isCommon = (character: string): boolean =>
  !isHan(character) || theLexicon().shareOfUnit(wordUnit(character.charCodeAt(0))) >= leastCommonShare;

/** The same before a split gloss: the second character is a glossed one, its last byte lost too. */
function glossedBehindDropped({ syllables }: Shown, first: number, syllable: string): Choice[] {
  const glossed = [...syllables].filter(([, own]) => own === syllable).map(([character]) => character);
  return privateUseCodes()
    .map(({ leads, trails }) => ({
      firsts: charactersWithLead(first, leads),
      seconds: glossed.filter((character) => isWithin(bytesOf(character)?.lead ?? 0, trails)),
    }))
    .filter(({ firsts, seconds }) => firsts.length > 0 && seconds.length > 0);
}

const eatenPairs = new Map<number, readonly Choice[]>();

/**
 * The same before what a mark ate: of the second character nothing is left but in which rows it may lie, so that only
 * words are weighed.
 */
function eatenBehindDropped(first: number): readonly Choice[] {
  let known = eatenPairs.get(first);
  if (known === undefined) {
    known = privateUseCodes().flatMap(({ leads, trails }) =>
      wordsOf(charactersWithLead(first, leads), trails),
    );
    eatenPairs.set(first, known);
  }
  return known;
}

function wordsOf(firsts: readonly string[], leads: ByteRange): Choice[] {
  return firsts
    .filter(isHan)
    .map((first): Choice => {
      const unit = wordUnit(first.charCodeAt(0));
      const next = new Set([...nextIn(theLexicon(), unit), ...nextIn(theCollocations(), alike(unit))]);
      const seconds = [...next]
        .flatMap((one) => usualForms(one))
        .filter((second) => isWithin(bytesOf(second)?.lead ?? 0, leads));
      return { firsts: [first], seconds };
    })
    .filter(({ seconds }) => seconds !== undefined && seconds.length > 0);
}

/** With what a word of more than one character goes on from its first. */
function nextIn(lexicon: Lexicon, first: number): number[] {
  const begun = lexicon.startWith(first);
  return [...lexicon.nextUnits(begun)].filter(
    (unit) => lexicon.shareOf(lexicon.goOn(begun, unit)) > leastWordShare,
  );
}

/** A letter is the second byte of a character, or was a full-width one of two bytes before the page made it ASCII. */
function stepsAtAscii(shown: Shown, state: State): Step[] {
  const unit = shown.text.charCodeAt(state.at);
  const wide = goOn(shown, state, { lead: fullWidthLead, trail: fullWidthTrail(unit) });
  return unit < firstTrail ? wide : [...wide, ...join(shown, state, unit)];
}

/** A `?` stands for the lost byte of a glossed character, for one that a mark ate, or is a mark of two bytes itself. */
function stepsAtQuestionMark(shown: Shown, state: State): Step[] {
  const { at, pending } = state;
  const syllable = syllableAt(splitSyllable, shown.text, at);
  if (syllable !== null && hasTone(syllable)) {
    const glossed = glossedCharacters(pending, syllable, shown.syllables);
    const direct = glossed.map(({ character, prior }) => ({ firsts: [character], prior }));
    const dropped = shown.dropsPrivateUse ? glossedBehindDropped(shown, pending, syllable) : [];
    return [...direct, ...dropped].map((choice) => ({ choice, to: { joins: at + syllable.length + 2 } }));
  }
  const mark = goOn(shown, state, { lead: fullWidthLead, trail: fullWidthTrail('?'.charCodeAt(0)) });
  const firsts = charactersWithLead(pending, upperHalf);
  const { signs, beginsItem } = eatenAt(shown.text, at);
  const ends = beginsItem ? firsts.filter((first) => !goesOn.includes(first)) : firsts;
  const eaten: Choice = { firsts: ends, seconds: signs };
  const lost = ends.length > 0 ? [eaten] : [];
  if (shown.dropsPrivateUse && signs === undefined) lost.push(...eatenBehindDropped(pending));
  return [...mark, ...lost.map((choice) => ({ choice, to: { joins: at + 1 } }))];
}

/** A gloss in full brackets on one of some characters: its length, and those that it fits; null where there is none. */
function glossBehind(
  text: string,
  at: number,
  characters: readonly string[],
): { length: number; glossed: readonly string[] } | null {
  const syllable = syllableAt(bracketedSyllable, text, at);
  if (syllable === null) return null;
  const glossed = characters.filter((character) => soundsLike(syllable, character));
  return glossed.length > 0 ? { length: syllable.length + 2, glossed } : null;
}
