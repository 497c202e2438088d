import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

const kept = (text: string): string =>
  findFurniture(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

const bank = (bar: string): string =>
  `高铁乘务员面试题\n01 旅客霸座怎么办？\n${bar}先查验双方的车票，再讲明规定。\n02 列车晚点怎么办？\n${bar}每十五分钟广播一次。`;

describe('the bar that a page has at each question', () => {
  test.each([
    '浏览 5213 收藏 查看答案\n',
    '浏览 5213 收藏 ',
    '收藏 | 正确率：82% | 纠错\n',
    '閱讀 1,208 · 讚 36 · 分享\n',
    '做题 320次 / 加入错题本 / 显示解析\n',
  ])('goes: %j', (bar) => {
    expect(kept(bank(bar))).toBe(bank(''));
  });

  test.each([
    ['what is counted alone', '浏览 5213 人 '],
    ['what is to be done alone', '收藏 分享 '],
    ['what a plan says', '收藏30件展品，分享两次：'],
    ['what an answer tells', '阅读 30 分钟 分享 心得\n'],
  ])('is not %s', (_, words) => {
    expect(kept(bank(words))).toBe(bank(words));
  });
});

describe('what stands below a picture', () => {
  const article = (line: string): string =>
    `${'面试很重要。\n'.repeat(12)}1、怎么办？\n先停车。\n${line}\n2、为什么？\n好。`;

  test.each(['▲图片来源：Pexels', '（下圖是我自己做的單張）', '（示意圖／資料照）', '照片来源：某某摄影'])(
    'goes: %s',
    (line) => {
      expect(kept(article(line))).toBe(article(line).replace(`${line}\n`, ''));
    },
  );

  test.each(['下图是处理的流程', '（下图是什么仪器）', '图：先上后下', '照片要三张'])(
    'stays where it may be asked or answered: %s',
    (line) => {
      expect(kept(article(line))).toBe(article(line));
    },
  );
});
