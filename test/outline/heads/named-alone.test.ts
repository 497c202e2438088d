import { expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const page = (title: string, ...lines: string[]): string[] => [
  '---',
  `title: "${title}"`,
  '---',
  '',
  ...lines,
];

test('a page whose title is its first heading and the name of a bank is one question, with all below as the answer', () => {
  const reading = readLines(
    page(
      '【Q12】表单元素有哪些状态 | 前端高频面试题',
      '# 表单元素有哪些状态',
      '## 禁用',
      '不能点，也不提交。',
      '## 只读',
      '1. 能聚焦',
      '2. 会提交',
    ),
  );
  expect(sketch(reading)).toEqual([
    '– null 表单元素有哪些状态 ⇒ 禁用\n不能点，也不提交。\n只读\n1. 能聚焦\n2. 会提交',
  ]);
});

test.each([
  ['not the name of a bank', page('表单元素有哪些状态 | 随笔', '# 表单元素有哪些状态', '禁用和只读。')],
  ['of another matter', page('前端高频面试题', '# 表单元素有哪些状态', '禁用和只读。')],
  [
    'what names the bank itself',
    page('前端面试题有哪些 | 面试题库', '# 前端面试题有哪些', '本站收了五百道。'),
  ],
])('a title that is %s makes no question of a page', (_, lines) => {
  expect(readLines(lines).questions).toEqual([]);
});

test('where headings below ask as well, they are questions as ever', () => {
  const lines = page(
    '缓存怎么用 | Redis面试题',
    '# 缓存怎么用',
    '## 什么是缓存穿透？',
    '查不存在的数据。',
    '## 什么是缓存雪崩？',
    '同时过期。',
    '## 什么是缓存击穿？',
    '热点过期。',
  );
  expect(readLines(lines).questions.length).toBeGreaterThan(2);
});

test.each(['# 面试题：', '# Go 面试题：', '# 每日一题 12：', '# 后端面试题 - '])(
  '%s before what a title asks makes one question of its page',
  (label) => {
    const { questions } = readLines([
      `${label}缓存为什么会雪崩？`,
      '背景：流量很大。',
      '## 1. 要解决的核心问题是什么？',
      '很多键同时过期。',
      '## 2. 有什么限制？',
      '- 要多写代码',
      '## 面试总结',
      '错开过期时间。',
    ]);
    expect(questions.map(({ question }) => question)).toEqual(['缓存为什么会雪崩？']);
    expect(questions[0].answer).toMatch(/^背景[\s\S]*错开过期时间。$/);
  },
);

test.each([
  ['many', '# 面试题：常问的 30 道题有哪些？'],
  ['a matter', '# 面试题：缓存'],
  ['what many may list', '# 面试题：缓存有哪些考点？'],
])('a title that names %s stands over questions', (_, title) => {
  const asked = ['什么是穿透？', '什么是击穿？', '什么是雪崩？'].flatMap((one) => [`## ${one}`, '看场景。']);
  expect(readLines([title, ...asked]).questions.length).toBeGreaterThan(2);
});

test('answers marked below several headings are those of questions', () => {
  const asked = ['什么是穿透？', '什么是击穿？', '什么是雪崩？'].flatMap((one) => [
    `## ${one}`,
    '答案：看场景。',
  ]);
  expect(readLines(['# 面试题：缓存会出什么问题？', ...asked]).questions.length).toBeGreaterThan(2);
});
