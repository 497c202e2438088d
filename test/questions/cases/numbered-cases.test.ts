import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const text = '一家门店盘点时少了两台手机，监控正好坏了，当班的两名店员互相指责，谁也不肯赔偿。';
const asked = ['店长先做什么？', '以后怎样防止？'];
const said = ['封存货柜，核对出入库记录。', '修好监控，交接时两人签字。'];

/** A paper of two kinds, the second with a case whose own questions are counted in another form. */
const paper = (lead: string, form: (at: number) => string, apart: string): string =>
  [
    '店长考试',
    '一、单选题',
    '1.盘点每（　　）一次。',
    'A.日',
    'B.月',
    'C.年',
    '二、案例分析题',
    `${lead}${text}`,
    ...asked.map((question, at) => `${form(at + 1)}${question}`),
    '参考答案',
    '一、单选题',
    '1.B',
    '二、案例分析题',
    `${apart}${said.map((answer, at) => `${form(at + 1)}${answer}`).join('')}`,
  ].join('\n');

const forms: [string, (at: number) => string][] = [
  ['（1）', (at) => `（${at}）`],
  ['1）', (at) => `${at}）`],
  ['问题1：', (at) => `问题${at}：`],
];

const read = (source: string): unknown => {
  const { questions, leftovers } = readText(source);
  return [...questions.map(({ question, key, answer }) => [question, key ?? answer]), leftovers.length];
};

describe('the answers of a case behind its number', () => {
  test('as the answer to one question that holds them all', () => {
    expect(read(paper('2.', (at) => '①②'[at - 1], '2.'))).toEqual([
      ['盘点每（　　）一次。', 'B'],
      [`${text}\n①${asked[0]}\n②${asked[1]}`, `①${said[0]}②${said[1]}`],
      0,
    ]);
  });

  test.each(forms)('with its questions as %s on their own', (_, form) => {
    const perfect = [
      ['盘点每（　　）一次。', 'B'],
      [`${text}\n${asked[0]}`, said[0]],
      [`${text}\n${asked[1]}`, said[1]],
      0,
    ];
    expect(read(paper('', form, '2.答：'))).toEqual(perfect);
    expect(read(paper('2、', form, '2、'))).toEqual(perfect);
  });

  test('a year at the start of a text is no number of its own', () => {
    const [, question] = readText(
      paper('', (at) => `（${at}）`, '').replace(text, `2024年5月，${text}`),
    ).questions;
    expect(question.question).toMatch(/^2024年5月，一家门店/);
  });
});

describe('what is asked of a case with letters', () => {
  const cases = (letters: string): string =>
    `店长考试\n1. ${text}请回答：\n${letters}\n答：${said.join('')}\n2. 为什么要盘点？\n答：账物相符。`;

  test('is no option', () => {
    const [first] = readText(cases(`a）${asked[0]}\nb）${asked[1]}`)).questions;
    expect(first.options).toEqual([]);
    expect(first.kind).toBe('open');
    expect(first.question).toContain(`b）${asked[1]}`);
  });

  test('options that ask stay options where a blank is for their letter', () => {
    const [first] = readText(
      '话务考试\n一、单选题\n1. 接通之后先问（　　）。\nA. 您贵姓？\nB. 您在哪里？\nC. 您要什么？\n答案：A',
    ).questions;
    expect(first.options).toHaveLength(3);
  });
});
