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

test('what a candidate is to mind before a paper is no question', () => {
  const reading = readText(
    '护理考试卷\n注意事项：\n1. 请用黑色签字笔作答。\n2. 请勿折叠试卷。\n一、简答题\n1. 什么是三查？\n2. 怎样洗手？\n3. 为什么要戴口罩？\n4. 无菌包打开后怎样保存？',
  );
  expect(reading.questions.map(({ question }) => question)).toEqual([
    '什么是三查？',
    '怎样洗手？',
    '为什么要戴口罩？',
    '无菌包打开后怎样保存？',
  ]);
});

test('numbers follow keys in a running line', () => {
  const reading = readText(
    '司机考试题1、会车时应使用什么灯？A、远光灯B、近光灯C、雾灯答案：B2、乘客上车后应当先做什么？A、停车B、报警C、核对答案：C3、怎样让行？A、减速B、加速C、鸣笛答案：A',
  );
  expect(reading.questions.map(({ number, key }) => `${number} ${key}`)).toEqual(['1 B', '2 C', '3 A']);
});
