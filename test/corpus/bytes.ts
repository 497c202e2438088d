import Papa from 'papaparse';
import { apkg, newCollection, zstdStored } from '../support/anki.ts';
import { type DocPart, doc } from '../support/doc.ts';
import { type DocxPart, docx } from '../support/docx.ts';
import { type PdfParagraph, pdfOf } from '../support/pdf.ts';
import { xlsx } from '../support/xlsx.ts';
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

const oldLists = [
  [
    { format: 0, text: '%1.' },
    { format: 3, text: '%2.' },
  ],
];

function buildDoc(text: string): Uint8Array {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line): DocPart => {
    const { kind, text: own } = partsOf(line);
    if (kind === '1' || kind === '2') return { text: own, style: Number(kind) };
    if (kind === 'list') return { text: own, list: 1 };
    return kind === 'options' ? { text: own, list: 1, level: 1 } : { text: own, isBold: kind === 'bold' };
  });
  return doc(paragraphs, { lists: oldLists });
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

const rowsOf = (csv: string): string[][] => Papa.parse<string[]>(csv.trimEnd()).data;

function buildXlsx(csv: string): Uint8Array {
  const rows = rowsOf(csv).map((row) => row.map((cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell)));
  return xlsx([{ name: 'Sheet1', rows }]);
}

/** A note a row, its fields named by the first; newer decks are packed. */
function buildApkg(csv: string): Uint8Array {
  const [fields, ...notes] = rowsOf(csv);
  const collection = newCollection([{ name: '面试题', fields, notes }]);
  return apkg({ 'collection.anki21b': zstdStored(collection) });
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
  if (ending === 'doc') return buildDoc(text);
  if (ending === 'pdf') return buildPdf(text);
  if (ending === 'xlsx') return buildXlsx(text);
  if (ending === 'apkg') return buildApkg(text);
  if (ending === 'zip') return buildZip(text, encoding);
  return encode(text, encoding);
}
