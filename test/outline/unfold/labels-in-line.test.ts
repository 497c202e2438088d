import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const lines = (title: string, each: (index: number) => readonly string[]): readonly string[] => [
  title,
  ...[0, 1, 2, 3].flatMap(each),
];
const scenes = [
  '水泵不转，电机嗡嗡作响。',
  '压力表的指针抖动。',
  '阀门关不严，一直滴水。',
  '控制柜跳闸，合不上去。',
];
const solutions = [
  '先断电，再查叶轮是否卡住。',
  '排出管里的空气，再看缓冲。',
  '清洗密封面，换垫片。',
  '测绝缘，找出短路的那一路。',
];
const counted = ['一', '二', '三', '四'];

const joined = [
  ['a paragraph a line', '\n'],
  ['one endless line with blanks', ' '],
] as const;

describe.each(joined)('%s', (_, by) => {
  test('a scene may be counted above the label over it, and its name is of the question', () => {
    const { questions, leftovers } = readText(
      lines('水泵工情景面试题', (index) => [
        `场景${counted[index]}：设备巡检`,
        `问题描述：${scenes[index]}`,
        `解决方案：${solutions[index]}`,
      ]).join(by),
    );
    expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(questions.map(({ question }) => question.startsWith('设备巡检'))).toEqual(Array(4).fill(true));
    expect(questions.map(({ answer }) => answer)).toEqual(solutions);
    expect(leftovers).toEqual([]);
  });

  test('参考： answers right behind what is asked, also behind a sign', () => {
    const asked = scenes.map((scene) => `${scene.slice(0, -1)}，你怎么办？`);
    for (const sign of ['', '▷ ']) {
      const { questions } = readText(
        lines('水泵工面试题', (index) => [
          `${index + 1}.${asked[index]}`,
          `${sign}参考：${solutions[index]}`,
        ]).join(by),
      );
      expect(questions.map(({ question, answer }) => [question, answer])).toEqual(
        asked.map((question, index) => [question, solutions[index]]),
      );
    }
  });

  test('Question 2: counts questions', () => {
    const { questions } = readText(
      lines('Pump operator interview (bilingual)', (index) => [
        `Question ${index + 1}: How would you deal with fault ${'abcd'[index]}?`,
        'Sample answer: I would cut the power and report it.',
      ]).join(by),
    );
    expect(questions.map(({ number, answer }) => [number, answer])).toEqual(
      [1, 2, 3, 4].map((value) => [value, 'I would cut the power and report it.']),
    );
  });
});

test('参考： alone on a line below a numbered question is its label', () => {
  const { questions } = readText(
    lines('水泵工面试题', (index) => [
      `${index + 1}.${scenes[index].slice(0, -1)}，你怎么办？`,
      '参考：',
      solutions[index],
    ]).join('\n'),
  );
  expect(questions.map(({ answer }) => answer)).toEqual(solutions);
});

test.each(['▌', '▎', '█'])('%s stands before the name of a section', (sign) => {
  const { questions } = readText(
    `储备干部面试题\n${sign}必答题\n1.请介绍一段经历。\n答：带过社团。\n2.你的规划是什么？\n答：先轮岗。\n${sign}选答题\n3.产线停机怎么办？\n答：先恢复。`,
  );
  expect(questions.map(({ section }) => section)).toEqual(['必答题', '必答题', '选答题']);
});

describe('in one endless line, the names of parts before a number with a word', () => {
  const each = (mark: (index: number) => string, part: (index: number) => string) =>
    `水泵工面试题及答案${scenes
      .map(
        (scene, index) =>
          `${part(index)}${mark(index)}${scene.slice(0, -1)}，你怎么办？参考答法：${solutions[index]}`,
      )
      .join('')}`;
  const read = (text: string) => {
    const { title, questions } = readText(text);
    return [title, ...questions.map(({ section, number, answer }) => [section, number, answer])];
  };
  const wanted = (numbers: readonly number[]) => [
    '水泵工面试题及答案',
    ...solutions.map((solution, index) => [index < 2 ? '设备巡检' : '故障处置', numbers[index], solution]),
  ];

  test('are told by their brackets', () => {
    const part = (index: number) => ['【设备巡检】', '', '【故障处置】', ''][index];
    expect(read(each((index) => `题目${counted[index]}：`, part))).toEqual(wanted([1, 2, 3, 4]));
  });

  test.each(['题目：', '问：'])(
    'or their numbers, where the numbers of questions begin anew: 1.%s',
    (label) => {
      const part = (index: number) =>
        ['一、设备巡检（共2题，每题8分）', '', '二、故障处置（共2题，每题9分）', ''][index];
      expect(read(each((index) => `${(index % 2) + 1}.${label}`, part))).toEqual(wanted([1, 2, 1, 2]));
    },
  );

  test('are none where each question has a bracket', () => {
    const { questions } = readText(
      each(
        (index) => `题目${counted[index]}：`,
        () => '【必考】',
      ),
    );
    expect(questions.map(({ section, answer }) => [section, answer?.replace(/【必考】$/, '')])).toEqual(
      solutions.map((solution) => [null, solution]),
    );
  });
});

describe('numbers glued before labels in brackets', () => {
  const each = [0, 1, 2, 3].map((index) => [scenes[index], solutions[index]]);
  const wholly = each.map(([scene, solution], index) => [index + 1, scene, solution]);
  const read = (text: string) =>
    readText(text).questions.map(({ number, question, answer }) => [number, question, answer]);

  test.each([
    ['in one endless line', '', ''],
    ['in one endless line with blanks', ' ', ' '],
    ['on lines', '\n', '\n'],
  ])('are of the questions: %s', (_, between, gap) => {
    for (const word of ['问题', '题目']) {
      const items = each.map(
        ([scene, solution], index) => `${index + 1}【${word}】${scene}${gap}【参考答案】${solution}`,
      );
      const reading = readText(`水泵工面试题及答案${between}${items.join(between)}`);
      expect(read(`水泵工面试题及答案${between}${items.join(between)}`)).toEqual(wholly);
      expect(reading.title).toBe('水泵工面试题及答案');
    }
  });

  test('are of the words where another word stands in the brackets', () => {
    const items = each.map(([scene, solution]) => `【问题】${scene}【参考答案】共有3【种】办法。${solution}`);
    expect(read(`水泵工面试题及答案${items.join('')}`)).toEqual(
      each.map(([scene, solution]) => [null, scene, `共有3【种】办法。${solution}`]),
    );
  });
});

test('a label of answers that is glued to 协作 takes none of it', () => {
  const asked = ['你怎样带新人？', '同事不配合怎么办？', '任务太多怎么办？'];
  const text = asked.map(
    (one, index) => `${index + 1}.${one}考查能力：团队协作答：先听，再商量，${solutions[index]}`,
  );
  const { questions } = readText(`水泵工面试题库${text.join('')}`);
  expect(questions.map(({ question, assesses }) => [question, assesses])).toEqual(
    asked.map((one) => [one, ['团队协作']]),
  );
});
