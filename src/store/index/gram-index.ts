import type { Entry, QuestionId } from '../../bank/bank.ts';
import { foldFields } from '../../index/fields.ts';
import { gramText } from '../../index/gram-text.ts';
import { PairSet } from '../../index/pair-set.ts';
import type { Database } from '../sqlite/database.ts';
import { addToVocabulary, clearVocabulary } from './vocabulary.ts';

/** A question that may answer a query, with how many of the grams looked up it holds. */
export interface Candidate {
  id: QuestionId;
  grams: number;
}

/** Enters the grams of entries, by their row numbers, into the index. */
export function addToIndex(database: Database, entries: ReadonlyMap<number, Entry>): void {
  const all = new PairSet();
  for (const [row, entry] of entries) {
    const { question, options, section, role, answer, analysis } = foldFields(entry);
    database.run('INSERT INTO gram_index (rowid, question, place, answer) VALUES (?, ?, ?, ?)', [
      row,
      gramText([question, ...options], all),
      gramText(filled(section, role), all),
      gramText(filled(answer, analysis), all),
    ]);
  }
  addToVocabulary(database, all);
}

/** Takes entries, by their row numbers, out of the index. */
export function removeFromIndex(database: Database, rows: readonly number[]): void {
  for (const row of rows) database.run('DELETE FROM gram_index WHERE rowid = ?', [row]);
}

/** Empties the index. */
export function clearIndex(database: Database): void {
  database.run("INSERT INTO gram_index (gram_index) VALUES ('delete-all')");
  clearVocabulary(database);
}

/** See `Store.candidates`. */
export function findCandidates(database: Database, grams: readonly string[], limit: number): Candidate[] {
  const wanted = [...new Set(grams)].filter((gram) => !isParted(gram));
  const found = holdersOfAll(database, wanted, limit);
  if (found.size < limit) {
    const known = countUpTo(database, wanted, fewEntries);
    if (known.length < wanted.length)
      for (const [row, count] of holdersOfAll(
        database,
        known.map(({ gram }) => gram),
        limit,
      ))
        found.set(row, count);
    // With one gram, what holds it holds all.
    if (found.size < limit && known.length > 1) addByRarity(database, { known, limit, found });
  }
  return toCandidates(database, found).slice(0, limit);
}

/** See `Store.holders`. */
export function findHolders(
  database: Database,
  sets: readonly (readonly string[])[],
  limit: number,
): QuestionId[] {
  const wanted = sets.filter((grams) => grams.length > 0 && !grams.some(isParted));
  if (wanted.length === 0) return [];
  const found = new Map(questionsFirst(database, queryForAny(wanted), limit).map((row) => [row, 0]));
  return toCandidates(database, found)
    .slice(0, limit)
    .map(({ id }) => id);
}

/**
 * What holds all grams of one of the sets. What many sets have is taken out of them, so that it is gone through once, and
 * stands behind what fewer rows have, which then leads: `(离职 AND 职率) OR (离职 AND 职律)` → `(职率 OR 职律) AND 离职`.
 */
function queryForAny(sets: readonly (readonly string[])[]): string {
  if (sets.some(({ length }) => length === 0)) return '';
  const [gram, times] = mostShared(sets);
  if (times === 1) return sets.map((set) => `(${set.map(quote).join(' AND ')})`).join(' OR ');
  const having = sets.filter((set) => set.includes(gram)).map((set) => set.filter((one) => one !== gram));
  const others = sets.filter((set) => !set.includes(gram));
  const rest = queryForAny(having);
  const shared = rest === '' ? quote(gram) : `((${rest}) AND ${quote(gram)})`;
  return others.length === 0 ? shared : `${shared} OR ${queryForAny(others)}`;
}

function mostShared(sets: readonly (readonly string[])[]): [gram: string, times: number] {
  const counts = new Map<string, number>();
  for (const gram of sets.flatMap((set) => [...new Set(set)])) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
}

