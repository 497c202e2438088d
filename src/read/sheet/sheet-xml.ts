import { type Attributes, readXml, type XmlPart } from '../docx/xml.ts';
import { showNumber } from './number-format.ts';
import { SheetRows } from './sheet-rows.ts';
import { localName, type SharedParts, unescapeXml } from './workbook-parts.ts';

interface SheetCell {
  column: number;
  type: string;
  style: number;
  text: string;
}

/** The rows of a sheet that hold any text, as they are shown. */
export function readSheetXml(part: XmlPart, shared: SharedParts): string[][] {
  const rows = new SheetRows(part.path);
  let row = 0;
  let cell: SheetCell | null = null;
  let isValue = false;
  let isPhonetic = false;
  const begin = (name: string, attributes: Attributes): void => {
    if (name === 'row') row += 1;
    else if (name === 'c') cell = beginCell(attributes, rows.next(row));
    else if (name === 'rPh') isPhonetic = true;
    isValue = name === 'v' || (name === 't' && !isPhonetic);
  };
  const end = (name: string): void => {
    isValue = false;
    if (name === 'rPh') isPhonetic = false;
    if (name !== 'c' || !cell) return;
    rows.put(row, cell.column, showCell(cell, shared));
    cell = null;
  };
  readXml(part, {
    open: (name, attributes) => begin(localName(name), attributes),
    close: (name) => end(localName(name)),
    text: (text) => {
      if (isValue && cell) cell.text += text;
    },
  });
  return rows.filled();
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
