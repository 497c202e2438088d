import { expect, test } from 'vitest';
import { readText, sketch } from '../outline/support/cleaned.ts';

const one = (text: string) => readText(text).questions[0];

test('a label parts stem and answer, though the answer asks', () => {
  expect(sketch(readText('电工面试题1.什么是接地？参考答案：为什么要接地？为了安全。'))).toEqual([
    '– 1 什么是接地？ ⇒ 为什么要接地？为了安全。',
  ]);
});

test('sections with and without labels stand side by side', () => {
  const reading = readText(
    '电工面试题一、求职1.你为什么做电工？我喜欢动手。2.你有什么缺点？有时太急。二、知识1.什么是接地。参考答案：与大地相连。2.简述验电。参考答案：先在有电处试。',
  );
  expect(sketch(reading)).toEqual([
    '求职 1 你为什么做电工？ ⇒ 我喜欢动手。',
    '求职 2 你有什么缺点？ ⇒ 有时太急。',
    '知识 1 什么是接地。 ⇒ 与大地相连。',
    '知识 2 简述验电。 ⇒ 先在有电处试。',
  ]);
});

test('a bracket that assesses parts stem and unmarked answer', () => {
  const question = one(
    '护士面试题1.设计一次宣教活动。预算五百元。（考察：策划能力、沟通）对象选老年病人，地点选候诊区。',
  );
  expect(question.question).toBe('设计一次宣教活动。预算五百元。');
  expect(question.assesses).toEqual(['策划能力', '沟通']);
  expect(question.answer).toBe('对象选老年病人，地点选候诊区。');
});

test.each([
  '（考察：細致、應變）',
  '（考查：細致、應變）',
  '（考點：細致、應變）',
  '（考察點：細致、應變）',
  '【考察：細致、應變】',
])('%s says what a question assesses', (bracket) => {
  const question = one(`護士面試題1.如何交接班？${bracket}參考答案：逐項核對。`);
  expect(question.assesses).toEqual(['細致', '應變']);
  expect(question.question).toBe('如何交接班？');
});

test('marks in brackets inside a point part nothing', () => {
  expect(one('护士面试题1.如何交接班？（考察：沟通（含倾听、表达）、应变）').assesses).toEqual([
    '沟通（含倾听、表达）',
    '应变',
  ]);
});

test.each([
  ['一、基础题（每题10分，共2题）', '基础题', 10],
  ['一、基础题（共20题）', '基础题', null],
  ['一、基础题（本大题共4小题，每小题5分，共20分）', '基础题', 5],
  ['一、问答题（总共8个问题）', '问答题', null],
  ['一、沟通能力类', '沟通能力类', null],
  ['一、客服常被问的（两个问题）', '客服常被问的（两个问题）', null],
  ['一、Short Answers（5 points each）', 'Short Answers', 5],
  ['一、客服技巧（含电话）', '客服技巧（含电话）', null],
])('%s is the section %s', (heading, section, marks) => {
  const question = one(
    `护士面试题${heading}1.如何交接班？逐项核对，不漏一项。2.什么是三查？操作前、中、后查。`,
  );
  expect([question.section, question.marks]).toEqual([section, marks]);
});

test('marks of a single question are taken off its stem', () => {
  const question = one('护士面试题1.如何交接班？（15分）参考答案：逐项核对。');
  expect([question.question, question.marks]).toEqual(['如何交接班？', 15]);
});

const half = (answers: string): string =>
  `护士面试题一、基础1.什么是三查？2.什么是八对？3.什么是无菌？二、情景1.病人晕倒怎么办？2.家属吵闹怎么办？答案与解析${answers}`;

test('a missing answer stays missing and shifts no other', () => {
  const reading = readText(half('一、基础1.答案：查三次。3.答案：没有细菌。二、情景2.答案：先安抚。'));
  expect(reading.questions.map(({ answer }) => answer)).toEqual([
    '查三次。',
    null,
    '没有细菌。',
    null,
    '先安抚。',
  ]);
});

test('an answer without a question is left over', () => {
  const text = half('一、基础1.答案：查三次。2.答案：八项。3.答案：没有细菌。4.答案：多余的。');
  const reading = readText(text);
  expect(reading.questions).toHaveLength(5);
  expect(reading.leftovers.map(({ start, end }) => text.slice(start, end))).toEqual(['4.答案：多余的。']);
});

test('answers are joined by their section though its number differs', () => {
  const reading = readText(half('一、情景1.答案：呼救。2.答案：安抚。'));
  expect(reading.questions.map(({ answer }) => answer)).toEqual([null, null, null, '呼救。', '安抚。']);
});

test('the last answer of a preview is cut off', () => {
  const reading = readText('护士面试题1.什么是三查？查三次，一次不能少。2.什么是八对？对床号、姓名、药');
  expect(reading.questions.map(({ truncated }) => truncated)).toEqual([false, true]);
});

test('a document cut off inside a question has no cut answer', () => {
  const reading = readText('护士面试题1.什么是三查？查三次，一次不能少。2.请谈谈你对无菌原');
  expect(reading.questions.map(({ answer, truncated }) => [answer, truncated])).toEqual([
    ['查三次，一次不能少。', false],
    [null, false],
  ]);
});

