import { describe, expect, test } from 'vitest';
import { readText, sketch } from './support/cleaned.ts';

const course =
  '一、口試流程：\n1. 自我介紹，時間約為三分鐘。\n2. 現場插花，會發一份花材。\n3. 問答，由三位老闆輪流發問。\n\n';
const asked = ['花材怎麼保鮮？', '客人嫌貴怎麼辦？', '有什麼創意的節日活動？', '最近流行什麼花？'];
const list = asked.map((one, at) => `${at + 1}. ${one}`).join('\n');
const others = '1. 怎麼介紹台灣的蘭花？\n2. 淡季時您會怎麼做？\n3. 您最喜歡哪一種花？';

describe('an interview that somebody recalls', () => {
  test('has no questions in how it went', () => {
    const { questions, leftovers } = readText(
      `花店口試分享\n\n${course}二、口試題目\n\n${list}\n\n*以下是另一位考生提供的題目。\n\n${others}`,
    );
    expect(questions.map(({ section, number, question }) => [section, number, question])).toEqual([
      ...asked.map((one, at) => ['口試題目', at + 1, one]),
      ['口試題目', 1, '怎麼介紹台灣的蘭花？'],
      ['口試題目', 2, '淡季時您會怎麼做？'],
      ['口試題目', 3, '您最喜歡哪一種花？'],
    ]);
    expect(leftovers.length).toBeGreaterThan(0);
  });

  test('asks what stands below other words, whatever its form', () => {
    const steps = course.replace('口試流程', '作業流程');
    expect(readText(`花店口試題庫\n${steps}二、應對\n${list}`).questions).toHaveLength(7);
  });

  test('has none of what is said of other questions in the last one above that', () => {
    const note = '*以下是另一位考生提供的題目，僅供參考。';
    expect(sketch(readText(`花店口試題目\n\n${list}\n\n${note}\n\n${others}`)).slice(3)).toEqual([
      '– 4 最近流行什麼花？',
      '– 1 怎麼介紹台灣的蘭花？',
      '– 2 淡季時您會怎麼做？',
      '– 3 您最喜歡哪一種花？',
    ]);
  });

  test('keeps such a line in an answer', () => {
    const answers = asked.map((one, at) => `${at + 1}. ${one}\n先聽，再說明。\n\n※ 態度要誠懇，語速要慢。`);
    expect(readText(`花店口試題目\n${answers.join('\n')}`).questions.map(({ answer }) => answer)).toEqual(
      asked.map(() => '先聽，再說明。\n※ 態度要誠懇，語速要慢。'),
    );
  });
});

describe('the rounds of an interview that somebody tells', () => {
  const first = '1. 您做过最难的项目是什么？\n2. 索引的原理是什么？';
  const second = '1. 为什么离开上一家公司？\n2. 您怎么看加班？';
  const told = (one: string, other: string): string =>
    `某公司后端面经\n\n${one}\n${first}\n${other}\n${second}`;

  test.each([
    ['一面技术：', '二面主管：'],
    ['技术面：', 'HR 面：'],
    ['一面 - 技术', '二面 - 经理'],
    ['电话面试', '总监面'],
  ])('are sections, whoever asked: %s, %s', (one, other) => {
    const name = (line: string): string => line.replace('：', '');
    expect(sketch(readText(told(one, other)))).toEqual([
      `${name(one)} 1 您做过最难的项目是什么？`,
      `${name(one)} 2 索引的原理是什么？`,
      `${name(other)} 1 为什么离开上一家公司？`,
      `${name(other)} 2 您怎么看加班？`,
    ]);
  });

  test('end before what came of them', () => {
    const text = `${told('一面：', '二面：')}\n\n结果：一周后收到了录用通知。`;
    expect(sketch(readText(text)).at(-1)).toBe('二面 2 您怎么看加班？');
  });

  test('hold such words where they answer', () => {
    const text = `门店面试题\n1. 盘点为什么要两个人？\n一人点，一人记。\n\n结果：两边对得上才签字。\n2. 怎样理货？\n先进先出。`;
    expect(sketch(readText(text))[0]).toContain('结果：两边对得上才签字。');
  });
});
