import type { Entry, QuestionId } from '../../src/bank/bank.ts';

export type EntryFields = Partial<Omit<Entry, 'id'>> & { id?: string };

/** An entry with these fields; the others are empty, or as plain as they can be. */
export function plainEntry({ id = 'aaaaaaa', ...fields }: EntryFields): Entry {
  return {
    id: id as QuestionId,
    bank: '題庫',
    role: null,
    source: { file: 'bank.txt', title: null },
    section: null,
    number: null,
    kind: 'open',
    question: '問題？',
    options: [],
    key: null,
    answer: null,
    analysis: null,
    assesses: [],
    marks: null,
    truncated: false,
    script: 'hant',
    ...fields,
  };
}
