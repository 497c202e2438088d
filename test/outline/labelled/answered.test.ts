import { expect, test } from 'vitest';
import { choices } from '../../questions/support/choices.ts';
import { readText } from '../support/cleaned.ts';

const paper = [
  '仓库管理员考核卷',
  '一、单项选择题（共2题，每题2分）',
  '货架最下层应放（ ）。',
  'A.重物',
  'B.轻物',
  '答案：A',
  '解析：重心要低。',
  '先进先出适用于（ ）。',
  'A.食品',
  'B.钢轨',
  '答案：A',
  '解析：食品有保质期。',
  '二、判断题（共2题，每题2分）',
  '叉车可以载人。（ ）',
  '答案：错误',
  '解析：叉车只载货。',
  '盘点时应停止出入库。',
  '答案：正确',
  '解析：否则账物对不上。',
  '三、简答题（共2题，每题8分）',
  '简述入库的步骤。',
  '答案：',
  '核对单据。',
  '检验数量。',
  '简述盘点的作用。',
  '答案：查出差异。',
  '解析：答出一点即可。',
];

const expected = [
  '单项选择题 single 货架最下层应放（ ）。 | A 重物 | B 轻物 ⇒ A ⇒ analysis: 重心要低。',
  '单项选择题 single 先进先出适用于（ ）。 | A 食品 | B 钢轨 ⇒ A ⇒ analysis: 食品有保质期。',
  '判断题 judge 叉车可以载人。（ ） ⇒ F ⇒ analysis: 叉车只载货。',
  '判断题 judge 盘点时应停止出入库。 ⇒ T ⇒ analysis: 否则账物对不上。',
  '简答题 open 简述入库的步骤。 ⇒ – ⇒ answer: 核对单据。\n检验数量。',
  '简答题 open 简述盘点的作用。 ⇒ – ⇒ answer: 查出差异。 ⇒ analysis: 答出一点即可。',
];

test.each([['\n'], ['\n\n']])(
  'in a paper without numbers, what has no options is told by the label of its answer below it',
  (gap) => {
    const reading = readText(paper.join(gap));
    const { questions } = reading;
    const read = choices({ ...reading, questions }).map((one, at) =>
      one.replace('null', questions[at].section ?? ''),
    );
    expect(read).toEqual(expected);
  },
);

test('statements alone, each with what it is judged as below it', () => {
  const text =
    '电梯困人时可以自行扒门。\n正确答案：错误\n解析：应当等待救援。\n\n电梯门前堆了杂物，\n应当先清理。\n正确答案：正确\n\n轿厢内可以吸烟。\n正确答案：错误\n';
  expect(choices(readText(text))).toEqual([
    'null judge 电梯困人时可以自行扒门。 ⇒ F ⇒ analysis: 应当等待救援。',
    'null judge 电梯门前堆了杂物，\n应当先清理。 ⇒ T',
    'null judge 轿厢内可以吸烟。 ⇒ F',
  ]);
});

test.each([
  '会议纪要\n\n新系统月底上线。\n答复：正确\n\n旧系统下月停用。\n答复：待定\n',
  '常见问题\n\n登录不上\n答案：重装客户端。\n\n打印不了\n答案：检查驱动。\n',
])('a few words with labels below them are no statements to judge: %s', (text) => {
  expect(readText(text).questions.filter(({ kind }) => kind === 'judge')).toEqual([]);
});

test('a second label of the same choice question begins none', () => {
  const text =
    '货架最下层应放（ ）。\nA.重物\nB.轻物\n答案：A\n解析：重心要低。\n盘点多久一次（ ）。\nA.每月\nB.每十年\n解析：按制度。\n答案：A\n';
  expect(choices(readText(text)).map((one) => one.slice(0, 20))).toEqual([
    'null single 货架最下层应放（',
    'null single 盘点多久一次（ ',
  ]);
});
