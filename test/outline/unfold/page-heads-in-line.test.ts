import { describe, expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findPageNumbers } from '../../../src/outline/unfold/frames.ts';
import { readText } from '../support/cleaned.ts';

const pagesOf = (text: string): string[] =>
  findPageNumbers(plainForm(text), { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the head of each page of an official paper, glued into an endless line', () => {
  const paper =
    '119年鐵路人員考試試題代號：3501頁次：2－11　號誌顯示紅燈時，列車應如何？(A)停車　(B)加速(C)鳴笛　(D)倒車2　軌距的標準為幾公厘？(A)762　(B)1067(C)1435　(D)1520代號：3501頁次：2－23　道岔的作用為何？(A)轉轍　(B)排水(C)照明　(D)隔音';

  test('is no part of an option, and takes nothing of the number of a question', () => {
    expect(pagesOf(paper)).toEqual(['代號：3501頁次：2－1', '代號：3501頁次：2－2']);
    expect(readText(paper).questions.map(({ number, options }) => [number, options.at(-1)?.text])).toEqual([
      [1, '倒車'],
      [2, '1520'],
      [3, '隔音'],
    ]);
  });

  test.each(['頁次：2－3 比分', '頁次：第2頁', '比分頁次：2－2，頁次：2－1'])(
    'that does not count on is none: %s',
    (words) => expect(pagesOf(words)).toEqual([]),
  );
});

test('items of a part may be counted by numerals, each behind a sentence', () => {
  const { questions } = readText(
    '農會信用部新進人員進修測驗（時間：五十分鐘，滿分一百分）甲、測驗題1. 稻作的追肥時期為何？(A)分蘗期(B)收割期(C)休耕期2. 下列何者為有機肥料？(A)堆肥(B)尿素(C)硫酸銨乙、申論題（每題20分） 一、請說明輪作的好處。 二、試述農藥安全間隔期。 三、農會有三大任務：一、推廣，二、供銷，三、信用。請擇一申論。',
  );
  expect(questions.map(({ section, question }) => [section, question])).toEqual([
    ['測驗題', '稻作的追肥時期為何？'],
    ['測驗題', '下列何者為有機肥料？'],
    ['申論題', '請說明輪作的好處。'],
    ['申論題', '試述農藥安全間隔期。'],
    ['申論題', '農會有三大任務：一、推廣，二、供銷，三、信用。請擇一申論。'],
  ]);
});

test('a part with its worth stands over items counted by numerals, also where its line ends in a blank', () => {
  const lines = [
    '甲、測驗題（每題5分） ',
    '1. 溫室的主要作用為何？(A)保溫(B)遮雨(C)集水 ',
    '2. 蜜蜂的群勢以何者衡量？(A)巢脾數(B)蜂箱顏色(C)花期 ',
    '乙、申論題（每題25分） ',
    '一、請說明休耕的目的。 ',
    '二、試述產銷履歷的內容。 ',
  ];
  const { questions } = readText(lines.join('\n'));
  expect(questions.map(({ section }) => section)).toEqual(['測驗題', '測驗題', '申論題', '申論題']);
});
