import type { Bank } from './bank/bank.ts';
import { clean } from './clean/clean.ts';
import type { Cleaned } from './clean/cleaned.ts';
import { QbankError } from './errors.ts';
import { withAnswers } from './outline/answers/second-file.ts';
import { outline } from './outline/outline.ts';
import { nameOfFile } from './questions/name/title.ts';
import type { Reading } from './questions/question.ts';
import { questions } from './questions/questions.ts';
import { findUnknownColumn } from './questions/table/given.ts';
import type { Document } from './read/document.ts';
import { readFile } from './read/read.ts';
import type { ReadTools } from './read/reader.ts';
import { readTextDocument } from './read/text.ts';

/** A document as it came in: the bank that it gives, and what was done on the way. */
export interface Ingested {
  bank: Bank;
  cleaned: Cleaned;
  reading: Reading;
}

/** What became of one file, or of one member of an archive. */
export type IngestedFile = { file: string; ingested: Ingested } | { file: string; error: QbankError };

/** What a user says of a file beside its bytes. */
export interface IngestWishes {
  /** The columns of its tables: a field, and a column's number from 1 on or its name. */
  columns?: Readonly<Record<string, string>>;
  /** A second file, with the answers to its questions. */
  answers?: { file: string; bytes: Uint8Array };
  /** Awaited between stages, which take long with large documents: may throw to stop there. */
  pause?: () => Promise<void>;
}

/** The way in: the bytes of one file, of any format → its banks, with the reports of every stage. */
export async function* ingestFile(
  file: string,
  bytes: Uint8Array,
  tools: ReadTools & IngestWishes,
): AsyncGenerator<IngestedFile> {
  const { columns } = tools;
  const answers = (await readAnswers(tools)).reduce<Document | undefined>(
    (all, next) => (all === undefined ? next : withAnswers(all, next)),
    undefined,
  );
  for await (const read of readFile(file, bytes, tools)) {
    const unknown =
      'error' in read || columns === undefined ? null : findUnknownColumn(columns, read.document);
    if ('error' in read) yield read;
    else if (unknown)
      yield { file: read.file, error: new QbankError('no-such-column', { path: read.file, ...unknown }) };
    else {
      const whole = answers === undefined ? read.document : withAnswers(read.document, answers);
      const document = columns === undefined ? whole : withColumns(whole, columns);
      yield { file: read.file, ingested: await ingestWithPauses(document, tools.pause) };
    }
  }
}

/** A document of which the user has said what its columns hold; without a table, that says nothing. */
function withColumns(document: Document, columns: Readonly<Record<string, string>>): Document {
  const hasTable = document.blocks.some(({ kind }) => kind === 'row');
  const warnings = hasTable ? document.warnings : [...document.warnings, { id: 'no-table' as const }];
  return { ...document, warnings, given: { ...document.given, columns } };
}

/** The documents of the second file. Throws where one cannot be read. */
async function readAnswers(tools: ReadTools & IngestWishes): Promise<Document[]> {
  if (tools.answers === undefined) return [];
  const documents: Document[] = [];
  for await (const read of readFile(tools.answers.file, tools.answers.bytes, tools)) {
    if ('error' in read) throw read.error;
    documents.push(read.document);
  }
  return documents;
}

/** The way in for what is known to be a text file, as the seeds are. */
export function ingestText(file: string, bytes: Uint8Array): Ingested {
  return ingestDocument(readTextDocument(file, bytes));
}

/** A document that is read → its bank. */
export function ingestDocument(document: Document): Ingested {
  const way = inStages(document);
  let step = way.next();
  while (!step.done) step = way.next();
  return step.value;
}

async function ingestWithPauses(document: Document, pause: IngestWishes['pause']): Promise<Ingested> {
  const way = inStages(document);
  let step = way.next();
  for (; !step.done; step = way.next()) await pause?.();
  return step.value;
}

/** The way of a document, which stands still before each stage until it is called again. */
function* inStages(document: Document): Generator<void, Ingested, void> {
  yield;
  const cleaned = clean(document);
  yield;
  const outlined = outline(cleaned);
  yield;
  const reading = questions(outlined);
  return { bank: bankOf(document, reading), cleaned, reading };
}

function bankOf({ file, given }: Document, reading: Reading): Bank {
  const { script, questions, leftovers } = reading;
  const role = given?.role ?? reading.role;
  const title = given?.title ?? reading.title;
  const name = given?.name ?? role ?? title ?? nameOfFile(file);
  return { name, role, title, file, script, questions, leftover: leftovers.length };
}
