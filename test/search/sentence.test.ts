import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/bank/bank.ts';
import { search } from '../../src/search/search.ts';
import { textOfField } from '../../src/search/shown.ts';
import { entryOf, readerOf } from './seed-reader.ts';

const returned = entryOf({ id: 'returned', question: '顧客要求退貨并全額退款，你如何說服他？' });
const waiting = entryOf({ id: 'waiting', question: '客戶已經等待了較長時間，情緒很不好，該如何安撫？' });
const chosen = entryOf({ id: 'chosen', question: '你為什么選擇這份工作？' });
const meaning = entryOf({ id: 'meaning', question: '請問這份工作是什么？' });
const reports = entryOf({
  id: 'reports',
  question: '怎樣寫報告？',
  answer: '先問清楚誰要讀。退款的數字也要寫上。',
});
const entries = [returned, waiting, chosen, meaning, reports];

async function found(words: string, among: readonly Entry[] = entries): Promise<string[]> {
  const { hits } = await search(words, readerOf(among), { count: 20 });
  return hits.map(({ id, entry, matches }) => {
    const texts = matches.map(({ field, start, end }) => textOfField(entry, field).slice(start, end));
    return `${id}: ${texts.join(', ')}`;
  });
}

describe('a sentence', () => {
  it('finds the question that puts the same matter in other words', async () => {
    expect(await found('客人非得退钱怎么办')).toEqual(['returned: 顧客, 退款']);
  });

  it('finds it by single characters besides, which are not marked', async () => {
    expect(await found('客人等累了发脾气')).toEqual(['waiting: 客戶, 情緒']);
  });

  it('finds what has none of its words', async () => {
    const staff = entryOf({ id: 'staff', question: '離職率上升，如何制定留存方案？' });
    expect(await found('组员纷纷辞工跳槽怎么挽留人', [...entries, staff])).toEqual([
      'staff: 離職率上升, 留存方案',
    ]);
  });

  it('of four or five characters is one where something holds it together; else it is a term', async () => {
    const staff = entryOf({ id: 'staff', question: '離職率上升，如何制定留存方案？' });
    const all = [...entries, staff];
    expect(await found('怎么留住人', all)).toEqual(['staff: 離職率, 留存方案']);
    expect(await found('留住人手表', all)).toEqual([]);
  });

  it('finds first what asks as it does', async () => {
    expect((await found('为什么要做这份工作呢'))[0]).toMatch(/^chosen/);
    expect((await found('这份工作到底是什么呢'))[0]).toMatch(/^meaning/);
  });

  it('finds first what asks little besides', async () => {
    const long = entryOf({
      id: 'long',
      question: `${'公司的倉庫里有很多箱子，要在月底之前全部搬完。'.repeat(3)}客人想退錢，你會怎么說？`,
    });
    const short = entryOf({ id: 'short', question: '客人想退錢，你會怎么說？' });
    expect((await found('客人吵着要把钱退掉呢退款', [long, short]))[0]).toMatch(/^short/);
  });

  it.each(['怎么做红烧肉才好吃', '周末去哪里爬山', '客户端口映射配置', '手机报告屏幕碎了怎么修'])(
    'about something else finds nothing: %s',
    async (words) => {
      expect(await found(words)).toEqual([]);
    },
  );
});
