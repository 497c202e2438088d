import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const below = [
  '把监听器挂在外层，靠冒泡处理里层的事件。\n新加的元素也有效。',
  '先解析文档，再合成、布局、绘制。',
  '停下来一阵才执行的是防抖。',
  '常用的有反向代理和跨源资源共享。',
];

const parted = (title: string, names: readonly string[]): string =>
  [title, ...names.map((name, at) => `${name}\n${below[at]}`)].join('\n\n');

const matters = ['事件委托', '浏览器的渲染流程', '防抖与节流', '跨域的解决方案'];

test('below the title of a bank, a few words behind a blank line are what is asked', () => {
  expect(sketch(readText(parted('前端面试题整理', matters)))).toEqual(
    matters.map((matter, at) => `– null ${matter} ⇒ ${below[at]}`),
  );
});

test('so they are where a blank line stands before the answer as well', () => {
  const text = parted('前端面试题整理', matters).replaceAll('\n', '\n\n');
  expect(readText(text).questions.map(({ question }) => question)).toEqual(matters);
});

test('and so is the one that names a matter among others that ask', () => {
  const names = ['怎样委托事件', '介绍一下渲染的过程', '防抖与节流', '跨域了怎么办'];
  expect(readText(parted('前端面试题整理', names)).questions.map(({ question }) => question)).toEqual(names);
});

test.each([
  ['an article', parted('前端开发入门', matters)],
  [
    'an article with a few titles that ask',
    parted('新手怎样养好绿萝', ['如何浇水', '光照', '叶子发黄怎么办', '过冬的注意事项']),
  ],
  ['a list of words', `前端面试题目录\n\n${matters.join('\n\n')}`],
])('%s is no bank for that', (_, text) => {
  expect(readText(text).questions).toEqual([]);
});