const bankStart =
  '銀行面試題及答案一、認知1.你為什么做柜員？因為細心。2.你的優點是什么？有耐心，步驟有三：1.聽清。2.核對。3.復述。3.你怎么看加班？偶爾可以。4.什么是假幣？仿造的貨幣。';

test.each([
  ['5.一位客戶堅持要', '認知 5 一位客戶堅持要'],
  ['5.客戶要求退貨。商品已經', '認知 5 客戶要求退貨。商品已經'],
  ['5.有哪些方案？你們用的是', '認知 5 有哪些方案？你們用的是'],
  ['二、情景1.一位客戶堅持要', '情景 1 一位客戶堅持要'],
])('a document cut off inside a stem keeps it from the answer before: %s', (end, last) => {
  const reading = readText(bankStart + end);
  expect(sketch(reading).at(-1)).toBe(last);
  expect(reading.questions.at(-2)?.answer).toBe('仿造的貨幣。');
  expect(reading.questions.map(({ truncated }) => truncated)).not.toContain(true);
});

test.each([
  ['5.發票連號。先把單據收下，我會', '先把單據收下，我會'],
  ['5.發票連號。先收下單據。再告訴他要', '先收下單據。再告訴他要'],
  ['5.怎樣接電話？先點頭，說一聲“請您', '先點頭，說一聲“請您'],
  ['5.怎樣驗鈔？分四步：1.看。2.摸。3.聽。4.測。5.問', '分四步：1.看。2.摸。3.聽。4.測。5.問'],
])('a document cut off inside an answer has it cut off: %s', (end, answer) => {
  const last = readText(bankStart + end).questions.at(-1);
  expect(last).toMatchObject({ number: 5, answer, truncated: true });
});

test('answers that never end with a mark are not cut off', () => {
  const reading = readText('会计面试题\n1. 什么是资产？\n答案：经济资源\n2. 什么是负债？\n答案：现时义务\n');
  expect(reading.questions.map(({ truncated }) => truncated)).toEqual([false, false]);
});

test.each([
  ['a picture', '看图。\n![锁](./img/lock.png)'],
  ['a bracket', '经济订货量的单位是吨（每次）'],
  ['a formula', '用公式：\nsqrt(2*D*S/H)'],
  ['a row of a table', '见表。\n| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |'],
])('an answer that ends with %s is not cut off', (_, answer) => {
  const reading = readText(
    `仓管面试题\n1. 什么是盘点？\n点数。\n2. 什么是移库？\n换位。\n3. 什么是安全库存？\n${answer}\n`,
  );
  expect(reading.questions.map(({ truncated }) => truncated)).toEqual([false, false, false]);
});

test('a list of questions has no answers, though one ends with a statement', () => {
  const reading = readText(
    '2025年护士面试题1.你为什么选择护理？2.什么是三查八对？3.你的优点是什么？4.如何看待夜班？5.请设计一次宣教活动。预算五百元以内。',
  );
  expect(reading.questions.map(({ answer }) => answer)).toEqual([null, null, null, null, null]);
  expect(reading.questions[4].question).toBe('请设计一次宣教活动。预算五百元以内。');
});

test('a doubtful border is reported', () => {
  const reading = readText(
    '护士面试题1.你为什么选择护理？我想守在病人身边。2.三查八对的内容。操作前查，操作后查。3.如何看待夜班？夜班也要有人上。',
  );
  expect(reading.questions.map(({ doubts }) => doubts)).toEqual([[], ['border'], []]);
});

test('a title that the site repeats is taken off', () => {
  const text = '护士面试题.docxVIP\n\n护士面试题\n\n1.什么是三查？查三次。2.什么是八对？对八项。';
  const reading = readText(text);
  expect(reading.title).toBe('护士面试题');
  expect(reading.removals.filter(({ rule }) => rule === 'repeated-title')).toHaveLength(1);
  expect(reading.leftovers).toEqual([]);
});

test('paragraphs of an answer are parted by one line break each', () => {
  expect(
    one('会计面试题\n第一题：\n\n什么是资产？\n\n答案：\n\n一、定义。\n\n  资源。\n\n\n二、分类。').answer,
  ).toBe('一、定义。\n资源。\n二、分类。');
});

test('answers without headings join questions whose numbers run through all sections', () => {
  const reading = readText(
    '電工面試題一、安全題1.什么是接地？2.有人觸電怎么辦？二、技能題3.怎樣驗電？參考答案1.與大地相連。2.先斷電。3.先試驗電筆。',
  );
  expect(sketch(reading)).toEqual([
    '安全題 1 什么是接地？ ⇒ 與大地相連。',
    '安全題 2 有人觸電怎么辦？ ⇒ 先斷電。',
    '技能題 3 怎樣驗電？ ⇒ 先試驗電筆。',
  ]);
});

test('answers without headings join no question where numbers begin anew in each section', () => {
  const reading = readText(
    '電工面試題一、安全題1.什么是接地？2.有人觸電怎么辦？二、技能題1.怎樣驗電？2.怎樣停電？參考答案1.與大地相連。2.先斷電。3.先試驗電筆。4.拉閘掛牌。',
  );
  expect(reading.questions.map(({ answer }) => answer)).toEqual([null, null, null, null]);
});
