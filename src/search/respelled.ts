import { gramsOf } from '../index/grams.ts';
import { fieldWeights } from '../index/weights.ts';
import { isWhereWordsMeet } from '../language/known-words.ts';
import { highest } from '../read/extremes.ts';
import { isLatin } from '../script/characters.ts';
import { rememberNeighbours } from './chains.ts';
import { findWord } from './find.ts';
import { type Finding, matchesOf, type Places, placesOf, weightOf } from './finding.ts';
import type { Gathering } from './gather.ts';
import type { Query } from './query.ts';
import type { SearchReader, SearchRow } from './reader.ts';
import { type FieldText, fieldTextsOf } from './row.ts';
import { factors, roundScore } from './score.ts';
import { Sounds } from './sounds.ts';
import type { Span } from './spans.ts';
import { soundAlikes, spellingsOf } from './spell.ts';
import { slippedSounds } from './spell-sounds.ts';
import type { Speller, Spelling } from './spelling.ts';

/** More ways than these to put several words together are not looked through. */
const mostTogether = 160;

/** A word of the query: itself where it stands somewhere, else what it may have been meant for. */
type SpelledWord = readonly Spelling[];

/**
 * Finds rows that hold what the words were meant for: pinyin, initials, another character of the same sound, slips. Words
 * that stand somewhere are taken as they are. Several words are first read as one, then neighbouring Latin ones:
 * `ke hu`, `kehu manyidu`, `tou su 客户`.
 */
export function findRespelled(
  query: Query,
  speller: Speller,
  gathering: Pick<Gathering, 'gatherWhole' | 'gatherHolders'>,
): Finding[] {
  const { words } = query;
  const first = (word: string): SpelledWord => spellingsOf(word, speller).next().value ?? [];
  for (const parts of groupings(words)) {
    const found =
      parts.length === 1
        ? findInFirstWay(parts[0], speller, gathering)
        : findSpelled(
            parts.map((word) => asItStands(word, gathering) ?? first(word)),
            gathering,
          );
    if (found.length > 0) return found;
  }
  return [];
}

/** Finds rows that hold what sounds like the words as a whole: 通里新. Dearer than what has one character wrong. */
export function findSoundAlikes(
  { words }: Query,
  speller: Speller,
  gathering: Pick<Gathering, 'gatherWhole' | 'gatherHolders'>,
): Finding[] {
  return findSpelled(
    words.map((word) => asItStands(word, gathering) ?? soundAlikes(word, speller)),
    gathering,
  );
}

