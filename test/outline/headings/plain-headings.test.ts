import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const title = '仓库管理员面试题及答案';
const items = '1、你为什么来应聘？\n答：离家近。\n2、如何先进先出？\n答：按批次摆放。';

const sectionsBelow = (line: string) =>
  readText(`${title}\n${line}\n${items}`).questions.map(({ section }) => section);

describe('a short line right above the first question', () => {
  test.each([
    '业务能力',
    '安全与消防',
    '【业务能力】',
    '其他问题：',
    'Spring Boot 基础',
    '仓储问答题',
    '第二科目：仓储法规',
  ])('is its section: %s', (line) => {
    const name = line.replaceAll(/[【】：]/g, '');
    expect(sectionsBelow(line).map((section) => section?.replace('：', ''))).toEqual([name, name]);
  });

  test.each([
    ['a day', '2024年3月15日 星期五'],
    ['how many have read it', '阅读量：1.2w 点赞：300'],
    ['how many have, in a sentence', '已有 3021 人阅读'],
    ['what it is for', '适用岗位：仓库管理员 适用对象：应届生、有经验者'],
    ['what has changed', '更新日志：2024-03-01 新增5题'],
    ['what it contains', '目录 1.求职动机 2.业务能力'],
    ['who made it', '县农业农村局'],
    ['who made it, with a word for that', '某大学推广教育中心 编印'],
    ['who wrote it', '文/小橙子'],
    ['who is to use it', '考官用卷'],
    ['for which months it is', '2025年第一季度'],
    ['how good it is', '推荐度：★★★'],
    ['what the trade is filed as', '职业代码：6-31-01-01'],
    ['how long reading takes', '3分钟阅读'],
    ['what a reader is to do', '◎ 转载请注明出处'],
    ['what it is about in tags', '面试 # 仓储 # 求职'],
    ['how many pages there are', '业务能力……………3'],
    ['its title once more, with the number of questions', '仓库管理员面试题及答案（共2题）'],
  ])('is none where it tells %s', (_, line) => {
    expect(sectionsBelow(line)).toEqual([null, null]);
  });
});

test.each([
  [
    'the first line of all, with a number',
    ['1.填空题', '1. 一年有__12__个月。', '2. 一天有__24__小时。', '2.简答题', '1. 何时到岗？', '答：下周。'],
  ],
  [
    'in the words of the title',
    [
      '仓储填空题',
      '填空题',
      '1. 一年有__12__个月。',
      '2. 一天有__24__小时。',
      '简答题',
      '1. 何时到岗？',
      '答：下周。',
    ],
  ],
])('the name of a kind of question is a section, though it be %s', (_, lines) => {
  expect(readText(lines.join('\n')).questions.map(({ section, answer }) => `${section} ${answer}`)).toEqual([
    '填空题 12',
    '填空题 24',
    '简答题 下周。',
  ]);
});

test('what tells of a day is a section where there are several such', () => {
  const round = (day: string) => `${day}\n1、你为什么来应聘？\n2、如何先进先出？`;
  const { questions } = readText(`${title}\n${round('2025年第一季度')}\n${round('2025年第二季度')}`);
  expect(questions.map(({ section }) => section)).toEqual([
    '2025年第一季度',
    '2025年第一季度',
    '2025年第二季度',
    '2025年第二季度',
  ]);
});

test('a line above questions with labels is no section where it tells of the document', () => {
  const asked =
    '问：你为什么来应聘？\n答：离家近。\n问：如何先进先出？\n答：按批次摆放。\n问：何时到岗？\n答：下周。';
  const sections = (line: string) =>
    readText(`${title}\n${line}\n${asked}`).questions.map(({ section }) => section);
  expect(sections('◆转载请注明出处')).toEqual([null, null, null]);
  expect(sections('◆业务能力')).toEqual(['业务能力', '业务能力', '业务能力']);
});

test('the words over all questions that only say so are no section, though another part stands above', () => {
  const read = (name: string) =>
    readText(`${title}\n一、面试流程\n自我介绍（3分钟），提问（15分钟）。\n二、${name}\n${items}`).questions;
  expect(read('面试题目').map(({ section, number }) => `${section} ${number}`)).toEqual(['null 1', 'null 2']);
  expect(read('业务能力').map(({ section }) => section)).toEqual(['业务能力', '业务能力']);
});

test('what is said of the paper in a numbered list above the first part is no question', () => {
  const below = '一、业务能力\n1.你为什么来应聘？\n2.如何先进先出？\n二、应变\n1.同事请假怎么办？';
  const asked = (list: string) =>
    readText(`${title}\n${list}\n${below}`).questions.map(({ question }) => question);
  const own = ['你为什么来应聘？', '如何先进先出？', '同事请假怎么办？'];
  expect(asked('1.本题库用于初试环节。\n2.每题满分10分。')).toEqual(own);
  expect(asked('1.请谈谈本次面试的感受。\n2.你何时到岗？')).toEqual([
    '请谈谈本次面试的感受。',
    '你何时到岗？',
    ...own,
  ]);
});

test.each(['', ' '])(
  'the name of a round may have a line below it that tells, and blanks behind it: "%s"',
  (end) => {
    const round = (name: string) =>
      `${name}${end}\n面试官很随和，没有开摄像头。${end}\n1. 讲讲最有成就感的事${end}\n2. 线程池怎么定参数？`;
    const { questions } = readText(
      ['后端面经', round('甲厂 一面（3月2日，线上）'), round('甲厂 二面（3月5日，线上）')].join('\n'),
    );
    expect(questions.map(({ section, number }) => [section, number])).toEqual([
      ['甲厂 一面（3月2日，线上）', 1],
      ['甲厂 一面（3月2日，线上）', 2],
      ['甲厂 二面（3月5日，线上）', 1],
      ['甲厂 二面（3月5日，线上）', 2],
    ]);
  },
);
