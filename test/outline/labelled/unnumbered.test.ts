import { expect, test } from 'vitest';
import { choices } from '../../questions/support/choices.ts';
import { readText } from '../support/cleaned.ts';

test('stems without numbers, lettered options, and the answer below them', () => {
  const text =
    '哪个协议用于发送邮件？\nA. POP3\nB. SMTP\nANSWER: B\n\n1 GB 等于\nA. 1000 MB\nB. 1024 MB\nANSWER: B\n\n打印机卡纸时应当\nA. 关闭电源\nB. 用力拉纸\nANSWER: A\n';
  expect(choices(readText(text))).toEqual([
    'null single 哪个协议用于发送邮件？ | A POP3 | B SMTP ⇒ B',
    'null single 1 GB 等于 | A 1000 MB | B 1024 MB ⇒ B',
    'null single 打印机卡纸时应当 | A 关闭电源 | B 用力拉纸 ⇒ A',
  ]);
});

test('an English quiz of that kind', () => {
  const text =
    'What is the capital of France?\nA) Berlin\nB) Paris\nC) Rome\nAnswer: B\n\nThe process of cell division is called\nA) mitosis\nB) osmosis\nAnswer: A\n';
  expect(choices(readText(text))).toEqual([
    'null single What is the capital of France? | A Berlin | B Paris | C Rome ⇒ B',
    'null single The process of cell division is called | A mitosis | B osmosis ⇒ A',
  ]);
});

test('numbers that only a blank parts from their stems, and that count on, are no part of these', () => {
  const text =
    '1 打印机卡纸时应当（ ）\nA、关闭电源  B、用力拉纸\n【答案】A\n2 来电应在几声内接听（ ）\nA、三声  B、十声\n【答案】A\n3 下班前应当（ ）\nA、锁屏  B、开着\n【答案】A\n';
  expect(choices(readText(text)).map((one) => one.slice(0, 12))).toEqual([
    '1 single 打印机',
    '2 single 来电应',
    '3 single 下班前',
  ]);
});

test('options in numbers, the answer as a number, and a reason before the next stem', () => {
  const text =
    '无人机自测\n\n在禁飞区内，正确的是？\n1) 低飞可以\n2) 未经批准不得飞行\n3) 夜间可以\n正确答案是2\n\n会使罗盘受到干扰的有？\n1) 高压线\n2) 钢结构\n3) 草地\n正确答案是1、2\n解析：草地没有磁性。\n\n电池鼓包时应当？\n1) 继续使用\n2) 用针放气\n3) 停止使用\n正确答案是3\n';
  expect(choices(readText(text))).toEqual([
    'null single 在禁飞区内，正确的是？ | A 低飞可以 | B 未经批准不得飞行 | C 夜间可以 ⇒ B',
    'null multiple 会使罗盘受到干扰的有？ | A 高压线 | B 钢结构 | C 草地 ⇒ AB ⇒ analysis: 草地没有磁性。',
    'null single 电池鼓包时应当？ | A 继续使用 | B 用针放气 | C 停止使用 ⇒ C',
  ]);
});

test.each([
  'Project notes\n\nGoals for the year\nA. grow the team\nB. ship version two\n\nRisks we know\nA. hiring\nB. budget\n\nPlease answer by Friday.',
  '公司制度\n\n请假分为几种。\nA. 事假\nB. 病假\n\n出差分为几种。\nA. 短期\nB. 长期\n答案请咨询人事。',
  '会议纪要\n\n方案比较\n1) 甲方案\n2) 乙方案\n3) 丙方案\n\n后续安排\n1) 报价\n2) 签约\n3) 验收\n',
])('lettered points without answers are no questions: %s', (text) => {
  expect(readText(text).questions).toEqual([]);
});

test('a title right above the first stem is no part of it', () => {
  const text =
    '安全知识题\n电气火灾应选用（ ）\nA.水基 B.二氧化碳\n答案：B\n三违包括（ ）\nA.违章指挥 B.违章作业\n答案：AB\n';
  expect(readText(text)).toMatchObject({
    title: '安全知识题',
    questions: [
      { question: '电气火灾应选用（ ）', key: 'B' },
      { question: '三违包括（ ）', key: 'AB' },
    ],
  });
});

test('where stems have numbers these tell them apart', () => {
  const text = '试题\n1. 应先（ ）\nA. 通风\nB. 进入\n答案：A\n2. 再（ ）\nA. 检测\nB. 离开\n答案：A\n';
  expect(readText(text).layout.name).toBe('numbers');
  const above =
    '第11题\n项目延期应先做什么？\nA. 评估影响\nB. 更换客户\n答案：A\n第12题\n站会太长应怎么办？\nA. 限定时间\nB. 取消站会\n答案：A\n';
  expect(readText(above).questions.map(({ number, question }) => `${number} ${question}`)).toEqual([
    '11 项目延期应先做什么？',
    '12 站会太长应怎么办？',
  ]);
});

/** Each question with a line above it, and the key above its options. */
const exported = (marks: readonly string[]): string =>
  ['值班室能住人吗（ ）', '钥匙归谁保管（ ）', '门禁卡丢了要（ ）', '访客登记在（ ）']
    .map((stem, at) => `${marks[at]}\n${stem}\n正确答案：${'ABAB'[at]}\nA.甲处\nB.乙处\nC.丙处`)
    .join('\n');

test.each([[['3518', '3515', '3517', '207']], [['1111', '1112', '1113', '1114']]])(
  'what a program calls its questions by, alone above each, is no part of it: %s',
  (marks) => {
    expect(choices(readText(exported(marks)))).toEqual([
      'null single 值班室能住人吗（ ） | A 甲处 | B 乙处 | C 丙处 ⇒ A',
      'null single 钥匙归谁保管（ ） | A 甲处 | B 乙处 | C 丙处 ⇒ B',
      'null single 门禁卡丢了要（ ） | A 甲处 | B 乙处 | C 丙处 ⇒ A',
      'null single 访客登记在（ ） | A 甲处 | B 乙处 | C 丙处 ⇒ B',
    ]);
  },
);

test('(numbers that count from one are those of the questions)', () => {
  const read = readText(exported(['1', '2', '3', '4'])).questions;
  expect(read.map(({ number, question }) => [number, question])).toEqual([
    [1, '值班室能住人吗（ ）'],
    [2, '钥匙归谁保管（ ）'],
    [3, '门禁卡丢了要（ ）'],
    [4, '访客登记在（ ）'],
  ]);
});

test('the key right above the options is theirs, and not that of the question before', () => {
  const text =
    '谁先离开（ ）\n答案：A\nA.员工\nB.保安\n谁最后锁门（ ）\n答案：B\nA.员工\nB.保安\n谁开灯（ ）\n答案：A\nA.早班\nB.夜班';
  expect(choices(readText(text))).toEqual([
    'null single 谁先离开（ ） | A 员工 | B 保安 ⇒ A',
    'null single 谁最后锁门（ ） | A 员工 | B 保安 ⇒ B',
    'null single 谁开灯（ ） | A 早班 | B 夜班 ⇒ A',
  ]);
});
