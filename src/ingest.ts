import type { Bank } from './bank/bank.ts';
import { clean } from './clean/clean.ts';
import type { Cleaned } from './clean/cleaned.ts';
import type { QbankError } from './errors.ts';
import { outline } from './outline/outline.ts';
import type { Reading } from './questions/question.ts';
import { questions } from './questions/questions.ts';
import type { Document } from './read/document.ts';
import { type ReadTools, readFile } from './read/read.ts';
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
}

/** The way in: the bytes of one file, of any format → its banks, with the reports of every stage. */
export async function* ingestFile(
  file: string,
  bytes: Uint8Array,
  tools: ReadTools & IngestWishes,
): AsyncGenerator<IngestedFile> {
  for await (const read of readFile(file, bytes, tools))
    yield 'error' in read
      ? read
      : { file: read.file, ingested: ingestDocument(withWishes(read.document, tools)) };
}

function withWishes(document: Document, { columns }: IngestWishes): Document {
  return columns === undefined ? document : { ...document, given: { ...document.given, columns } };
}

/** The way in for what is known to be a text file, as the seeds are. */
export function ingestText(file: string, bytes: Uint8Array): Ingested {
  return ingestDocument(readTextDocument(file, bytes));
}

/** A document that is read → its bank. */
export function ingestDocument(document: Document): Ingested {
  const cleaned = clean(document);
  const reading = questions(outline(cleaned));
  return { bank: bankOf(document, reading), cleaned, reading };
}

function bankOf({ file, given }: Document, reading: Reading): Bank {
  const { script, questions, leftovers } = reading;
  const role = given?.role ?? reading.role;
  const title = given?.title ?? reading.title;
  const name = given?.name ?? role ?? title ?? file;
  return { name, role, title, file, script, questions, leftover: leftovers.length };
}
