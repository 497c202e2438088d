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
