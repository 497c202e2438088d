import { clean } from '../../../src/clean/clean.ts';
import { outline } from '../../../src/outline/outline.ts';
import type { Question, Reading } from '../../../src/questions/question.ts';
import { questions } from '../../../src/questions/questions.ts';
import type { Document } from '../../../src/read/document.ts';
import { type Table, tableDocument } from '../../../src/read/sheet/table-document.ts';
import { account } from '../../support/account.ts';

/** Cells parted by `|`, rows by line ends: how tables are written in these tests. `\n` in a cell is written `⏎`. */
export function tableOf(text: string): Table {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return { rows: lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n'))) };
}

export function readingOf(document: Document): Reading {
  const reading = questions(outline(clean(document)));
  const { missing, twice } = account(reading, document);
  if (missing.length > 0 || twice.length > 0) throw new Error(JSON.stringify({ missing, twice }));
  return reading;
}

/** The reading of a sheet; every character of it is accounted for. */
export function read(text: string, given?: Document['given']): Reading {
  return readingOf(documentOf(text, given));
}

export function documentOf(text: string, given?: Document['given']): Document {
  return tableDocument({ file: 'bank.csv', format: 'table', encoding: 'utf-8', given }, [tableOf(text)]);
}

/** A question as far as it differs from an empty one. */
export function brief(question: Question): Partial<Question> {
  const { spans: _, truncated, ...rest } = question;
  const filled = Object.entries(rest).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(filled), ...(truncated ? { truncated } : {}) };
}

export const briefs = (text: string): Partial<Question>[] => read(text).questions.map(brief);
