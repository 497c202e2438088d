import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const answersOf = (text: string): (string | null)[] =>
  readText(text).questions.map(({ key, answer }) => key ?? answer);

const fills = '（一）填空题\n1. 每年考试＿＿次。\n2. 中断＿＿个月应重新学习。\n3. 工作票由＿＿签发。\n';
const open = '（二）问答题\n1. 负责人的安全责任有哪些？\n';

test.each(['【答案】', '【答案】：', '答案：', '答案 '])(
  'short answers follow the words %s on their line, whatever parts them',
  (words) => {
    expect(answersOf(`安规试卷\n${fills}${words}1. 一；2. 三；3. 签发人\n`)).toEqual(['一', '三', '签发人']);
  },
);

test('the points of the answer to the only question of a part are points, and no answers', () => {
  const points = '（1）组织工作；\n（2）检查措施；\n（3）监督成员。';
  expect(
    answersOf(`安规试卷\n${fills}【答案】1. 一；2. 三；3. 签发人\n\n${open}【答案】\n1. ${points}\n`),
  ).toEqual(['一', '三', '签发人', points]);
});

test('one answer in brackets to a question is its own, though it counts points', () => {
  expect(
    answersOf('1. 怎样救火？\n【答案】1. 报警；2. 断电；3. 疏散\n2. 怎样报警？\n【答案】拨打119。'),
  ).toEqual(['1. 报警；2. 断电；3. 疏散', '拨打119。']);
});
