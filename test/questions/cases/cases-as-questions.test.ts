import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const choices = [
  '养老院护理主管考试题',
  '一、单项选择题',
  '1.翻身的间隔一般是（B）。A.一小时B.两小时C.四小时D.八小时',
  '2.吸痰的时间不超过（A）。A.十五秒B.三十秒C.一分钟D.两分钟',
  '3.鼻饲的温度是（C）。A.二十度B.三十度C.三十八度D.五十度',
];
const cases = [
  ['两位老人为电视频道争吵，其中一位血压偏高。', '你会如何调解？', '先分开，量血压，再商量收看的时段。'],
  ['家属深夜来电，说母亲抱怨饭菜太咸。', '你怎样答复？', '先道歉，第二天请营养师一起看菜单。'],
  ['新来的护理员连续三天忘记填交接班表。', '你第一步做什么？', '当面了解原因，再示范一遍。'],
];

describe.each([
  ['a paragraph a line', '\n'],
  ['one endless line', ''],
  ['one endless line with blanks', ' '],
])('%s', (_, by) => {
  test('below their heading cases are questions of which nothing else is numbered', () => {
    const told = cases.flatMap(([scene, asked, answer], index) => [
      `【案例${index + 1}】`,
      scene,
      `问题：${asked}`,
      `答案：${answer}`,
    ]);
    const { questions, leftovers } = readText([...choices, '二、案例题', ...told].join(by));
    expect(questions.map(({ section, number }) => [section, number])).toEqual([
      ...[1, 2, 3].map((number) => ['单项选择题', number]),
      ...[1, 2, 3].map((number) => ['案例题', number]),
    ]);
    expect(questions.slice(3).map(({ question }) => question.startsWith('【'))).toEqual([
      false,
      false,
      false,
    ]);
    expect(questions.slice(3).map(({ answer }) => answer)).toEqual(cases.map(([, , answer]) => answer));
    expect(leftovers).toEqual([]);
  });

  test('questions with numbers of their own below a case share its text', () => {
    const told = cases
      .slice(0, 2)
      .flatMap(([scene, asked], index) => [
        `案例${'一二'[index]}`,
        scene,
        '问题：',
        `1.${asked}`,
        '2.事后还要做什么？',
      ]);
    const { questions } = readText([...choices, '二、案例分析题（共20分）', ...told].join(by));
    expect(questions.slice(3).map(({ number, question }) => [number, question.split('\n')[0]])).toEqual([
      [1, cases[0][0]],
      [2, cases[0][0]],
      [1, cases[1][0]],
      [2, cases[1][0]],
    ]);
  });
});

test('an answer that tells of 案例一 and 案例三 is no text to read', () => {
  const { questions } = readText(
    [
      ...choices,
      '二、简答题',
      '4.怎样做案例教学？答：先讲理论。案例三讲跌倒。案例一讲走失。最后讨论，请每个人说出自己的做法。',
    ].join(''),
  );
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(questions[3].answer).toContain('案例一讲走失');
});

test('案例分析一： is what is asked about, and no analysis, where answers follow', () => {
  const told = cases.map(
    ([scene, asked, answer], index) => `案例分析${'一二三'[index]}：${scene}${asked}\n参考答案：${answer}`,
  );
  for (const by of ['\n', ' ', '']) {
    const { title, questions } = readText(['护理主管案例面试题', ...told].join('\n').replaceAll('\n', by));
    expect(title).toBe('护理主管案例面试题');
    expect(questions.map(({ number, question, answer }) => [number, question, answer])).toEqual(
      cases.map(([scene, asked, answer], index) => [index + 1, `${scene}${asked}`, answer]),
    );
  }
});
