import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

describe('questions that bear a label', () => {
  test.each([
    ['问 and 答', '问：你为什么应聘？\n答：喜欢。\n问：你会加班吗？\n答：会。'],
    ['問 and 答, in the other script', '問：你為什么應聘？\n答：喜欢。\n問：你會加班吗？\n答：会。'],
    ['Q and A', 'Q: 你为什么应聘？\nA: 喜欢。\nQ: 你会加班吗？\nA: 会。'],
    ['tags', '【题目】你为什么应聘？\n【答案】喜欢。\n【题目】你会加班吗？\n【答案】会。'],
    ['a talk', '面试官：你为什么应聘？\n我：喜欢。\n面试官：你会加班吗？\n我：会。'],
    ['one line', '问：你为什么应聘？答：喜欢。问：你会加班吗？答：会。'],
    ['one line without marks of questions', '问:1、你为什么应聘答:喜欢。问:2、你会加班吗？答:会。'],
  ])('%s', (_, text) => {
    const { questions } = readText(text);
    expect(questions.map(({ answer }) => answer)).toEqual(['喜欢。', '会。']);
    expect(questions[1].question).toMatch(/^你[会會]加班吗？$/);
  });

  test('may have their numbers behind the label, where these count on', () => {
    const tags =
      '【题目】\n7. 什么是栈？\n【答案】\n后进先出。\n【题目】\n8. 什么是队列？\n【答案】\n先进先出。';
    expect(sketch(readText(tags))).toEqual(['– 7 什么是栈？ ⇒ 后进先出。', '– 8 什么是队列？ ⇒ 先进先出。']);
    const years =
      '【题目】\n1. 甲先到。2. 乙后到。谁先走？\n【答案】\n甲。\n【题目】\n什么是队列？\n【答案】\n先进先出。';
    expect(readText(years).questions.map(({ question }) => question)).toEqual([
      '1. 甲先到。2. 乙后到。谁先走？',
      '什么是队列？',
    ]);
  });

  test('is not answered by words that only end in 答', () => {
    const { questions } = readText(
      '问：下面哪句回答：“您稍等”合适？\n答：第一句。\n问：怎样解答：“太贵了”？\n答：谈价值。',
    );
    expect(questions.map(({ answer }) => answer)).toEqual(['第一句。', '谈价值。']);
  });

  test('may carry a number in the label or before it', () => {
    const reading = readText('Q1：什么是栈？\nA1：后进先出。\nQ2：什么是队列？\nA2：先进先出。');
    expect(sketch(reading)).toEqual(['– 1 什么是栈？ ⇒ 后进先出。', '– 2 什么是队列？ ⇒ 先进先出。']);
  });

  test.each([
    [
      'on a line of its own',
      '第一题\n【题目】什么是栈？\n【答案】后进先出。\n第二题\n【题目】什么是堆？\n【答案】树。',
    ],
    [
      'with a colon',
      '第一题：\n【题目】什么是栈？\n【答案】后进先出。\n第二题：\n【题目】什么是堆？\n【答案】树。',
    ],
    ['beside it', '第一题、【题目】什么是栈？\n【答案】后进先出。\n第二题、【题目】什么是堆？\n【答案】树。'],
  ])('may have their number above the label, %s', (_, text) => {
    expect(sketch(readText(text))).toEqual(['– 1 什么是栈？ ⇒ 后进先出。', '– 2 什么是堆？ ⇒ 树。']);
  });

  test('are answered by 【参考解析】 where nothing else answers, and stand below the day of the interview', () => {
    const reading = readText(
      '真题解析\n\n6月10日上午\n\n第1题\n【题目】制度冰冷吗？\n【参考解析】\n不冰冷。\n\n第2题\n【题目】怎么劝他？\n【参考解析】\n谈心。\n\n6月10日下午\n\n第1题\n【题目】老人哭了，你怎么办？\n【参考解析】\n扶起来。',
    );
    expect(sketch(reading)).toEqual([
      '6月10日上午 1 制度冰冷吗？ ⇒ 不冰冷。',
      '6月10日上午 2 怎么劝他？ ⇒ 谈心。',
      '6月10日下午 1 老人哭了，你怎么办？ ⇒ 扶起来。',
    ]);
  });

  test('stand below 维度一： where their numbers run on', () => {
    const reading = readText(
      '面试手册\n维度一：目标\n问题1：你怎么完成业绩？\n考察要点：结果\n参考回答：分解。\n维度二：带人\n问题2：你怎么带人？\n考察要点：辅导\n参考回答：陪访。',
    );
    expect(sketch(reading)).toEqual(['目标 1 你怎么完成业绩？ ⇒ 分解。', '带人 2 你怎么带人？ ⇒ 陪访。']);
  });

  test('a day in an answer is no heading', () => {
    const reading = readText(
      '真题\n【题目】哪天去的？\n【答案】\n6月10日上午\n去了。\n【题目】为什么去？\n【答案】调研。',
    );
    expect(reading.questions[0].answer).toBe('6月10日上午\n去了。');
  });

  test('and answers of 面試官 and 應徵者 are told from remarks', () => {
    const reading = readText(
      '面試實戰\n面試官：你為什么來？\n應徵者：喜歡。\n專家點評：真誠。\n面試官：你加班嗎？\n應徵者：可以。\n專家點評：直接。',
    );
    expect(reading.questions.map(({ answer, analysis }) => [answer, analysis])).toEqual([
      ['喜歡。', '真誠。'],
      ['可以。', '直接。'],
    ]);
  });

  test('stand below headings', () => {
    const reading = readText('一、技术\n问：什么是栈？\n答：结构。\n二、人事\n问：你的优点？\n答：细心。');
    expect(sketch(reading)).toEqual(['技术 null 什么是栈？ ⇒ 结构。', '人事 null 你的优点？ ⇒ 细心。']);
  });

  test('say who asks and who answers', () => {
    const reading = readText(
      '面试官问：能实习多久？\n我答：半年。\n面试官问：用过什么工具？\n我回答：检索库。',
    );
    expect(sketch(reading)).toEqual(['– null 能实习多久？ ⇒ 半年。', '– null 用过什么工具？ ⇒ 检索库。']);
  });

  test('begin right behind the title of a record', () => {
    const reading = readText(
      '产品岗一面记录面试官：你做过什么？我：做过结算页。面试官：目标呢？我：提高成功率。',
    );
    expect(reading.title).toBe('产品岗一面记录');
    expect(reading.questions.map(({ question }) => question)).toEqual(['你做过什么？', '目标呢？']);
  });

  test('are none where only one line has such a word', () => {
    expect(readText('题目：关于做好防汛工作的通知\n各单位要高度重视。').questions).toEqual([]);
  });
});

