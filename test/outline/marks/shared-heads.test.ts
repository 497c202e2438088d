import { describe, expect, test } from 'vitest';
import { findSharedHeads } from '../../../src/outline/marks/shared.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';

const rangesOf = (line: string) =>
  findSharedHeads(plainForm(`${line}\n某班有一名學生。\n`)).map(({ range }) => range);

describe('a text to read is announced by', () => {
  test.each([
    '※閱讀下文，回答 5～6 題：',
    '※請閱讀下列短文後，回答第 5-6 題',
    '◎依下文回答第5至6題：',
    '▲請依下列情境，回答第 5 題～第 6 題',
    '〔5～6 題為題組〕',
    '根據上圖，回答 5、6 題',
    '就以下對話，回答第5和6題。',
  ])('%s', (line) => {
    expect(rangesOf(line)).toEqual([{ from: 5, to: 6 }]);
  });

  test.each(['※選擇題請用 2B 鉛筆作答', '※下文僅供參考', '依規定回答問題', '● 就近處理 5～6 件'])(
    'not by %s',
    (line) => {
      expect(rangesOf(line)).toEqual([]);
    },
  );
});
