import Papa from 'papaparse';
import { type DocxPart, docx, escapeXml } from '../support/docx.ts';
import { type PdfParagraph, pdfOf } from '../support/pdf.ts';
import { zip } from '../support/zip.ts';
import { encode, type Written } from './encode.ts';

/*
 * Formats that are no text are built from one. Of Word documents and PDF files, a line is a paragraph; what it is besides
 * stands before it in brackets: `[1]` and `[2]` headings of these levels, `[list]` and `[options]` paragraphs with automatic
 * numbers and letters, `[bold]`, `[hidden]`, `[row]` a row of a table whose cells are parted by tabs.
 */

const directive = /^\[(1|2|list|options|bold|hidden|row)\] (.*)$/;

function partsOf(line: string): { kind: string | null; text: string } {
  const [, kind = null, text = line] = directive.exec(line) ?? [];
  return { kind, text };
}

const lists = {
  1: [{ format: 'decimal', text: '%1.' }],
  2: [
    { format: 'decimal', text: '%1.' },
    { format: 'upperLetter', text: '%2.' },
  ],
};

function wordParagraph(line: string): DocxPart {
  const { kind, text } = partsOf(line);
  if (kind === '1' || kind === '2') return { text, style: `Heading${kind}` };
  if (kind === 'list') return { text, list: 2 };
  if (kind === 'options') return { text, list: 2, level: 1 };
  if (kind === 'hidden') return { runs: [{ text, isHidden: true }] };
  return { text, isBold: kind === 'bold' };
}

function buildDocx(text: string): Uint8Array {
  const parts: DocxPart[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const { kind, text: cells } = partsOf(line);
    const last = parts.at(-1);
    if (kind !== 'row') parts.push(wordParagraph(line));
    else if (typeof last === 'object' && 'table' in last) last.table.push(cells.split('\t'));
    else parts.push({ table: [cells.split('\t')] });
  }
  return docx(parts, { lists, header: '内部资料　请勿外传', footer: '第 1 页' });
}

function buildPdf(text: string): Uint8Array {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line): PdfParagraph => {
    const { kind, text: own } = partsOf(line);
    const size = kind === '1' ? 18 : 14;
    return kind === '1' || kind === '2' ? { text: own, size, isBold: true } : own;
  });
  return pdfOf(paragraphs, {
    header: partsOf(lines[0]).text,
    footer: '第 {page} 页 共 {pages} 页',
    linesPerPage: 24,
  });
}

function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}

/** A sheet as spreadsheets save it: texts inline, whole numbers as numbers. */
function buildXlsx(csv: string): Uint8Array {
  const rows = Papa.parse<string[]>(csv.trimEnd()).data;
  const cellXml = (text: string, at: string) => {
    if (text === '') return '';
    return /^\d{1,9}$/.test(text)
      ? `<c r="${at}"><v>${text}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  };
  const rowXml = (cells: string[], row: number) =>
    `<row r="${row + 1}">${cells.map((text, at) => cellXml(text, `${columnName(at)}${row + 1}`)).join('')}</row>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zip([
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${head}<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
    },
  ]);
}

/** `=== folder/name.txt` begins a member. */
function buildZip(text: string, encoding: Written): Uint8Array {
  const [, ...members] = text.split(/^={3,} (\S+)\n/m);
  return zip(
    members.flatMap((name, at) =>
      at % 2 === 0 ? [{ name, content: encode(members[at + 1], encoding) }] : [],
    ),
  );
}

/** The bytes of a file of the format that its name ends with. */
export function bytesOf(file: string, text: string, encoding: Written): Uint8Array {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (ending === 'docx') return buildDocx(text);
  if (ending === 'pdf') return buildPdf(text);
  if (ending === 'xlsx') return buildXlsx(text);
  if (ending === 'zip') return buildZip(text, encoding);
  return encode(text, encoding);
}
