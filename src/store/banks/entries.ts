import type { Entry, Lot, NameFilter, QuestionId } from '../../bank/bank.ts';
import type { FilterNames } from '../../bank/near.ts';
import { QbankError } from '../../errors.ts';
import { idLength, idsOneSlipFrom } from '../../questions/identity/identity.ts';
import type { Kind } from '../../questions/question.ts';
import { foldText } from '../../script/fold.ts';
import type { TextScript } from '../../script/script.ts';
import type { Database, Value } from '../sqlite/database.ts';
import {
  type EntryRow,
  entryColumns,
  entryHeads,
  entryOrder,
  entryTables,
  headOrder,
  toEntry,
} from './rows.ts';

/** A bank with its counts: an element of `banks --json`, in that order of fields. */
export interface BankSummary {
  name: string;
  role: string | null;
  title: string | null;
  file: string;
  script: TextScript;
  questions: number;
  /** How many questions of each kind; kinds without a question are missing. */
  kinds: Partial<Record<Kind, number>>;
  truncated: number;
  withoutAnswer: number;
  leftover: number;
}

/** The banks that folded words (`?`) mean: the one that is called so, else all that hold them in their names. */
const banksMeant = `SELECT id FROM banks, (SELECT ? AS words) WHERE instr(folded_name, words) > 0
  AND (folded_name = words OR NOT EXISTS (SELECT 1 FROM banks AS other WHERE other.folded_name = words))`;

/** For each filter: the condition that it sets, with one `?` for its value. */
const conditions: Record<keyof NameFilter, string> = {
  bank: `banks.id IN (${banksMeant})`,
  role: 'instr(folded_role, ?) > 0',
  section: 'instr(folded_section, ?) > 0',
  kind: 'kind = ?',
  roles: '(role IS NULL OR role IN (SELECT value FROM json_each(?)))',
};

/** What entries are selected from, by a filter, and in which order; with the values for its `?`. */
interface Source {
  from: string;
  values: Value[];
  order: string;
}

/** Questions that are known are looked up one by one; else all are gone through as they stand. */
function sourceOf(filter: NameFilter, ids?: readonly QuestionId[]): Source {
  const wanted = (Object.keys(conditions) as (keyof NameFilter)[]).flatMap((name) => {
    const value = filter[name];
    if (value === undefined) return [];
    const asked = typeof value === 'string' ? foldWords(value) : JSON.stringify(value);
    return [{ condition: conditions[name], value: asked }];
  });
  if (ids)
    wanted.push({ condition: 'question IN (SELECT value FROM json_each(?))', value: JSON.stringify(ids) });
  const where = wanted.length === 0 ? '' : `WHERE ${wanted.map(({ condition }) => condition).join(' AND ')}`;
  return {
    from: `${ids ? entryTables : entryHeads} ${where}`,
    values: wanted.map(({ value }) => value),
    order: ids ? entryOrder : headOrder,
  };
}

/** See `Store.entries`. */
export function findEntries(
  database: Database,
  filter: NameFilter = {},
  ids?: readonly QuestionId[],
): Entry[] {
  const { from, values, order } = sourceOf(filter, ids);
  const sql = `SELECT ${entryColumns} FROM ${from} ORDER BY ${order}`;
  return database.all<EntryRow>(sql, values).map(toEntry);
}

/** See `Store.entriesIn`. */
export function readEntriesIn(database: Database, bank: string, most = -1): Entry[] {
  const sql = `SELECT ${entryColumns} FROM ${entryTables} WHERE banks.name = ? ORDER BY ${entryOrder} LIMIT ?`;
  return database.all<EntryRow>(sql, [bank, most]).map(toEntry);
}

/** See `Store.ids`. */
export function findIds(
  database: Database,
  filter: NameFilter = {},
  among?: readonly QuestionId[],
): QuestionId[] {
  const { from, values, order } = sourceOf(filter, among);
  // As one text: a row for each id would take twenty times as long.
  const [{ ids }] = database.all<{ ids: string | null }>(
    `SELECT group_concat(question, ' ') AS ids
    FROM (SELECT question FROM ${from} ORDER BY ${order})`,
    values,
  );
  return [...new Set(splitIds(ids ?? ''))];
}

const splitIds = (ids: string): QuestionId[] => (ids === '' ? [] : (ids.split(' ') as QuestionId[]));

