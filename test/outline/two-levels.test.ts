import { expect, test } from 'vitest';
import { readText, sketch } from './support/cleaned.ts';
import { readLines } from './support/markdown.ts';

test('headings of two levels stand over numbers that begin anew', () => {
  const reading = readText(
    '调度员面试题\n一、专业\n（一）规程\n1.什么是两票？\n两种票。\n2.何时送电？\n确认后。\n（二）事故\n1.频率低怎么办？\n调备用。\n二、素质\n1.你怎样休息？\n早睡。',
  );
  expect(sketch(reading)).toEqual([
    '规程 1 什么是两票？ ⇒ 两种票。',
    '规程 2 何时送电？ ⇒ 确认后。',
    '事故 1 频率低怎么办？ ⇒ 调备用。',
    '素质 1 你怎样休息？ ⇒ 早睡。',
  ]);
});

test('headings of the format stand over numbered lines', () => {
  const reading = readLines([
    '# 题库',
    '## 技术',
    '1. 什么是栈？',
    '   结构。',
    '2. 什么是队列？',
    '   先进先出。',
    '## 人事',
    '1. 你的优点是什么？',
    '   细心。',
  ]);
  expect(sketch(reading)).toEqual([
    '技术 1 什么是栈？ ⇒ 结构。',
    '技术 2 什么是队列？ ⇒ 先进先出。',
    '人事 1 你的优点是什么？ ⇒ 细心。',
  ]);
});

test('numbers that are left out on purpose break no sequence', () => {
  const reading = readText(
    '【3】怎样点钞？\n单指单张。\n【4】长款怎么办？\n登记。\n【12】怎样识别假币？\n看水印。\n【15】你会加班吗？\n会。',
  );
  expect(reading.questions.map(({ number }) => number)).toEqual([3, 4, 12, 15]);
});
