import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';

const open = [
  '## 1. 什么是装饰器？',
  '接收函数并返回函数的函数。',
  '## 2. 什么是生成器？',
  '一个一个地给值的函数。',
  '## 3. 什么是闭包？',
  '记得外层变量的函数。',
];
const points = ['a. 写法不同', '', 'b. 查找属性的次序不同', '', 'c. 类型不同'];
const bank = (...lines: readonly string[]): string[] => ['# Python 面试题', ...open, ...lines];

test('small letters below a question among open ones are the points of its answer', () => {
  const { questions } = readLines(bank('## 4. 新式类和旧式类有什么区别？', ...points));
  expect(questions.at(-1)).toMatchObject({
    kind: 'open',
    question: '新式类和旧式类有什么区别？',
    options: [],
    answer: 'a. 写法不同\nb. 查找属性的次序不同\nc. 类型不同',
  });
});

test('what stands below the points goes with them', () => {
  const { questions } = readLines(
    bank(
      '## 4. 怎么查找字符串？',
      'a、find：找不到返回 -1',
      '',
      'b、index：找不到抛出异常',
      '',
      '两个都从左边找起。',
    ),
  );
  expect(questions.at(-1)).toMatchObject({
    options: [],
    answer: 'a、find：找不到返回 -1\nb、index：找不到抛出异常\n两个都从左边找起。',
  });
});

test.each([
  ['one of them is asked for', bank('## 4. 下列哪项是新式类的写法？', ...points)],
  ['there is a blank for one', bank('## 4. 新式类和旧式类的区别是（ ）', ...points)],
  [
    'others have a key',
    bank('## 4. 新式类有什么特点？', ...points, '## 5. 旧式类有什么特点？', ...points, '', '答案：b'),
  ],
  [
    'hardly any question is open',
    ['# Python 测试题', ...open.slice(0, 2), '## 2. 新式类有什么特点？', ...points],
  ],
])('they are options where %s', (_, lines) => {
  expect(readLines(lines).questions.at(-1)?.options).toHaveLength(3);
});

test.each([
  ['a number', 'TCP 建立连接要握手几次？', ['a. 2', 'b. 3', 'c. 4']],
  ['an amount', '1 KB 有多少字节？', ['a. 100', 'b. 1000', 'c. 1024']],
  ['a person', 'Linux 内核最初是谁写的？', ['a. 林纳斯·托瓦兹', 'b. 理查德·斯托曼', 'c. 丹尼斯·里奇']],
  ['a place', '函数的局部变量存在哪里？', ['a. 栈上', 'b. 堆上', 'c. 静态区']],
  ['a time', 'HTTP/2 何时发布？', ['a. 2009 年', 'b. 2012 年', 'c. 2015 年']],
  ['a name', 'Redis 的源码用的是什么语言？', ['a. C', 'b. Go', 'c. Rust']],
])('names and figures of which one is right are options: what is asked is %s', (_, asked, options) => {
  const { questions } = readLines(bank(`## 4. ${asked}`, ...options));
  expect(questions.at(-1)).toMatchObject({ question: asked, answer: null });
  expect(questions.at(-1)?.options).toHaveLength(3);
});

test.each([
  ['several short things are asked for', '线程池有几种状态？', ['a. 运行', 'b. 停止', 'c. 终止']],
  ['short reasons are asked for', '为什么要用缓存？', ['a. 快', 'b. 省钱', 'c. 省电']],
  [
    'places are told in sentences',
    '性能问题常出在哪里？',
    ['a. 磁盘太慢，日志又写得多', 'b. 网络来回的次数太多，包又太小', 'c. 锁抢得太凶'],
  ],
])('they are points where %s', (_, asked, points) => {
  const { questions } = readLines(bank(`## 4. ${asked}`, ...points));
  expect(questions.at(-1)).toMatchObject({ question: asked, options: [] });
});
