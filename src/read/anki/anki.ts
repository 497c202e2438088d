import { QbankError } from '../../errors.ts';
import { openZip, type Zip } from '../archive/zip.ts';
import type { Document } from '../document.ts';
import type { ReadTools } from '../reader.ts';
import { isZip } from '../signature.ts';
import { readNotes } from './collection.ts';
import { deckDocument } from './deck-document.ts';
import { readTextExport } from './text-export.ts';
import { unpackZstd } from './zstd.ts';

/**
 * The reader of Anki's packages (`.apkg`, `.colpkg`) and of the notes that it writes as text. Each deck stands under
 * its name; the columns are the fields of its notes.
 */
export async function readAnki(file: string, bytes: Uint8Array, tools: ReadTools): Promise<Document[]> {
  if (!isZip(bytes)) return readTextExport(file, bytes);
  return [deckDocument(file, await readNotes(file, collectionOf(file, openZip(file, bytes)), tools))];
}

/** The newest form of the collection: packages hold an older one beside it that only says to update Anki. */
function collectionOf(file: string, zip: Zip): Uint8Array {
  if (zip.has('collection.anki21b')) return unpackZstd(file, zip.read('collection.anki21b'));
  const name = ['collection.anki21', 'collection.anki2'].find((one) => zip.has(one));
  if (name) return zip.read(name);
  throw new QbankError('damaged-file', { path: file, damage: 'no-notes' });
}
