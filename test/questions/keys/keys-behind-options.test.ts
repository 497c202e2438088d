import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const expected = [
  '1 single 红灯亮时应当（ ）。 | A 加速 | B 停车 ⇒ B',
  '2 single 雨天行车应当（ ）。 | A 减速 | B 超车 ⇒ A',
  '3 single 夜间会车应当（ ）。 | A 开远光 | B 开近光 ⇒ B',
  '4 single 安全带应当（ ）。 | A 解开 | B 系好 ⇒ B',
  '5 single 饮酒后（ ）。 | A 不得驾车 | B 可以驾车 ⇒ A',
];

/** Five questions, each with its key behind the last option as `say` has it. */
const paper = (say: (key: string) => string, end = '\n'): string =>
  [
    '司机考试题',
    `1. 红灯亮时应当（ ）。A. 加速 B. 停车${say('B')}`,
    `2. 雨天行车应当（ ）。A. 减速 B. 超车${say('A')}`,
    `3. 夜间会车应当（ ）。A. 开远光 B. 开近光${say('B')}`,
    `4. 安全带应当（ ）。A. 解开 B. 系好${say('B')}`,
    `5. 饮酒后（ ）。A. 不得驾车 B. 可以驾车${say('A')}`,
  ].join(end);

test.each<[string, (key: string) => string]>([
  [' 答案 B', (key) => ` 答案 ${key}`],
  ['答案B', (key) => `答案${key}`],
  [' Answer: B', (key) => ` Answer: ${key}`],
  ['解答：(B)', (key) => `解答：(${key})`],
  [' 选B', (key) => ` 选${key}`],
  ['故选B。', (key) => `故选${key}。`],
  ['本题选B项', (key) => `本题选${key}项`],
  [' 选择：B', (key) => ` 选择：${key}`],
])('behind the last option no label needs a line: %s', (_, say) => {
  expect(choices(readText(paper(say)))).toEqual(expected);
  expect(choices(readText(paper(say, '')))).toEqual(expected);
});

test.each<[string, (key: string) => string]>([
  ['B', (key) => key],
  [' B', (key) => ` ${key}`],
  ['（B）', (key) => `（${key}）`],
])('letters right behind the last options of nearly all questions are keys: %s', (_, say) => {
  expect(choices(readText(paper(say)))).toEqual(expected);
});

test.each([
  ['1. 能输给所有人的是\nA. 血型A B. 血型O\n2. 能吃的是\nA. 石头 B. 维生素A\n3. 会飞的是\nA. 鱼 B. 鸟'],
  ['1. 甲类是\nA. 一A B. 二A\n2. 乙类是\nA. 一B B. 二B\n3. 丙类是\nA. 一A B. 二B'],
])('a letter that options end with is their own: %s', (text) => {
  expect(readText(`血站考试题\n${text}`).questions.map(({ key }) => key)).toEqual([null, null, null]);
});

test('a key on a line of its own may have its explanation right behind it', () => {
  const text =
    '书记员考试题\n一、单选题\n1. 审判机关是（ ）。\nA. 检察院\nB. 法院\nB【解析】法院行使审判权。\n2. 主刑有（ ）。\nA. 管制\nB. 罚金\nA 解析：罚金是附加刑。\n二、判断题\n3. 书记员可以单独开庭。（ ）\n错误【解析】他负责记录。';
  expect(choices(readText(text))).toEqual([
    '1 single 审判机关是（ ）。 | A 检察院 | B 法院 ⇒ B ⇒ analysis: 法院行使审判权。',
    '2 single 主刑有（ ）。 | A 管制 | B 罚金 ⇒ A ⇒ analysis: 罚金是附加刑。',
    '3 judge 书记员可以单独开庭。（ ） ⇒ F ⇒ analysis: 他负责记录。',
  ]);
});

test('what else stands before an explanation belongs to what is asked', () => {
  const text =
    '书记员考试题\n1. 审判机关是（ ）。\nA. 检察院\nB. 法院\n请写出依据。\n【解析】宪法。\n2. 主刑有（ ）。\nA. 管制\nB. 罚金\n答案：A';
  expect(choices(readText(text))[0]).toBe(
    '1 single 审判机关是（ ）。\n请写出依据。 | A 检察院 | B 法院 ⇒ – ⇒ analysis: 宪法。',
  );
});

test('behind options 分析： explains, before the key as well', () => {
  const text =
    '司机考试题\n1. 红灯亮时应当（ ）。\nA. 加速\nB. 停车\n分析：红灯禁止通行。\n答案：B\n2. 什么是盲区？\n答案：看不到的地方。分析：车越长，盲区越大。';
  expect(choices(readText(text))).toEqual([
    '1 single 红灯亮时应当（ ）。 | A 加速 | B 停车 ⇒ B ⇒ analysis: 红灯禁止通行。',
    '2 open 什么是盲区？ ⇒ – ⇒ answer: 看不到的地方。分析：车越长，盲区越大。',
  ]);
});

test('a bracket below the options says what a question assesses, or what it is worth', () => {
  const text =
    '司机考试题\n1. 红灯亮时应当（ ）。\nA. 加速\nB. 停车\nC. 鸣笛\n（考察：信号、安全）\n答案：B\n' +
    '2. 雨天行车应当（ ）。\nA. 减速\nB. 超车\nC. 急停\n（2分）\n答案：A\n' +
    '3. 夜间会车应当（ ）。\nA. 开远光\nB. 开近光\nC. 关灯\n答案：B\n';
  const { questions } = readText(text);
  expect(questions.map(({ assesses, marks, options }) => [assesses.join(), marks, options.length])).toEqual([
    ['信号,安全', null, 3],
    ['', 2, 3],
    ['', null, 3],
  ]);
});

test.each([
  ['选 B。', 'B'],
  ['选A、C', 'AC'],
  ['选 B 的人多，但不对。', null],
  ['选择 B 要看情况', null],
])('a line of an explanation that says no more than which to choose has the key: %s', (line, key) => {
  const text = `仓管员试题\n1. 易碎品应当（ ）\nA. 轻放\nB. 抛掷\nC. 标记\n解析：先看包装。\n${line}\n记住口诀：轻拿轻放。`;
  expect(readText(text).questions.map((question) => question.key)).toEqual([key]);
});
