import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';
import { choices } from '../support/choices.ts';

const question = (
  number: number,
  stem: string,
  letters: (letter: string, text: string) => string[],
): string[] => [
  `${number}. ${stem}（）`,
  ...letters('A', '冷藏'),
  ...letters('B', '常温'),
  ...letters('C', '冷冻'),
  '正确答案：A',
  '官方解析：四度最稳。',
];
const bank = (letters: (letter: string, text: string) => string[]): string[] =>
  ['疫苗怎样保存', '样本怎样保存', '试剂怎样保存'].flatMap((stem, at) => question(at + 1, stem, letters));

test('a letter that a page shows in a circle of its own and once more before the option is one letter', () => {
  const [first, ...others] = readLines(bank((letter, text) => [letter, `${letter}. ${text}`])).questions;
  expect(others).toHaveLength(2);
  expect(first.options).toEqual([
    { label: 'A', text: '冷藏' },
    { label: 'B', text: '常温' },
    { label: 'C', text: '冷冻' },
  ]);
  expect([first.kind, first.key, first.answer, first.analysis]).toEqual(['single', 'A', null, '四度最稳。']);
});

test('letters alone above their options are read as ever', () => {
  expect(choices(readLines(bank((letter, text) => [letter, text])))[0]).toContain('A 冷藏 | B 常温 | C 冷冻');
});

test('parts with letters that hold several sentences are an answer, no options', () => {
  const { questions } = readLines([
    '### 1、引擎的索引结构',
    '都用树。',
    '### 2、两种引擎索引实现的区别',
    '#### a、甲引擎',
    '叶子里存的是地址。',
    '数据另放一个文件；',
    '两种索引没有差别。',
    '#### b、乙引擎',
    '叶子里存的是数据。',
    '必须有主键。',
    '### 3、什么是覆盖索引',
    '不用回表。',
    '### 4、什么是最左前缀',
    '从左边开始匹配。',
  ]);
  expect(questions.map(({ kind, options }) => [kind, options.length])).toEqual(Array(4).fill(['open', 0]));
  expect(questions[1].answer).toContain('叶子里存的是地址');
});
