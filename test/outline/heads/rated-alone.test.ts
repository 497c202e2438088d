import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const front = (...lines: readonly string[]): string[] => ['---', ...lines, '---', ''];
const rated = front('id: q-17', 'difficulty: L3', 'tags:', '- 面经', '- 前端');
const page = [
  '# 【面经】多个窗口怎么共用状态？',
  '',
  '## 记忆要点',
  '',
  '- 主窗口管状态',
  '- 子窗口只展示',
  '',
  '## 面试追问',
  '',
  '| 问题 | 回答 |',
  '|---|---|',
  '| 主窗口崩了怎么办？ | 先存到本地。 |',
  '| 消息会乱序吗？ | 会，加版本号。 |',
];

test('a page that says how hard its question is, and that it is asked in interviews, is that one question', () => {
  const { questions } = readLines([...rated, ...page]);
  expect(questions).toHaveLength(1);
  expect(questions[0].question).toContain('多个窗口怎么共用状态？');
  expect(questions[0].answer).toMatch(/^记忆要点\n- 主窗口管状态[\s\S]*加版本号。/);
});

test.each([
  [
    'says nothing of interviews',
    [...front('difficulty: easy', 'tags:', '- 教程'), '# 怎么安装编译器？', '## 下载', '去官网。'],
  ],
  ['asks nothing', [...rated, '# 安装编译器', '## 下载', '去官网。']],
])('a page that %s is none', (_, lines) => {
  expect(readLines(lines).questions).toEqual([]);
});

test('numbered questions below are its questions', () => {
  const { questions } = readLines([
    ...rated,
    '# 闭包有哪些问题会问到？',
    '## 问题 1：什么是闭包？',
    '函数和它的环境。',
    '## 问题 2：闭包会泄漏内存吗？',
    '用不好会。',
    '## 问题 3：怎么避免泄漏？',
    '及时放开。',
  ]);
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3]);
});

const asked = ['什么是闭包？', '什么是事件循环？', '怎么避免内存泄漏？'].flatMap((one) => [
  `## ${one}`,
  '要看场景。',
]);

test('headings that ask below a title that asks for a list are its questions', () => {
  const { questions } = readLines([...rated, '# 前端面试会问哪些问题？', ...asked]);
  expect(questions.map(({ question }) => question)).toEqual([
    '什么是闭包？',
    '什么是事件循环？',
    '怎么避免内存泄漏？',
  ]);
});

test('below a title that asks for no list they are parts of its answer', () => {
  const { questions } = readLines([...rated, '# 前端的内存怎么管？', ...asked]);
  expect(questions).toHaveLength(1);
});
