import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const body = [
  '第一题',
  '题目：请说说冷链交接的流程。',
  '答案：先测温，再签单。',
  '解析：看流程。',
  '第二题',
  '题目：温度超标怎么办？',
  '答案：隔离，上报，待检。',
  '解析：看处置。',
  '第三题',
  '题目：如何培训新人？',
  '答案：先跟班，再考核。',
  '解析：看方法。',
];

const read = (title: string, head: string, by: string) => {
  const reading = readText([title, head, ...body].join(by));
  return {
    title: reading.title,
    sections: reading.questions.map(({ section }) => section),
    left: reading.leftovers,
  };
};

describe('a kind of questions with their number, between the title and the first question', () => {
  test.each([
    '冷链专员面试题（某大型国企）试题集解析',
    '冷链专员面试题及答案',
    '冷链专员岗位招聘面试题与参考回答（某集团）',
  ])('is the section, and no part of the title: %s', (title) => {
    for (const head of ['面试问答题（共20题）', '问答题（共3题）', '一、面试问答题（共20题）'])
      for (const by of ['\n', ' ', ''])
        expect(read(title, head, by)).toEqual({
          title,
          sections: Array(3).fill(head.replace(/^一、|（.*/g, '')),
          left: [],
        });
  });

  test('without a number in its bracket it may be said of anything', () => {
    const { questions } = readText(
      '冷链面试题 1.你怎样看待问答题（开放的那种）2.温度超标怎么办？先隔离，再上报。3.如何培训新人？先跟班，再考核。',
    );
    expect(questions.every(({ section }) => section === null)).toBe(true);
  });
});
