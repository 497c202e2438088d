import { describe, expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findPairedSigns } from '../../../src/outline/unfold/paired-signs.ts';
import { readText } from '../support/cleaned.ts';

const asked = [
  'What does a forklift driver check first?',
  '你怎么安排出库的先后？',
  'Explain first in, first out.',
  '货物受潮了你怎么处理？',
];
const told = [
  'The driver checks brakes, forks and lights before the first trip of the day.',
  '按装车时间倒排，重货先下，易碎的最后装，每一车都当面点清。',
  'What came in first goes out first, so that nothing in the warehouse grows old',
  '先隔离拍照，再查原因，按规定报损，并把漏水的地方修好。',
];
const joined = (one: (index: number) => string): string =>
  `仓管员面试 Q&A 整理${asked.map((_, index) => one(index)).join('')}`;
const read = (text: string): unknown[] =>
  readText(text).questions.map(({ question, answer }) => [question, answer]);
const wanted = asked.map((question, index) => [question, told[index]]);

describe('in one endless line, questions and answers by turns begin with their signs', () => {
  test.each<[string, (index: number) => string]>([
    ['Q1: A:', (index) => `Q${index + 1}: ${asked[index]}A: ${told[index]}`],
    ['Q1. Ans.', (index) => `Q${index + 1}. ${asked[index]}Ans. ${told[index]}`],
    ['Q1. A1.', (index) => `Q${index + 1}. ${asked[index]}A${index + 1}. ${told[index]}`],
    ['Q｜ A｜', (index) => `Q｜${asked[index]}A｜${told[index]}`],
    ['Q： A：', (index) => `Q：${asked[index]}A：${told[index]}`],
    ['Q. A.', (index) => `Q. ${asked[index]}A. ${told[index]}`],
    ['[问] [答]', (index) => `[问]${asked[index]}[答]${told[index]}`],
    ['1) Answer:', (index) => `${index + 1}) ${asked[index]}Answer: ${told[index]}`],
  ])('%s', (_, one) => {
    expect(read(joined(one))).toEqual(wanted);
  });

  test.each(['◎ 仓储', '★仓储', '== 仓储 ==', '—— 仓储 ——'])(
    'below sections whose name is set off: %s',
    (name) => {
      const parts = [name, name.replace('仓储', '运输')];
      const text = joined(
        (index) => `${index % 2 === 0 ? parts[index / 2] : ''}[问]${asked[index]}[答]${told[index]}`,
      );
      const { questions } = readText(text);
      expect(questions.map(({ section, question }) => [section, question])).toEqual([
        ['仓储', asked[0]],
        ['仓储', asked[1]],
        ['运输', asked[2]],
        ['运输', asked[3]],
      ]);
    },
  );

  test('but not where options stand behind a letter with a point', () => {
    const text = joined((index) => `Q. ${asked[index]}A. 先看B. 再问C. 上报D. 不管答案：${'ABCB'[index]}`);
    expect(findPairedSigns(plainForm(text), { start: 0, end: text.length })).toEqual([]);
  });

  test('but not where options stand behind the letter', () => {
    const text = joined(
      (index) => `Q${index + 1}: ${asked[index]}A: 先看B: 再问C: 上报D: 不管答案：${'ABCB'[index]}`,
    );
    expect(findPairedSigns(plainForm(text), { start: 0, end: text.length })).toEqual([]);
  });

  test('nor in prose that speaks of such signs', () => {
    const text =
      '仓库培训记录：上午由主管讲解 Q 值的含义，Q：代表数量，A：代表类别。下午参观立体库，讲解员介绍了货架的承重、巷道的宽度和堆垛机的速度，大家听得很认真，会后交流了各自的体会，主管要求每个人写一页总结，周五以前交到办公室，由文员统一归档，下个月再安排一次实际操作的考核。';
    expect(readText(text).questions).toEqual([]);
  });
});

describe('in one endless line, numbers of two digits without a mark begin questions', () => {
  const counted = (by: (index: number) => string): string =>
    `仓管员面试常问的四个问题，建议收藏${asked
      .map((question, index) => `${by(index)}${question}参考回答：${told[index]}${index === 2 ? '.' : ''}`)
      .join('')}`;

  test('01 02 03', () => {
    expect(readText(counted((index) => `0${index + 1}`)).questions.map(({ question }) => question)).toEqual(
      asked,
    );
  });

  test('but days, hours and amounts do not', () => {
    const text =
      '仓库值班记录：2024-01-02上午八点接班，01号门未上锁，已登记。02号门正常。03号门的灯坏了，已报修。下午14:05来了两车货，04分卸完第一车，05分开始第二车。夜里无事，巡查三次，温度湿度都在范围之内，消防器材齐全，交班时把钥匙和登记本当面交给下一班的人，并说明了灯的情况，请他明早再催一次维修。';
    expect(readText(text).questions).toEqual([]);
  });
});
