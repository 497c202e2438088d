import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';

const note = (title: string, box: readonly string[]): string[] => [
  title,
  '',
  ...box,
  '',
  '## 動機',
  '',
  '| 題號 | 題目 | 我的回答 |',
  '|:---:|:---|:---|',
  '| 1 | 為什麼想當護理師？ | 喜歡照顧人。 |',
  '| 2 | 家人支持嗎？ | |',
  '',
  '## 專業',
  '',
  '| 題號 | 題目 | 我的回答 |',
  '|:---:|:---|:---|',
  '| 3 | 輸血前要核對什麼？ | 兩人到床邊核對。 |',
];

test.each(['新進護理師面試考題彙整', '新進護理師面試準備'])(
  '%s is the title as the highest heading over tables, whatever is told of the interviews below it',
  (name) => {
    const box = [':::info', '**面試單位**：北部某醫學中心、某區域醫院', '**時間**：2024/06', ':::'];
    const { title, role, questions } = readLines(note(`# ${name}`, box));
    expect([title, role]).toEqual([name, '護理師']);
    expect(questions.map(({ section }) => section)).toEqual(['動機', '動機', '專業']);
  },
);

test('a line that names the questions is the title where the highest heading says nothing of them', () => {
  expect(readLines(note('# 筆記', ['護理師面試題庫'])).title).toBe('護理師面試題庫');
});
