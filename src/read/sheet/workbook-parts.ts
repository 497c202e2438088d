import { type Attributes, readXml } from '../docx/xml.ts';
import { formatOf, type NumberFormat } from './number-format.ts';

/** What the cells of all sheets refer to. */
export interface SharedParts {
  strings: string[];
  /** By the number of a cell's style. */
  formats: NumberFormat[];
  /** Days are counted from 1904 on, as the first Macs did. */
  is1904: boolean;
}

export interface SheetPlace {
  name: string;
  path: string;
}

type Open = (path: string) => Uint8Array | null;

/** An element's name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The sheets of a workbook, in their order and without those hidden, and what they share. */
export function readParts(file: string, open: Open): { sheets: SheetPlace[]; shared: SharedParts } {
  const read = (path: string, onOpen: (name: string, attributes: Attributes) => void): void => {
    const bytes = open(path);
    if (bytes)
      readXml({ path: `${file}/${path}`, bytes }, { open: (name, given) => onOpen(localName(name), given) });
  };
  const targets = new Map<string, string>();
  read('xl/_rels/workbook.xml.rels', (name, { Id, Target }) => {
    if (name === 'Relationship' && Id && Target) targets.set(Id, pathOf(Target));
  });
  const sheets: SheetPlace[] = [];
  let is1904 = false;
  read('xl/workbook.xml', (name, { name: title, id, state, date1904 }) => {
    if (name === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true';
    const path = targets.get(id ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
    if (name === 'sheet' && !/hidden/i.test(state ?? '')) sheets.push({ name: title ?? '', path });
  });
  return { sheets, shared: { strings: readStrings(file, open), formats: readFormats(read), is1904 } };
}

/** `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml` → `xl/worksheets/sheet1.xml` */
const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** Strings that cells share: runs of rich text joined, what is read aloud (furigana, pinyin) left out. */
function readStrings(file: string, open: Open): string[] {
  const strings: string[] = [];
  const path = 'xl/sharedStrings.xml';
  const bytes = open(path);
  if (!bytes) return strings;
  let isText = false;
  let isPhonetic = false;
  const begin = (name: string): void => {
    if (name === 'si') strings.push('');
    if (name === 'rPh') isPhonetic = true;
    isText = name === 't' && !isPhonetic;
  };
  const end = (name: string): void => {
    if (name === 'rPh') isPhonetic = false;
    if (name === 't') isText = false;
  };
  readXml(
    { path: `${file}/${path}`, bytes },
    {
      open: (name) => begin(localName(name)),
      close: (name) => end(localName(name)),
      text: (text) => {
        if (isText && strings.length > 0) strings[strings.length - 1] += unescapeXml(text);
      },
    },
  );
  return strings;
}

/** Excel writes characters that XML has no place for as `_x000D_`. */
export const unescapeXml = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function readFormats(
  read: (path: string, onOpen: (name: string, attributes: Attributes) => void) => void,
): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCells = false;
  read('xl/styles.xml', (name, { numFmtId, formatCode }) => {
    if (name === 'numFmt' && numFmtId && formatCode) codes.set(Number(numFmtId), formatCode);
    if (name === 'cellXfs') isCells = true;
    if (name === 'cellStyles' || name === 'dxfs') isCells = false;
    if (name === 'xf' && isCells) formats.push(formatOf(Number(numFmtId ?? 0), codes));
  });
  return formats;
}
