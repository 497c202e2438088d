import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const paper = (numbered: (number: number) => string): string =>
  `物业项目经理笔试题

第一部分 选择题（每题4分）
${numbered(1)}前期物业服务合同由（ ）签订。
A. 业主委员会  B. 建设单位  C. 居委会
${numbered(2)}维修资金由（ ）共有。
A. 业主  B. 开发商  C. 物业公司
答案：1.B 2.A

第二部分 判断题（每题2分）
${numbered(1)}业主未交费的，物业公司可以停水停电。
${numbered(2)}装修前应当告知物业公司。
${numbered(3)}承重墙经物业公司同意即可拆改。
答案：1.错 2.对 3.错
`;

describe('keys by part answer the questions above them, however these are numbered', () => {
  test.each([
    ['1.'],
    ['1、'],
    ['1 、'],
    ['（1）'],
    ['题1.'],
    ['问题1：'],
    ['第1题 '],
    ['Q1：'],
    ['Q.1 '],
    ['No.1 '],
    ['★1.'],
    ['● 1. '],
    ['• 1. '],
    ['▲ 1、'],
  ])('as %s', (first) => {
    const read = readText(paper((number) => first.replace('1', `${number}`)));
    expect(read.questions.map(({ section, number, kind, key }) => [section, number, kind, key])).toEqual([
      ['选择题', 1, 'single', 'B'],
      ['选择题', 2, 'single', 'A'],
      ['判断题', 1, 'judge', 'F'],
      ['判断题', 2, 'judge', 'T'],
      ['判断题', 3, 'judge', 'F'],
    ]);
  });

  test('a sign before lines without numbers makes no questions of them', () => {
    const read = readText('会议纪要\n● 物业费按季收取\n● 电梯每月检修\n★ 消防通道不得占用\n');
    expect(read.questions).toEqual([]);
  });
});
