import type { Entry, QuestionId } from '../bank/bank.ts';
import { findInCommon, nearlyAll, synonymWorth, type TornOff } from './common.ts';
import type { Finding, Found, Match, Reason } from './finding.ts';
import { type Gathering, gatherFrom, isHanPair, withSynonyms } from './gather.ts';
import { likenessByFuse, mostCompared } from './order.ts';
import { hasReworded } from './pieces.ts';
import { isSentence, type Query, readQuery } from './query.ts';
import type { SearchReader, SearchRow } from './reader.ts';
import { fieldTextsOf } from './row.ts';
import { findSlipped } from './slipped.ts';
import type { Speller } from './spelling.ts';
import { suggest } from './suggest.ts';
import { findMeant, findSurely } from './sure.ts';

/** A question that was found. */
export interface Hit {
  id: QuestionId;
  /** From 1, the words as typed in the question, down. */
  score: number;
  reason: Reason;
  /** The question as it stands in the bank where it was found best; `matches` are offsets in its texts. */
  entry: Entry;
  /** As it stands in each bank, in document order. */
  entries: Entry[];
  /** All that should be highlighted, field by field. Options count as one text (see `printOptions`). */
  matches: Match[];
}

export interface SearchResult {
  query: string;
  /** The best first; equal ones in document order. */
  hits: Hit[];
  /** How many questions were found, before `count`. */
  found: number;
  /** Whether these are all: of very many no more are looked at than are wanted. */
  isAll: boolean;
  /** Where nothing was found: the nearest words that would find something. */
  suggestions: string[];
}

interface SearchOptions {
  /** How many hits at most. */
  count: number;
  /** Only entries for which this is true are looked at. */
  isSelected?: (entry: Entry) => boolean;
}

/** How many questions are looked at: enough for any list of hits, few enough in a store of any size. */
const candidateLimit = 200;
/** Of those that hold all that was typed, which need no telling apart. */
const sureLimit = 100;
/** A filter may leave few of them. */
const candidateLimitOfFilter = 5000;

/**
 * Finds questions by words in either script: surely where that finds anything, else with slips, else by what they
 * have in common with the words. Pure but for what `reader` gives.
 */
export async function search(
  text: string,
  reader: SearchReader,
  { count, isSelected }: SearchOptions,
): Promise<SearchResult> {
  const query = readQuery(text);
  const gathering = gatherFrom(reader, {
    limit: isSelected ? candidateLimitOfFilter : Math.max(candidateLimit, count),
    isSelected: isSelected ?? (() => true),
  });
  const sureMost = isSelected ? candidateLimitOfFilter : Math.max(sureLimit, count);
  const askSpeller = spellerFor(reader);
  const isWhole = isSelected !== undefined || count >= candidateLimit;
  const enough = isWhole ? Number.POSITIVE_INFINITY : Math.max(mostCompared, count);
  const { findings, isAll } =
    query.words.length === 0
      ? noneFound
      : await findByTiers(query, gathering, { askSpeller, sureMost, enough });
  const all = bestOfEach(findings);
  const hits = all.slice(0, count).map((finding) => toHit(finding, gathering.entriesOf));
  const suggestions = hits.length > 0 ? [] : await findSuggestions(query, gathering, { reader, askSpeller });
  return { query: text, hits, found: all.length, isAll: isAll && all.length < sureMost, suggestions };
}

/** What would find something: parts of the query and names like it, else short words that begin or end as it does. */
async function findSuggestions(
  query: Query,
  { gather }: Gathering,
  { reader, askSpeller }: { reader: SearchReader; askSpeller: AskSpeller },
): Promise<string[]> {
  const parts = suggest(query, gather(query.contentWords));
  if (parts.length > 0 || query.words.length === 0) return parts;
  const { nearTerms } = await import('./near-terms.ts');
  return nearTerms(query, await askSpeller(), { reader, gather });
}

type AskSpeller = () => Promise<Speller>;

/** Apart from the others, as what knows words and sounds is large; once for a search, as it remembers what it has read. */
function spellerFor(reader: SearchReader): AskSpeller {
  let speller: Promise<Speller> | undefined;
  const make = async () => (await import('./respelled.ts')).spellerOf(reader);
  return () => {
    speller ??= make();
    return speller;
  };
}

