import { expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const file = '笔试题2.md';

const protocols = [
  '# 一、网络',
  '',
  '1. 报文头的格式',
  '',
  '   - 1、源端口',
  '   - 2、目标端口，各占两个字节，一共四个字节。端口分给不同的程序。',
  '   - 3、校验和：看数据是否完好。算的时候要加上伪首部。',
  '',
  '2. 两种协议的区别（不只是宏观上的，最好结合各自的机制。每次都会问）',
  '',
  '   一个先建立连接，一个不用。',
  '',
  '3. 常见的状态码',
  '4. 加密的过程是怎样的',
];
const files = [
  '# 二、编程',
  '',
  '1. 一个文件每行一个地址，最多一万行。统计每个地址出现的次数，写到另一个文件中。',
  '2. 两个有序数组怎么合并',
  '3. 链表反转',
  '4. 树的遍历',
  '5. 两个栈怎么实现队列',
  '6. 最大的十个数怎么找',
];

test('a list that its file calls questions may have lists in its answers, asides in brackets, and a task that comes first', () => {
  expect(sketch(readLines([...protocols, '', ...files], file))).toEqual([
    '网络 1 报文头的格式 ⇒ - 1、源端口\n- 2、目标端口，各占两个字节，一共四个字节。端口分给不同的程序。\n- 3、校验和：看数据是否完好。算的时候要加上伪首部。',
    '网络 2 两种协议的区别（不只是宏观上的，最好结合各自的机制。每次都会问） ⇒ 一个先建立连接，一个不用。',
    '网络 3 常见的状态码',
    '网络 4 加密的过程是怎样的',
    '编程 1 一个文件每行一个地址，最多一万行。统计每个地址出现的次数，写到另一个文件中。',
    '编程 2 两个有序数组怎么合并',
    '编程 3 链表反转',
    '编程 4 树的遍历',
    '编程 5 两个栈怎么实现队列',
    '编程 6 最大的十个数怎么找',
  ]);
});

test.each([
  ['of another name', protocols, '网络笔记.md'],
  [
    'of statements',
    ['# 小结', '1. 报文头有二十个字节', '2. 端口有两个', '3. 校验和放在最后', '4. 先建立连接，再发数据'],
    file,
  ],
])('a file %s has no questions', (_, lines, name) => {
  expect(readLines(lines, name).questions).toEqual([]);
});
