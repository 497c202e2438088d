import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const names = ['请简单介绍一下自己', '职业规划与目标', '为什么选择我们花店', '个人优势', '对加班的看法'];
const said = [
  '我学园林，在花店实习过半年。',
  '先做好花艺师。',
  '婚礼花艺很有名。',
  '做事细心。',
  '可以接受。',
];
const article = (label: string, { title = '花店面试常见问题', hint = '' } = {}): string =>
  [title, ...names.map((name, at) => `${name}\n${hint}${label}${said[at]}`)].join('\n');
const read = names.map((name, at) => `– null ${name} ⇒ ${said[at]}`);

test.each(['示例：', '参考回答：', '【回答示例】'])(
  'names over answers that %s begins are asked',
  (label) => {
    expect(sketch(readText(article(label)))).toEqual(read);
  },
);

test('a line that leads to the answer may stand between', () => {
  const hint = '结合自己的经历，突出与岗位的匹配。\n';
  expect(readText(article('示例：', { hint })).questions.map(({ question }) => question)).toEqual(names);
});

test('a heading over some of them is a section', () => {
  const text = article('示例：')
    .replace(names[3], `二、能力类\n${names[3]}`)
    .replace(names[0], `一、动机类\n${names[0]}`);
  expect(readText(text).questions.map(({ section }) => section)).toEqual([
    ...Array(3).fill('动机类'),
    ...Array(2).fill('能力类'),
  ]);
});

test.each([
  ['a text about something else', article('示例：', { title: '花店日常用语' })],
  ['names of which none asks', article('示例：').replaceAll(/请简单介绍一下|为什么选择/g, '')],
  ['a label that stands over no answer', article('注意：')],
  ['sentences in the place of names', article('示例：').replaceAll(/(?<=[^：\n])\n示例/g, '。\n示例')],
])('%s gives none of them', (_, text) => {
  const found = readText(text).questions.map(({ question }) => question);
  expect(found).not.toContain(names[1]);
});
