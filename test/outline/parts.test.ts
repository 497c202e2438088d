import { expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const sectionsOf = (text: string) => readText(text).questions.map(({ section }) => section);
const items = '1.下列何者是水果？\n(A)蘋果 (B)鐵 (C)銅\n2.下列何者是金屬？\n(A)蘋果 (B)鐵 (C)水\n';

test.each([
  ['甲、選擇題', '乙、測驗題'],
  ['甲部：選擇題', '乙部：測驗題'],
  ['第一卷 選擇題', '第二卷 測驗題'],
  ['第Ⅰ卷 選擇題', '第Ⅱ卷 測驗題'],
  ['Part A: 選擇題', 'Part B: 測驗題'],
])('%s and %s count the parts of a paper', (first, second) => {
  expect(sectionsOf(`社工試題\n${first}\n${items}${second}\n${items}`)).toEqual([
    '選擇題',
    '選擇題',
    '測驗題',
    '測驗題',
  ]);
});

test('甲、 labels options where no kind of question stands behind it', () => {
  const [question] = readText(
    '社工試題\n1.下列何者正確？\n甲、選擇合適的個案\n乙、填寫表格\n丙、面談\n丁、結案\n答案：甲\n2.下列何者錯誤？\n甲、傾聽\n乙、責罵\n丙、同理\n丁、尊重\n答案：乙',
  ).questions;
  expect([question.section, question.options.length, question.key]).toEqual([null, 4, 'A']);
});

test('the title is no section where only lines of the page stand above it', () => {
  const { title, questions } = readText(
    '文本内容：\n某网站 2024-05-05\n电工招聘考试题库\n1.什么是接地？\n答：与大地相连。\n2.什么是短路？\n答：不经负载直接相连。',
  );
  expect([title, questions[0].section]).toEqual(['电工招聘考试题库', null]);
});

test('a kind in brackets behind 第Ⅱ卷 is that of its questions', () => {
  const text = `社工試題\n第Ⅰ卷（选择题）\n${items}第Ⅱ卷（判断题）\n1.水是液體。\n2.鐵是氣體。\n`;
  expect(readText(text).questions.map(({ kind }) => kind)).toEqual(['single', 'single', 'judge', 'judge']);
});
