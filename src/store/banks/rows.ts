import type { Entry, QuestionId } from '../../bank/bank.ts';
import type { Kind, Option } from '../../questions/question.ts';
import type { TextScript } from '../../script/script.ts';
import type { Database } from '../sqlite/database.ts';

/** An entry as SQLite gives it back: `entries` with what it needs of its bank. */
export interface EntryRow {
  question: string;
  bank_name: string;
  role: string | null;
  title: string | null;
  file: string;
  section: string | null;
  number: number | null;
  kind: string;
  text: string;
  options: string;
  choice: string | null;
  answer: string | null;
  analysis: string | null;
  assesses: string;
  marks: number | null;
  truncated: number;
  script: string;
}

/** What an `EntryRow` is selected from, and its order: that of the documents. */
export const entryColumns = `
  entries.question, banks.name AS bank_name, banks.role, banks.title, banks.file, section, number, kind, text,
  options, choice, answer, analysis, assesses, marks, truncated, banks.script`;
export const entryTables = 'entries JOIN banks ON banks.id = entries.bank';
export const entryOrder = 'entries.bank, entries.position';
/** The same, bank by bank in that order, looked at without their texts as long as none is asked for. */
export const entryHeads = 'banks CROSS JOIN entries INDEXED BY entry_heads ON entries.bank = banks.id';
export const headOrder = 'banks.id, entries.position';

export function toEntry(row: EntryRow): Entry {
  return {
    id: row.question as QuestionId,
    bank: row.bank_name,
    role: row.role,
    source: { file: row.file, title: row.title },
    section: row.section,
    number: row.number,
    kind: row.kind as Kind,
    question: row.text,
    options: JSON.parse(row.options) as Option[],
    key: row.choice,
    answer: row.answer,
    analysis: row.analysis,
    assesses: JSON.parse(row.assesses) as string[],
    marks: row.marks,
    truncated: row.truncated === 1,
    script: row.script as TextScript,
  };
}

/** A bank's entries by their row numbers, in document order. */
export function readNumberedEntries(database: Database, bank: number): Map<number, Entry> {
  const rows = database.all<EntryRow & { id: number }>(
    `SELECT entries.id, ${entryColumns} FROM ${entryTables} WHERE bank = ? ORDER BY position`,
    [bank],
  );
  return new Map(rows.map((row) => [row.id, toEntry(row)]));
}
