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
    expect(questions.map(({ section }) => section)).toEqual([null, null, null]);
  });
});

describe('a kind of task whose questions are numbered in another way than those above it', () => {
  const choice = [
    ...['1. 下列哪一项是一次设备？', 'A. 变压器', 'B. 继电器', 'C. 电度表', 'D. 指示灯'],
    ...['2. 变压器油的作用是（ ）。', 'A. 绝缘', 'B. 润滑', 'C. 防锈', 'D. 美观'],
    ...['3. 直流系统多用哪种电池？', 'A. 铅酸', 'B. 锌锰', 'C. 锂铁', 'D. 镍氢'],
  ];
  const read = (heads: [string, string], numbers: [string, string]) =>
    readText(
      [
        '电力公司笔试回忆',
        heads[0],
        ...choice,
        heads[1],
        `${numbers[0]}什么叫重合闸？`,
        `${numbers[1]}简述变压器并列的条件。`,
      ].join('\n'),
    ).questions.map(({ section, question }) => `${section} ${question}`);

  test.each<[[string, string], [string, string]]>([
    [
      ['[选择题]', '[非选题]'],
      ['一、', '二、'],
    ],
    [
      ['【选择题】', '【非选择题】'],
      ['（一）', '（二）'],
    ],
    [
      ['选择题', '简答题'],
      ['一、', '二、'],
    ],
    [
      ['单选题', '问答题'],
      ['（1）', '（2）'],
    ],
  ])('is a section: %j with %j', (heads, numbers) => {
    const name = heads[1].replace(/[[\]【】]/g, '');
    expect(read(heads, numbers).slice(3)).toEqual([
      `${name} 什么叫重合闸？`,
      `${name} 简述变压器并列的条件。`,
    ]);
  });

  test('is none that a sentence only tells of', () => {
    expect(read(['选择题', '以上三题与案例分析有关，步骤如下'], ['一、', '二、'])).toHaveLength(3);
  });
});

test('keys whose numbers run through the parts above answer these, and not the part that begins anew', () => {
  const item = (at: number) => `${at}. 下列哪一项是一次设备？\nA. 变压器\nB. 继电器\nC. 电度表\nD. 指示灯`;
  const text = `电力公司笔试回忆\n[电机]\n${item(1)}\n${item(2)}\n[保护]\n${item(3)}\n${item(4)}\n[非选题]\n一、什么叫重合闸？\n二、简述变压器并列的条件。\n\n我的答案：\n1 A\n2 B\n3 C\n4 D\n`;
  expect(readText(text).questions.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'D', null, null]);
});
