import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const single = 'A. 白班 B. 夜班 C. 轮班 D. 替班';
const parts = (text: string): (string | number | null)[][] =>
  readText(text).questions.map(({ section, kind, marks }) => [section, kind, marks]);

test.each([
  ['选择题：本大题共2小题，每小题4分，共8分，在每小题给出的四个选项中，选出最合适的一项。', 4],
  ['选择题：本题共2小题，每题3分。从四个选项里选出一个。', 3],
  ['选择题（共2题，每题1.5分。\n选项里只有一项合适）', 1.5],
  ['选择题（共2题，每题2分。\n\n每题只有一项合适。\n\n不选不得分。\n）', 2],
])('how a part is answered and what it is worth is not its name: %s', (words, marks) => {
  const text = `保安试卷\n一、${words}\n1. 交班在（ ）。\n${single}\n2. 接班在（ ）。\n${single}\n二、简答题\n1. 怎样交接？\n2. 怎样登记？`;
  const reading = readText(text);
  expect(reading.questions.map((one) => [one.section, one.kind, one.marks])).toEqual([
    ['选择题', 'single', marks],
    ['选择题', 'single', marks],
    ['简答题', 'open', null],
    ['简答题', 'open', null],
  ]);
  expect(reading.leftovers).toEqual([]);
});

test('the first question may stand behind such a bracket on its line', () => {
  const text = `保安试卷一、单选题（共2题，每题2分。\n每题只有一项合适。\n）1.交班在（）。\nA.早晨B.中午C.傍晚D.深夜2.接班在（）。\nA.门岗B.值班室C.大厅D.车库`;
  expect(parts(text)).toEqual([
    ['单选题', 'single', 2],
    ['单选题', 'single', 2],
  ]);
});

test('a full stop may end the name of a part', () => {
  const text =
    '门岗问答\n一、问答题。\n1、谁交班？答：队员。\n2、谁接班？答：下一班。\n二、简答题。\n1、怎样登记？答：逐项登记。';
  expect(parts(text)).toEqual([
    ['问答题', 'open', null],
    ['问答题', 'open', null],
    ['简答题', 'open', null],
  ]);
});

test('a name that goes on behind a colon stays whole, and so does a bracket of its own', () => {
  const text =
    '门岗问答\n一、问答题：队列与礼节\n1、怎样敬礼？\n2、怎样整队？\n二、巡逻（含夜间）\n1、怎样巡逻？\n2、遇到火情怎么办？';
  expect(parts(text).map(([section]) => section)).toEqual([
    '问答题：队列与礼节',
    '问答题：队列与礼节',
    '巡逻（含夜间）',
    '巡逻（含夜间）',
  ]);
});

test('a point of an answer about questions of a kind is no part', () => {
  const text =
    '命题人员面试题\n1、怎样出卷？\n答：分三步。\n一、选择题。\n二、判断题。\n先易后难。\n2、怎样审卷？\n答：两人互审。\n3、怎样保密？\n答：专柜存放。';
  expect(readText(text).questions.map(({ section }) => section)).toEqual([null, null, null]);
});
