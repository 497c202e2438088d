import { QbankError } from '../errors.ts';
import type { Budget } from './archive/zip.ts';
import { withoutLongBlanks } from './blanks.ts';
import { withLinesInBounds } from './bounds.ts';
import type { Document, Format } from './document.ts';
import { tellFormat } from './format.ts';
import type { Read, Reader, ReadTools, Unpacker } from './reader.ts';

/** The reader of each format, loaded only for its files: some are large. */
const readers: { [Name in Format]?: () => Promise<Reader> } = {
  text: async () => (await import('./text.ts')).readText,
  markdown: async () => (await import('./markdown/markdown.ts')).readMarkdown,
  html: async () => (await import('./html/html.ts')).readHtml,
  docx: async () => (await import('./docx/docx.ts')).readDocx,
  doc: async () => (await import('./doc/doc.ts')).readDoc,
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
  table: async () => (await import('./sheet/sheet.ts')).readSheet,
  json: async () => (await import('./json/json.ts')).readJson,
  anki: async () => (await import('./anki/anki.ts')).readAnki,
};

/** What opens archives: its members are read as files of their own. */
const unpackers = {
  zip: async (): Promise<{ unpack: Unpacker; budgetFor: (bytes: Uint8Array) => Budget }> =>
    await import('./archive/archive.ts'),
};

/** An archive in an archive in an archive is still read. */
const deepestArchive = 3;

/**
 * The bytes of a file → its documents, one after the other. `file` is the file's own name; its bytes say what it is,
 * and its name where they do not. What cannot be read is handed out as an error, and the rest goes on.
 */
export async function* readFile(file: string, bytes: Uint8Array, tools: ReadTools): AsyncGenerator<Read> {
  yield* readAtDepth({ file, bytes, depth: 1 }, tools);
}

interface Packed {
  file: string;
  bytes: Uint8Array;
  /** Of a file that is in no archive, 1. */
  depth: number;
  /** What may still come out of the archive that it is in. */
  budget?: Budget;
}

async function* readAtDepth(packed: Packed, tools: ReadTools): AsyncGenerator<Read> {
  const { file } = packed;
  try {
    const format = tellFormat(file, packed.bytes);
    if (format === 'zip') yield* readMembers(packed, tools);
    else for (const document of await readAs(format, packed, tools)) yield { file: document.file, document };
  } catch (error) {
    if (!(error instanceof QbankError)) throw error;
    yield { file, error };
  }
}

async function readAs(format: Format, { file, bytes }: Packed, tools: ReadTools): Promise<Document[]> {
  const load = readers[format];
  if (!load) throw new QbankError('unsupported-file', { path: file, type: { name: format } });
  const reader = await load();
  const documents = await reader(file, bytes, {
    ...tools,
    readPart: (name, part) => readFile(name, part, tools),
  });
  return documents.map((document) => withoutLongBlanks(withLinesInBounds(document)));
}

async function* readMembers(packed: Packed, tools: ReadTools): AsyncGenerator<Read> {
  const { file, bytes, depth } = packed;
  if (depth > deepestArchive)
    throw new QbankError('unsupported-file', { path: file, type: 'nested-too-deep' });
  const { unpack, budgetFor } = await unpackers.zip();
  const budget = packed.budget ?? budgetFor(bytes);
  for (const member of unpack(file, bytes, budget)) {
    if ('error' in member) yield member;
    else yield* readAtDepth({ ...member, depth: depth + 1, budget }, tools);
  }
}
