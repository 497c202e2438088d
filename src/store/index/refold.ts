import { foldText } from '../../script/fold.ts';
import { readNumberedEntries } from '../banks/rows.ts';
import type { Database } from '../sqlite/database.ts';
import { addToIndex, clearIndex } from './gram-index.ts';

/** The columns that filters look at, each with the one that it is folded from. */
const foldedColumns = [
  { table: 'banks', folded: 'folded_name', original: 'name' },
  { table: 'banks', folded: 'folded_role', original: 'role' },
  { table: 'entries', folded: 'folded_section', original: 'section' },
];

/** Makes all that is made from folded text anew: another build may fold, or cut grams, in another way. */
export function refoldAll(database: Database): void {
  for (const { table, folded, original } of foldedColumns) {
    const texts = database.all<{ text: string }>(
      `SELECT DISTINCT ${original} AS text FROM ${table} WHERE ${original} IS NOT NULL`,
    );
    for (const { text } of texts)
      database.run(`UPDATE ${table} SET ${folded} = ? WHERE ${original} = ?`, [foldText(text), text]);
  }
  clearIndex(database);
  for (const { id } of database.all<{ id: number }>('SELECT id FROM banks ORDER BY id'))
    addToIndex(database, readNumberedEntries(database, id));
}
