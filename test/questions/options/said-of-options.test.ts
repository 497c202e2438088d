import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const paper = (answer: string): string =>
  `化工测试\n一、多选题\n1. 下列属于醇的有（ ）。\nA. 乙醛\nB. 乙酸\nC. 甲醇\nD. 丁醇\n${answer}\n2. 下列属于酸的有（ ）。\nA. 甲酸\nB. 丙酮\nC. 乙烷\nD. 乙酸\n答案：AD`;
const first = (answer: string): string =>
  choices(readText(paper(answer)))[0].replace(/^.* \| D 丁醇/, '') ?? '';

test.each([
  ['【答案】C。A项说法错误。', ' ⇒ C ⇒ analysis: A项说法错误。'],
  ['答案：C A项错误', ' ⇒ C ⇒ analysis: A项错误'],
  ['答案：C\nA项错误，D项正确', ' ⇒ C ⇒ analysis: A项错误，D项正确'],
  ['答案：C项，A、B项错误。', ' ⇒ C ⇒ analysis: A、B项错误。'],
  ['答案：CD，A是醛', ' ⇒ CD ⇒ analysis: A是醛'],
  ['答案：C；D选项是干扰项', ' ⇒ C ⇒ analysis: D选项是干扰项'],
  ['答案：(C)：甲醇有毒，不可饮用。', ' ⇒ C ⇒ analysis: 甲醇有毒，不可饮用。'],
  ['答案：C 甲醇。它有毒。', ' ⇒ C ⇒ analysis: 它有毒。'],
])('a sentence on another option ends the key: %s', (answer, expected) => {
  expect(first(answer)).toBe(expected);
});

test.each([
  ['答案：C项、D项', ' ⇒ CD'],
  ['答案：C项D项', ' ⇒ CD'],
  ['答案：C，D', ' ⇒ CD'],
  ['答案：C D 两项', ' ⇒ CD ⇒ analysis: 两项'],
  ['答案：C，D均可', ' ⇒ CD ⇒ analysis: 均可'],
  ['答案：C. 甲醇；D. 丁醇', ' ⇒ CD'],
  ['答案：多选，CD', ' ⇒ CD'],
  ['答案：四项全对', ' ⇒ ABCD'],
  ['答案：都正确', ' ⇒ ABCD'],
])('letters that only follow one another are one key: %s', (answer, expected) => {
  expect(first(answer)).toBe(expected);
});

test('an option that says all of them is one of them', () => {
  const text =
    '化工测试\n一、单选题\n1. 下列属于酒的是（ ）。\nA. 白酒\nB. 黄酒\nC. 以上都是\n答案：以上都是\n2. 下列属于醋的是（ ）。\nA. 米醋\nB. 料酒\nC. 酱油\n答案：A';
  expect(readText(text).questions.map(({ key }) => key)).toEqual(['C', 'A']);
});

test.each([
  ['A. 对\nB. 错\n答案：T', 'T'],
  ['A. 错\nB. 对\n答案：F', 'F'],
  ['A. 对\nB. 错\n答案：B', 'F'],
])('a judgement is the key of a pair of words: %s', (lines, key) => {
  const text = `安全测试题\n1. 湿手可以摸开关。\n${lines}\n2. 上岗须持证。\nA. 对\nB. 错\n答案：√`;
  expect(readText(text).questions.map((question) => [question.kind, question.key])).toEqual([
    ['judge', key],
    ['judge', 'T'],
  ]);
});

test.each([
  ['上岗须持证。__√__', '1 judge 上岗须持证。____ ⇒ T'],
  ['上岗须持证。（TRUE）', '1 judge 上岗须持证。（ ） ⇒ T'],
  ['上岗须持证。（ False ）', '1 judge 上岗须持证。（ ） ⇒ F'],
  ['上岗须持证。__错__', '1 judge 上岗须持证。____ ⇒ F'],
  ['上岗须__持证__。', '1 judge 上岗须__持证__。 ⇒ –'],
])('below a heading that says so, a statement bears its judgement: %s', (stem, expected) => {
  const text = `安全测试题\n一、判断题\n1. ${stem}\n2. 湿手可以摸开关。（×）`;
  expect(choices(readText(text))[0]).toBe(expected);
});

test('a sign on a line within a sum is what fills it', () => {
  const text = '算术测试题\n一、填空题\n1. 3__×__4=12。\n2. 8__÷__4=2。';
  expect(readText(text).questions.map(({ kind }) => kind)).toEqual(['fill', 'fill']);
});
