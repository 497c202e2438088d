import type { Entry, QuestionId } from '../../src/bank/bank.ts';
import { openQuestion } from '../store/gold.ts';

export type EntryFields = Partial<Omit<Entry, 'id'>> & { id?: string };

/** An entry with these fields; the others are empty, or as plain as they can be. */
export function plainEntry({ id = 'aaaaaaa', ...fields }: EntryFields): Entry {
  const { doubts: _, spans: __, ...question } = openQuestion('問題？');
  const source = { file: 'bank.txt', title: null };
  return { id: id as QuestionId, bank: '題庫', role: null, source, ...question, script: 'hant', ...fields };
}
