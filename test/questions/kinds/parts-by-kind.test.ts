import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const ask = (number: number, key: string): string =>
  `${number}. 属于处罚的有（ ）。\nA. 警告\nB. 记过\nC. 表扬\n答案：${key}`;
const paper = (first: string, second: string): string =>
  `招聘考试题\n\n${first}\n${ask(1, 'A')}\n${ask(2, 'B')}\n${second}\n${ask(3, 'AB')}\n${ask(4, 'A')}\n${ask(5, 'AB')}`;
const kinds = ['single', 'single', 'multiple', 'multiple', 'multiple'];

test.each([
  ['I. 单选题（每题2分）', 'II. 多选题（每题3分）'],
  ['一 单选题', '二 多选题'],
  ['甲、单选题', '乙、多选题'],
  ['■ 单选题：', '■ 多选题：'],
  ['单选题[每题2分]', '多选题[每题3分]'],
  ['《单选题》', '《多选题》'],
  ['单选题：（每题2分，计4分）', '多选题：（每题3分，计9分）'],
  ['单选题得分：____', '多选题得分：____'],
  ['单选题共2题，每题2分', '多选题共3题，每题3分'],
  ['单选题部分', '多选题部分'],
  ['理论知识单选题', '理论知识多选题'],
  ['一、最佳选择题。每题的备选项中，只有1个最符合题意', '二、多项选择题。每题的备选项中，至少有1个错项'],
])('%s and %s stand over parts whose numbers run on', (first, second) => {
  const { questions } = readText(paper(first, second));
  expect(questions.map(({ kind }) => kind)).toEqual(kinds);
  expect(questions.map(({ analysis }) => analysis)).toEqual(Array(5).fill(null));
});

test.each(['本题多选题得分较低', '多选题。', '注意多选题'])(
  '%s behind an answer stands over nothing',
  (line) => {
    const text = paper('一、单选题', line);
    expect(readText(text).questions.map(({ section }) => section)).toEqual(Array(5).fill('单选题'));
  },
);

test.each([
  ['（2分）[多选] ', ''],
  ['<多选>', ''],
  ['（多选题 2.0分）', ''],
  ['', '【多选题】（2分）'],
])('%s…%s tells the kind of a question', (before, behind) => {
  const text = [1, 2, 3]
    .map((number) => `${number}. ${before}属于处罚的有（ ）。${behind}\nA. 警告\nB. 记过\nC. 表扬\n答案：AB`)
    .join('\n');
  const { questions } = readText(`招聘考试题\n${text}\n4. 属于处罚的是（ ）。\nA. 警告\nB. 表扬\n答案：A`);
  expect(questions.map(({ question, kind }) => `${kind} ${question}`)).toEqual([
    ...Array(3).fill('multiple 属于处罚的有（ ）。'),
    'single 属于处罚的是（ ）。',
  ]);
});

test('a subject before a kind makes the first line the title', () => {
  const text = `专业知识判断题\n\n1. 雨从天降。\n答案：√\n2. 雨是干的。\n答案：×`;
  expect(readText(text)).toMatchObject({
    title: '专业知识判断题',
    questions: [{ section: null }, { section: null }],
  });
});
