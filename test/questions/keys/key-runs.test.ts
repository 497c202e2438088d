import { describe, expect, test } from 'vitest';
import { readKeyRun } from '../../../src/outline/answers/key-runs.ts';
import { readText } from '../../outline/support/cleaned.ts';

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

describe('in one endless line', () => {
  const inLine = (...lines: string[]): string => paper(...lines).replaceAll('\n', '');

  test.each(['×√×', '× √ ×', '错误、正确、错误', 'FTF'])('judgements stand behind their part: %s', (keys) => {
    const choices = choicePart.replace('每题2分', '每题2分，共6分');
    expect(
      keysOf(
        inLine(judgePart.replace('二', '一'), `参考答案${keys}`, choices.replace('一', '二'), '参考答案BAB'),
      ),
    ).toEqual([...perfect.slice(3), ...perfect.slice(0, 3)]);
  });

  test.each([['the names of parts without numbers', '参考答案单选：BAB判断：×√×']])('%s', (_, keys) => {
    expect(keysOf(inLine(choicePart, judgePart, keys))).toEqual(perfect);
  });

  test.each([
    ['stand below the numbers of parts', '【参考答案】一、错对错二、BAB'],
    ['have numbers below those of parts', '答案一、1、错误；2、正确；3、错误二、1、B；2、A；3、B'],
    ['stand below parts in brackets', '【参考答案】（一）判断题1-3×√×（二）单选题1-3BAB'],
  ])('judgements %s', (_, keys) => {
    const text = inLine(judgePart.replace('二', '一'), choicePart.replace('一', '二'), keys);
    expect(keysOf(text)).toEqual([...perfect.slice(3), ...perfect.slice(0, 3)]);
  });

  test('numbers behind a part go on as its questions do', () => {
    const second = judgePart.replace(/(?<=\n)[123]/g, (at) => String(Number(at) + 3));
    expect(keysOf(inLine(choicePart, '答案1.B 2.A 3.B', second, '答案4.× 5.√ 6.×'))).toEqual(perfect);
  });

  test('a statement that begins as keys do is asked', () => {
    const told = judgePart.replaceAll('第', '对错不明时，第');
    const { questions } = readText(inLine(choicePart, '答案BAB', told, '答案×√×'));
    expect(questions.map(({ key }) => key)).toEqual(perfect);
    expect(questions[3].question).toBe('对错不明时，第1号阀门每班都要巡查（ ）。');
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
