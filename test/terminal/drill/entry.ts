import type { Entry } from '../../../src/bank/bank.ts';
import { type EntryFields, plainEntry } from '../../support/entry.ts';

/** An open question for electricians with its answer; `fields` says what else it is. */
export function entryOf(fields: EntryFields): Entry {
  return plainEntry({
    bank: '電工',
    role: '電工',
    source: { file: 'dian.txt', title: null },
    section: '安全',
    number: 1,
    question: '停電時你會怎麼做？',
    answer: '先斷開總閘，再檢查線路。',
    ...fields,
  });
}
