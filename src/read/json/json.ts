import { QbankError } from '../../errors.ts';
import { deckDocument } from '../anki/deck-document.ts';
import { isSharedDeck, sharedNotes } from '../anki/shared-deck.ts';
import { decode } from '../decode.ts';
import type { Document } from '../document.ts';
import { readCellTexts } from '../sheet/cell-text.ts';
import { type Table, tableDocument } from '../sheet/table-document.ts';
import { banksOf, isExport } from './own-export.ts';
import { parseJson } from './parse.ts';
import { findRecords } from './records.ts';
import { tabulate } from './tabulate.ts';

/**
 * The reader of JSON: what `export -f json` writes (a document for each bank), lists of records with the names of
 * their fields, wherever in the file they are, shared decks of Anki, and JSON Lines. Throws `damaged-file`, with line and column.
 */
export async function readJson(file: string, bytes: Uint8Array): Promise<Document[]> {
  const { text, encoding } = decode(bytes);
  const parsed = parseJson(text.replace(/^\ufeff/, ''));
  if ('damage' in parsed) throw new QbankError('damaged-file', { path: file, ...parsed });
  const source = { file, format: 'json', encoding } as const;
  const { value } = parsed;
  if (isExport(value))
    return banksOf(value).map(({ given, records }) =>
      tableDocument({ ...source, given }, [{ ...tabulate(records), hasHeader: true }]),
    );
  if (isSharedDeck(value)) return [deckDocument(file, sharedNotes(value))];
  const { title, lists } = findRecords(value);
  const tables = lists.map(({ name, records, rows }): Table => {
    const own = rows ?? tabulate(records).rows;
    return { name, rows: readCellTexts(own), hasHeader: rows === undefined };
  });
  return [tableDocument({ ...source, ...(title ? { given: { title } } : {}) }, tables)];
}
