import type { Bank, QuestionId } from '../bank/bank.ts';
import { withoutDoubles } from '../bank/doubles.ts';
import { nearest } from '../bank/near.ts';
import { QbankError } from '../errors.ts';
import type { PlacedId } from '../questions/identity.ts';
import type { Question } from '../questions/question.ts';
import { foldText } from '../script/fold.ts';
import type { Database, Value } from './database.ts';
import { listNames } from './entries.ts';
import { addToIndex, removeFromIndex } from './gram-index.ts';
import { identify } from './identities.ts';
import { readNumberedEntries } from './rows.ts';
import type { Origin, PutBank } from './store.ts';

interface BankRow {
  id: number;
  name: string;
  own_name: string;
}

/** See `Store.putBank`. */
export function putBank(database: Database, bank: Bank, origin: Origin): PutBank {
  return database.transact(() => {
    const { questions, keys, doubles } = withoutDoubles(bank.questions);
    const placed = questions.map(({ section, number }, index) => ({ key: keys[index], section, number }));
    const { id, name } = writeBank(database, bank, writeOrigin(origin));
    const ids = identify(database, placed, readPlaces(database, id));
    clearEntries(database, id);
    const rows = questions.map((question, index) => ({ question, key: keys[index], id: ids[index] }));
    for (const [position, row] of rows.entries()) writeEntry(database, row, { bank: id, position });
    addToIndex(database, readNumberedEntries(database, id));
    return { name, ids, doubles };
  });
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
    if (bank.origin.startsWith('seed:'))
      database.run('INSERT OR IGNORE INTO removed_seeds (origin) VALUES (?)', [bank.origin]);
  });
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

function writeOrigin(origin: Origin): string {
  return origin.kind === 'seed' ? `seed:${origin.file}` : `file:${origin.path}`;
}

/** The bank's row, new or brought up to date; its place in the order and a name that is its own it keeps. */
function writeBank(database: Database, bank: Bank, origin: string): { id: number; name: string } {
  const old = database.first<BankRow>('SELECT id, name, own_name FROM banks WHERE origin = ?', [origin]);
  const name = old?.own_name === bank.name ? old.name : freeName(database, bank.name, origin);
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
  const { id } = database.first<{ id: number }>('SELECT id FROM banks WHERE origin = ?', [origin]) as {
    id: number;
  };
  database.run('DELETE FROM removed_seeds WHERE origin = ?', [origin]);
  return { id, name };
}

/** The name wished for, or the first free one of `… 2`, `… 3`. */
function freeName(database: Database, wish: string, origin: string): string {
  const isTaken = (name: string) =>
    database.first('SELECT 1 FROM banks WHERE name = ? AND origin <> ?', [name, origin]) !== undefined;
  let name = wish;
  for (let count = 2; isTaken(name); count += 1) name = `${wish} ${count}`;
  return name;
}

/** Where the questions stood at the last reading of this document. */
function readPlaces(database: Database, bank: number): PlacedId[] {
  return database.all<PlacedId & { id: QuestionId }>(
    'SELECT question AS id, key, section, number FROM entries WHERE bank = ? ORDER BY position',
    [bank],
  );
}

function clearEntries(database: Database, bank: number): void {
  removeFromIndex(database, readNumberedEntries(database, bank));
  database.run('DELETE FROM entries WHERE bank = ?', [bank]);
}

function writeEntry(
  database: Database,
  { question, key, id }: { question: Question; key: string; id: QuestionId },
  { bank, position }: { bank: number; position: number },
): void {
  const { section } = question;
  database.run(
    `INSERT INTO entries (bank, position, question, key, section, folded_section, number, kind, text, options, choice,
      answer, analysis, assesses, marks, truncated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    ],
  );
}
