import { describe, expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const title = '仓库管理员面试题及答案';
const items = '1、你为什么来应聘？\n答：离家近。\n2、如何先进先出？\n答：按批次摆放。';

const sectionsBelow = (line: string) =>
  readText(`${title}\n${line}\n${items}`).questions.map(({ section }) => section);

describe('a short line right above the first question', () => {
  test.each(['业务能力', '安全与消防', '【业务能力】', '其他问题：'])('is its section: %s', (line) => {
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
