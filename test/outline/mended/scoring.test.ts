import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const kit = (first: readonly string[], second: readonly string[]): (string | null)[] =>
  readLines(
    [
      '# 行为面试题库',
      '## 客户导向',
      '- 讲一个你为客户做了分外之事的例子。',
      '- 客户的要求和规定冲突时，你怎么处理？',
      '- 你有没有得罪过一位客户？为什么？',
      '',
      ...first,
      '',
      '## 学习能力',
      '- 过去一年你学会的最有用的技能是什么？',
      '- 你有没有改变过一个坚信的看法？',
      '- 怎样带新人？',
      '',
      ...second,
    ],
    '题库.md',
  ).questions.map(({ analysis }) => analysis);

const none = [null, null, null, null, null, null];
const table = ['| 分数 | 行为 |', '|---|---|', '| 3 | 主动推动改变 |', '| 1 | 推给别人 |'];

test.each([
  ['folded up', ['<details>', '<summary>评分参考</summary>', '', ...table, '', '</details>']],
  ['in lines', ['**评分标准**：', '3 分：主动推动改变', '1 分：推给别人']],
  ['in a line', ['评分要点：看有没有具体的数字。']],
])(
  'how answers are marked, behind each list of questions and %s, is no analysis of its last one',
  (_, scale) => {
    expect(kit(scale, scale)).toEqual(none);
  },
);

test('behind one of two lists it may be', () => {
  expect(kit(['评分要点：看有没有具体的数字。'], [])[2]).toBe('看有没有具体的数字。');
});

test('an analysis behind each list belongs to its last question', () => {
  const analyses = kit(['解析：诚实最要紧。'], ['解析：看怎样拆解任务。']);
  expect([analyses[2], analyses[5]]).toEqual(['诚实最要紧。', '看怎样拆解任务。']);
});
