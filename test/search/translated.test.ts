import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { entryOf, readerOf } from './seed-reader.ts';

const entries = [
  entryOf({ id: 'refund', question: '客户要求退款，但超过了期限，怎么办？', answer: '先解释。' }),
  entryOf({ id: 'complaint', question: '如何處理客戶投訴？', answer: '先傾聽。' }),
  entryOf({ id: 'empathy', question: '怎样培养共情能力？', answer: '多听。' }),
  entryOf({ id: 'in-answer', question: '客服要有什么素质？', answer: '同理心和沟通。' }),
  entryOf({ id: 'ticket', question: '工单怎样分派？', answer: '用 Ticket 系统。' }),
];

async function idsOf(words: string): Promise<string[]> {
  const { hits } = await search(words, readerOf(entries), { count: 20 });
  return hits.map(({ id }) => id);
}

describe('English terms of Chinese questions', () => {
  it.each([
    ['refund', ['refund']],
    ['Refunds', ['refund']],
    ['handle complaints', ['complaint']],
    ['complaint 处理', ['complaint']],
    ['how to handle the complaints of a customer', ['complaint']],
    ['refund怎么办', ['refund']],
  ])('finds what holds the Chinese words: %s', async (words, ids) => {
    expect(await idsOf(words)).toEqual(ids);
  });

  it('takes each of several Chinese words, best where a question has it', async () => {
    expect(await idsOf('empathy')).toEqual(['empathy', 'in-answer']);
  });

  it('takes a word as it is where it stands so', async () => {
    expect(await idsOf('ticket')).toEqual(['ticket']);
    expect((await search('ticket', readerOf(entries), { count: 1 })).hits[0].reason).toBe('folded');
  });

  it.each(['refund blockchain', 'football', 'disk', 'what is the', 'how to cook'])(
    'finds nothing for %s',
    async (words) => {
      expect(await idsOf(words)).toEqual([]);
    },
  );

  it('puts what was translated below what stands as typed', async () => {
    const { hits } = await search('refund', readerOf(entries), { count: 1 });
    expect(hits[0]).toMatchObject({ reason: 'words', score: 0.8 });
  });
});
