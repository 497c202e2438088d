import type { Document } from '../document.ts';
import { tableDocument } from '../sheet/table-document.ts';
import type { Note } from './collection.ts';
import { tabulateNotes } from './notes-table.ts';

/** A document of notes. A deck that is alone is the bank itself, no section of it. */
export function deckDocument(file: string, notes: readonly Note[]): Document {
  const tables = tabulateNotes(notes);
  const decks = new Set(tables.map(({ name }) => name));
  const isOne = decks.size === 1;
  const [name] = decks;
  const source = { file, format: 'anki', encoding: 'utf-8' } as const;
  const given = isOne && name ? { given: { title: name } } : {};
  return tableDocument({ ...source, ...given }, isOne ? tables.map(({ name: _, ...rest }) => rest) : tables);
}
