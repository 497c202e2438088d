import { describe, expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

describe('numbers of lists further in', () => {
  test('belong to the answer of the question that they stand in', () => {
    const reading = readLines([
      '## 数据结构',
      '1. 栈和队列有什么差异？',
      '2. 数组和链表有什么差异？',
      '   1. 数组',
      '      1. 内存连续',
      '      2. 查找快',
      '   2. 链表',
      '      1. 内存分散',
      '      2. 插入快',
      '3. 什么是堆？',
      '   1. 完全二叉树',
      '   2. 父不小于子',
      '4. 什么是哈希冲突？',
      '   1. 两键同位',
    ]);
    expect(sketch(reading)).toEqual([
      '– 1 栈和队列有什么差异？',
      '– 2 数组和链表有什么差异？ ⇒ 1. 数组\n1. 内存连续\n2. 查找快\n2. 链表\n1. 内存分散\n2. 插入快',
      '– 3 什么是堆？ ⇒ 1. 完全二叉树\n2. 父不小于子',
      '– 4 什么是哈希冲突？ ⇒ 1. 两键同位',
    ]);
  });

  test('are those of the questions where the outer ones only name what they are about', () => {
    const reading = readLines([
      '# 面试题',
      ...['网络', '系统', '数据库', '语言'].flatMap((name, index) => [
        `${index + 1}. ${name}`,
        `   1. ${name}最难的是什么？`,
        `   2. 你怎样学${name}？`,
      ]),
    ]);
    expect(sketch(reading).slice(0, 3)).toEqual([
      '网络 1 网络最难的是什么？',
      '网络 2 你怎样学网络？',
      '系统 1 系统最难的是什么？',
    ]);
  });
});
