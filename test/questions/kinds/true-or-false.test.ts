import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { readLines } from '../../outline/support/markdown.ts';

const page = (statement: string, answer: string): string[] => [
  '# Git interview questions',
  '## What is a tag?',
  'A name for a commit.',
  '## What is a commit?',
  'A snapshot with its parents.',
  `## ${statement}`,
  answer,
];

test.each([
  ['True or False? A branch is a pointer to a commit', 'True', 'T'],
  ['True or False? Tags move with each commit', 'False. They stay where they are.', 'F'],
  ['True/False: a branch is a copy of all files', 'False, it is a pointer.', 'F'],
])('%s is to be judged, also where a reason follows', (statement, answer, key) => {
  expect(readLines(page(statement, answer)).questions.at(-1)).toMatchObject({ kind: 'judge', key });
});

test('what asks is no statement, though its answer begins like a judgement', () => {
  const { questions } = readLines(
    page('What does git config --get core.bare print?', 'False, unless it was made bare.'),
  );
  expect(questions.at(-1)).toMatchObject({ kind: 'open', key: null });
});

test.each([
  ['in words', 'true. 正确\nfalse. 错误', ['true', 'false']],
  ['as points of a list', '- true. 正确\n- false. 错误', ['true', 'false']],
  ['in letters', 'T、对\nF、错', ['T', 'F']],
])('what the key says may stand before both words, %s', (_, words, [yes, no]) => {
  const text = `安全培训测试\n1. 高处作业必须系安全带。\n${words}\n答案：${yes}\n2. 可以带电检修设备。\n${words}\n答案：${no}`;
  expect(readText(text).questions.map(({ kind, question, key }) => [kind, question, key])).toEqual([
    ['judge', '高处作业必须系安全带。', 'T'],
    ['judge', '可以带电检修设备。', 'F'],
  ]);
});

test('what a function gives back is no judgement', () => {
  const text =
    '前端面试题\n1. 怎样判断回文？返回值：\ntrue. 是回文\nfalse. 不是回文\n答：两端比较。\n2. 什么是闭包？\n答：函数与环境。';
  expect(readText(text).questions.map(({ kind }) => kind)).toEqual(['open', 'open']);
});