test('labels may stand in the points of a list', () => {
  const asked = ['客人投诉有异味怎么办？', '旺季人手不足怎么办？', '员工迟到怎么办？'];
  const reading = readLines([
    '# 客房面试题',
    ...asked.flatMap((question) => [`- **问题**：${question}`, '  - **答案**：先问原因。']),
  ]);
  expect(sketch(reading)).toEqual(asked.map((question) => `– null ${question} ⇒ 先问原因。`));
});

const guide = (asked: string): string[] => [
  '# 三维场景的性能优化',
  '下面是几种常见的做法。',
  ...[
    '绘制次数太多',
    '加载太慢',
    '面太多',
    '阴影太贵',
    '看不见的也占资源',
    '贴图太大',
    '动画太多',
    '材质太多',
  ].flatMap((problem, at) => [
    `## ${at + 1}. 做法`,
    `- **问题**：${problem}${asked}`,
    '- **解决**：换一种做法。',
    '',
  ]),
];

test('a guide that tells of problems by that word, none of which asks, has no questions', () => {
  expect(readLines(guide('，画面会卡。')).questions).toEqual([]);
  expect(readLines(guide('怎么办？')).questions).toHaveLength(8);
});

test('a number over a matter and a label over what is asked of it are before one question', () => {
  const asked = ['两种符号的差异', '传值与传址的比较', '悬空指针'].flatMap((matter, at) => [
    `### 题目 ${at + 1}：${matter}`,
    '',
    '**问：** 请举例说明它是什么。',
    '',
    '**参考答案：**',
    `见第 ${at + 1} 节。`,
    '',
  ]);
  expect(sketch(readLines(['# 指针练习', '## 面试考题', ...asked]))).toEqual([
    '面试考题 1 请举例说明它是什么。 ⇒ 见第 1 节。',
    '面试考题 2 请举例说明它是什么。 ⇒ 见第 2 节。',
    '面试考题 3 请举例说明它是什么。 ⇒ 见第 3 节。',
  ]);
});

test('a question with a number and one that follows it up with a label are two', () => {
  const text =
    '店长面试\n问题1：你会排班吗？\n问：遇到请假呢？\n答：找人顶。\n问题2：你会盘点吗？\n问：账不对呢？\n答：重新点。';
  expect(readText(text).questions.length).toBeGreaterThan(2);
});

test('who asks and who answers may say how in brackets', () => {
  const { questions } = readLines([
    '# 面试模拟对话脚本',
    '**面试官**：你用过哪些类型？',
    '**候选人（参考）**：内部的用得多。',
    '**面试官（追问）**：两种类型是独立的吗？',
    '**候选人（参考）**：是叠加的。',
    '**面试官**：访问不通怎么排查？',
    '**候选人（参考）**：先看端点。',
  ]);
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ['你用过哪些类型？', '内部的用得多。'],
    ['两种类型是独立的吗？', '是叠加的。'],
    ['访问不通怎么排查？', '先看端点。'],
  ]);
});

test('a label behind a picture with what it says is of the answer, and no section', () => {
  const asked = ['怎样防止越权？', '怎样限流？', '怎样并行？'].flatMap((question, at) => [
    `**Q${at + 1}**：${question}`,
    '✅ **标准答案**：',
    '- 先看场景；',
    '💡 **反问策略**：“贵司有这个指标吗？”',
    '',
  ]);
  const { questions } = readLines(['# 协议', '## 追问题库', ...asked]);
  expect(questions.map(({ section, number }) => [section, number])).toEqual([
    ['追问题库', 1],
    ['追问题库', 2],
    ['追问题库', 3],
  ]);
});
