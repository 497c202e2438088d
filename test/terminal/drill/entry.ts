import type { Entry, QuestionId } from '../../../src/bank/bank.ts';

/** An entry with these fields, the others as plain as they can be. */
export function entryOf(fields: Partial<Entry>): Entry {
  return {
    id: 'aaaaaaa' as QuestionId,
    bank: '電工',
    role: '電工',
    source: { file: 'dian.txt', title: null },
    section: '安全',
    number: 1,
    kind: 'open',
    question: '停電時你會怎麼做？',
    options: [],
    key: null,
    answer: '先斷開總閘，再檢查線路。',
    analysis: null,
    assesses: [],
    marks: null,
    truncated: false,
    script: 'hant',
    ...fields,
  };
}
