import type { Entry, QuestionId } from '../../src/bank/bank.ts';

/** An entry to test with: every field has a plain value, `given` says which matter. */
export function entry(given: Partial<Omit<Entry, 'id'>> & { id?: string } = {}): Entry {
  return {
    bank: '護士',
    role: '護士',
    source: { file: 'nurse.txt', title: '2025年護士面試題庫' },
    section: '專業知識',
    number: 1,
    kind: 'open',
    question: '問題？',
    options: [],
    key: null,
    answer: '答案。',
    analysis: null,
    assesses: [],
    marks: null,
    truncated: false,
    script: 'hant',
    ...given,
    id: (given.id ?? '2222222') as QuestionId,
  };
}
