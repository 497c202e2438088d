import type { Entry, QuestionId } from '../bank/bank.ts';
import { foldFields } from '../index/fields.ts';
import { gramsOf } from '../index/grams.ts';
import type { Database } from './database.ts';
import type { Candidate } from './store.ts';

/** How often each gram stands in a set of entries, to be added to the counts or taken off them. */
type GramCounts = Map<string, number>;

/** Enters the grams of entries, by their row numbers, into the index. */
export function addToIndex(database: Database, entries: ReadonlyMap<number, Entry>): void {
  const counts: GramCounts = new Map();
  for (const [row, entry] of entries) {
    const { question, place, answer } = gramsOfEntry(entry);
    database.run('INSERT INTO gram_index (rowid, question, place, answer) VALUES (?, ?, ?, ?)', [
      row,
      question.join(' '),
      place.join(' '),
      answer.join(' '),
    ]);
    countGrams(counts, [question, place, answer]);
  }
  addCounts(database, counts, 1);
}

/** Takes entries, by their row numbers, out of the index. */
export function removeFromIndex(database: Database, entries: ReadonlyMap<number, Entry>): void {
  const counts: GramCounts = new Map();
  for (const [row, entry] of entries) {
    const { question, place, answer } = gramsOfEntry(entry);
    database.run('DELETE FROM gram_index WHERE rowid = ?', [row]);
    countGrams(counts, [question, place, answer]);
  }
  addCounts(database, counts, -1);
}

/** Empties the index. */
export function clearIndex(database: Database): void {
  database.run("INSERT INTO gram_index (gram_index) VALUES ('delete-all')");
  database.run('DELETE FROM gram_counts');
  database.run('DELETE FROM gram_pending');
}

/** Only noted: to bring as many counts up to date as a bank has grams takes longer than all the rest. */
function addCounts(database: Database, counts: GramCounts, sign: 1 | -1): void {
  if (counts.size === 0) return;
  const signed = sign === 1 ? [...counts] : [...counts].map(([gram, count]) => [gram, -count]);
  database.run('INSERT INTO gram_pending (counts) VALUES (?)', [JSON.stringify(signed)]);
}

/** So many banks' counts are summed up at once: enough to save time, few enough for the memory. */
const mostPending = 100;

/** Brings the counts up to date; with `isLater`, only where much is pending. */
export function settleCounts(database: Database, { isLater = false } = {}): void {
  const { pending } = database.first<{ pending: number }>('SELECT count(*) AS pending FROM gram_pending') as {
    pending: number;
  };
  if (pending === 0 || (isLater && pending < mostPending)) return;
  database.transact(() => {
    const sums: GramCounts = new Map();
    for (const { counts } of database.all<{ counts: string }>('SELECT counts FROM gram_pending'))
      for (const [gram, count] of JSON.parse(counts) as [string, number][])
        sums.set(gram, (sums.get(gram) ?? 0) + count);
    const changes = [...sums].filter(([, count]) => count !== 0).sort(byGram);
    // In one statement, and in the order of the table: a call for each would take longer than all the rest.
    database.run(
      `INSERT INTO gram_counts (gram, entries) SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
      ON CONFLICT (gram) DO UPDATE SET entries = entries + excluded.entries`,
      [JSON.stringify(changes)],
    );
    if (changes.some(([, count]) => count < 0)) database.run('DELETE FROM gram_counts WHERE entries <= 0');
    database.run('DELETE FROM gram_pending');
  });
}

function byGram([one]: [string, number], [other]: [string, number]): number {
  return one < other ? -1 : 1;
}

/** See `Store.candidates`. */
export function findCandidates(database: Database, grams: readonly string[], limit: number): Candidate[] {
  settleCounts(database);
  const known = sortByCount(database, [...new Set(grams)]);
  const found = new Map<number, number>();
  const add = (query: string, count: number): void => {
    for (const row of matchingRows(database, query, limit)) if (!found.has(row)) found.set(row, count);
  };
  if (known.length > 0) {
    const all = known.map(({ gram }) => quote(gram)).join(' AND ');
    add(`question : (${all})`, known.length);
    if (found.size < limit) add(all, known.length);
  }
  // With one gram, what holds it holds all.
  if (found.size < limit && known.length > 1) addByRarity(database, { known, limit, found });
  return toCandidates(database, found).slice(0, limit);
}

interface CountedGram {
  gram: string;
  entries: number;
}

/** Collects the holders of one gram after another, the rarest first, until there are enough. */
function addByRarity(
  database: Database,
  { known, limit, found }: { known: readonly CountedGram[]; limit: number; found: Map<number, number> },
): void {
  const complete = new Set(found.keys());
  for (const { gram } of known) {
    if (found.size >= limit) break;
    for (const row of matchingRows(database, quote(gram), limit))
      if (!complete.has(row)) found.set(row, (found.get(row) ?? 0) + 1);
  }
}

/** Grams that stand nowhere (a typo's) are left out. */
function sortByCount(database: Database, grams: readonly string[]): CountedGram[] {
  return database.all<CountedGram>(
    `SELECT gram, entries FROM gram_counts WHERE gram IN (SELECT value FROM json_each(?))
    ORDER BY entries, gram`,
    [JSON.stringify(grams)],
  );
}

function matchingRows(database: Database, query: string, limit: number): number[] {
  return database
    .all<{ rowid: number }>('SELECT rowid FROM gram_index WHERE gram_index MATCH ? LIMIT ?', [query, limit])
    .map(({ rowid }) => rowid);
}

/** The rows' questions, each with the best count of its rows, best first. */
function toCandidates(database: Database, found: ReadonlyMap<number, number>): Candidate[] {
  const questions = database.all<{ row: number; question: QuestionId }>(
    `SELECT entries.id AS row, question FROM json_each(?) AS found JOIN entries ON entries.id = found.value
    ORDER BY found.key`,
    [JSON.stringify([...found.keys()])],
  );
  const best = new Map<QuestionId, number>();
  for (const { row, question } of questions)
    best.set(question, Math.max(best.get(question) ?? 0, found.get(row) ?? 0));
  return [...best].map(([id, grams]) => ({ id, grams })).sort((a, b) => b.grams - a.grams);
}

function gramsOfEntry(entry: Entry): { question: string[]; place: string[]; answer: string[] } {
  const { question, options, section, role, answer, analysis } = foldFields(entry);
  // Each of gramsOf is there once; only those of several texts may meet.
  const grams = (texts: (string | null)[]): string[] => {
    const filled = texts.filter((text) => text !== null && text !== '') as string[];
    return filled.length === 1 ? gramsOf(filled[0]) : [...new Set(filled.flatMap(gramsOf))];
  };
  return {
    question: grams([question, ...options]),
    place: grams([section, role]),
    answer: grams([answer, analysis]),
  };
}

function countGrams(counts: GramCounts, [question, place, answer]: string[][]): void {
  const seen = new Set(question);
  for (const gram of place) seen.add(gram);
  for (const gram of answer) seen.add(gram);
  for (const gram of seen) counts.set(gram, (counts.get(gram) ?? 0) + 1);
}

function quote(gram: string): string {
  return `"${gram.replaceAll('"', '""')}"`;
}
