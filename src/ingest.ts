import type { Bank } from './bank/bank.ts';
import { clean } from './clean/clean.ts';
import type { Cleaned } from './clean/cleaned.ts';
import { outline } from './outline/outline.ts';
import type { Reading } from './questions/question.ts';
import { questions } from './questions/questions.ts';
import { readDocument } from './read/read.ts';

/** A document as it came in: the bank that it gives, and what was done on the way. */
export interface Ingested {
  bank: Bank;
  cleaned: Cleaned;
  reading: Reading;
}

/** The way in: the bytes of one file → its bank, with the reports of every stage. */
export function ingest(file: string, bytes: Uint8Array): Ingested {
  const cleaned = clean(readDocument(file, bytes));
  const reading = questions(outline(cleaned));
  return { bank: bankOf(file, reading), cleaned, reading };
}

function bankOf(file: string, { title, role, script, questions, leftovers }: Reading): Bank {
  return { name: role ?? title ?? file, role, title, file, script, questions, leftover: leftovers.length };
}
