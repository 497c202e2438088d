import { describe, expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

describe('numbered questions below a heading', () => {
  test('end where another part of the document begins', () => {
    const reading = readLines([
      '# 数据库面试题',
      '## 基础',
      '1. 什么是索引？',
      '',
      '像书的目录。',
      '',
      '2. 什么是事务？',
      '',
      '要么全做，要么全不做。',
      '## 推荐书目',
      '《数据库系统概念》写得最全。',
      '## 进阶',
      '1. 什么是死锁？',
      '',
      '互相等待。',
    ]);
    expect(sketch(reading)).toEqual([
      '基础 1 什么是索引？ ⇒ 像书的目录。',
      '基础 2 什么是事务？ ⇒ 要么全做，要么全不做。',
      '进阶 1 什么是死锁？ ⇒ 互相等待。',
    ]);
  });

  test('keep the headings of their answers', () => {
    const reading = readLines([
      '# 面试题',
      '## 基础',
      '1. 什么是索引？',
      '### 结构',
      '多为树。',
      '## 示例',
      '按姓名查人。',
      '',
      '2. 什么是事务？',
      '',
      '要么全做，要么全不做。',
    ]);
    expect(reading.questions[0].answer).toBe('结构\n多为树。\n示例\n按姓名查人。');
  });
});
