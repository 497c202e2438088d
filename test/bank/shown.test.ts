import { expect, it } from 'vitest';
import type { Entry } from '../../src/bank/bank.ts';
import { showEntries } from '../../src/bank/shown.ts';
import { type EntryFields, plainEntry } from '../support/entry.ts';

function entry(fields: EntryFields): Entry {
  const named = { bank: '網絡客服經理', role: '網絡客服經理', source: { file: 'a.txt', title: '題庫' } };
  return plainEntry({ ...named, question: '情況復雜時怎樣處理？', ...fields });
}

it('converts a sentence by what its whole bank is: 復雜 is a slip where a machine made the Traditional', async () => {
  const machineMade = [entry({}), entry({ answer: '什么時候于會后說明' })];
  const written = [entry({}), entry({ answer: '什麼時候於會後說明' })];
  const [[shown], [left]] = await Promise.all([
    showEntries([entry({})], 'tw', () => machineMade),
    showEntries([entry({})], 'tw', () => written),
  ]);
  expect(shown.question).toBe('情況複雜時怎樣處理？');
  expect(left.question).toBe('情況復雜時怎樣處理？');
});

it('converts every text and name of an entry, and nothing else', async () => {
  const whole = entry({
    section: '專業知識',
    options: [{ label: 'A', text: '選項' }],
    answer: '答復\n第二',
    analysis: '這題',
    assesses: ['溝通能力'],
  });
  expect(await showEntries([whole], 'hans', () => [whole])).toEqual([
    {
      ...whole,
      bank: '网络客服经理',
      role: '网络客服经理',
      source: { file: 'a.txt', title: '题库' },
      section: '专业知识',
      question: '情况复杂时怎样处理？',
      options: [{ label: 'A', text: '选项' }],
      answer: '答复\n第二',
      analysis: '这题',
      assesses: ['沟通能力'],
    },
  ]);
});

it('shows entries as they stand where no script is asked for', async () => {
  expect(await showEntries([entry({})], 'original', () => [])).toEqual([entry({})]);
});
