import { QbankError } from '../../errors.ts';
import { openZip, type Zip } from '../archive/zip.ts';
import type { Document } from '../document.ts';
import type { ReadTools } from '../reader.ts';
import { tableDocument } from '../sheet/table-document.ts';
import { isZip } from '../signature.ts';
import { readNotes } from './collection.ts';
import { tabulateNotes } from './notes-table.ts';
import { readTextExport } from './text-export.ts';
import { unpackZstd } from './zstd.ts';

/**
 * The reader of Anki's packages (`.apkg`, `.colpkg`) and of the notes that it writes as text. Each deck stands under
 * its name; the columns are the fields of its notes.
 */
export async function readAnki(file: string, bytes: Uint8Array, tools: ReadTools): Promise<Document[]> {
  if (!isZip(bytes)) return readTextExport(file, bytes);
  const notes = await readNotes(file, collectionOf(file, openZip(file, bytes)), tools);
  const tables = tabulateNotes(notes);
  const decks = new Set(tables.map(({ name }) => name));
  const isOne = decks.size === 1;
  const [name] = decks;
  const source = { file, format: 'anki', encoding: 'utf-8' } as const;
  // A deck that is alone is the bank itself, no section of it.
  const given = isOne && name ? { given: { title: name } } : {};
  return [
    tableDocument({ ...source, ...given }, isOne ? tables.map(({ name: _, ...rest }) => rest) : tables),
  ];
}

/** The newest form of the collection: packages hold an older one beside it that only says to update Anki. */
function collectionOf(file: string, zip: Zip): Uint8Array {
  if (zip.has('collection.anki21b')) return unpackZstd(file, zip.read('collection.anki21b'));
  const name = ['collection.anki21', 'collection.anki2'].find((one) => zip.has(one));
  if (name) return zip.read(name);
  throw new QbankError('damaged-file', { path: file, damage: 'no-notes' });
}
