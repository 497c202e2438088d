import { expect, test } from 'vitest';
import { ingestFile } from '../../../src/ingest.ts';

test.each([
  ['q', 'opts', 'ans', 'jiexi'],
  ['timu', 'xuanxiang', 'daan', 'jiexi'],
  ['question', 'options', 'answer', 'analysis'],
])('records of %s, %s, %s and %s', async (question, options, answer, analysis) => {
  const bank = [
    { [question]: '端口是？', [options]: ['A. 21', 'B. 80'], [answer]: 'B', [analysis]: '网页用80。' },
    { [question]: '协议有？', [options]: ['A. UDP', 'B. TCP'], [answer]: 'AB', [analysis]: '' },
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(bank));
  for await (const read of ingestFile('bank.json', bytes, {} as never))
    expect('ingested' in read && read.ingested.reading.questions).toMatchObject([
      {
        question: '端口是？',
        options: [
          { label: 'A', text: '21' },
          { label: 'B', text: '80' },
        ],
        key: 'B',
        analysis: '网页用80。',
      },
      { question: '协议有？', kind: 'multiple', key: 'AB', analysis: null },
    ]);
});
