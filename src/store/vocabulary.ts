import type { Database } from './database.ts';

/** What a process knows of the vocabulary, and the last row of it when it last looked. */
interface Known {
  grams: Set<string>;
  lastRow: number;
}

const known = new WeakMap<Database, Known>();

/** More rows than these are made one. */
const mostRows = 64;

/** Enters those of these grams that are two Han characters, as far as they are new. */
export function addToVocabulary(database: Database, grams: Iterable<string>): void {
  const { grams: old, lastRow } = knownIn(database);
  const added: string[] = [];
  for (const gram of grams)
    if (isOfHan(gram) && !old.has(gram)) {
      old.add(gram);
      added.push(gram);
    }
  if (added.length === 0) return;
  const rowId = lastRow + 1;
  database.run('INSERT INTO vocabulary (id, grams) VALUES (?, ?)', [rowId, added.join('')]);
  known.set(database, { grams: old, lastRow: rowId });
  if (countRows(database) > mostRows) makeOne(database, rowId);
}

/** All grams side by side, two UTF-16 units each. See `Store.vocabulary`. */
export function readVocabulary(database: Database): string {
  return database
    .all<{ grams: string }>('SELECT grams FROM vocabulary ORDER BY id')
    .map(({ grams }) => grams)
    .join('');
}

export function clearVocabulary(database: Database): void {
  database.run('DELETE FROM vocabulary');
  known.delete(database);
}

/** What was noted counts only while the last row is the same: another process may have added some, or a failure taken them back. */
function knownIn(database: Database): Known {
  const lastRow = database.first<{ id: number | null }>('SELECT max(id) AS id FROM vocabulary')?.id ?? 0;
  const noted = known.get(database);
  if (noted?.lastRow === lastRow) return noted;
  return { grams: new Set(readVocabulary(database).match(/../gsu)), lastRow };
}

function countRows(database: Database): number {
  return database.first<{ rows: number }>('SELECT count(*) AS rows FROM vocabulary')?.rows ?? 0;
}

function makeOne(database: Database, row: number): void {
  const all = readVocabulary(database);
  database.run('DELETE FROM vocabulary WHERE id <> ?', [row]);
  database.run('UPDATE vocabulary SET grams = ? WHERE id = ?', [all, row]);
}

/** Characters beyond the BMP are too seldom to be looked for by sound. */
function isOfHan(gram: string): boolean {
  return gram.length === 2 && isHanUnit(gram.charCodeAt(0)) && isHanUnit(gram.charCodeAt(1));
}

function isHanUnit(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
