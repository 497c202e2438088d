import type { Bank, Entry, QuestionId } from '../../bank/bank.ts';
import type { Changes } from '../../bank/changes.ts';
import type { Numbered } from '../../bank/edit.ts';
import { nearest } from '../../bank/near.ts';
import { QbankError } from '../../errors.ts';
import type { Doubt } from '../../questions/question.ts';
import { foldText } from '../../script/fold.ts';
import { addToIndex, removeFromIndex } from '../index/gram-index.ts';
import type { Database, Value } from '../sqlite/database.ts';
import { listNames } from './entries.ts';
import { writeWordings } from './identities.ts';
import type { Origin } from './plan.ts';
import { type PutPlan, type PutWishes, planBank, plannedEntries, writeOrigin } from './plan.ts';
import { writeImported } from './reading.ts';
import { forgetSource } from './sources.ts';

/** What became of a bank that was put in. */
export interface PutBank {
  /** The bank's name in the store: its own, or with ` 2` where that was taken. */
  name: string;
  /** The questions' ids, in document order; doubles inside the bank are left out. */
  ids: QuestionId[];
  /** How many questions the document has twice, word for word; only the first of each is kept. */
  doubles: number;
  /** What is other than at the last reading of the same document; null where there was none. */
  changes: Changes | null;
  /** Questions of which the reading is uncertain. */
  doubtful: { id: QuestionId; doubts: readonly Doubt[] }[];
  /** Other banks in which some of the questions stand as well, with how many. */
  alsoIn: { bank: string; questions: number }[];
  /** The bank's questions as they are shown, the user's edits in them. */
  entries: Entry[];
}

/** See `Store.putBank`. */
export function putBank(database: Database, bank: Bank, wishes: PutWishes & { origin: Origin }): PutBank {
  return database.transact(() => {
    const plan = planBank(database, bank, wishes);
    const id = writeBank(database, bank, plan);
    writeWordings(
      database,
      plan.imported.filter(({ isKept }) => !isKept),
    );
    writeImported(database, id, plan.edits.size === 0 ? null : plan.imported);
    const entries = plannedEntries(plan, bank);
    writeEntries(database, id, { questions: plan.questions, entries });
    return reportPut(database, plan, entries);
  });
}

/** See `Store.planBank`. */
export function foreseeBank(database: Database, bank: Bank, wishes: PutWishes & { origin: Origin }): PutBank {
  const plan = planBank(database, bank, wishes);
  return reportPut(database, plan, plannedEntries(plan, bank));
}

function reportPut(database: Database, plan: PutPlan, entries: Entry[]): PutBank {
  const { name, ids, doubles, changes, questions } = plan;
  const doubtful = questions.flatMap(({ id, question }) =>
    question.doubts.length === 0 ? [] : [{ id, doubts: question.doubts }],
  );
  const alsoIn = findElsewhere(database, ids, plan.origin);
  return { name, ids, doubles, changes, doubtful, alsoIn, entries };
}

/** So many entries are looked through, at least and for each question; where there are more, few banks are told of. */
const fewElsewhere = 200;
const mostForEach = 8;
const fewBanks = 10;

/** The other banks in which these questions stand: all of them, or some of very many. */
function findElsewhere(database: Database, ids: readonly QuestionId[], origin: string): PutBank['alsoIn'] {
  const questions = JSON.stringify(ids);
  const most = Math.max(fewElsewhere, ids.length * mostForEach);
  const seen = database.all<{ bank: number; entries: number }>(
    `SELECT bank, count(*) AS entries FROM
      (SELECT bank FROM entries WHERE question IN (SELECT value FROM json_each(?)) LIMIT ?)
    GROUP BY bank ORDER BY entries DESC, bank`,
    [questions, most],
  );
  const isAll = seen.reduce((sum, { entries }) => sum + entries, 0) < most;
  const banks = (isAll ? seen : seen.slice(0, fewBanks)).map(({ bank }) => bank);
  return database.all<{ bank: string; questions: number }>(
    `SELECT name AS bank, (SELECT count(*) FROM json_each(?1) AS own WHERE EXISTS
      (SELECT 1 FROM entries WHERE bank = banks.id AND question = own.value)) AS questions
    FROM banks WHERE id IN (SELECT value FROM json_each(?2)) AND origin <> ?3 ORDER BY id`,
    [questions, JSON.stringify(banks), origin],
  );
}

