import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const options = (letters: string): string =>
  [...letters].map((letter) => `${letter}．甲${letter}`).join('\n');
const question = (number: number): string => `${number}．属于药物的是\n${options('ABCDE')}`;

const paper = [
  '药师模考卷',
  'A型题（最佳选择题，每题1分）',
  question(1),
  question(2),
  'X型题（多项选择题，每题2分）',
  question(3),
  'C型题（综合分析选择题，每题1分）',
  '【4～5】',
  '患者，女，58岁，近日头晕。',
  question(4),
  question(5),
].join('\n');

test('keys below the letters of kinds, in ranges with marks between, are those of their numbers', () => {
  const { questions } = readText(`${paper}\n答案与提示\nA型题：1～2　A、B\nX型题：3．ABD\nC型题：4～5　B、C`);
  expect(questions.map(({ section, kind, key }) => `${section} ${kind} ${key}`)).toEqual([
    'A型题 single A',
    'A型题 single B',
    'X型题 multiple ABD',
    'C型题 single B',
    'C型题 single C',
  ]);
  expect(questions[4].question).toBe('患者，女，58岁，近日头晕。\n属于药物的是');
});

test.each(['A.B.C.D.E', 'A/B/C/D/E', 'A·B·C·D·E', 'A． B． C． D． E'])(
  'keys of a range may be parted by any mark: %s',
  (keys) => {
    const { questions } = readText(
      `药师模考卷\n一、单选题\n${[1, 2, 3, 4, 5].map(question).join('\n')}\n参考答案\n1-5　${keys}`,
    );
    expect(questions.map(({ key }) => key).join('')).toBe('ABCDE');
  },
);