/** See `Store.gramCounts`. */
export function countGrams(database: Database, grams: readonly string[]): Map<string, number> {
  const counted = database.all<CountedGram>(
    `SELECT term AS gram, doc AS entries FROM gram_vocabulary WHERE term IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(grams)],
  );
  return new Map(counted.map(({ gram, entries }) => [gram, entries]));
}

/** Whether a text has what the index parts grams at, so that none has it. */
const isParted = (text: string): boolean =>
  [...text].some((character) => character <= ' ' || '"\'\x7f'.includes(character));

/** The rows that hold all of some grams, those with all in the question first, each with how many they are. */
function holdersOfAll(database: Database, grams: readonly string[], limit: number): Map<number, number> {
  if (grams.length === 0) return new Map();
  const rows = questionsFirst(database, grams.map(quote).join(' AND '), limit);
  return new Map(rows.map((row) => [row, grams.length]));
}

/** The rows that a query fits, those that it fits by their questions first; where these are enough, only those. */
function questionsFirst(database: Database, query: string, limit: number): number[] {
  const rows = matchingRows(database, `question : (${query})`, limit);
  return rows.length < limit ? [...new Set([...rows, ...matchingRows(database, query, limit)])] : rows;
}

interface CountedGram {
  gram: string;
  entries: number;
}

/** So many entries of a gram are counted first, and so many times as many where that does not tell which is the rarer. */
const fewEntries = 1000;
const moreEntries = 4;

/** Collects the holders of one gram after another, the rarest first, until there are enough. */
function addByRarity(
  database: Database,
  { known, limit, found }: { known: readonly CountedGram[]; limit: number; found: Map<number, number> },
): void {
  const complete = new Set(found.keys());
  let [counted, most] = [known, fewEntries];
  for (;;) {
    for (const { gram } of counted.filter(({ entries }) => entries < most)) {
      if (found.size >= limit) return;
      for (const row of matchingRows(database, quote(gram), limit))
        if (!complete.has(row)) found.set(row, (found.get(row) ?? 0) + 1);
    }
    const common = counted.filter(({ entries }) => entries >= most).map(({ gram }) => gram);
    if (found.size >= limit || common.length === 0) return;
    most *= moreEntries;
    counted = countUpTo(database, common, most);
  }
}

/**
 * In how many entries grams stand, the rarest first; where they are more than `most`, as many: counting those that most
 * entries hold takes a while. Grams that stand nowhere (a typo's) are left out.
 */
function countUpTo(database: Database, grams: readonly string[], most: number): CountedGram[] {
  return database.all<CountedGram>(
    `WITH counted AS MATERIALIZED (
      SELECT value AS gram, (SELECT count(*) FROM (
        SELECT 1 FROM gram_index WHERE gram_index MATCH '"' || value || '"' LIMIT ?
      )) AS entries FROM json_each(?)
    )
    SELECT gram, entries FROM counted WHERE entries > 0 ORDER BY entries, gram`,
    [most, JSON.stringify(grams)],
  );
}

/** As one text: a row for each would take twice as long. */
function matchingRows(database: Database, query: string, limit: number): number[] {
  const [{ rows }] = database.all<{ rows: string }>(
    `SELECT json_group_array(rowid) AS rows
    FROM (SELECT rowid FROM gram_index WHERE gram_index MATCH ? LIMIT ?)`,
    [query, limit],
  );
  return JSON.parse(rows) as number[];
}

/** The rows' questions, each with the best count of its rows, best first. */
function toCandidates(database: Database, found: ReadonlyMap<number, number>): Candidate[] {
  const [{ rows, questions }] = database.all<{ rows: string; questions: string }>(
    `SELECT json_group_array(row) AS rows, json_group_array(question) AS questions FROM (
      SELECT entries.id AS row, question FROM json_each(?) AS found JOIN entries ON entries.id = found.value
      ORDER BY found.key
    )`,
    [JSON.stringify([...found.keys()])],
  );
  const ids = JSON.parse(questions) as QuestionId[];
  const best = new Map<QuestionId, number>();
  for (const [at, row] of (JSON.parse(rows) as number[]).entries())
    best.set(ids[at], Math.max(best.get(ids[at]) ?? 0, found.get(row) ?? 0));
  return [...best].map(([id, grams]) => ({ id, grams })).sort((a, b) => b.grams - a.grams);
}

const filled = (...texts: (string | null)[]): string[] => texts.filter((text) => text !== null);

function quote(gram: string): string {
  return `"${gram.replaceAll('"', '""')}"`;
}
