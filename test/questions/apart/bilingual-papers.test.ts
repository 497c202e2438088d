import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const answersOf = (text: string): (string | null)[] =>
  readText(text).questions.map(({ key, answer }) => key ?? answer);

const paper = [
  '導遊課程測驗',
  'Section A　甲部　選擇題（每題 4 分）',
  '1. 濕地公園位於哪一區？',
  'A. 沙田  B. 天水圍',
  '2. 團友暈倒時應先？',
  'A. 檢查反應  B. 繼續行程',
  'Section B　乙部　問答題',
  '3. 接團前要準備甚麼？',
  '4. 團友遲到怎樣處理？',
];
const answers = [
  'Section A',
  '1. B    2. A',
  'Section B',
  '3. 核對名單及行程。',
  '4. 先致電聯絡，再調整行程。',
];
const given = ['B', 'A', '核對名單及行程。', '先致電聯絡，再調整行程。'];

describe('over the answers of a paper stand', () => {
  test.each([
    'SUGGESTED ANSWERS 建議答案',
    'Suggested Answers / 參考答案',
    '參考答案 Answer Key',
    'Model Answers',
    'MARKING SCHEME　評卷參考',
    'Marking Scheme',
    '【導遊實務】參考答案',
    '【閱卷用】標準答案',
    '評卷指引',
    '答案與提示',
  ])('%s', (words) => {
    expect(answersOf([...paper, words, ...answers].join('\n'))).toEqual(given);
  });
});

test('a part that is counted in both languages has its name behind both numbers', () => {
  const sections = [...new Set(readText([...paper].join('\n')).questions.map(({ section }) => section))];
  expect(sections).toEqual(['選擇題', '問答題']);
});

test.each([
  ['甲部 Part I 選擇題', '乙部 Part II 問答題'],
  ['【第一部分】選擇題', '【第二部分】問答題'],
  ['第一部分 Section A 選擇題', '第二部分 Section B 問答題'],
])('what counts a part is no part of its name: %s', (first, second) => {
  const lines = paper.map((line) => line.replace(/^Section A.*$/, first).replace(/^Section B.*$/, second));
  const sections = [...new Set(readText(lines.join('\n')).questions.map(({ section }) => section))];
  expect(sections).toEqual(['選擇題', '問答題']);
});

test('words on a marking scheme in an answer are a part of it', () => {
  expect(
    answersOf('1. 怎樣評核？\n答：先定準則。\nMarking Scheme 由主任核實。\n2. 怎樣覆核？\n答：抽樣。'),
  ).toEqual(['先定準則。\nMarking Scheme 由主任核實。', '抽樣。']);
});
