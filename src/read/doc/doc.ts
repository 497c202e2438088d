import { QbankError } from '../../errors.ts';
import type { Document, ReadWarning } from '../document.ts';
import { Lines } from '../docx/lines.ts';
import { ListCounter, noNumbering } from '../docx/numbering.ts';
import { Writing } from '../writing.ts';
import { readLists } from './lists.ts';
import { openOle, whole } from './ole.ts';
import { type Head, type Piece, readHead, readOldText, readPieces } from './pieces.ts';
import { propertyTables, readStretches, type Stretch } from './properties.ts';
import { readStory, type Story } from './story.ts';

/**
 * Reads a document of Word 97 to 2003, or of one before: paragraphs with the numbers of their lists, tables, text boxes
 * and notes at its end. Throws `protected-file`, `damaged-file` and `no-text-inside`.
 */
export async function readDoc(file: string, bytes: Uint8Array): Promise<Document[]> {
  return [whole(file, () => readStreams(file, bytes))];
}

function readStreams(file: string, bytes: Uint8Array): Document {
  const { main, tables, head } = openStreams(file, bytes);
  const old = head.isOld ? readOldText(main) : null;
  const pieces = old?.pieces ?? readPieces(main, tables);
  if (!pieces) throw new QbankError('damaged-file', { path: file, damage: 'broken-pieces' });
  const writing = new Writing();
  const numbering = head.isOld ? noNumbering() : readLists(main, tables);
  const lines = new Lines(writing, new ListCounter(numbering));
  const read = (field: number): Stretch[] => (head.isOld ? [] : readStretches(main, tables, field));
  const story: Omit<Story, 'pieces'> = {
    characters: read(propertyTables.characters),
    paragraphs: read(propertyTables.paragraphs),
  };
  let pictures = 0;
  for (const part of partsOf(pieces, head)) pictures += readStory({ ...story, pieces: part }, lines);
  lines.endCode();
  const { text, blocks, taken } = writing;
  if (text.trim() === '' && pictures > 0) throw new QbankError('no-text-inside', { path: file });
  blocks.sort((one, other) => one.start - other.start || other.end - one.end);
  const warnings: ReadWarning[] =
    pictures > 0 ? [{ id: 'no-text-in-part', count: pictures, what: 'picture' }] : [];
  return { file, text, encoding: old?.encoding ?? 'utf-16le', format: 'doc', blocks, taken, warnings };
}

interface Streams {
  main: Buffer;
  tables: Buffer;
  head: Head;
}

function openStreams(file: string, bytes: Uint8Array): Streams {
  const ole = openOle(bytes);
  if (ole.read('EncryptedPackage')) throw new QbankError('protected-file', { path: file });
  const main = ole.read('WordDocument');
  const head = main && readHead(main);
  if (!main || !head) throw new QbankError('damaged-file', { path: file, damage: 'no-word-document' });
  if (head.isProtected) throw new QbankError('protected-file', { path: file });
  const tables = head.isOld ? Buffer.alloc(0) : ole.read(head.tableName);
  if (!tables || (!head.isOld && main.length < 0x1aa))
    throw new QbankError('damaged-file', { path: file, damage: 'no-tables' });
  return { main, tables, head };
}

/** The text itself, its notes, and its text boxes: headers and comments between them are left out. */
function partsOf(pieces: readonly Piece[], { lengths, isOld }: Head): Piece[][] {
  if (isOld) return [[...pieces]];
  const { text, footnotes, headers, comments, endnotes, boxes } = lengths;
  const notesEnd = text + footnotes;
  const endnotesStart = notesEnd + headers + comments;
  const boxesStart = endnotesStart + endnotes;
  return [
    cut(pieces, 0, text),
    cut(pieces, text, notesEnd),
    cut(pieces, endnotesStart, boxesStart),
    cut(pieces, boxesStart, boxesStart + boxes),
  ];
}

function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const { text, at: place, width } of pieces) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    if (to > from) parts.push({ text: text.slice(from, to), at: place + from * width, width });
    at += text.length;
  }
  return parts;
}
