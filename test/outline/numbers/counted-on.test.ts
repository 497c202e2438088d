import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const stemsOf = (text: string): string[] => readText(text).questions.map(({ question }) => question);

describe('questions that somebody recalls, some with answers', () => {
  const recalled = [
    '一面',
    '1. 自动化用例是怎么组织的？',
    '答：按模块分目录，公共的登录写成夹具。',
    '2. 接口之间有依赖怎么办？',
    '答：把前一个的返回写进变量池。',
    '3. 红包功能怎么测？',
    '答：功能、并发、弱网、安全各列一组。',
  ];

  test('go on by their numbers, though the next ones have no answer and do not ask', () => {
    const text = [
      ...recalled,
      '4. 缓存穿透，为什么不是雪崩',
      '5. sql：查每个部门工资最高的人',
      '6. 写题：反转链表',
      '二面\n1. 最有价值的缺陷是什么？\n答：优惠券可以多退一次。\n2. 开发不认怎么办？\n答：附上日志和录屏。',
    ].join('\n');
    expect(stemsOf(text)).toEqual([
      '自动化用例是怎么组织的？',
      '接口之间有依赖怎么办？',
      '红包功能怎么测？',
      '缓存穿透，为什么不是雪崩',
      'sql：查每个部门工资最高的人',
      '写题：反转链表',
      '最有价值的缺陷是什么？',
      '开发不认怎么办？',
    ]);
  });

  test('points of an answer that begin with 1 are none of them', () => {
    const text = [...recalled, '1. 先写用例\n2. 再评审\n3. 最后执行', '4. 何时能到岗？\n答：下个月初。'].join(
      '\n',
    );
    expect(stemsOf(text)).toHaveLength(4);
  });

  test('what is said behind the last one is a remark', () => {
    const { questions } = readText(
      [...recalled, '4. 为什么换工作？', '5. 多久能到岗？', '面试官都很客气，祝大家顺利。'].join('\n'),
    );
    expect(questions.at(-1)).toMatchObject({ question: '多久能到岗？', answer: null });
  });

  test('the answer without a label of one that does not ask stays', () => {
    const { questions } = readText(
      [...recalled, '4. 说说你的项目。', '做的是仓库的盘点系统，我负责接口。'].join('\n'),
    );
    expect(questions.at(-1)?.answer).toBe('做的是仓库的盘点系统，我负责接口。');
  });
});

describe('a forum', () => {
  const first = ['1) 你点解想投考？', '2) 呢個職位做乜？', '3) 有市民鬧人點算？', '4) 講一項利民措施？'];
  const second = ['1) 基本法第五條講咩？', '2) 下屬遲到點跟進？', '3) 同人意見不合點解決？'];
  const thread = (head: (floor: number, name: string) => string): string =>
    [
      '助理文書主任面試題目分享區',
      head(1, '茶走少甜'),
      ...first,
      '祝大家好運！',
      '回覆　引用　讚 26',
      head(2, '檸檬批'),
      '我嗰組題目唔同：',
      ...second,
      '回覆　引用　讚 9',
    ].join('\n');
  const stems = [...first, ...second].map((line) => line.slice(3));

  test.each([
    [
      'number, name and day',
      (floor: number, name: string) => `#${floor}　${name}　發表於 2024-5-20 22:14　只看該作者`,
    ],
    ['name and day', (_: number, name: string) => `${name}　發表於 2024-5-20 22:14`],
    ['a floor', (floor: number, name: string) => `${floor}樓 ${name} 2024-5-20 22:14`],
  ])('has questions counted anew by each who speaks: %s', (_, head) => {
    expect(stemsOf(thread(head))).toEqual(stems);
  });

  test('is told by its floors also where a thread is short', () => {
    const floor = (at: number): string => `#${at}　小麦　发表于 2024-5-2${at} 22:14　只看该作者`;
    const text = [
      '仓储主管面试题目分享',
      `${floor(0)}\n1) 请介绍你自己。\n2) 库存不准怎么办？\n3) 旺季怎么排班？`,
      `${floor(1)}\n1) 怎么看自动化？\n2) 组长吵架怎么处理？\n3) 差异怎么追？`,
    ].join('\n');
    expect(stemsOf(text)).toHaveLength(6);
  });

  test('a floor that an answer speaks of is none', () => {
    const text =
      '1. 消防栓在哪里？\n每层都有：\n3楼 电梯口左侧，靠近茶水间。\n2. 怎样报警？\n按下手报，再打电话。';
    expect(readText(text).questions[0].answer).toBe('每层都有：\n3楼 电梯口左侧，靠近茶水间。');
  });
});

test('what an interviewer is to look for is assessed, and no answer', () => {
  const text =
    '问题1：请讲一次没有完成的指标。\n评价要点：目标是否量化；有无数据。\n问题2：客户要求超出政策时怎么办？\n评价要点：原则与灵活是否平衡。';
  const { questions } = readText(text);
  expect(questions.map(({ answer }) => answer)).toEqual([null, null]);
  expect(questions.map(({ assesses }) => assesses)).toEqual([
    ['目标是否量化', '有无数据'],
    ['原则与灵活是否平衡'],
  ]);
});
