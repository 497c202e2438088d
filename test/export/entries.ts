import type { Entry } from '../../src/bank/bank.ts';
import { type EntryFields, plainEntry } from '../support/entry.ts';

/** An entry to test with: every field has a plain value, `given` says which matter. */
export function entry(given: EntryFields = {}): Entry {
  return plainEntry({
    id: '2222222',
    bank: '護士',
    role: '護士',
    source: { file: 'nurse.txt', title: '2025年護士面試題庫' },
    section: '專業知識',
    number: 1,
    answer: '答案。',
    ...given,
  });
}