/** See `Store.removeBank`. */
export function removeBank(database: Database, name: string): void {
  database.transact(() => {
    const bank = database.first<{ id: number; origin: string }>(
      'SELECT id, origin FROM banks WHERE name = ?',
      [name],
    );
    if (!bank)
      throw new QbankError('unknown-bank', { bank: name, near: nearest(name, listNames(database).banks) });
    clearEntries(database, bank.id);
    database.run('DELETE FROM banks WHERE id = ?', [bank.id]);
    forgetSource(database, bank.origin);
    if (bank.origin.startsWith('seed:'))
      database.run('INSERT OR IGNORE INTO removed_seeds (origin) VALUES (?)', [bank.origin]);
  });
}

/** See `Store.originOf`. */
export function readOrigin(database: Database, name: string): Origin | null {
  const row = database.first<{ origin: string }>('SELECT origin FROM banks WHERE name = ?', [name]);
  if (row === undefined) return null;
  const place = row.origin.slice(row.origin.indexOf(':') + 1);
  return row.origin.startsWith('seed:') ? { kind: 'seed', file: place } : { kind: 'file', path: place };
}

/** The user took this seed's bank out. */
export function isRemovedSeed(database: Database, file: string): boolean {
  return (
    database.first('SELECT 1 FROM removed_seeds WHERE origin = ?', [writeOrigin({ kind: 'seed', file })]) !==
    undefined
  );
}

/** The user put banks in, beside the seeds. */
export function hasOwnBanks(database: Database): boolean {
  return database.first("SELECT 1 FROM banks WHERE origin NOT LIKE 'seed:%' LIMIT 1") !== undefined;
}

/** The bank's row, new or brought up to date; its place in the order it keeps. */
function writeBank(database: Database, bank: Bank, { origin, name }: PutPlan): number {
  const { role, title, file, script, leftover } = bank;
  const columns: Record<string, Value> = {
    origin,
    name,
    own_name: bank.name,
    folded_name: foldText(name),
    role,
    folded_role: role === null ? null : foldText(role),
    title,
    file,
    script,
    leftover,
  };
  const names = Object.keys(columns);
  database.run(
    `INSERT INTO banks (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
    ON CONFLICT (origin) DO UPDATE SET ${names.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    Object.values(columns),
  );
  database.run('DELETE FROM removed_seeds WHERE origin = ?', [origin]);
  return (database.first<{ id: number }>('SELECT id FROM banks WHERE origin = ?', [origin]) as { id: number })
    .id;
}

/** Puts these questions in the place of those that the bank had; `entries` are the same as entries. */
export function writeEntries(
  database: Database,
  bank: number,
  { questions, entries }: { questions: readonly Numbered[]; entries: readonly Entry[] },
): void {
  clearEntries(database, bank);
  const rows = questions.map((numbered, position) => writeEntry(database, numbered, { bank, position }));
  addToIndex(database, new Map(rows.map((row, index) => [row, entries[index]])));
}

function clearEntries(database: Database, bank: number): void {
  const rows = database.all<{ id: number }>('SELECT id FROM entries WHERE bank = ?', [bank]);
  removeFromIndex(
    database,
    rows.map(({ id }) => id),
  );
  database.run('DELETE FROM entries WHERE bank = ?', [bank]);
}

function writeEntry(
  database: Database,
  { question, key, id, isKept }: Numbered,
  { bank, position }: { bank: number; position: number },
): number {
  const { section } = question;
  const { rowId } = database.run(
    `INSERT INTO entries (bank, position, question, key, section, folded_section, number, kind, text, options, choice,
      answer, analysis, assesses, marks, truncated, doubts, kept)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      bank,
      position,
      id,
      key,
      section,
      section === null ? null : foldText(section),
      question.number,
      question.kind,
      question.question,
      JSON.stringify(question.options),
      question.key,
      question.answer,
      question.analysis,
      JSON.stringify(question.assesses),
      question.marks,
      question.truncated ? 1 : 0,
      JSON.stringify(question.doubts),
      isKept ? 1 : 0,
    ],
  );
  return rowId;
}
