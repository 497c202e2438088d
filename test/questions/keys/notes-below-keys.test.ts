import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const keys = ['C', 'A', 'D', 'B', 'A', 'C'];
const asked = keys.map((_, at) => `${at + 1}. 开叉车时第${at + 1}步应当\nA. 看 B. 听 C. 停 D. 行\n`).join('');
const read = (answers: string) => readText(`叉车工理论练习\n${asked}\n参考答案\n${answers}`).questions;

const inColumn = (of: (number: number, key: string) => string): string =>
  keys.map((key, at) => of(at + 1, key)).join('\n');
const inPairs = (of: (number: number, key: string) => string, gap: string): string =>
  [0, 1, 2].map((at) => `${of(at + 1, keys[at])}${gap}${of(at + 4, keys[at + 3])}`).join('\n');

describe.each([
  ['one a line', inColumn((number, key) => `${number}. ${key}`)],
  ['behind Q1', inColumn((number, key) => `Q${number} ${key}`)],
  ['in two columns', inPairs((number, key) => `${number}.${key}`, '\u3000\u3000')],
  [
    'in two columns below their names',
    `题号\t答案\t题号\t答案\n${inPairs((n, key) => `${n}\t${key}`, '\t')}`,
  ],
  ['in small letters', `题号\t答案\t题号\t答案\n${inPairs((n, key) => `${n}\t${key.toLowerCase()}`, '\t')}`],
  [
    'between bars',
    `| 题号 | 答案 | 题号 | 答案 |\n|---|---|---|---|\n${inPairs((n, key) => `| ${n} | ${key}`, ' ')} |`,
  ],
])('keys %s', (_, answers) => {
  test.each([
    '※ 练习由老师傅编写，如与现行规程不符，以规程为准。',
    '以上答案仅供参考，祝各位学员一次通过！',
    '练习说明：每题一分，答对四题为合格。\n考试时间二十分钟。',
  ])('are keys above a note, which is of none of them: %s', (note) => {
    const found = read(`${answers}\n\n${note}`);
    expect(found.map(({ key }) => key)).toEqual(keys);
    expect(found.map(({ answer, analysis }) => answer ?? analysis)).toEqual(keys.map(() => null));
  });
});

test('what a label calls the reason of the last key stays with it', () => {
  const found = read(
    `${inColumn((number, key) => `${number}. ${key}`)}\n解析：停稳以后才能离开座位，并且要拉紧手刹。`,
  );
  expect(found.map(({ key }) => key)).toEqual(keys);
  expect(found[5].analysis).toBe('停稳以后才能离开座位，并且要拉紧手刹。');
});

test('between keys a line is the reason of the key above it', () => {
  const reason = '起步以前要先看四周有没有人，然后再鸣笛。';
  const found = read(`1. C\n2. A\n3. D\n4. B\n${reason}\n5. A\n6. C`);
  expect(found.map(({ key }) => key)).toEqual(keys);
  expect(found[3].analysis).toBe(reason);
});
