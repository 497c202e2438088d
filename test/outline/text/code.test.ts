import { expect, test } from 'vitest';
import { blankCode } from '../../../src/outline/text/code.ts';
import { readText, sketch } from '../support/cleaned.ts';

test('code is blanked, with its white space where it was', () => {
  expect(blankCode('1.看\n```\n1. a()\n```\n完', [])).toBe('1.看\n………\n…… ………\n………\n完');
});

test('a fence that is never closed blanks nothing', () => {
  expect(blankCode('看\n```\n1. a()', [])).toBe('看\n```\n1. a()');
});

test('what stands between two fences is no code', () => {
  const fenced = '```\nx\n```\n';
  expect(blankCode(`${fenced}一\n${fenced}二\n${fenced}三`, []).replace(/[…\s]+/g, ' ')).toBe(' 一 二 三');
});

test('numbers and labels in code begin no question', () => {
  const reading = readText('1. 写出结果？\n```\n2. 什么？\n答案：无\n```\n2. 什么是栈？\n结构。');
  expect(sketch(reading).map((line) => line.slice(0, 4))).toEqual(['– 1 ', '– 2 ']);
});
