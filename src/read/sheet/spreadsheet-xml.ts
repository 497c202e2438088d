import { QbankError } from '../../errors.ts';
import type { Document } from '../document.ts';
import { type Attributes, readXml } from '../docx/xml.ts';
import { SheetRows } from './sheet-rows.ts';
import type { Table } from './table-document.ts';
import { workbookDocument } from './workbook.ts';
import { localName } from './workbook-parts.ts';

/**
 * The sheets of a workbook that is one XML file, as Excel 2003 and many web sites write it, mostly under `.xls`: one
 * document, as of an `.xlsx`. Hidden sheets are passed over. Throws `damaged-file`.
 */
export function readSpreadsheetXml(file: string, bytes: Uint8Array): Document[] {
  const sheets = new Sheets(file);
  readXml(
    { path: file, bytes },
    {
      open: (name, attributes) => sheets.open(localName(name), attributes),
      close: (name) => sheets.close(localName(name)),
      text: (text) => sheets.text(text),
    },
  );
  if (sheets.tables.length === 0) throw new QbankError('damaged-file', { path: file, damage: 'no-sheets' });
  return [
    workbookDocument(
      file,
      sheets.tables.filter((_, at) => !sheets.hidden.has(at)),
      [],
    ),
  ];
}

/** Takes the elements of a workbook one by one. */
class Sheets {
  readonly tables: Table[] = [];
  /** Which of the tables nobody sees. */
  readonly hidden = new Set<number>();
  readonly #path: string;
  readonly #open: string[] = [];
  #rows: SheetRows;
  #row = 0;
  #column = 0;
  /** How many columns the next cell is further on. */
  #width = 1;
  #text = '';
  #type = '';

  constructor(path: string) {
    this.#path = path;
    this.#rows = new SheetRows(path);
  }

  open(name: string, attributes: Attributes): void {
    this.#open.push(name);
    if (name === 'Worksheet') {
      this.#rows = new SheetRows(this.#path);
      this.tables.push({ name: attributes.Name ?? '', rows: [] });
      this.#row = 0;
    } else if (name === 'Row') {
      this.#row = placeOf(attributes.Index) ?? this.#row + 1;
      this.#column = 0;
    } else if (name === 'Cell') {
      this.#column = placeOf(attributes.Index) ?? this.#column + 1;
      this.#width = 1 + (placeOf(attributes.MergeAcross) ?? 0);
      this.#text = '';
    } else if (name === 'Data' && !this.#isIn('Comment')) this.#type = attributes.Type ?? '';
  }

  close(name: string): void {
    this.#open.pop();
    if (name === 'Cell') {
      if (this.#text !== '') this.#rows.put(this.#row, this.#column - 1, shown(this.#text, this.#type));
      this.#column += this.#width - 1;
    } else if (name === 'Worksheet') {
      const last = this.tables.length - 1;
      if (last >= 0) this.tables[last] = { ...this.tables[last], rows: this.#rows.filled() };
    }
  }

  text(text: string): void {
    if (this.#open.at(-1) === 'Visible' && /hidden/i.test(text)) this.hidden.add(this.tables.length - 1);
    else if (this.#isIn('Data') && !this.#isIn('Comment')) this.#text += text;
  }

  #isIn(name: string): boolean {
    return this.#open.includes(name);
  }
}

/** From 1 on. */
function placeOf(said: string | undefined): number | null {
  const number = Number.parseInt(said ?? '', 10);
  return number > 0 ? number : null;
}

/** As Excel shows it where no format says otherwise. */
function shown(text: string, type: string): string {
  if (type === 'Boolean') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'DateTime')
    return text
      .replace(/T00:00:00(?:\.0+)?$/, '')
      .replace(/T/, ' ')
      .replace(/\.0+$/, '');
  return type === 'Error' ? '' : text;
}
