import { expect, test } from 'vitest';
import { looksLikeTest } from '../../src/outline/options/looks.ts';

/** Each place where an item could begin is looked at so; with 600 characters for each first letter it takes a minute. */
test.each(['①', 'A', '甲，'])('a text of nothing but first letters is looked through once: %s', (mark) => {
  const text = mark.repeat(20_000);
  const starts = Array.from({ length: 10_000 }, (_, start) => start);
  expect(starts.filter((start) => looksLikeTest(text, { start, end: text.length }))).toEqual([]);
});

test.each([
  ['颜色？\nA. 红\nB. 蓝\nC. 绿', true],
  ['A 和 A 的颜色？\nA. 红\nB. 蓝\nC. 绿', true],
  ['①①①', false],
])('options behind their first letter are seen: %s', (text, isTest) => {
  expect(looksLikeTest(text, { start: 0, end: text.length })).toBe(isTest);
});
