import { QbankError } from '../../errors.ts';
import { mostColumns } from '../bounds.ts';
import { type Attributes, readXml, type XmlPart } from '../docx/xml.ts';
import { showNumber } from './number-format.ts';
import { localName, type SharedParts, unescapeXml } from './workbook-parts.ts';

/** A sheet may refer to one long text from a million cells. */
const mostUnits = 64 * 1024 * 1024;

interface SheetCell {
  column: number;
  type: string;
  style: number;
  text: string;
}

/** The rows of a sheet that hold any text, as they are shown. Columns beyond the 256th are left out. */
export function readSheetXml(part: XmlPart, shared: SharedParts): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: SheetCell | null = null;
  let isValue = false;
  let isPhonetic = false;
  let units = 0;
  const begin = (name: string, attributes: Attributes): void => {
    if (name === 'row') row = [];
    else if (name === 'c') cell = beginCell(attributes, row.length);
    else if (name === 'rPh') isPhonetic = true;
    isValue = name === 'v' || (name === 't' && !isPhonetic);
  };
  const end = (name: string): void => {
    isValue = false;
    if (name === 'rPh') isPhonetic = false;
    if (name === 'c' && cell) {
      const text = showCell(cell, shared);
      units += text.length;
      if (units > mostUnits)
        throw new QbankError('file-too-large-inside', { path: part.path, limitMiB: mostUnits / 1024 / 1024 });
      if (cell.column < mostColumns) putCell(row, cell.column, text);
      cell = null;
    } else if (name === 'row' && row.some((text) => text.trim() !== '')) rows.push(row);
  };
  readXml(part, {
    open: (name, attributes) => begin(localName(name), attributes),
    close: (name) => end(localName(name)),
    text: (text) => {
      if (isValue && cell) cell.text += text;
    },
  });
  return rows;
}

/** Cells that are empty are left out of the file: their places stay. */
function putCell(row: string[], column: number, text: string): void {
  while (row.length < column) row.push('');
  row[column] = text;
}

function beginCell({ r, t, s }: Attributes, next: number): SheetCell {
  return { column: columnOf(r) ?? next, type: t ?? 'n', style: Number(s ?? 0), text: '' };
}

/** `AB12` → 27 */
function columnOf(reference: string | undefined): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? [];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function showCell({ type, style, text }: SheetCell, { strings, formats, is1904 }: SharedParts): string {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  if (type !== 'n') return unescapeXml(text);
  return showNumber(text, formats[style] ?? { kind: 'general' }, is1904);
}
