import { expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

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

const essays = '一、請說明稅務救濟的程序。（25分）\n二、試述短報所得的處罰。（25分）\n';
const directions = '⑴不必抄題，於本試題上作答者，不予計分。\n⑵請以藍、黑色鋼筆或原子筆在試卷上作答。\n';

test.each(['：（50分）', '（50分）', '：（50分）　　　　　代號：4207', '：共50分'])(
  'a part is one by its kind and %s, though directions stand above items that are numbered in a way of their own',
  (worth) => {
    const text = `稅務試題\n甲、申論題部分${worth}\n${directions}${essays}乙、測驗題部分${worth}\n${directions}${items}`;
    const { questions } = readText(text);
    expect(questions.map(({ section, number, marks }) => [section, number, marks])).toEqual([
      ['申論題部分', 1, 25],
      ['申論題部分', 2, 25],
      ['測驗題部分', 1, null],
      ['測驗題部分', 2, null],
    ]);
  },
);

test('what each question of a part is worth may stand in its directions; how long one may take does not count', () => {
  const marksOf = (words: string) =>
    readText(`社工試題\n甲、測驗題\n共2題，${words}，請以鉛筆作答。\n${items}`).questions.map(
      ({ marks }) => marks,
    );
  expect(marksOf('每題2.5分')).toEqual([2.5, 2.5]);
  expect(marksOf('每題2分鐘')).toEqual([null, null]);
});

test('so many minutes make no part of a paper', () => {
  const text = `社工試題\n1.何謂個案管理？\n答：依需求整合資源。\n一、討論題（20分鐘）\n由主持人帶領。\n2.何謂同理心？\n答：設身處地。\n`;
  expect(sectionsOf(text)).toEqual([null, null]);
});

test('keys below 測驗題 are those of the part 測驗題部分', () => {
  const text = `稅務試題\n甲、申論題部分（50分）\n${essays}乙、測驗題部分（50分）\n${items}解答\n測驗題\n1.A 2.B\n`;
  expect(readText(text).questions.map(({ key }) => key)).toEqual([null, null, 'A', 'B']);
});

const asked = [
  '你带过几个人的班组？\n好的回答：说得出每个人管什么。',
  '老员工当众顶撞你怎么办？\n好的回答：先让他离开现场。',
  '损耗突然升高先查什么？\n好的回答：先核对盘点单。',
];

test.each([
  ['能力一：带班组', '能力二：控损耗', '【问题#】'],
  ['核心能力1 带班组', '核心能力2 控损耗', '#. '],
  ['面试环节一：带班组', '面试环节二：控损耗', '问题#：'],
  ['素质要求一：带班组', '素质要求二：控损耗', '第#题：'],
])('%s and %s count the parts of a guide', (first, second, mark) => {
  const [one, two, three] = asked.map((text, at) => mark.replace('#', String(at + 1)) + text);
  const { questions } = readText(`门店面试题库\n\n${first}\n${one}\n${two}\n\n${second}\n${three}`);
  expect(questions.map(({ section, answer }) => [section, answer])).toEqual([
    ['带班组', '说得出每个人管什么。'],
    ['带班组', '先让他离开现场。'],
    ['控损耗', '先核对盘点单。'],
  ]);
});

test('what an answer counts so are no parts', () => {
  const [one, two, three] = asked;
  const { questions } = readText(
    `门店面试题库\n1. ${one}班长有两种能力：\n能力一：排班\n能力二：盘点\n2. ${two}\n3. ${three}`,
  );
  expect(questions.map(({ section }) => section)).toEqual([null, null, null]);
  expect(questions[0].answer).toContain('能力一：排班\n能力二：盘点');
});
