import { describe, expect, test } from 'vitest';
import { readKeyRun } from '../../src/outline/answers/key-runs.ts';
import { readText } from '../outline/support/cleaned.ts';

const keysOf = (text: string): unknown[] => readText(text).questions.map(({ key }) => key);

const choice = (numbers: readonly number[]): string =>
  numbers.map((at) => `${at}、第${at}道闸门应当（ ）。\nA．关闭 B．打开 C．拆除 D．上锁`).join('\n');
const judge = (numbers: readonly number[]): string =>
  numbers.map((at) => `${at}、第${at}号阀门每班都要巡查（ ）。`).join('\n');

const choicePart = `一、单选题（每题2分）\n${choice([1, 2, 3])}`;
const judgePart = `二、判断题\n${judge([1, 2, 3])}`;
const perfect = ['B', 'A', 'B', 'F', 'T', 'F'];
const paper = (...lines: string[]): string => ['2024年水闸运行工考试题', ...lines].join('\n');

describe('keys without numbers behind the part that they answer', () => {
  test.each(['×√×', '× √ ×', '×、√、×', '错对错', '错误 正确 错误', 'FTF'])('of judgements: %s', (keys) => {
    expect(keysOf(paper(choicePart, '答案：BAB', judgePart, `答案：${keys}`))).toEqual(perfect);
    expect(keysOf(paper(choicePart, '答案：BAB', judgePart, '【答案】', keys))).toEqual(perfect);
  });

  test('are as many as the questions, where one question might have them all', () => {
    expect(keysOf(paper(choicePart, '答案：C、A、B', judgePart, '答案：×√×'))).toEqual([
      'C',
      'A',
      'B',
      'F',
      'T',
      'F',
    ]);
  });

  test('are those of the last question, where they are not', () => {
    const text = paper(
      '一、多选题',
      choice([1, 2]),
      '答案：A、B、C',
      '3、应当上锁的有（ ）。',
      'A．闸门 B．柜子 C．窗 D．门',
      '答案：A、B',
    );
    expect(keysOf(text)).toEqual([null, 'ABC', 'AB']);
  });

  test('stand in no table whose numbers are above them', () => {
    const text = paper(
      choicePart,
      '参考答案',
      '题号 1 2 3',
      '答案 B A B',
      judgePart,
      '参考答案',
      '题号 1 2 3',
      '答案 × √ ×',
      '三、简答题\n1.闸门卡住怎么办？\n2.怎样交班？\n参考答案\n1.先停机，再查门槽。\n2.当面交清记录。',
    );
    expect(readText(text).questions.map(({ key, answer }) => key ?? answer)).toEqual([
      ...perfect,
      '先停机，再查门槽。',
      '当面交清记录。',
    ]);
  });
});

describe('keys of all parts at the end', () => {
  test.each([
    ['each behind the name of its part, on one line', ['答案：一、单选题BAB二、判断题×√×']],
    ['judgements in words', ['参考答案', '一、单选题', 'BAB', '二、判断题错误 正确 错误']],
    ['names without numbers', ['标准答案', '单选：BAB', '判断：', '×√×']],
    [
      'the first name behind the words over all',
      ['参考答案：一、单选题', '1-3 BAB', '二、判断题1.× 2.√ 3.×'],
    ],
    [
      'a part that goes on behind its name',
      ['答案', '（一）单选题', '1.B 2.A 3.B', '（二）判断题1.× 2.√ 3.×'],
    ],
  ])('%s', (_, lines) => {
    expect(keysOf(paper(choicePart, judgePart, ...lines))).toEqual(perfect);
  });

  test('the same kind may have another name there', () => {
    const asked = paper(choicePart.replace('单选题', '选择题'), judgePart.replace('判断题', '是非题'));
    expect(keysOf(`${asked}\n参考答案\n单选：BAB\n判断：×√×`)).toEqual(perfect);
  });

  test('of two parts whose questions are answered in words, each has its own', () => {
    const asked = '一、名词解释\n1.闸门\n2.门槽\n二、简答题\n3.闸门卡住怎么办？\n4.怎样交班？';
    const told =
      '一、名词解释\n1.挡水的门。\n2.门滑动的槽。\n二、简答题\n3.先停机，再查门槽。\n4.当面交清记录。';
    const answers = readText(paper(asked, '参考答案', told)).questions.map(({ answer }) => answer);
    expect(answers).toEqual(['挡水的门。', '门滑动的槽。', '先停机，再查门槽。', '当面交清记录。']);
  });
});

describe('a table that says what each question is worth', () => {
  const rows = (from: number, keys: string): string[] =>
    [...keys].map((key, at) => `${from + at}\t${key}\t2`);

  test('has its keys in the second column', () => {
    const asked = paper(
      choicePart,
      judgePart.replace(/(?<=\n)[123]/g, (at) => String(Number(at) + 3)),
    );
    expect(keysOf([asked, '答案', '题号\t答案\t分值', ...rows(1, 'BAB×√×')].join('\n'))).toEqual(perfect);
  });

  test('may come again below the name of each part', () => {
    const names = '题号\t答案\t分值';
    const tables = ['单选题：', names, ...rows(1, 'BAB'), '判断题：', names, ...rows(1, '×√×')];
    const { questions } = readText([paper(choicePart, judgePart), '答案', ...tables].join('\n'));
    expect(questions.map(({ key }) => key)).toEqual(perfect);
    expect(questions.every(({ answer, analysis }) => answer === null && analysis === null)).toBe(true);
  });
});

describe('a run of keys', () => {
  test.each([
    ['BACBD', { signs: 5, words: 1, isJudged: false, isRepeated: true }],
    ['AB ACD', { signs: 5, words: 2, isJudged: false, isRepeated: true }],
    ['A、B、C', { signs: 3, words: 3, isJudged: false, isRepeated: false }],
    ['√×√', { signs: 3, words: 3, isJudged: true, isRepeated: true }],
    ['正确，错误', { signs: 2, words: 2, isJudged: true, isRepeated: false }],
  ])('%s', (text, run) => {
    expect(readKeyRun(text)).toEqual(run);
  });

  test.each(['', 'FOB、CIF', 'SQL', '对，错在没有上锁', 'B。解析'])('%j is none', (text) => {
    expect(readKeyRun(text)).toBeNull();
  });
});
