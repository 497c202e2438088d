import { describe, expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findOpeners } from '../../../src/outline/unfold/openers.ts';
import { readText } from '../support/cleaned.ts';

const startsOf = (text: string): string[] =>
  [...new Set(findOpeners(plainForm(text), { start: 0, end: text.length }))].map((at) =>
    text.slice(at, at + 4),
  );

const scenes = [
  [
    '三位客人同时要退房，后面还排着一队，前台只有你一个人，怎么办？',
    '先向排队的客人致歉，再请客房部同步查房，按先后办理。',
  ],
  [
    '一位住客说房间里的手表不见了，要你马上赔，你怎么处理？',
    '请他坐下说明经过，通知保安与值班经理，一起查看监控，不先下结论。',
  ],
  ['半夜消防铃响了，客人都跑到大堂，你先做什么？', '先核实警报，安排疏散，清点人数，再逐一安抚并登记。'],
  [
    '订房网站超卖了两间房，客人已经到店，怎么安排？',
    '联系同级酒店，承担差价与车费，第二天接客人回来并送水果。',
  ],
];

describe('words that come again and again in one endless line', () => {
  test.each([
    ['names on lines of their own', (at: number) => `题目${'一二三四'[at]}`, '建议答案：'],
    ['names in brackets', (at: number) => `【情景${'一二三四'[at]}】`, '话术：'],
    ['ordinals over labels without marks', (at: number) => `第${'一二三四'[at]}问`, '参考答复'],
  ])('begin lines: %s', (_, name, label) => {
    const text = scenes.map(([scene, answer], at) => `${name(at)}${scene}${label}${answer}`).join('');
    const { questions } = readText(`酒店前台面试情景题汇编（内部培训资料，请勿外传）${text}`);
    expect(questions.map(({ question, answer }) => [question, answer])).toEqual(scenes);
  });

  test('part the cases, whose questions count anew in each', () => {
    const cases = [
      [
        '案例一2021年，甲公司托运的大米在途中被雨淋湿。',
        '损失由谁承担？',
        '承运人没有盖好篷布，由其承担。',
        '时效多长？',
        '自知道之日起三年。',
      ],
      [
        '案例二2022年，乙公司把易燃品混在普通货物里托运。',
        '承运人能否卸下？',
        '可以卸下，费用由托运人承担。',
        '要不要通知？',
        '卸下以后应当及时通知。',
      ],
      [
        '案例三2023年，丙公司收货时没有检验就签了字。',
        '还能否索赔？',
        '可以，但要证明损坏发生在途中。',
        '检验期限怎么定？',
        '按约定，没有约定的为合理期限。',
      ],
    ];
    const text = cases.map(
      ([told, one, first, two, second]) =>
        `${told}问题：（1）${one}（2）${two}参考答案：（1）${first}（2）${second}`,
    );
    const { questions } = readText(`物流法务笔试案例分析${text.join('')}`);
    expect(questions.map(({ number, answer }) => [number, answer])).toEqual(
      cases.flatMap(([, , first, , second]) => [
        [1, first],
        [2, second],
      ]),
    );
    expect(questions[2].question).toContain('易燃品');
  });

  test('a number ends where the next name would count on', () => {
    expect(startsOf('题目一二老争执。题目二三人插队。题目三一位婆婆迷路。')).toEqual([
      '题目一二',
      '二老争执',
      '题目二三',
      '三人插队',
      '题目三一',
      '一位婆婆',
    ]);
  });

  test('that come but twice, stand within sentences or count nothing begin none', () => {
    expect(
      startsOf(
        '备注：今天收到两份合同。备注：明天再签。他把话术：一二三，抄了下来，又把话术：四五六，背了一遍，话术：七。案例三很有意思，案例八也是，情景五最难。',
      ),
    ).toEqual([]);
  });

  test('of an article that tells of cases are no bank', () => {
    const article =
      '仓库安全事故通报案例一2021年某仓库叉车倾翻，原因是超载行驶。教训：严禁超载。案例二2022年某仓库货架倒塌，原因是立柱变形没有更换。教训：定期检查。案例三2023年某仓库起火，原因是充电时无人看管。教训：充电须有人值守。请各单位组织学习，举一反三。';
    expect(readText(article).questions).toEqual([]);
  });

  const asked = [
    ['你为什么想做水电工？', '我从小喜欢拆装东西，考证以后更确定这是我想做的事。'],
    ['你觉得这一行最要紧的是什么？', '是细心，少拧一圈丝扣，楼下就会渗水。'],
    ['客户家停电了，你先查哪里？', '先看空气开关有没有跳闸，再查漏电保护器。'],
    ['住户说修完又漏了，你怎么办？', '当天上门复查，是我的责任就免费返工。'],
  ];
  const paired = ([question, answer]: string[]): string => `问题：${question}参考答案：${answer}`;

  test('are labels glued to the names of parts as well', () => {
    const text = `物业水电工面试题目及参考答案一、求职动机类${asked.slice(0, 2).map(paired).join('')}二、现场处理类${asked.slice(2).map(paired).join('')}`;
    const { questions } = readText(text);
    expect(questions.map(({ section, question, answer }) => [section, question, answer])).toEqual(
      asked.map((one, at) => [at < 2 ? '求职动机类' : '现场处理类', ...one]),
    );
  });

  test('are no labels where what stands before a colon comes once', () => {
    const text = plainForm(`${asked.map(paired).join('')}一、需要注意的问题：上门之前先打电话。`);
    expect(findOpeners(text, { start: 0, end: text.length })).not.toContain(text.indexOf('一、'));
  });
});
