import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { readLines } from '../../outline/support/markdown.ts';

const open = [
  ['安全帽的作用是什么？', '灭火器怎么用？'],
  ['动火作业要办什么？', '高处作业要系什么？'],
];
const told = [
  ['保护头部。', '拔销、压把、对准火根。'],
  ['动火证。', '安全带。'],
];
const listed = (all: readonly string[][], at: number): string[] =>
  all[at].map((text, index) => `${index + 1}. ${text}`);

interface Names {
  asked: readonly string[];
  answered: readonly string[];
}

const document = ({ asked, answered }: Names): string[] => [
  '# 安全员题库',
  ...asked.flatMap((name, at) => [`### ${name}`, ...listed(open, at)]),
  '# 参考答案',
  ...answered.flatMap((name, at) => [`## ${name}`, ...listed(told, at)]),
];

const numbers: [string, Names][] = [
  ['alone over the questions', { asked: ['第一章', '第二章'], answered: ['第一章 概述', '第二章 现场'] }],
  ['alone over the answers', { asked: ['第一章 概述', '第二章 现场'], answered: ['第一章', '第二章'] }],
  ['in digits', { asked: ['第1章', '第2章'], answered: ['第1章 概述', '第2章 现场'] }],
  ['of modules', { asked: ['模块一', '模块二'], answered: ['模块一 概述', '模块二 现场'] }],
];

describe('the number of a part tells whose answers stand apart', () => {
  test.each(numbers)('%s, in Markdown', (_, names) => {
    const { questions, leftovers } = readLines(document(names));
    expect(questions.map(({ answer }) => answer)).toEqual(told.flat());
    expect(leftovers).toEqual([]);
  });

  test.each(numbers)('%s, in plain text', (_, names) => {
    const text = document(names).map((line) => line.replace(/^#+ /, ''));
    expect(readText(text.join('\n')).questions.map(({ answer }) => answer)).toEqual(told.flat());
  });

  const choices = ['第一章', '第二章'].flatMap((name) => [
    `### ${name}`,
    '1. 安全帽用来保护（ ）。\nA. 头\nB. 手\n2. 灭火器要先拔（ ）。\nA. 销\nB. 管',
  ]);

  test.each([
    ['over keys in short', '第二章 现场', ['A', 'B', 'B', 'A']],
    ['and not those of a part that asks nothing', '第三章 现场', ['A', 'B', null, null]],
  ])('%s', (_, name, keys) => {
    const answers = ['## 第一章 概述', '1. A 2. B', `## ${name}`, '1. B 2. A'];
    const { questions } = readLines(['# 安全员题库', ...choices, '# 参考答案', ...answers]);
    expect(questions.map(({ key }) => key)).toEqual(keys);
  });
});

test('a number that counts no part is none: months', () => {
  const { questions } = readLines(
    document({ asked: ['专题1月刊', '专题2月刊'], answered: ['第一章', '第二章'] }),
  );
  expect(questions.map(({ answer }) => answer)).toEqual([null, null, null, null]);
});
