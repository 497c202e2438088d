import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const read = (lines: readonly string[]): string[] =>
  readLines(lines).questions.map(({ number, kind, key, answer, analysis }) =>
    [number, kind, key, answer, analysis].join(' '),
  );

const fold = (words: string): string[] => ['<details>', `<summary><b>${words}</b></summary>`, '<p>', ''];

test.each(['答案', '查看答案', 'Answer'])(
  'a title that gives the key belongs to the smaller one above it, below %s',
  (words) => {
    const lines = [
      ...[
        '# 脚本练习',
        '###### 1. 输出是什么？',
        '- A: 空',
        '- B: 对象',
        '',
        ...fold(words),
        '#### 答案: B',
        '',
      ],
      ...['历史遗留。', '</p>', '</details>', '', '###### 2. 什么是闭包？', '<details><br><b>Answer</b><br>'],
      ...['函数加作用域。', '</details>'],
    ];
    expect(read(lines)).toEqual(['1 single B  历史遗留。', '2 open  函数加作用域。 ']);
  },
);

test('so does the label alone beside such ones', () => {
  const lines = [
    ...[
      '# 脚本练习题',
      '##### 1. 什么是闭包？',
      '#### 答案: 函数加作用域',
      '见上。',
      '##### 2. 什么是提升？',
    ],
    ...['#### 答案', '声明提前。'],
  ];
  expect(read(lines)).toEqual(['1 open  函数加作用域\n见上。 ', '2 open  声明提前。 ']);
});

test('(but what stands over all answers is higher than the questions, too)', () => {
  const lines = [
    ...[
      '# 护理试题',
      '### 1. 何时洗手？',
      '- A. 接触前',
      '- B. 下班后',
      '### 2. 体温多少正常？',
      '- A. 36.5',
    ],
    ...['- B. 39', '## 参考答案：选择题', '1. A', '2. A'],
  ];
  expect(read(lines)).toEqual(['1 single A  ', '2 single A  ']);
});