/** See `Store.lots`. */
export function findLots(database: Database, filter: NameFilter = {}): Lot[] {
  const { from, values } = sourceOf(filter);
  return database
    .all<Omit<Lot, 'assesses' | 'ids'> & { assesses: string; ids: string }>(
      `SELECT banks.name AS bank, role, section, kind, assesses, group_concat(question, ' ') AS ids
      FROM ${from}
      GROUP BY banks.id, section, kind, assesses ORDER BY banks.id, min(position)`,
      values,
    )
    .map(({ assesses, ids, ...names }) => ({
      ...names,
      assesses: JSON.parse(assesses) as string[],
      ids: splitIds(ids),
    }));
}

function foldWords(words: string): string {
  return foldText(words.trim());
}

/** See `Store.banksMeant`. */
export function listMeant(database: Database, words: string): string[] {
  return database
    .all<{ name: string }>(`SELECT name FROM banks WHERE id IN (${banksMeant}) ORDER BY id`, [
      foldWords(words),
    ])
    .map(({ name }) => name);
}

/** See `Store.banks`. */
export function summarizeBanks(database: Database): BankSummary[] {
  const kinds = new Map<number, BankSummary['kinds']>();
  for (const { bank, kind, questions } of database.all<{ bank: number; kind: Kind; questions: number }>(
    'SELECT bank, kind, count(*) AS questions FROM entries GROUP BY bank, kind ORDER BY min(position)',
  ))
    kinds.set(bank, { ...kinds.get(bank), [kind]: questions });
  return database
    .all<Omit<BankSummary, 'kinds'> & { id: number }>(
      `SELECT banks.id, name, role, title, file, script, count(entries.id) AS questions,
        total(truncated) AS truncated, total(entries.id IS NOT NULL AND coalesce(answer, analysis, choice) IS NULL) AS withoutAnswer,
        leftover
      FROM banks LEFT JOIN entries INDEXED BY entry_heads ON entries.bank = banks.id
      GROUP BY banks.id ORDER BY banks.id`,
    )
    .map(({ id, name, role, title, file, script, questions, truncated, withoutAnswer, leftover }) => ({
      name,
      role,
      title,
      file,
      script,
      questions,
      kinds: kinds.get(id) ?? {},
      truncated,
      withoutAnswer,
      leftover,
    }));
}

/** See `Store.filterNames`. */
export function listNames(database: Database): FilterNames {
  const names = (sql: string) => database.all<{ name: string }>(sql).map(({ name }) => name);
  return {
    banks: names('SELECT name FROM banks ORDER BY id'),
    roles: names('SELECT role AS name FROM banks WHERE role IS NOT NULL GROUP BY role ORDER BY min(id)'),
    sections: names(
      `SELECT section AS name FROM entries WHERE section IS NOT NULL
      GROUP BY section ORDER BY min(bank), min(position)`,
    ),
  };
}

/** So many of the ids that begin alike are named. */
const fewIds = 5;

/** See `Store.resolveId`. */
export function resolveId(database: Database, typed: string): QuestionId {
  const prefix = foldWords(typed);
  const ids = prefix === '' ? [] : idsBeginning(database, prefix);
  if (ids.length === 0) throw new QbankError('unknown-id', { typed, near: nearIds(database, prefix) });
  if (ids.length > 1) throw new QbankError('ambiguous-id', { typed, ids: ids.slice(0, fewIds) });
  return ids[0];
}

/** One more than are named at most. */
function idsBeginning(database: Database, prefix: string): QuestionId[] {
  return database
    .all<{ id: QuestionId }>(
      // Questions of removed banks are found by their whole id only.
      `SELECT id FROM questions WHERE id >= ?1 AND id < ?1 || char(0x10ffff)
      AND (id = ?1 OR EXISTS (SELECT 1 FROM entries WHERE question = questions.id)) ORDER BY id LIMIT ?2`,
      [prefix, fewIds + 1],
    )
    .map(({ id }) => id);
}

/** Only what is nearly a whole id says which one was meant. */
function nearIds(database: Database, typed: string): string[] {
  if (Math.abs(typed.length - idLength) > 1) return [];
  return database
    .all<{ id: QuestionId }>(
      `SELECT value AS id FROM json_each(?)
      WHERE EXISTS (SELECT 1 FROM entries WHERE question = value) ORDER BY key LIMIT ?`,
      [JSON.stringify(idsOneSlipFrom(typed)), fewIds],
    )
    .map(({ id }) => id);
}
