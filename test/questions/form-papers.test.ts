import { expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';
import { choices } from './support/choices.ts';

test('round brackets at the start of lines may be boxes, some of them ticked', () => {
  const text =
    '雨具测评\n1. 出门带什么？（单选题 *必答）\n( ) 筷子\n(√) 雨伞\n( ) 勺子\n2. 雨具有哪些？（多选题 *必答）\n[√] 雨伞\n[ ] 勺子\n[√] 雨鞋\n3. 雨是干的。（判断题 *必答）\n( ) 正确\n(√) 错误';
  expect(readText(text).questions.map(({ kind, key, options }) => [kind, key, options.length])).toEqual([
    ['single', 'B', 3],
    ['multiple', 'AC', 3],
    ['judge', 'F', 0],
  ]);
});

test('brackets before numbers are for keys, and no boxes', () => {
  const text = '测试\n一、判断题\n（√）1. 雨是湿的。\n（×）2. 伞是雨。\n（ ）3. 云会动。';
  expect(readText(text).questions.map(({ question, key }) => [question, key])).toEqual([
    ['雨是湿的。', 'T'],
    ['伞是雨。', 'F'],
    ['云会动。', null],
  ]);
});

test('the figure of an option begins no question, and numbers with half a bracket may be one key', () => {
  const text =
    '产品考试\n一、单选题\n1、排量是（ ）。\n1）1.5升\n2）2.0升\n3）3.0升\n答案：1）\n二、多选题\n2、配置有（ ）。\n1）雨刮\n2）雨伞架\n3）鱼缸\n答案：1）2）';
  expect(choices(readText(text))).toEqual([
    '1 single 排量是（ ）。 | A 1.5升 | B 2.0升 | C 3.0升 ⇒ A',
    '2 multiple 配置有（ ）。 | A 雨刮 | B 雨伞架 | C 鱼缸 ⇒ AB',
  ]);
});

test('the judgement may stand on a line in its bracket', () => {
  const text = '试卷\n一、判断题\n1、雨是干的。（_×_）\n2、雨从天降。（_√_）';
  expect(choices(readText(text))).toEqual(['1 judge 雨是干的。（ ） ⇒ F', '2 judge 雨从天降。（ ） ⇒ T']);
});

test('what is asked may stand behind a word in square brackets, below a rule of signs', () => {
  const rule = '┈┈┈┈┈┈┈┈';
  const text = `练兵题库\n${rule}\n[题型] 单选\n[题干] 伞用来（）\n[A] 挡雨\n[B] 钓鱼\n[答案] A\n${rule}\n[题型] 判断\n[题干] 雨是干的。\n[答案] 错误\n${rule}`;
  expect(choices(readText(text))).toEqual([
    'null single 伞用来（） | A 挡雨 | B 钓鱼 ⇒ A',
    'null judge 雨是干的。 ⇒ F',
  ]);
});

test('the first key may stand alone behind the words over all of them', () => {
  const stems = '1、出门带什么？\nA、筷子\nB、雨伞\nC、勺子\n2、雨是干的。（ ）\n3、云会动。（ ）';
  for (const keys of ['答：1、B；\n2、错；\n3、对。', '答案：1、B\n\n2、错\n\n3、对'])
    expect(readText(`应知应会\n${stems}\n${keys}`).questions.map(({ key }) => key)).toEqual(['B', 'F', 'T']);
});

test('numbers of a list are options where the answer is one of them', () => {
  const list = '1. 伞\n2. 筷子\n3. 勺子';
  const text = `問題1\n雨天帶什麼？\n${list}\n正確答案：1\n問題2\n吃飯用什麼？\n${list}\n正確答案：2`;
  expect(choices(readText(text))).toEqual([
    '1 single 雨天帶什麼？ | A 伞 | B 筷子 | C 勺子 ⇒ A',
    '2 single 吃飯用什麼？ | A 伞 | B 筷子 | C 勺子 ⇒ B',
  ]);
  const open = `面试题\n问题一：雨天要带什么？\n${list}\n问题二：吃饭要带什么？\n${list}`;
  expect(readText(open).questions.map(({ answer, options }) => [answer, options])).toEqual([
    [list, []],
    [list, []],
  ]);
});

test('a key may stand as a bare figure between the number and the stem', () => {
  const text =
    '題號 答案 題目\n001 1 雨天應帶 (1)傘 (2)筷子 (3)勺子。\n002 3 吃湯應用 (1)傘 (2)筆 (3)勺子。\n003 2 寫字應用 (1)傘 (2)筆 (3)勺子。';
  expect(choices(readText(text))).toEqual([
    '1 single 雨天應帶 | A 傘 | B 筷子 | C 勺子 ⇒ A',
    '2 single 吃湯應用 | A 傘 | B 筆 | C 勺子 ⇒ C',
    '3 single 寫字應用 | A 傘 | B 筆 | C 勺子 ⇒ B',
  ]);
});

const rated = ['请介绍一下你自己。', '你为什么选择我们公司？', '怎样处理坏账？'];
const form = (lines: string, end = ''): [string, string | null][] =>
  readText(
    `面试评价表\n${rated.map((stem, at) => `${at + 1}. ${stem}\n参考要点：条理清楚。\n${lines}`).join('\n')}${end}`,
  ).questions.map(({ question, answer }) => [question, answer]);

test.each([
  ['boxes over a line for remarks', '得分：□1 □2 □3 □4 □5\n备注：______'],
  ['grades', '评分：□优 □良 □中 □差\n评语：________'],
  ['a scale in two languages', '評分 Score：1　2　3　4　5\n備註 Remarks：______'],
  ['what it is worth beside the line', '配分：10　得分：____'],
])('what a form has below each question for its marks is no part of it: %s', (_, lines) => {
  const whole = rated.map((stem) => [stem, '条理清楚。']);
  expect(form(lines)).toEqual(whole);
  expect(form(lines, '\n总分 Total：______ 面试官签署：________ 日期：____年__月__日')).toEqual(whole);
});

test.each([
  '面试官（签字）：____ 日期：____',
  '综合得分：____ 面试结论：□录用 □备选 □不录用',
  '总评：____\n□进入复试 □待定 □淘汰',
])('nor what it has at its end for who decides: %s', (end) => {
  expect(form('得分：____', `\n${end}`)).toEqual(rated.map((stem) => [stem, '条理清楚。']));
});

test('what is to be filled in stays, and so does what an answer tells of marks', () => {
  const text =
    '会计试题\n一、填空题\n1. 会计记录：____ 和 ____ 两种。\n2. 结论：____。\n二、问答题\n3. 怎样给新人打分？\n答：先看态度。\n评分：1到5分，再看结果。';
  expect(readText(text).questions.map(({ question, answer }) => [question, answer])).toEqual([
    ['会计记录：____ 和 ____ 两种。', null],
    ['结论：____。', null],
    ['怎样给新人打分？', '先看态度。\n评分：1到5分，再看结果。'],
  ]);
});
