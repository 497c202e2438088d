import { describe, expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findKeyRows } from '../../../src/outline/unfold/key-rows.ts';
import { readText } from '../support/cleaned.ts';

const keysOf = (text: string): unknown[] => readText(text).questions.map(({ key }) => key);

const choice = [
  '港務公司新進人員測驗一、單選題1 船舶靠泊時，纜繩應先繫何處？(A)船首(B)船尾(C)船舷(D)船橋',
  '2 國際航線的航速單位為何？(A)節(B)浬(C)噸(D)呎3 貨櫃的標準長度為幾呎？(A)5 (B)10 (C)20 (D)504 港口的燈號由何者管理？(A)海關(B)航政機關(C)漁會(D)警察',
].join('');

describe('a table of keys whose rows stand in an endless line', () => {
  test.each([
    ['題號 1 2 3 4答案 A A C B'],
    ['標準答案題號\t1\t2\t3\t4答案\tA\tA\tC\tB'],
    ['測驗題標準答案題號　第1題　第2題　第3題　第4題答案　A　A　C　B備註：無'],
    ['答案：題號|1|2|3|4答案|A|A|C|B'],
    ['解答題號 1 2答案 A A題號 3 4答案 C B'],
    ['參考答案：題號：1 2 3 4 答案：AACB'],
    ['参考答案 序号 1 2 3 4 答案 A A C B'],
  ])('gives the keys: %s', (rows) => {
    const { questions } = readText(choice + rows);
    expect(questions.map(({ key }) => key)).toEqual(['A', 'A', 'C', 'B']);
    expect(questions.at(-1)?.options.at(-1)?.text).toBe('警察');
  });

  test('of several parts gives those of each, also below the words over answers alone', () => {
    const judged = `${choice}二、是非題5 燈塔夜間發光。6 領港由旅客擔任。`;
    const keys = ['A', 'A', 'C', 'B', 'T', 'F'];
    expect(keysOf(`${judged}解答一、單選題1 2 3 4A A C B二、是非題5 6○ ×`)).toEqual(keys);
    expect(keysOf(`${judged}解答一、單選題題號 1 2 3 4答案 A A C B二、是非題題號 5 6答案 ○ ×`)).toEqual(keys);
  });

  test('and long answers of another part follow it', () => {
    const parts = choice.replace('一、單選題', '甲、測驗題（每題5分）');
    const { questions } = readText(
      `${parts}乙、申論題（每題20分）一、試述引水人之職責。二、請說明貨櫃裝卸之程序。【解答】測驗題題號 1 2 3 4答案 A A C B申論題一、登輪引導船舶進出港口。二、報關，吊卸，驗放。`,
    );
    expect(questions.map(({ section, key, answer }) => [section, key ?? answer])).toEqual([
      ['測驗題', 'A'],
      ['測驗題', 'A'],
      ['測驗題', 'C'],
      ['測驗題', 'B'],
      ['申論題', '登輪引導船舶進出港口。'],
      ['申論題', '報關，吊卸，驗放。'],
    ]);
  });

  test.each([
    ['題號 1 2 3 4答案 A A C'],
    ['題號 1 3 2 4答案 A A C B'],
    ['每題號碼 1 2 3 4，答案卡 A B C D 各一張。'],
    ['尺寸 4 5 6 C D E'.replace('4 5 6', '4 5 7')],
  ])('that has not as many keys as numbers is none: %s', (words) => {
    const plain = plainForm(words);
    expect(findKeyRows(plain, { start: 0, end: plain.length })).toEqual([]);
  });
});
