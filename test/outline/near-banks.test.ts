import { describe, expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const count = (text: string): number => readText(text).questions.length;

const asked = [
  '1. 您从何处得知本公司的职缺？\n□人力银行　□亲友介绍　□其他',
  '2. 您为什么想应聘这份工作？\n________________',
  '3. 您认为自己最大的优点是什么？\n________________',
  '4. 您能配合轮班吗？\n□可以　□不可以',
  '5. 您希望的待遇是多少？\n________________',
].join('\n');
const choice =
  '1、您对产品的质量是否满意？\nA、满意 B、一般 C、不满意\n2、业务员的态度如何？\nA、热情 B、一般 C、冷淡\n3、您觉得我们最需要改进什么？\n4、您愿意把我们推荐给朋友吗？\nA、愿意 B、不愿意';

describe('what asks people about themselves is no bank', () => {
  test.each([
    ['what applicants tell', `某某公司 应聘人员问卷\n${asked}`],
    ['what applicants tell before they are met', `求职者面试问卷\n${asked}`],
    [
      'a survey among customers',
      `客户满意度调查表\n尊敬的客户：您好！请完成这份调查。\n${choice}\n感谢您的支持！`,
    ],
    ['a survey that says so below its name', `关于食堂\n本问卷采用匿名方式，请放心填写。\n${choice}`],
    [
      'one in an endless line',
      `就业意向调查问卷 同学：您好！请放心填写。 ${choice.replaceAll('\n', ' ')} 谢谢您的参与！`,
    ],
  ])('%s', (_, text) => {
    expect(count(text)).toBe(0);
  });

  test.each([
    ['a paper on surveys', `市场调查问卷设计考试题\n${choice}`],
    ['a quiz that is spread as one', `消防知识问卷\n${choice}`],
    ['a list of questions about a job with surveys', `市场调查员面试题\n${choice}`],
    ['one with answers', `面试问卷\n${choice.replaceAll('？\n', '？\n答：好。\n')}`],
  ])('but a bank is %s', (_, text) => {
    expect(count(text)).toBeGreaterThan(2);
  });
});

describe('what is called as a piece of work is', () => {
  const body = [
    '什么是黑盒测试？\n看输入和输出。',
    '什么是白盒测试？\n看代码。',
    '什么是回归测试？\n再跑一遍。',
    '什么是冒烟测试？\n先看主要功能。',
  ];
  const numbered = body.map((one, at) => `${at + 1}. ${one}`);

  test('a bank where all that is numbered asks', () => {
    expect(count(`软件测试报告\n${numbered.join('\n')}`)).toBe(4);
  });

  test.each([
    ['its chapters ask', `软件测试报告\n${body.map((one, at) => `## ${at + 1}. ${one}`).join('\n')}`],
    [
      'its points are steps as well',
      `软件测试报告\n${numbered.slice(0, 3).join('\n')}\n4. 部署环境\n5. 导入数据`,
    ],
  ])('none where %s', (_, text) => {
    expect(count(text)).toBe(0);
  });
});

describe('what has numbered parts is no bank', () => {
  const notice = (parts: readonly string[]): string =>
    `某某技能检定场\n调饮师技能检定应检人员说明会\n${parts.map((part, index) => `${'一二三四五'[index]}、${part}`).join('\n')}`;

  test('where they only name matters, though two letters or a line to sign stand below some', () => {
    const parts = [
      '一般说明\n（一）分两站：A. 吧台准备 B. 饮料制作。两站均须及格。\n（二）携带准考证。',
      '测试步骤\n1. 报到抽签。\n2. 领取材料。',
      '扣分标准\n1. 未洗手就操作 5\n2. 量酒器使用错误 3',
      '不及格情形\n（一）由他人代为操作。\n（二）不服从指示。',
      '测试结果\n□及格 □不及格 总分：______ 监评人员签字：______',
    ];
    expect(count(notice(parts))).toBe(0);
  });

  test('but is one where they ask, or have blanks to be filled in', () => {
    const parts = [
      '怎样洗手？\n用肥皂。',
      '调饮师应在____前洗手。',
      '量酒器的单位是____。',
      '为什么要试味？\n看甜度。',
      '一杯约____毫升。',
    ];
    expect(count(notice(parts))).toBe(5);
  });

  const parts =
    '时间：周五下午\n1. 你最想改变什么？\n2. 哪一段写得最细？\n3. 是否同意更换门锁？\n请大家提前准备。';

  test.each([
    '《背影》教学设计',
    '讀書會討論大綱',
    '业主大会第一次会议议题',
    '职业性格自测表',
    '知识竞赛活动方案',
    '期末试卷分析',
  ])('by what it calls itself: %s', (title) => {
    expect(count(`${title}\n${parts}`)).toBe(0);
  });

  test.each(['面试题目及评分表', '讨论题及答案（教学设计配套试题）'])(
    'but is one that says so: %s',
    (title) => {
      const text = `${title}\n1. 你最想改变什么？\n2. 哪一段写得最细？为什么？\n3. 是否同意更换门锁？\n4. 课后怎样练习？`;
      expect(count(text)).toBe(4);
    },
  );
});
