import { describe, expect, test } from 'vitest';
import { readLines } from '../outline/support/markdown.ts';
import { kept } from './support/kept.ts';

const bank = '## 发布\n\n### 怎样回滚？\n先切流量，再退版本。\n\n### 怎样衡量效果？';

describe('below the last question of a page, which nobody has answered', () => {
  test.each([
    '在 GitHub 上编辑此页',
    'Edit this page on GitHub',
    '帮助我们改进此文档',
    '上一篇 浏览器 | 下一篇 性能优化',
    'Released under the MIT License.',
    'Was this page helpful?',
    'Clone this wiki locally https://git.example.com/ops.wiki.git',
  ])('%s answers nothing', (line) => {
    expect(kept(`${bank}\n\n${line}\n`)).toBe(bank);
  });

  test.each(['编辑此页的人都要写原因。', '上一次发布的数据。', '看错误率。'])('%s may answer it', (line) => {
    expect(kept(`${bank}\n\n${line}\n`)).toBe(`${bank}\n\n${line}`);
  });
});

describe('what was changed, version by version', () => {
  const asked = '1. 什么是冷链？\n答：全程低温。\n2. 怎样验收？\n答：先量温度。';

  test.each([
    '修改记录\n+ 2024.3.2　重写求职动机\n+ 2024.3.9　删掉两道旧题',
    '更新日志：\n- v1.2 增加三道题\n- v1.1 改错字',
    '修订历史\n2023年5月 第一版\n2023年9月 第二版',
    'Changelog\n* 1.4.0 add questions\n* 1.3.0 first',
  ])('is no part of the last answer: %s', (log) => {
    expect(kept(`${asked}\n\n${log}\n`)).toBe(asked);
  });

  test.each(['版本记录\n由系统自动保存。', '更新说明\n先备份数据库。'])(
    'is told by its entries: %s',
    (text) => {
      expect(kept(`${asked}\n${text}\n`)).toContain(text);
    },
  );
});

test('the list of pages beside a wiki is no part of an answer', () => {
  const list = '**Pages** 3\n\n* [[首页|Home]]\n* [[产品]]\n* [[用户]]\n\nClone this wiki locally';
  expect(kept(`${bank}\n看留存。\n\n${list}\n`)).toBe(`${bank}\n看留存。`);
  expect(kept(`${bank}\nPages 3\n看留存。`)).toContain('Pages 3');
});

describe('what the editor of a blog has written for whom to write', () => {
  const post = (before: readonly string[]): string[] => [
    '# 嵌入式工程师面试题整理',
    '',
    ...before,
    '# 一、C 语言',
    '## 1. 什么是大小端？',
    '字节的顺序。',
    '## 2. 写一个宏，求两数的较小者',
    '用三目运算。',
    '# 二、系统',
    '## 1. 什么是死锁？',
    '互相等待。',
  ];

  test('is not asked, and the title over it is the title', () => {
    const { title, questions } = readLines(
      post([
        '<font color=#999AAA >提示：写完文章后，目录可以自动生成，如何生成可参考右边的帮助文档</font>',
        '@[TOC](文章目录)',
        '# 前言',
        '<font color=#999AAA >提示：这里可以添加本文要记录的大概内容：</font>',
        '最近在找工作。',
      ]),
    );
    expect(title).toBe('嵌入式工程师面试题整理');
    expect(questions).toHaveLength(3);
    expect(questions.at(-1)?.answer).toBe('互相等待。');
  });

  test('leaves hints of the document alone', () => {
    const hint = '提示：先问清楚需求。';
    expect(kept(`1. 怎样设计电梯？\n${hint}\n2. 怎样测试电梯？`)).toContain(hint);
  });
});
