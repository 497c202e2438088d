import { QbankError } from '../../errors.ts';
import { openOle, whole } from '../doc/ole.ts';
import type { Document } from '../document.ts';
import { BiffReader, type BiffRecord, recordsOf } from './biff.ts';
import { formatOf } from './number-format.ts';
import type { Table } from './table-document.ts';
import { workbookDocument } from './workbook.ts';
import type { SharedParts } from './workbook-parts.ts';
import { readXlsRows } from './xls-rows.ts';

const [protection, epoch, format, style, place, texts] = [0x2f, 0x22, 0x41e, 0xe0, 0x85, 0xfc];
/** What workbooks of Excel 97 and later say of themselves. */
const version = 0x600;

interface Globals {
  shared: SharedParts;
  sheets: { name: string; at: number }[];
}

/** The sheets of an older workbook (`.xls`), read as those of an `.xlsx` are: as shown, without those hidden. */
export function readXls(file: string, bytes: Uint8Array): Document[] {
  const tables = whole(file, () => {
    const stream = openOle(bytes).read('Workbook') ?? Buffer.alloc(0);
    if (stream.readUInt16LE(4) !== version)
      throw new QbankError('unsupported-file', { path: file, type: { name: 'XLS' } });
    const { sheets, shared } = readGlobals(file, stream);
    return sheets.map(
      ({ name, at }): Table => ({ name, rows: readXlsRows(file, recordsOf(stream, at), shared) }),
    );
  });
  return [workbookDocument(file, tables, [])];
}

/** What stands before the sheets: where they are, and what their cells refer to. */
function readGlobals(file: string, stream: Buffer): Globals {
  const sheets: Globals['sheets'] = [];
  const codes = new Map<number, string>();
  const styles: number[] = [];
  const shared: SharedParts = { strings: [], formats: [], is1904: false };
  for (const record of recordsOf(stream, 0)) {
    const reader = new BiffReader(record);
    if (record.id === protection) throw new QbankError('protected-file', { path: file });
    if (record.id === epoch) shared.is1904 = reader.short() === 1;
    else if (record.id === format) codes.set(reader.short(), reader.text(reader.short()));
    else if (record.id === style) styles.push(new BiffReader(record, 2).short());
    else if (record.id === texts) shared.strings = readTexts(record);
    else if (record.id === place) sheets.push(...readPlace(reader));
  }
  shared.formats = styles.map((id) => formatOf(id, codes));
  return { sheets, shared };
}

/** Where a sheet begins; none where it is hidden, or a chart. */
function readPlace(reader: BiffReader): Globals['sheets'] {
  const at = reader.long();
  const isHidden = (reader.byte() & 3) !== 0;
  const isSheet = reader.byte() === 0;
  const name = reader.text(reader.byte());
  return isSheet && !isHidden ? [{ name, at }] : [];
}

function readTexts(record: BiffRecord): string[] {
  const reader = new BiffReader(record, 4);
  const strings: string[] = [];
  for (let left = reader.long(); left > 0; left -= 1) strings.push(reader.text(reader.short()));
  return strings;
}
