import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const parts = ['语言', '系统', '数据库', '网络'];
const matters = [
  '参数传递',
  '元类',
  '装饰器',
  '生成器',
  '拷贝',
  '闭包',
  '协程',
  '作用域',
  '垃圾回收机制',
  '单例',
  '什么是重载',
];
/** Forty-four numbered titles, hardly any of which asks, each with a text. */
const notes = (text: (at: number) => string): string[] =>
  parts.flatMap((part) => [
    `# ${part}`,
    ...matters.flatMap((matter, at) => [`## ${at + 1} ${part}的${matter}`, text(at)]),
  ]);

test('very many numbered matters are questions where the text says again and again that interviewers ask about them', () => {
  const told = notes((at) => (at % 4 === 0 ? '这个面试官有考，要会手写。' : '一句话说清。'));
  const { questions } = readLines(told);
  expect(questions).toHaveLength(parts.length * matters.length);
  expect([questions[0].section, questions[0].number, questions[0].question]).toEqual([
    '语言',
    1,
    '语言的参数传递',
  ]);
});

test.each([
  ['it does not', notes(() => '一句话说清。')],
  ['there are few of them', notes((at) => (at % 4 === 0 ? '这个面试官有考。' : '一句话说清。')).slice(0, 46)],
])('they are the chapters of notes where %s', (_, lines) => {
  expect(readLines(lines).questions).toEqual([]);
});
