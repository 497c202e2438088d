import { QbankError } from '../../errors.ts';
import { openZip } from '../archive/zip.ts';
import type { Document, ReadWarning } from '../document.ts';
import { readSheetXml } from './sheet-xml.ts';
import { type Table, tableDocument } from './table-document.ts';
import { readParts, type SharedParts, type SheetPlace } from './workbook-parts.ts';

/** What a single sheet is called says something of its questions only where it is their type. */
const typeName = /单选|多选|單選|多選|判断|判斷|是非|填空|简答|簡答|问答|問答|题$|題$/;

/**
 * The sheets of an `.xlsx`: one document, each sheet under its name as its heading. Cells are read as shown: formulas
 * by their values, dates and percents by their formats. Hidden sheets are passed over.
 */
export function readWorkbook(file: string, bytes: Uint8Array): Document[] {
  const zip = openZip(file, bytes);
  const open = (path: string): Uint8Array | null => {
    if (zip.has(path)) return zip.read(path);
    if (zip.isCutOff) throw new QbankError('damaged-file', { path: file, damage: 'cut-off' });
    return null;
  };
  const { sheets, shared } = readParts(file, open);
  if (sheets.length === 0) throw new QbankError('damaged-file', { path: file, damage: 'no-sheets' });
  const tables = sheets.map((sheet) => readSheet(sheet, { file, open, shared }));
  return [workbookDocument(file, tables, zip.isCutOff ? [{ id: 'cut-off' }] : [])];
}

/** One document of all sheets that hold anything. */
export function workbookDocument(file: string, tables: readonly Table[], warnings: ReadWarning[]): Document {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const isNamed = filled.length > 1 || typeName.test(filled.at(0)?.name ?? '');
  const named = filled.map(({ name, rows }) => (isNamed ? { name, rows } : { rows }));
  return tableDocument({ file, format: 'table', encoding: 'utf-8', warnings }, named);
}

interface Opened {
  file: string;
  open: (path: string) => Uint8Array | null;
  shared: SharedParts;
}

function readSheet({ name, path }: SheetPlace, { file, open, shared }: Opened): Table {
  const bytes = open(path);
  return { name, rows: bytes ? readSheetXml({ path: `${file}/${path}`, bytes }, shared) : [] };
}