/** Finds rows that hold what pinyin with a slip in its letters was meant for: `kehuu`, `kehu manyidou`. */
export function findSlippedSounds(
  { words }: Query,
  speller: Speller,
  gathering: Pick<Gathering, 'gatherWhole' | 'gatherHolders'>,
): Finding[] {
  const spell = (word: string): SpelledWord => {
    const [read = []] = spellingsOf(word, speller);
    return findSpelled([read], gathering).length > 0 ? read : slippedSounds(word, speller);
  };
  for (const parts of groupings(words)) {
    const found = findSpelled(
      parts.map((word) => asItStands(word, gathering) ?? spell(word)),
      gathering,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Finds what a word may have been meant for in the first way that brings anything. */
function findInFirstWay(
  word: string,
  speller: Speller,
  gathering: Pick<Gathering, 'gatherWhole' | 'gatherHolders'>,
): Finding[] {
  const standing = asItStands(word, gathering);
  for (const spellings of standing ? [standing] : spellingsOf(word, speller)) {
    const found = findSpelled([spellings], gathering);
    if (found.length > 0) return found;
  }
  return [];
}

/** Of more words than these none are put together. */
const mostGrouped = 6;

/** The ways to put words together: all of them, then neighbouring ones of letters, as few as can be first, the words apart last. */
function groupings(words: readonly string[]): string[][] {
  const ways = words.length > mostGrouped ? [[...words]] : groupingsOfLatin(words);
  return ways[0].length === 1 ? ways : [[words.join('')], ...ways];
}

function groupingsOfLatin(words: readonly string[]): string[][] {
  const ways = words.reduce<string[][]>(
    (before, word) =>
      before.flatMap((way) => {
        const last = way.at(-1);
        const isJoined = last !== undefined && isLatin(last) && isLatin(word);
        return isJoined
          ? [
              [...way.slice(0, -1), last + word],
              [...way, word],
            ]
          : [[...way, word]];
      }),
    [[]],
  );
  return ways.sort((one, other) => one.length - other.length);
}

/** What spelling needs of a store. One that no seeds were loaded into has no readings; they come with the program too. */
export async function spellerOf(reader: SearchReader): Promise<Speller> {
  const kept = reader.readings();
  const readings = 'a' in kept ? kept : (await import('../language/sound-table.ts')).soundTable;
  return { sounds: new Sounds(readings), neighbours: rememberNeighbours(reader.neighbours) };
}

/** A word as it is, where it stands somewhere. */
export function asItStands(
  word: string,
  { gatherWhole }: Pick<Gathering, 'gatherWhole'>,
): SpelledWord | null {
  const stands = gatherWhole([word]).some((row) => hasText(row, word));
  return stands ? [{ text: word, kind: 'words', worth: 1, leastTimes: 1, kept: null }] : null;
}

function hasText(row: SearchRow, text: string): boolean {
  return fieldTextsOf(row).some((fieldText) => findWord(text, fieldText).length > 0);
}

/** The rows that have each word in one of its spellings. */
export function findSpelled(
  words: readonly SpelledWord[],
  { gatherHolders }: Pick<Gathering, 'gatherHolders'>,
): Finding[] {
  if (words.length === 0 || words.some((spellings) => spellings.length === 0)) return [];
  const rows = gatherHolders(setsOf(words));
  const kept = words.map((spellings) => keepLikely(spellings, rows));
  if (kept.some(({ length }) => length === 0)) return [];
  return rows.map((row) => findIn(row, kept)).filter((finding) => finding !== null);
}

/** For each way to put the words together, the grams of all of them. */
function setsOf(words: readonly SpelledWord[]): string[][] {
  return words.reduce<string[][]>(
    (sets, spellings) =>
      sets.flatMap((set) => spellings.map(({ text }) => [...set, ...gramsOf(text)])).slice(0, mostTogether),
    [[]],
  );
}

/** What comes oftener was meant more likely: initials stand for very much, so that it counts more with them. */
function shareOfWorth(share: number, { kind }: Spelling): number {
  return kind === 'initials' ? 0.7 + 0.3 * Math.sqrt(share) : 0.9 + 0.1 * share;
}

interface Counted {
  spelling: Spelling;
  /** How often it stands in the rows. */
  times: number;
}

/** What comes often enough; of guesses only what comes clearly oftener than the others. */
function keepLikely(spellings: SpelledWord, rows: readonly SearchRow[]): Spelling[] {
  const texts = rows.flatMap(fieldTextsOf);
  const counted = spellings
    .map((spelling): Counted => ({ spelling, times: countIn(texts, spelling) }))
    .filter(({ spelling, times }) => times >= spelling.leastTimes);
  const sure = counted.filter(({ spelling }) => spelling.kept === null);
  const likely = sure.length > 0 ? sure : clearOf(counted);
  const best = highest(likely, ({ spelling }) => spelling.worth);
  const most = highest(likely, ({ times }) => times);
  return likely
    .filter(({ spelling }) => spelling.worth >= best - leastBehind)
    .map(({ spelling, times }) => ({
      ...spelling,
      worth: spelling.worth * shareOfWorth(times / most, spelling),
    }));
}

/** What is so much less sure than the best is left out. */
const leastBehind = 0.16;
/** A guess must come so many times as often as the next. */
const clearly = 2;
/** Of what two initials may stand for, so many of the commonest are shown: who typed them knows the word. */
const mostOfTwoInitials = 3;
/** What one loses of its worth among very many others. */
const lessAmongOthers = 0.5;

function countIn(texts: readonly FieldText[], spelling: Spelling): number {
  return texts.reduce((times, text) => times + placesIn(text, spelling).length, 0);
}

/** Where it stands; what initials may stand for only where it is no chance: no 行人 in 进行人身. */
function placesIn(text: FieldText, spelling: Spelling): Span[] {
  if (spelling.onlyAsked && fieldWeights[text.field] <= fieldWeights.answer) return [];
  const places = findWord(spelling.text, text);
  return spelling.kind === 'initials'
    ? places.filter((place) => !isWhereWordsMeet(text.folded, place))
    : places;
}

/**
 * Of those that keep the same of what was typed, the one that comes clearly oftener than the others; it is worth the more,
 * the fewer others there are: 氧 stands in little but 吸氧, 员 in much besides 员工. Of those that keep nothing, the commonest.
 */
function clearOf(counted: readonly Counted[]): Counted[] {
  const keeping = new Map<string | null, Counted[]>();
  for (const one of counted) keeping.set(one.spelling.kept, [...(keeping.get(one.spelling.kept) ?? []), one]);
  return [...keeping].flatMap(([kept, alike]) => {
    const ranked = alike.sort((one, other) => other.times - one.times);
    const all = alike.reduce((sum, { times }) => sum + times, 0);
    return likeliestOf(ranked, kept).map(({ spelling, times }) => {
      const worth = spelling.worth * (1 - lessAmongOthers * (1 - times / all));
      return { spelling: { ...spelling, worth }, times };
    });
  });
}

function likeliestOf(ranked: readonly Counted[], kept: string | null): readonly Counted[] {
  if (kept === '') return ranked.slice(0, mostOfTwoInitials);
  const [first, second] = ranked;
  return second && first.times < second.times * clearly ? [] : [first];
}

interface FoundWord {
  spelling: Spelling;
  places: Places;
  value: number;
}

/** All words in one row, each as it is found best; null where one is not found. */
function findIn(row: SearchRow, words: readonly SpelledWord[]): Finding | null {
  const texts = fieldTextsOf(row);
  const found: FoundWord[] = [];
  for (const spellings of words) {
    const best = spellings
      .map((spelling) => ({ spelling, places: placesOf(texts, (text) => placesIn(text, spelling)) }))
      .map(({ spelling, places }) => ({ spelling, places, value: spelling.worth * weightOf(places) }))
      .reduce((one, other) => (other.value > one.value ? other : one));
    if (best.value === 0) return null;
    found.push(best);
  }
  const weakest = found.reduce((one, other) =>
    factors[other.spelling.kind] * other.spelling.worth < factors[one.spelling.kind] * one.spelling.worth
      ? other
      : one,
  );
  const value = found.reduce((sum, word) => sum + word.value, 0) / found.length;
  return {
    row,
    reason: weakest.spelling.kind,
    score: roundScore(factors[weakest.spelling.kind] * value),
    matches: matchesOf(found.map(({ places }) => places)),
  };
}
