import { expect, test } from 'vitest';
import { read } from './reading.ts';

const optionsOf = (cell: string): unknown =>
  read(`题型|题干|选项|答案\n单选题|上班先做什么？|${cell}|B`).questions.map(({ options, key }) => [
    options.map(({ text }) => text),
    key,
  ]);

test.each([
  '**A.开灯**B.检查门锁**C.补货',
  '##A.开灯##B.检查门锁##C.补货',
  'A.开灯$$B.检查门锁$$C.补货$$',
  '@@A、开灯@@B、检查门锁@@C、补货',
])('signs before each letter part options, also the first, and are of none: %s', (cell) => {
  expect(optionsOf(cell)).toEqual([[['开灯', '检查门锁', '补货'], 'B']]);
});

test('a sign within an option is its own', () => {
  expect(optionsOf('A.C#  B.F*  C.A#')).toEqual([[['C#', 'F*', 'A#'], 'B']]);
});

test('题目选项 names a column of options as well as one for each', () => {
  const [question] = read(
    '题目类型|题目内容|题目选项（用##隔开）|题目答案\n单选题|先做什么？|开灯##锁门|B',
  ).questions;
  expect(question).toMatchObject({
    question: '先做什么？',
    key: 'B',
    options: [{ text: '开灯' }, { text: '锁门' }],
  });
  const [other] = read('题目内容|题目选项A|题目选项B|题目答案\n先做什么？|开灯|锁门|B').questions;
  expect(other).toMatchObject({
    question: '先做什么？',
    key: 'B',
    options: [{ text: '开灯' }, { text: '锁门' }],
  });
});

test('candidate names a list of options', () => {
  const cell = '["开灯","锁门"]';
  const [question] = read(
    `title|candidate|answer\n上班先做什么（ ）|${cell}|B\n下班后做什么（ ）|${cell}|A`,
  ).questions;
  expect(question).toMatchObject({ key: 'B', options: [{ text: '开灯' }, { text: '锁门' }] });
});
