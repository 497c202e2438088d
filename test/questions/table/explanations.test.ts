import { expect, test } from 'vitest';
import { ingestFile } from '../../../src/ingest.ts';

test.each(['explanation', 'parse', 'explain', '解释', 'remark'])(
  '%s of a question in JSON is its analysis',
  async (name) => {
    const bank = [
      { question: '端口是？', options: ['A. 21', 'B. 80'], answer: 'B', [name]: '网页用80。' },
      { question: '协议是？', options: ['A. UDP', 'B. TCP'], answer: 'B', [name]: '要可靠。' },
    ];
    const bytes = new TextEncoder().encode(JSON.stringify(bank));
    for await (const read of ingestFile('bank.json', bytes, {} as never))
      expect('ingested' in read && read.ingested.reading.questions.map(({ analysis }) => analysis)).toEqual([
        '网页用80。',
        '要可靠。',
      ]);
  },
);