/** More than any store holds. */
const everything = 1_000_000_000;

/** The ids of all questions that `search` would find: what `--match` selects. */
export async function matchIds(text: string, reader: SearchReader): Promise<QuestionId[]> {
  const { phrase } = readQuery(text);
  // A word of two characters, as most are, stands where the index says: very many questions need not be read for it.
  const ids = isHanPair(phrase) ? reader.holders([[phrase]], everything) : [];
  if (ids.length > 0) return ids;
  const { hits } = await search(text, reader, { count: everything });
  return hits.map(({ id }) => id);
}

const noneFound: Found = { findings: [], isAll: true };

interface Tiers {
  askSpeller: AskSpeller;
  /** So many questions that hold all that was typed are looked at. */
  sureMost: number;
  /** Behind so many that fit as well as can be, nobody minds which come. */
  enough: number;
}

/**
 * Each tier is asked only where those before it found nothing, so that no tail of chance follows what was meant.
 * Behind what is sure comes only what has nearly all of the words, apart or in another order.
 */
async function findByTiers(query: Query, gathering: Gathering, tiers: Tiers): Promise<Found> {
  const { gather, gatherWhole } = gathering;
  const { sureMost, askSpeller, enough } = tiers;
  const whole = gatherWhole(query.words, sureMost);
  const sure = findEach(whole, (row) => findSurely(row, query));
  if (query.isQuoted) return { findings: inOrder(sure), isAll: true };
  if (sure.length > 0) {
    const rows = whole.length < sureMost ? gather(query.contentWords, sureMost) : whole;
    return { findings: [...inOrder(sure), ...findApart(query, rows, sure)], isAll: true };
  }
  const meant = findEach(gatherWhole(query.contentWords), (row) => findMeant(row, query));
  if (meant.length > 0) {
    const apart = findApart(query, gather(query.contentWords), meant);
    return { findings: [...inOrder(meant), ...apart], isAll: true };
  }
  const translated = await findInChinese(query, gathering);
  if (translated.length > 0) return byLikeness(translated, query);
  const reworded = findReworded(query, gather);
  if (reworded.length > 0) return byLikeness(reworded, query);
  const respelled = await findMisspelled('findRespelled', query, { gathering, askSpeller });
  if (respelled.length > 0) return byLikeness(respelled, query);
  const { isKnownWord } = await import('../language/known-words.ts');
  const isPair = query.words.length === 1 && query.words[0].length === 2;
  // 手术 is no swap within 技术手段.
  if (!(isPair && isKnownWord(query.words[0]))) {
    const { findings, isAll } = findSlipped(query, gathering, enough);
    if (findings.length > 0) return { ...(await byLikeness(findings, query)), isAll };
  }
  return byLikeness(await findDistantly(query, gathering, askSpeller), query);
}

/** What is like the query in other ways, the likeliest that find anything. */
async function findDistantly(query: Query, gathering: Gathering, askSpeller: AskSpeller): Promise<Finding[]> {
  const alike = await findMisspelled('findSoundAlikes', query, { gathering, askSpeller });
  if (alike.length > 0) return alike;
  const parted = await findPartedWords(query, gathering, askSpeller);
  if (parted.length > 0) return parted;
  const { charactersTornOff } = await import('../language/known-words.ts');
  const common = await findWordsInCommon(query, gathering.gather, charactersTornOff);
  if (common.length > 0) return common;
  return findMisspelled('findSlippedSounds', query, { gathering, askSpeller });
}

/** Findings of one tier, in order, where Fuse.js tells apart those that are equal. */
async function byLikeness(findings: readonly Finding[], query: Query): Promise<Found> {
  return { findings: inOrder(findings, await likenessByFuse(findings, query)), isAll: true };
}

/** What asks in Chinese for English terms, whose table is only for those. */
async function findInChinese(query: Query, gathering: Gathering): Promise<Finding[]> {
  if (!/[a-z]{2}/.test(query.phrase)) return [];
  const { findTranslated } = await import('./translated.ts');
  return findTranslated(query, gathering);
}

