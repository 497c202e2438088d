import type { QuestionId } from '../../bank/bank.ts';
import type { Edit, Edits, Numbered } from '../../bank/edit.ts';
import type { Doubt, Question } from '../../questions/question.ts';
import type { Database } from '../sqlite/database.ts';
import { type EntryRow, entryColumns, entryTables, toEntry } from './rows.ts';

type Row = EntryRow & { own_key: string; doubts: string; kept: number };

/** The questions of a bank as they are shown, the user's edits in them, in document order. */
export function readEntries(database: Database, bank: number): Numbered[] {
  return database
    .all<Row>(
      `SELECT ${entryColumns}, entries.key AS own_key, doubts, kept FROM ${entryTables}
      WHERE bank = ? ORDER BY position`,
      [bank],
    )
    .map((row) => ({
      id: row.question as QuestionId,
      key: row.own_key,
      question: toQuestion(row),
      isKept: row.kept === 1,
    }));
}

/** The questions of a bank as its document gave them: beneath the user's edits where there are any. */
export function readImported(database: Database, bank: number): Numbered[] {
  const { reading } = database.first<{ reading: string | null }>('SELECT reading FROM banks WHERE id = ?', [
    bank,
  ]) ?? { reading: null };
  return reading === null ? readEntries(database, bank) : (JSON.parse(reading) as Numbered[]);
}

/** Keeps the questions as imported beneath edits; null where there are none. */
export function writeImported(database: Database, bank: number, imported: readonly Numbered[] | null): void {
  database.run('UPDATE banks SET reading = ? WHERE id = ?', [imported && JSON.stringify(imported), bank]);
}

/** What the user changed in the questions of an origin, in the order in which it was done first. */
export function readEdits(database: Database, origin: string): Edits {
  const rows = database.all<{ question: QuestionId; edit: string }>(
    'SELECT question, edit FROM edits WHERE origin = ? ORDER BY question',
    [origin],
  );
  return new Map(rows.map(({ question, edit }) => [question, JSON.parse(edit) as Edit]));
}

function toQuestion(row: Row): Question {
  const { id: _, bank: __, role: ___, source: ____, script: _____, ...fields } = toEntry(row);
  return { ...fields, doubts: JSON.parse(row.doubts) as Doubt[], spans: [] };
}
