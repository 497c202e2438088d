import type { Bank, Entry, QuestionId } from '../../bank/bank.ts';
import { applyEdits, type Edits, type Numbered } from '../../bank/edit.ts';
import type { EditChanges } from '../../bank/mend.ts';
import { keyOf } from '../../questions/identity/identity.ts';
import type { Doubt, Question } from '../../questions/question.ts';
import type { Database } from '../sqlite/database.ts';
import { writeEntries } from './banks.ts';
import { idForMade, noteWording } from './identities.ts';
import { entriesOf } from './plan.ts';
import { readEdits, readEntries, readImported, writeImported } from './reading.ts';
import { type EntryRow, entryColumns, entryOrder, entryTables, toEntry } from './rows.ts';

/** A question in a bank of which the reading is uncertain. */
export interface Doubtful {
  entry: Entry;
  doubts: Doubt[];
}

/** A bank's questions with what the user changed in them. */
export interface EditableBank {
  questions: Numbered[];
  edits: Edits;
}

interface BankRow {
  id: number;
  origin: string;
}

function bankNamed(database: Database, name: string): BankRow {
  const row = database.first<BankRow>('SELECT id, origin FROM banks WHERE name = ?', [name]);
  if (row === undefined) throw new Error(`There is no bank ${name}.`);
  return row;
}

/** See `Store.editable`. */
export function readEditable(database: Database, name: string): EditableBank {
  const { id, origin } = bankNamed(database, name);
  return { questions: readEntries(database, id), edits: readEdits(database, origin) };
}

/** See `Store.putEdits`. */
export function putEdits(database: Database, name: string, changes: EditChanges): void {
  database.transact(() => {
    const { id, origin } = bankNamed(database, name);
    const imported = readImported(database, id);
    for (const [question, edit] of changes) {
      if (edit === null)
        database.run('DELETE FROM edits WHERE origin = ? AND question = ?', [origin, question]);
      else {
        database.run('INSERT OR IGNORE INTO questions (id) VALUES (?)', [question]);
        database.run('INSERT OR REPLACE INTO edits (origin, question, edit) VALUES (?, ?, ?)', [
          ...[origin, question],
          JSON.stringify(edit),
        ]);
      }
    }
    const edits = readEdits(database, origin);
    const questions = applyEdits(imported, edits);
    writeImported(database, id, edits.size === 0 ? null : imported);
    const bank = database.first<Bank>('SELECT name, role, file, title, script FROM banks WHERE id = ?', [id]);
    writeEntries(database, id, { questions, entries: entriesOf(questions, bank as Bank) });
    // A document that says it in the mended words later is the same question.
    for (const { id: question, question: mended } of questions)
      if (changes.has(question)) noteWording(database, keyOf(mended), question);
  });
}

/** See `Store.newId`. */
export function newIdFor(
  database: Database,
  question: Pick<Question, 'question' | 'options'>,
  { questions, edits }: EditableBank,
): QuestionId {
  const inBank = new Set([...questions.map(({ id }) => id), ...edits.keys()]);
  return idForMade(database, keyOf(question), inBank);
}

/** See `Store.editedIn`. */
export function banksEdited(database: Database, question: QuestionId): string[] {
  return database
    .all<{ name: string }>(
      'SELECT name FROM edits JOIN banks ON banks.origin = edits.origin WHERE question = ? ORDER BY banks.id',
      [question],
    )
    .map(({ name }) => name);
}

/** See `Store.doubtful`. */
export function readDoubtful(database: Database): Doubtful[] {
  return database
    .all<EntryRow & { doubts: string }>(
      `SELECT ${entryColumns}, doubts FROM ${entryTables} WHERE doubts <> '[]' ORDER BY ${entryOrder}`,
    )
    .map((row) => ({ entry: toEntry(row), doubts: JSON.parse(row.doubts) as Doubt[] }));
}
