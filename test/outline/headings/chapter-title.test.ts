import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const part = (kind: string): string[] => [
  `## ${kind}`,
  '1. 客人到店先（ ）。\nA. 问好\nB. 收钱',
  '2. 上菜要报（ ）。\nA. 价格\nB. 菜名',
];
const titled = (lines: readonly string[]): [string | null, (string | null)[]] => {
  const { title, questions } = readLines(lines);
  return [title, [...new Set(questions.map(({ section }) => section))]];
};

test('a chapter is the title of a page that is but this chapter, over the parts of its questions', () => {
  const parts = [...part('一、单项选择题'), ...part('二、多项选择题')];
  const sections = ['单项选择题', '多项选择题'];
  expect(titled(['# 第二章 接待礼仪', ...parts])).toEqual(['第二章 接待礼仪', sections]);
  expect(titled(['# 第二章 接待礼仪', ...parts, '## 参考答案', '### 一、单项选择题', '1、A 2、B'])).toEqual([
    '第二章 接待礼仪',
    sections,
  ]);
});

test('chapters beside one another are sections, and no title', () => {
  const lines = ['# 第一章 接待', ...part('一、单项选择题'), '# 第二章 上菜', ...part('一、单项选择题')];
  expect(titled(lines)[0]).toBe(null);
});
