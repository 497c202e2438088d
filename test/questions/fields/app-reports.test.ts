import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const report = (behindKey: readonly string[], below: readonly string[]): string =>
  [
    '公务员行测真题',
    ...behindKey.flatMap((given, at) => [
      `${at + 1}. 下列说法正确的是（ ）。`,
      ...['A. 冬小麦春播', 'B. 油菜是油料作物', 'C. 甘蔗喜凉', 'D. 棉花忌光'],
      `正确答案是：B${given}`,
      ...['解析', 'A项错误，秋季播种。', '故正确答案为B。'],
      ...below,
    ]),
  ].join('\n');

const fieldsOf = (text: string) =>
  readText(text).questions.map(({ key, answer, analysis, assesses }) => ({
    key,
    answer,
    analysis,
    assesses,
  }));

const perfect = {
  key: 'B',
  answer: null,
  analysis: 'A项错误，秋季播种。\n故正确答案为B。',
  assesses: ['地理国情'],
};

test.each([
  [
    ['，你的答案是：B', '，你的答案是：D'],
    ['考点', '地理国情', '来源', '2024年江州乡镇卷第1题'],
  ],
  [
    ['，未作答', '，您未作答'],
    ['考点：地理国情', '难度：易', '本题共被作答 18,204 次，正确率 71%，易错项 A'],
  ],
  [
    [' 你的答案：C', ' 你的答案：B'],
    ['考点', '地理国情', '本题共作答1.2万次'],
  ],
])('what an app reports behind the key and below the explanation is none of them: %j %j', (given, below) => {
  expect(fieldsOf(report(given, below))).toEqual([perfect, perfect]);
});

test('words behind the points that are no report keep them in the explanation', () => {
  const [first] = fieldsOf(report(['', ''], ['考点', '这里考的是地理。容易和历史混淆。']));
  expect([first.analysis?.endsWith('容易和历史混淆。'), first.assesses]).toEqual([true, []]);
});
