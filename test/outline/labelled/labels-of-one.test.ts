import { expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const answersOf = (text: string) => readText(text).questions.map(({ answer }) => answer);

test('words over single answers stand over one more, though points with numbers stand before and behind them', () => {
  const text = [
    '会计面试题',
    '（一）结账按什么顺序进行？',
    '【参考答案】',
    '先后不能乱。',
    '（二）招待费能记成办公费吗？',
    '【参考答案】',
    '不能。',
    '（三）旧账怎么清理？',
    '【参考答案】',
    '先核对。',
    '1.翻合同。',
    '2.发对账函。',
    '（四）你怎么看待财务机器人？',
    '【参考答案】',
    '留下的是判断。',
    '1.发票交给机器。',
    '2.时间用来分析。',
  ];
  expect(answersOf(text.join('\n'))).toEqual([
    '先后不能乱。',
    '不能。',
    '先核对。\n1.翻合同。\n2.发对账函。',
    '留下的是判断。\n1.发票交给机器。\n2.时间用来分析。',
  ]);
});

test('the same words behind each part still stand over the answers of all its questions', () => {
  const part = (name: string, subject: string) =>
    `${name}\n1.${subject}怎么做？\n2.${subject}为什么重要？\n参考答案\n1.${subject}要细心。\n2.${subject}关系安全。`;
  const text = ['会计面试题', part('一、结账', '结账'), part('二、审核', '审核'), part('三、归档', '归档')];
  expect(answersOf(text.join('\n'))).toEqual([
    '结账要细心。',
    '结账关系安全。',
    '审核要细心。',
    '审核关系安全。',
    '归档要细心。',
    '归档关系安全。',
  ]);
});

/** Each question below its number, its answer behind a label on one line. */
const counted = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([asked, told], index) => `第${index + 1}题\n${asked}\n\n答案：${told}\n`).join('\n');

test('abbreviations behind a label answer its question, and are no keys of several', () => {
  const pairs = [
    ['面单上印哪些码？', '运单号、区域码'],
    ['出口报关常见的贸易术语有哪些？', 'FOB、CIF'],
    ['装货要留意什么？', '重不压轻'],
    ['仓库里的系统有哪些？', 'WMS、TMS'],
    ['何时盘点？', '月末'],
  ] as const;
  expect(answersOf(counted(pairs))).toEqual(pairs.map(([, told]) => told));
});

test('a ratio behind a label is no first key of several, as the next number is not the second one', () => {
  const pairs = [
    ['仓库里的系统有哪些？', '仓管系统'],
    ['装货要留意什么？', '重不压轻'],
    ['一张托盘与多只箱子是什么关系？', '1：N'],
    ['M：N的意思是什么？', '多个仓对多个客户'],
    ['何时盘点？', '月末'],
  ] as const;
  expect(answersOf(counted(pairs))).toEqual(pairs.map(([, told]) => told));
});

test('a difference in an explanation is no range of numbers whose keys are missing', () => {
  const text = [
    '第1题\n三位密码锁最大的数是多少？\n\n答案：999\n',
    '第2题\n最小的呢？\n\n答案：000\n',
    '第3题\n八层货架编号从零起，最后一层是几？\n\n答案：7\n\n解析：\n7 = 8 - 1 = 7个1\n',
    '第4题\n四层货架呢？\n\n答案：3\n\n解析：\n同理\n',
  ];
  expect(answersOf(text.join('\n'))).toEqual(['999', '000', '7', '3']);
});

test('a list of words above does not ask what a list below a label answers, where a line between them asks', () => {
  const text = [
    '# 仓储面试题',
    '先分清三种订单：',
    '1. 急单：当天发出',
    '2. 普单：隔天发出',
    '3. 慢单：攒齐再发',
    '## 订单为什么要分波次？',
    '思路：先说拣货，再说出库。',
    '答案：',
    '1. 少走路：同一条巷子只走一遍',
    '2. 少等车：同一班车的先拣',
    '3. 少出错：一次只看一批',
    '## 波次怎么划？',
    '答案：',
    '1. 按截单时间',
    '2. 按承运商',
  ];
  const { questions } = readLines(text);
  expect(questions.map(({ answer }) => answer?.split('\n').length)).toEqual([3, 2]);
});

test('numbered lines that ask have their answers apart, though the last one goes on below an empty line', () => {
  const text = [
    '仓储考试',
    '1. 简述先进先出的好处。',
    '2. 一位司机迟到两小时。',
    '',
    '你怎么安排装车？',
    '',
    '参考答案',
    '1. 货不过期。',
    '2. 先装别的车。',
  ];
  expect(answersOf(text.join('\n'))).toEqual(['货不过期。', '先装别的车。']);
});
