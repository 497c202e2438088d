import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const answersOf = (text: string): (string | null)[] =>
  readText(text).questions.map(({ key, answer }) => key ?? answer);

const fills = '（一）填空题\n1. 每年考试＿＿次。\n2. 中断＿＿个月应重新学习。\n3. 工作票由＿＿签发。\n';
const open = '（二）问答题\n1. 负责人的安全责任有哪些？\n';

test.each(['【答案】', '【答案】：', '答案：', '答案 '])(
  'short answers follow the words %s on their line, whatever parts them',
  (words) => {
    expect(answersOf(`安规试卷\n${fills}${words}1. 一；2. 三；3. 签发人\n`)).toEqual(['一', '三', '签发人']);
  },
);

test('the points of the answer to the only question of a part are points, and no answers', () => {
  const points = '（1）组织工作；\n（2）检查措施；\n（3）监督成员。';
  expect(
    answersOf(`安规试卷\n${fills}【答案】1. 一；2. 三；3. 签发人\n\n${open}【答案】\n1. ${points}\n`),
  ).toEqual(['一', '三', '签发人', points]);
});

test('one answer in brackets to a question is its own, though it counts points', () => {
  expect(
    answersOf('1. 怎样救火？\n【答案】1. 报警；2. 断电；3. 疏散\n2. 怎样报警？\n【答案】拨打119。'),
  ).toEqual(['1. 报警；2. 断电；3. 疏散', '拨打119。']);
});

test('the name of a part over the answers of cases is no part of the reason above it', () => {
  const stem = (number: number): string => `${number}、堆垛应当（    ）。\nA、离墙\nB、靠墙\n`;
  const { questions } = readText(
    `冷链考核试卷\n第一部分  单选题\n${stem(1)}${stem(2)}第二部分  案例题\n案例一\n月台门封破损，卸货用了一小时。\n3、有哪些错误？\n案例二\n报警器响起，当班三人。\n4、应当怎样处理？\n答案与解析\n第一部分\n1、A。解析：便于通风。\n2、A。解析：视线不清时禁止行驶。\n第二部分\n案例一\n3、没有报修，也没有上报。\n案例二\n4、先撤离，再报告。`,
  );
  expect(questions.map(({ key, answer, analysis }) => [key ?? answer, analysis])).toEqual([
    ['A', '便于通风。'],
    ['A', '视线不清时禁止行驶。'],
    ['没有报修，也没有上报。', null],
    ['先撤离，再报告。', null],
  ]);
});

test('answers begin behind the last option, where the name of a part and its first key follow', () => {
  const text =
    '塔吊司机试卷\n一、单项选择题（共2题。\n每题1分）1.塔吊应（ ）。\nA.停稳B.摇摆2.吊钩应（ ）。\nA.完好B.开裂参考答案及解析一、单项选择题1.A。\n【解析】防止倾覆。\n2.A。\n【解析】裂纹会断。\n';
  expect(readText(text).questions.map(({ key, analysis }) => [key, analysis])).toEqual([
    ['A', '防止倾覆。'],
    ['A', '裂纹会断。'],
  ]);
});

test('(words of a sentence about answers part nothing)', () => {
  const text = '老师面试题\n1. 怎样公布参考答案一、二两题？\n答：当堂讲评。\n2. 怎样订正？\n答：用红笔。\n';
  expect(readText(text).questions.map(({ answer }) => answer)).toEqual(['当堂讲评。', '用红笔。']);
});

test('answers that only their numbers and labels tell from the questions, with explanations that are left empty', () => {
  const text =
    '1. [单选题]塔吊应（ ）。\nA. 停稳\nB. 摇摆\n2. [判断题]吊钩可以开裂。\nA. 正确\nB. 错误\n3. [填空题]风力达____级应停机。\n4. [简答题]简述交接班的内容。\n1.正确答案 :A\n解析：防止倾覆。\n2.正确答案 :B\n解析：\n3.正确答案 :六\n解析：\n4.正确答案 :设备状况；安全事项。\n';
  expect(readText(text).questions.map(({ key, answer }) => key ?? answer)).toEqual([
    'A',
    'F',
    '六',
    '设备状况；安全事项。',
  ]);
});

test('(answers by turns with the questions, each with its number once more, are no half)', () => {
  const text =
    '塔吊面试题\n1. 怎样试吊？\n1.参考答案：离地半米停一停。\n2. 怎样指挥？\n2.参考答案：用对讲机。\n3. 怎样交班？\n3.参考答案：写日志。\n';
  expect(readText(text).questions.map(({ answer }) => answer)).toEqual([
    '离地半米停一停。',
    '用对讲机。',
    '写日志。',
  ]);
});