/** What asks with other words for a term, or for parts of it, and all the rest: 客诉处理 has no slip where 投诉 and 处理 stand. */
function findReworded(query: Query, gather: Gathering['gather']): Finding[] {
  const words = withSynonyms(query.contentWords);
  if (isSentence(query) || words.length === query.contentWords.length) return [];
  const rows = gather(words).filter((row) => hasReworded(fieldTextsOf(row), query.contentWords));
  return findInCommon(rows, query, { atLeast: synonymWorth });
}

async function findWordsInCommon(
  query: Query,
  gather: Gathering['gather'],
  tornOff: TornOff,
): Promise<Finding[]> {
  const rows = gather(withSynonyms(query.contentWords));
  if (!isSentence(query)) return findInCommon(rows, query, { tornOff });
  return findSentence(query, [...rows, ...(await rowsBroughtToMind(query, rows, gather))], tornOff);
}

/** So many pairs of characters that a sentence brings to mind are looked for. */
const mostBroughtToMind = 32;

/** What else has much of what the sentence brings to mind, where few have its words: 打算 speaks for 规划 as well. */
async function rowsBroughtToMind(
  { words }: Query,
  known: readonly SearchRow[],
  gather: Gathering['gather'],
): Promise<SearchRow[]> {
  const ids = new Set(known.map(({ entry }) => entry.id));
  if (ids.size >= candidateLimit) return [];
  const { pairsBroughtToMind } = await import('../language/brought-to-mind.ts');
  const pairs = pairsBroughtToMind(words.join(' '), mostBroughtToMind);
  return gather(pairs).filter(({ entry }) => !ids.has(entry.id));
}

/** Apart from the others, as what knows other wordings is large. */
async function findSentence(query: Query, rows: readonly SearchRow[], tornOff: TornOff): Promise<Finding[]> {
  const [{ findInOtherWords }, { wordingsIn }] = await Promise.all([
    import('./sentence.ts'),
    import('../language/wordings.ts'),
  ]);
  // Which single characters are words is for who grades: telling them takes the whole dictionary.
  const wordings = (folded: string) => wordingsIn(folded, new Set(), 'questions');
  return findInOtherWords(rows, query, { tornOff, wordingsIn: wordings });
}

/** Finds in a way that needs words and sounds, which are large: loaded where the tiers before have found too little. */
async function findMisspelled(
  way: 'findRespelled' | 'findSoundAlikes' | 'findSlippedSounds',
  query: Query,
  { gathering, askSpeller }: { gathering: Gathering; askSpeller: AskSpeller },
): Promise<Finding[]> {
  const respelled = await import('./respelled.ts');
  return respelled[way](query, await askSpeller(), gathering);
}

async function findPartedWords(
  query: Query,
  gathering: Gathering,
  askSpeller: AskSpeller,
): Promise<Finding[]> {
  const { findParted } = await import('./parted.ts');
  return findParted(query, await askSpeller(), gathering);
}

/** What has nearly all of the words; looked for only where a row is left that was not found before. */
function findApart(query: Query, rows: readonly SearchRow[], foundBefore: readonly Finding[]): Finding[] {
  const found = new Set(foundBefore.map(({ row }) => row.entry.id));
  if (rows.every(({ entry }) => found.has(entry.id))) return [];
  return inOrder(findInCommon(rows, query, { atLeast: nearlyAll }));
}

function findEach(rows: readonly SearchRow[], find: (row: SearchRow) => Finding | null): Finding[] {
  return rows.map(find).filter((finding) => finding !== null);
}

/** The best first; of equal ones those that Fuse.js finds more like the query, then in document order. */
function inOrder(findings: readonly Finding[], likeness?: ReadonlyMap<SearchRow, number>): Finding[] {
  const distance = ({ row }: Finding) => likeness?.get(row) ?? 1;
  return [...findings].sort((one, other) => other.score - one.score || distance(one) - distance(other));
}

/** Of a question that stands in several banks, where it was found best. */
function bestOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<QuestionId>();
  return findings.filter(({ row: { entry } }) => !seen.has(entry.id) && seen.add(entry.id));
}

function toHit(
  { row: { entry }, score, reason, matches }: Finding,
  entriesOf: ReadonlyMap<QuestionId, Entry[]>,
): Hit {
  const entries = entriesOf.get(entry.id) ?? [entry];
  return { id: entry.id, score, reason, entry, entries, matches };
}
