import { expect, test } from 'vitest';
import { choices } from '../questions/support/choices.ts';
import { readLines } from './support/markdown.ts';

const options = ['A. 删除', 'B. 连接', 'C. 投影', 'D. 选择'];
const reason = ['## 解析', '连接与投影都是关系运算。', '删除属于更新。'];

test.each([
  ['with a number', ['# 7.在下列运算中，（ ）不属于关系运算。', '', ...options, '', ...reason], '7'],
  ['without one', ['# 在下列运算中，（ ）不属于关系运算。', '', ...options, '', ...reason], 'null'],
  ['in a paragraph', ['7. 在下列运算中，（ ）不属于关系运算。', '', ...options, '', ...reason], '7'],
])('a page that holds but one choice question gives it: %s', (_, lines, number) => {
  expect(choices(readLines(lines))).toEqual([
    `${number} single 在下列运算中，（ ）不属于关系运算。 | A 删除 | B 连接 | C 投影 | D 选择 ⇒ – ⇒ analysis: 连接与投影都是关系运算。\n删除属于更新。`,
  ]);
});

test.each([
  ['a title over it', ['# 关系运算的种类', '', ...options, '', '这些都是数据库的基础。']],
  [
    'a list of steps in letters',
    ['# 上线步骤', '按下面的次序做。', 'A. 备份', 'B. 切换', 'C. 观察', '做完之后写报告。'],
  ],
])('a page with a list in letters and nothing that asks gives none: %s', (_, lines) => {
  expect(readLines(lines).questions).toEqual([]);
});

test('letters before numbers are keys of as many questions, though no title stands above them', () => {
  const keys = [...'ADBBBD'];
  const asked = keys.map(
    (key, at) =>
      `（${key}）${at + 1}．進入第${at}號機房前應先（ ）\na.甲${at}\tb.乙${at}\tc.丙${at}\td.丁${at}`,
  );
  expect(readLines(['（一）單選題', ...asked]).questions.map(({ key }) => key)).toEqual(keys);
});

test('two questions of a page are read as they were', () => {
  const two = ['# 1. 不属于关系运算的是（ ）。', ...options, '# 2. 属于更新的是（ ）。', ...options];
  expect(readLines(two).questions.map(({ number }) => number)).toEqual([1, 2]);
});
