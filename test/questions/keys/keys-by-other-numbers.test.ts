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

test.each([['1.'], ['● 1. '], ['★1、'], ['▲ 1. ']])(
  'the name of a kind alone on its line is a section, above questions numbered as %s',
  (first) => {
    const numbered = (number: number): string => first.replace('1', `${number}`);
    const read = readText(
      `物业试题\n选择题\n${numbered(1)}前期物业服务合同由（ ）签订。\nA. 业主委员会  B. 建设单位\n${numbered(2)}维修资金由（ ）共有。\nA. 业主  B. 开发商\n判断题\n${numbered(1)}业主可以拒交物业费。（ ）\n${numbered(2)}装修应当告知物业公司。（ ）`,
    );
    expect(read.questions.map(({ section, kind }) => [section, kind])).toEqual([
      ['选择题', 'single'],
      ['选择题', 'single'],
      ['判断题', 'judge'],
      ['判断题', 'judge'],
    ]);
  },
);

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

  test.each([['第1题 '], ['问题1：'], ['（1）'], ['Q1. '], ['一、'], ['1.']])(
    'and answers below each question that count in their own way, however these are numbered: %s',
    (first) => {
      const han = '一二三';
      const numbered = (number: number): string =>
        first.replace('1', `${number}`).replace('一', han[number - 1]);
      const read = readText(
        `教师招聘练习\n${numbered(1)}教学内容按难度排列，依据是（）。\nA.建构主义\nB.行为主义\n1.【答案】B。解析：小步子是程序教学的原则。\n` +
          `${numbered(2)}下列属于形成性评价的有（）。\nA.课堂提问\nB.单元小测\nC.毕业考试\n2.【答案】AB。解析：毕业考试是总结性评价。\n` +
          `${numbered(3)}体罚学生在家长同意的情况下是合法的。（）\n3.【答案】×。解析：与家长是否同意无关。`,
      );
      expect(read.questions.map(({ number, key, analysis }) => [number, key, analysis])).toEqual([
        [1, 'B', '小步子是程序教学的原则。'],
        [2, 'AB', '毕业考试是总结性评价。'],
        [3, 'F', '与家长是否同意无关。'],
      ]);
    },
  );

  test('a sign before lines without numbers makes no questions of them', () => {
    const read = readText('会议纪要\n● 物业费按季收取\n● 电梯每月检修\n★ 消防通道不得占用\n');
    expect(read.questions).toEqual([]);
  });
});

test.each([
  ['', ''],
  ['（共3题，每题5分）', '，从低到高排列时应选其中最小的一个，并写明理由'],
])('a sign before the numbers of a running line is no part of what stands before it, %j', (marks, more) => {
  const read = readText(
    `冷库保管员考试题 一、单选题${marks} ● 1. 冷间的温度应不高于（ ）${more}。 A.0℃ B.－18℃ C.4℃ ● 2. 码垛离墙不应小于（ ）厘米。 A.5 B.10 C.30 ● 3. 进库时先看（ ）。 A.单据 B.天气 C.手机`,
  );
  expect(
    read.questions.map(({ question, options, answer }) => [question, options.at(-1)?.text, answer]),
  ).toEqual([
    [`冷间的温度应不高于（ ）${more}。`, '4℃', null],
    ['码垛离墙不应小于（ ）厘米。', '30', null],
    ['进库时先看（ ）。', '手机', null],
  ]);
});
