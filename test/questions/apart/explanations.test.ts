import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const stem = (number: number, words: string): string => `${number}. ${words}（　）。\nA. 停稳\nB. 摇摆\n`;
const single = `一、单项选择题\n${stem(1, '塔吊应当')}${stem(2, '吊篮应当')}`;
const judged = '二、判断题\n1. 吊钩可以开裂。\n2. 吊装应当设警戒区。\n';
const [tower, basket, hook, zone] = ['防止倾覆。', '人员才能进出。', '裂纹会断。', '以免伤人。'];
const explained = (text: string): (readonly [string | null, string | null])[] =>
  readText(text).questions.map(({ key, analysis }) => [key, analysis] as const);

describe('explanations behind all keys', () => {
  test.each([
    ['below words of their own', `参考答案：1. A 2. B\n\n解析：\n1. ${tower}\n2. ${basket}\n`],
    ['below a bracket', `【答案】\n1-2 AB\n【答案解析】\n1、${tower}\n2、${basket}\n`],
    ['behind such words', `答案：1-2 AB\n解析：1. ${tower}\n2. ${basket}\n`],
    ['with a number before them', `一、参考答案\n1.A 2.B\n二、试题解析\n1. ${tower}\n2. ${basket}\n`],
    ['with their keys once more', `答案：1-2 AB\n详解\n1. (A) ${tower}\n2. (B) ${basket}\n`],
    ['with their keys and a mark', `答案：1-2 AB\n解析\n1. A。${tower}\n2. B，${basket}\n`],
    ['with a label each', `答案：1.A 2.B\n解析\n1.【答案】A【解析】${tower}\n2.【答案】B【解析】${basket}\n`],
    ['in another script', `《答案》1.A 2.B\n詳解\n1. ${tower}\n2. ${basket}\n`],
  ])('%s', (_, answers) => {
    expect(explained(`吊装试卷\n${single}\n${answers}`)).toEqual([
      ['A', tower],
      ['B', basket],
    ]);
  });

  test('by parts, as the keys are', () => {
    const keys = '一、单项选择题\n1-2 AB\n二、判断题\n1. ×　2. √\n';
    const reasons = `一、单项选择题\n1. ${tower}\n2. ${basket}\n二、判断题\n1. ${hook}\n2. ${zone}\n`;
    expect(explained(`吊装试卷\n${single}${judged}\n参考答案\n${keys}\n答案解析\n${reasons}`)).toEqual([
      ['A', tower],
      ['B', basket],
      ['F', hook],
      ['T', zone],
    ]);
  });

  test('leave nothing of what stands over them', () => {
    const { leftovers } = readText(`${single}\n答案：1-2 AB\n解析：\n1. ${tower}\n2. ${basket}\n`);
    expect(leftovers).toEqual([]);
  });
});

test('an explanation that begins with a letter keeps it where that is another one, or no key', () => {
  const reasons = '1. B、摇摆会倾覆。\n2. B项便于进出。\n';
  expect(explained(`吊装试卷\n${single}\n答案：1-2 AB\n解析\n${reasons}`)).toEqual([
    ['A', 'B、摇摆会倾覆。'],
    ['B', 'B项便于进出。'],
  ]);
});

test('words below a single key are the label of its own explanation, though that counts its points', () => {
  const first = '1. 理由有两点：\n2. 一是平衡。\n';
  const keys = `参考答案\n1. A\n解析：\n${tower}\n2. B\n解析：\n${basket}\n`;
  expect(explained(`吊装试卷\n${single}\n${keys}`)).toEqual([
    ['A', tower],
    ['B', basket],
  ]);
  expect(explained(`吊装试卷\n${single}\n参考答案\n1. A\n解析：\n${first}`)[0][0]).toBe('A');
});
