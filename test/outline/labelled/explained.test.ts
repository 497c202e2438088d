import { expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const read = (text: string) =>
  readText(text).questions.map(({ number, question, answer, analysis }) =>
    [number, question, answer, analysis].join(' | '),
  );

test.each(['点评', '题目分析', '考官点评'])('lines between a counted question and %s answer it', (word) => {
  const text = [
    '前台面试题',
    `题目1：客人没有预约怎么办？\n我会这样做：\n1.请他坐下。\n2.联系同事。\n${word}：条理清楚。`,
    `题目2：你为什么离职？\n搬家以后太远。\n${word}：坦诚。`,
    `题目3：你能接受轮班吗？\n第一，能。\n第二，家就在附近。\n${word}：干脆。`,
  ].join('\n');
  expect(read(text)).toEqual([
    '1 | 客人没有预约怎么办？ | 我会这样做：\n1.请他坐下。\n2.联系同事。 | 条理清楚。',
    '2 | 你为什么离职？ | 搬家以后太远。 | 坦诚。',
    '3 | 你能接受轮班吗？ | 第一，能。\n第二，家就在附近。 | 干脆。',
  ]);
});

test('below a scene what explains it may be all that is said', () => {
  const text = [
    '客服情景演练',
    '情景一：客人大声投诉，引来旁人围观。\n点评：先请他到安静处，再听完。',
    '情景二：客人要求当场退款，经理不在。\n点评：说明流程，给出时限。',
    '情景三：客人认错了人，骂了新同事。\n点评：先护住同事，再澄清。',
  ].join('\n');
  expect(read(text).length).toBe(3);
});

test('numbers of points below the label of an answer are no options', () => {
  const leads = ['我会这样处理：', '可以从几个方面回答：', '主要有这几点：', '回答时注意：'];
  const answerOf = (stem: string, at: number): readonly string[] => [
    leads[at % leads.length],
    `（1）${['先听完，不打断他。', '可以。', '先看现场。'][at % 3]}`,
    `（2）${['把他说的记下来，再念给他听。', '我做过两年前台，这样的事见过。'][at % 2]}`,
    `（3）${stem.slice(0, 4)}的事当天告诉主管，写进交接本。`,
  ];
  const stems = [
    '客人没有预约怎么办？',
    '两部电话同时响怎么办？',
    '客人嫌等得久怎么办？',
    '访客认错了人怎么办？',
    '快递丢了怎么办？',
    '同事请你代班怎么办？',
    '会议室被占了怎么办？',
    '钥匙找不到怎么办？',
  ];
  const items = stems.map((stem, at) =>
    [`0${at + 1} ${stem}`, '建议回答：', ...answerOf(stem, at), '【点评】举例越具体越好。'].join('\n\n'),
  );
  const text = ['前台面试题', '◆接待能力', ...items.slice(0, 4), '◆应急能力', ...items.slice(4)].join('\n\n');
  expect(read(text)).toEqual(
    stems.map((stem, at) => `${at + 1} | ${stem} | ${answerOf(stem, at).join('\n')} | 举例越具体越好。`),
  );
});
