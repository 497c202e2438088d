import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const item = (number: number, stem: string): string =>
  `${number}．${stem}（ ）。\nA．甲项\nB．乙项\nC．丙项\n`;
const single = `一、单项选择题\n${item(1, '品种法的对象是')}${item(2, '应计入制造费用的是')}`;
const text = '某厂设有一个车间，生产甲、乙两种产品，六月发生材料费用六万元，工资三万元。';
const answers =
  '参考答案\n一、单项选择题\n1．A\n2．B\n二、不定项选择题\n1．【答案】C\n【解析】略。\n2．【答案】AB\n【解析】略。';
const paper = (above: string): string =>
  `成本会计笔试卷\n${single}二、不定项选择题（每题4分）\n${above}${item(1, '甲产品负担')}${item(2, '表述正确的有')}${answers}`;
const stems = (source: string): string[] => readText(source).questions.map(({ question }) => question);

test('what stands between a heading on cases and the first question belongs to all of them', () => {
  const { questions } = readText(paper(`${text}\n要求：根据上述资料，回答下列小题。\n`));
  expect(questions.map(({ section, key, question }) => [section, key, question])).toEqual([
    ['单项选择题', 'A', '品种法的对象是（ ）。'],
    ['单项选择题', 'B', '应计入制造费用的是（ ）。'],
    ['不定项选择题', 'C', `${text}\n甲产品负担（ ）。`],
    ['不定项选择题', 'AB', `${text}\n表述正确的有（ ）。`],
  ]);
});

test('the word over the case is no part of it, and neither are directions', () => {
  const directions = '（每小题有一个或一个以上符合题意的正确答案，多选、错选不得分）\n';
  expect(stems(paper(`${directions}材料：${text}\n`)).slice(2)).toEqual([
    `${text}\n甲产品负担（ ）。`,
    `${text}\n表述正确的有（ ）。`,
  ]);
});

test.each(['材料', '【案例】', '背景资料：', '给定资料'])(
  '%s on a line of its own over the case is no part of it',
  (word) => {
    expect(stems(paper(`${word}\n${text}\n`)).slice(2)).toEqual([
      `${text}\n甲产品负担（ ）。`,
      `${text}\n表述正确的有（ ）。`,
    ]);
  },
);

test('a case that only begins with such a word keeps it', () => {
  expect(stems(paper(`材料费用是主要的一项。${text}\n`))[2]).toBe(
    `材料费用是主要的一项。${text}\n甲产品负担（ ）。`,
  );
});

test('directions alone are no case', () => {
  const directions = '下列各题的备选答案中，有一个或一个以上符合题意的正确答案，请选出，错选不得分。\n';
  expect(stems(paper(directions)).slice(2)).toEqual(['甲产品负担（ ）。', '表述正确的有（ ）。']);
});

test('a kind of question may stand over the words that announce a case', () => {
  const { questions } = readText(
    `助产士考试\nA1型题\n${item(1, '衔接是')}${item(2, '出血的原因是')}A3型题\n（3～4题共用题干）\n初产妇，28岁，规律宫缩8小时，宫口开大四厘米。\n${item(3, '她处于')}${item(4, '不正确的是')}答案\n1．A 2．B 3．C 4．A`,
  );
  expect(questions.map(({ section, key }) => `${section} ${key}`)).toEqual([
    'A1型题 A',
    'A1型题 B',
    'A3型题 C',
    'A3型题 A',
  ]);
});
