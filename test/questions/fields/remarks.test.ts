import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../../outline/support/cleaned.ts';
import { readLines } from '../../outline/support/markdown.ts';

const fieldsOf = (lines: string[]) =>
  readLines(lines).questions.map(({ question, answer, analysis }) => ({ question, answer, analysis }));

const sketchOf = (text: string) =>
  readText(`客服面试题\n${text}`).questions.map(({ question, answer, analysis }) => ({
    question,
    answer,
    analysis,
  }));

describe('a remark right below what is asked', () => {
  test('parts from the answer, whose label may be one of what explains', () => {
    const text =
      '1. 客人犹豫怎么办？\n题目分析：考的是耐心。\n详细解析\n先问用途。\n再推荐两款。\n2. 花蔫了怎么办？\n题目分析：考的是售后。\n详细解析\n先道歉，再换新。';
    expect(sketchOf(text)).toEqual([
      { question: '客人犹豫怎么办？', answer: '先问用途。\n再推荐两款。', analysis: '考的是耐心。' },
      { question: '花蔫了怎么办？', answer: '先道歉，再换新。', analysis: '考的是售后。' },
    ]);
  });

  test('leaves words to the answer that are no label', () => {
    const text =
      '1. 客人犹豫怎么办？\n题目分析：考的是耐心。\n详细解析花语，再推荐两款。\n2. 花蔫了怎么办？\n题目分析：考的是售后。\n先道歉，再换新。';
    expect(sketchOf(text)[0]).toEqual({
      question: '客人犹豫怎么办？',
      answer: '详细解析花语，再推荐两款。',
      analysis: '考的是耐心。',
    });
  });

  test('is the analysis, and the paragraphs behind it are the answer', () => {
    expect(
      fieldsOf([
        '# 面试题',
        '#### 题目001：什么是闭包？',
        '> **点评**：几乎每场都问。',
        '',
        '函数与它的环境。',
        '',
        '还能保存状态。',
        '#### 题目002：什么是原型？',
        '> **点评**：送分题。',
        '',
        '共享属性的对象。',
      ]),
    ).toEqual([
      { question: '什么是闭包？', answer: '函数与它的环境。\n还能保存状态。', analysis: '几乎每场都问。' },
      { question: '什么是原型？', answer: '共享属性的对象。', analysis: '送分题。' },
    ]);
  });

  test('stays whole where a label stands over the answer, or the text is the explanation itself', () => {
    expect(
      fieldsOf([
        '# 面试题',
        '### 1. 什么是堆？',
        '解析：',
        '一种完全二叉树。',
        '常用来取最值。',
        '### 2. 什么是栈？',
        '点评：基础题。',
        '不要答成堆。',
        '答案：后进先出的表。',
      ]),
    ).toEqual([
      { question: '什么是堆？', answer: null, analysis: '一种完全二叉树。\n常用来取最值。' },
      { question: '什么是栈？', answer: '后进先出的表。', analysis: '基础题。\n不要答成堆。' },
    ]);
  });
});

describe('parts of an answer below headings', () => {
  test('the one that looks into the question is its analysis, where another one answers', () => {
    expect(
      fieldsOf([
        '# 面试题',
        '## 01-怎样传值？',
        '### 题目分析',
        '送分题。',
        '### 回答范例',
        '用属性。',
        '## 02-怎样比较？',
        '### 思路',
        '看标记。',
        '### 回答范例',
        '用 key。',
        '## 03-怎样遍历？',
        '### 思路',
        '用两个指针。',
      ]),
    ).toEqual([
      { question: '怎样传值？', answer: '用属性。', analysis: '送分题。' },
      { question: '怎样比较？', answer: '用 key。', analysis: '看标记。' },
      { question: '怎样遍历？', answer: '思路\n用两个指针。', analysis: null },
    ]);
  });

  test('a follow-up with its own answer stays where it stands', () => {
    expect(
      fieldsOf([
        '# 面试题',
        '## 一、开发说做不了，你怎么办？',
        '先问原因。',
        '追问：他就是不想做呢？回答：找负责人。',
        '## 二、怎么排期？',
        '看价值。',
      ]),
    ).toEqual([
      {
        question: '开发说做不了，你怎么办？',
        answer: '先问原因。\n追问：他就是不想做呢？回答：找负责人。',
        analysis: null,
      },
      { question: '怎么排期？', answer: '看价值。', analysis: null },
    ]);
  });
});

describe('what a site says about a question', () => {
  test('is no answer: who asked it, how hard it is, where its answer stands', () => {
    expect(
      fieldsOf([
        '# 面试题',
        '## 第 1 题：什么是防抖？',
        '公司：甲、乙',
        '分类：性能',
        '[答案&解析](https://example.com/1)',
        '## 第 2 题：什么是节流？',
        '隔一段时间才做一次。',
        '> 解析：[第 2 题](https://example.com/2)',
      ]),
    ).toEqual([
      { question: '什么是防抖？', answer: null, analysis: null },
      { question: '什么是节流？', answer: '隔一段时间才做一次。', analysis: null },
    ]);
    const [first] = readLines([
      '# 面试题',
      '### Q1. 什么是微任务？',
      '> 难度：⭐⭐　　考察点：异步',
      '<details><summary>参考答案</summary>',
      '',
      '先于宏任务。',
      '',
      '</details>',
      '',
      '### Q2. 什么是宏任务？',
      '<details><summary>参考答案</summary>',
      '',
      '如定时器。',
      '',
      '</details>',
    ]).questions;
    expect([first.question, first.assesses, first.answer]).toEqual([
      '什么是微任务？',
      ['异步'],
      '先于宏任务。',
    ]);
  });
});

test('in a post, ❓ asks and a hand points at the answer', () => {
  const post = [
    '外卖骑手面试必问',
    '❶餐洒了怎么办❓',
    '👉先道歉。',
    '❷超时了❓',
    '👉说明原因。',
    '❸车坏了怎么办❓',
    '👉报备。👉再换车。',
  ];
  expect(sketch(readText(post.join('\n')))).toEqual([
    '– 1 餐洒了怎么办❓ ⇒ 先道歉。',
    '– 2 超时了❓ ⇒ 说明原因。',
    '– 3 车坏了怎么办❓ ⇒ 👉报备。👉再换车。',
  ]);
});

test('marks behind what is asked are no answer', () => {
  const paper = [
    '行政学试题',
    '一、试说明何谓授权。（25分）',
    '二、何谓分权？请举例说明之。（25分）',
    '三、试比较两者之异同。（50分）',
  ];
  expect(readText(paper.join('\n')).questions.map(({ answer, marks }) => [answer, marks])).toEqual([
    [null, 25],
    [null, 25],
    [null, 50],
  ]);
});

test('a hand below what is asked points at the answer, also where each has but one', () => {
  const post = ['骑手面试必问', '❶餐洒了怎么办❓', '👉先道歉。', '❷超时了怎么办❓', '👉说明原因。'];
  expect(sketch(readText(post.join('\n')))).toEqual([
    '– 1 餐洒了怎么办❓ ⇒ 先道歉。',
    '– 2 超时了怎么办❓ ⇒ 说明原因。',
  ]);
});

const fieldsOfText = (text: string) =>
  readText(text).questions.map(({ answer, analysis, assesses }) => ({ answer, analysis, assesses }));

describe('【答案解析】', () => {
  test('alone over an open answer is the answer', () => {
    const text =
      '面试题\n1、居民劝说无效，怎么办？\n【答案解析】先弄清原因。\n2、你怎样看待加班？\n【答案解析】看实际需要。';
    expect(fieldsOfText(text)).toEqual([
      { answer: '先弄清原因。', analysis: null, assesses: [] },
      { answer: '看实际需要。', analysis: null, assesses: [] },
    ]);
  });

  test('beside an answer is the analysis', () => {
    const text =
      '面试题\n1、什么是索引？\n答案：一种数据结构。\n【答案解析】考查基础。\n2、什么是锁？\n答案：一种机制。\n【答案解析】考查并发。';
    expect(fieldsOfText(text)[0]).toEqual({ answer: '一种数据结构。', analysis: '考查基础。', assesses: [] });
  });
});

describe('what is assessed', () => {
  test('ends with its line; what stands below is the answer where no label says so', () => {
    const text =
      '面试题\n1、居民劝说无效，怎么办？\n考察点：沟通、应变\n我会先弄清原因。\n2、你怎样看待加班？\n考察点：态度\n我看实际需要。';
    expect(fieldsOfText(text)).toEqual([
      { answer: '我会先弄清原因。', analysis: null, assesses: ['沟通', '应变'] },
      { answer: '我看实际需要。', analysis: null, assesses: ['态度'] },
    ]);
  });

  test('may be said in brackets behind the answer, with what a site adds below', () => {
    const text =
      '面试题\n1、船员怎样报警？\n【答案】按下遇险按钮。\n【考点】遇险通信、值班\n【难易度】中\n【解析】考查操作。\n2、怎样穿救生衣？\n【参考应答】先套头再系紧。\n【解析】看步骤。\n【考查要素】安全意识';
    expect(fieldsOfText(text)).toEqual([
      { answer: '按下遇险按钮。', analysis: '考查操作。', assesses: ['遇险通信', '值班'] },
      { answer: '先套头再系紧。', analysis: '看步骤。', assesses: ['安全意识'] },
    ]);
  });

  test('is part of the answer behind it where it is a sentence, or has no brackets', () => {
    const text =
      '面试题\n1、怎样备课？\n答案：先看大纲。\n考点：要逐条列出\n2、怎样听课？\n答案：先记过程。\n【考点】在评课时再谈。';
    expect(fieldsOfText(text).map(({ answer, assesses }) => [answer, assesses])).toEqual([
      ['先看大纲。\n考点：要逐条列出', []],
      ['先记过程。\n【考点】在评课时再谈。', []],
    ]);
  });

  test('may be a list of lines', () => {
    const text =
      '面试题\n1、居民劝说无效，怎么办？\n考察点：\n- 沟通\n- 应变\n2、你怎样看待加班？\n考察点：态度';
    expect(fieldsOfText(text)[0]).toMatchObject({ answer: null });
  });
});

test('what moves the examiner is an analysis, and how an answer is marked stands for the answer', () => {
  const text =
    '考官题本\n题目一：请谈谈你对夜校热的看法。\n测评要素：综合分析\n出题思路：看需求。\n评分参考标准：好：观点明确。\n题目二：你怎样理解门槛？\n测评要素：表达\n出题思路：看立意。\n评分参考标准：好：立意新颖。';
  expect(fieldsOfText(text)[0]).toEqual({
    answer: '好：观点明确。',
    analysis: '看需求。',
    assesses: ['综合分析'],
  });
});

test('参考： at the start of a line stands over the answer, and over books it does not', () => {
  const text =
    '面试题\n1、为什么做医药代表？\n参考：把信息带给医生。\n2、怎样拜访医生？\n参考：先说明来意。\n参考：《拜访手册》';
  expect(fieldsOfText(text)).toEqual([
    { answer: '把信息带给医生。', analysis: null, assesses: [] },
    { answer: '先说明来意。\n参考：《拜访手册》', analysis: null, assesses: [] },
  ]);
});

test('Q. before a question is no part of it', () => {
  const reading = readLines([
    '# Node.js interview questions',
    '## Q. What is a stream?',
    'Data in pieces.',
    '## Q. What is a buffer?',
    'Data as a whole.',
  ]);
  expect(reading.questions.map(({ question }) => question)).toEqual([
    'What is a stream?',
    'What is a buffer?',
  ]);
});

test('what an examinee chose, and the points that he got, are no part of the question', () => {
  const text =
    '面试知识测验\n1. (多选题)自我介绍应当避免\nA. 背诵简历\nB. 时间过长\nC. 重点突出\nD. 夸大其词\n我的答案: AB:背诵简历;时间过长;\n正确答案: ABD:背诵简历;时间过长;夸大其词;\n10.0分\n2. (单选题)面试前应当\nA. 迟到\nB. 准备\nC. 缺席\nD. 沉默\n我的答案: B:准备;\n正确答案: B:准备;\n20.0分';
  expect(readText(text).questions.map(({ question, key, analysis }) => [question, key, analysis])).toEqual([
    ['自我介绍应当避免', 'ABD', null],
    ['面试前应当', 'B', null],
  ]);
});

test('points right behind the texts that a key repeats leave it a key', () => {
  const text =
    '急救知识测验\n1. (多选题, 0.5分)止血的方法有\nA. 加压包扎\nB. 涂抹牙膏\nC. 止血带\n我的答案: AB:加压包扎; 涂抹牙膏;\n正确答案: AC:加压包扎; 止血带;\n0分\n2. (多选题, 0.5分)中暑后应当\nA. 移到阴凉处\nB. 补充盐水\nC. 盖上棉被\n我的答案: AB:移到阴凉处; 补充盐水;\n正确答案: AB:移到阴凉处; 补充盐水;\n0.5分';
  expect(readText(text).questions.map(({ question, key, answer, analysis }) => [question, key, answer, analysis])).toEqual([
    ['止血的方法有', 'AC', null, null],
    ['中暑后应当', 'AB', null, null],
  ]); // biome-ignore format: a table
});

describe('what explains a question', () => {
  const explained = (lines: string[]) =>
    readText(lines.join('\n')).questions.map(({ answer, analysis }) => ({ answer, analysis }));

  test('may stand before the answer and behind it', () => {
    expect(
      explained([
        '面试题',
        '【题目】什么是栈？',
        '【答题思路】先下定义。',
        '【参考答案】后进先出的表。',
        '【点评】常考。',
        '【题目】什么是堆？',
        '【答题思路】画一画。',
        '【参考答案】完全二叉树。',
        '【点评】送分。',
      ]),
    ).toEqual([
      { answer: '后进先出的表。', analysis: '先下定义。\n常考。' },
      { answer: '完全二叉树。', analysis: '画一画。\n送分。' },
    ]);
  });

  test('may be the way to the answer, which alone is one itself', () => {
    const both = [
      '面试题',
      '1. 你卖不卖？',
      '参考思路：①拒绝；②替代。',
      '满分回答：不能卖。',
      '2. 你退不退？',
      '参考思路：①道歉。',
      '满分回答：可以退。',
    ];
    expect(explained(both)).toEqual([
      { answer: '不能卖。', analysis: '①拒绝；②替代。' },
      { answer: '可以退。', analysis: '①道歉。' },
    ]);
    expect(explained(both.filter((line) => !line.startsWith('满分')))).toEqual([
      { answer: '①拒绝；②替代。', analysis: null },
      { answer: '①道歉。', analysis: null },
    ]);
  });

  test('goes on where a second label stands in it, and so does an answer', () => {
    expect(
      explained([
        '面试题',
        '【题目】什么是栈？',
        '【答案】表。',
        '【解析】常考。',
        '【点评】送分。',
        '【答案】见书。',
      ]),
    ).toEqual([{ answer: '表。', analysis: '常考。\n【点评】送分。\n【答案】见书。' }]);
  });

  test('is the answer where nothing else is one and it is to be referred to', () => {
    expect(
      explained([
        '面试题',
        '1. 什么是栈？',
        '参考解析：后进先出的表。',
        '2. 什么是堆？',
        '参考解析：完全二叉树。',
      ]),
    ).toEqual([
      { answer: '后进先出的表。', analysis: null },
      { answer: '完全二叉树。', analysis: null },
    ]);
    expect(
      explained(['面试题', '1. 什么是栈？', '答：表。', '参考解析：常考。', '2. 什么是堆？', '答：树。']),
    ).toEqual([
      { answer: '表。', analysis: '常考。' },
      { answer: '树。', analysis: null },
    ]);
  });
});

describe('a tip to whoever answers', () => {
  test('explains what is asked where the answer has its label', () => {
    expect(
      sketchOf(
        '1. 你為何離職？\n建議答案：想學新的東西。\n小貼士：切忌批評舊公司。\n2. 你的長處？\n建議答案：細心。',
      ),
    ).toEqual([
      { question: '你為何離職？', answer: '想學新的東西。', analysis: '切忌批評舊公司。' },
      { question: '你的長處？', answer: '細心。', analysis: null },
    ]);
  });

  test.each(['小贴士', '答题提醒'])('as %s stays in an answer that has none', (tip) => {
    const answer = `先听客户说完。\n${tip}：语速放慢。`;
    expect(sketchOf(`1. 客户投诉怎么办？\n${answer}\n2. 客户催单怎么办？\n${answer}`)).toEqual([
      { question: '客户投诉怎么办？', answer, analysis: null },
      { question: '客户催单怎么办？', answer, analysis: null },
    ]);
  });
});

describe('a label of the analysis alone', () => {
  const answered =
    '1. 你为什么离开上一家公司？\n公司搬到了外地，通勤超过三小时。\n点评：回答要客观。\n2. 你的缺点是什么？\n我有时过于追求细节。\n点评：说一个不影响工作的。\n3. 你期望的薪资是多少？\n不低于行业平均水平。\n点评：给出范围更好。';

  test.each([
    ['a line each', answered],
    ['an endless line', answered.replaceAll('\n', '')],
  ])('leaves an answer between it and what is asked, which no label marks: %s', (_, text) => {
    expect(sketchOf(text)).toEqual([
      {
        question: '你为什么离开上一家公司？',
        answer: '公司搬到了外地，通勤超过三小时。',
        analysis: '回答要客观。',
      },
      { question: '你的缺点是什么？', answer: '我有时过于追求细节。', analysis: '说一个不影响工作的。' },
      { question: '你期望的薪资是多少？', answer: '不低于行业平均水平。', analysis: '给出范围更好。' },
    ]);
  });

  test('takes no sentence of what is asked for an answer', () => {
    const asked = [
      '某地推行垃圾分类积分制，居民反映兑换难。对此，你怎么看？请简要说明。',
      '单位安排你和老同志一起调研，老同志不太配合。你会怎么做？',
      '领导让你组织座谈会。与会人员临时来不了。你如何处理？',
    ];
    const text = asked.map((stem, index) => `${index + 1}. ${stem}\n解析：先沟通，再分工。`).join('\n');
    expect(sketchOf(text)).toEqual(
      asked.map((question) => ({ question, answer: null, analysis: '先沟通，再分工。' })),
    );
  });
});

test('the examination that a question was taken from is no part of it', () => {
  const { questions } = readText(
    '自然科考卷\n1. 蕨類靠什麼繁殖？\n（A）種子\n（B）孢子\n（C）花粉。【106教育會考】\n《答案》B\n2. 下列何者是裸子植物？\n（A）松\n（B）竹\n（C）蘭\n【2019年真題】\n《答案》A\n3. 標點「【】」叫什麼？\n（A）方頭括號\n（B）書名號\n（C）如【注1】\n《答案》A\n',
  );
  expect(questions.map(({ question, options }) => [question, options.at(-1)?.text])).toEqual([
    ['蕨類靠什麼繁殖？', '花粉。'],
    ['下列何者是裸子植物？', '蘭'],
    ['標點「【】」叫什麼？', '如【注1】'],
  ]);
});

test.each([
  ['你怎么看禁食令？（分数：2.00）', '你怎么看禁食令？', 2],
  ['请组织一次活动。(分值: 3分)', '请组织一次活动。', 3],
  ['（本题分值：10）请组织一次活动。', '请组织一次活动。', 10],
  ['你怎么看禁食令？（分数：2.00） _', '你怎么看禁食令？', 2],
  ['你怎么看禁食令？(分数:2.00)\n__________________', '你怎么看禁食令？', 2],
  ['（分数：2.00）文件名用 _ 还是空格？', '文件名用 _ 还是空格？', 2],
  ['怎样算平均分（分数：按人数算）？', '怎样算平均分（分数：按人数算）？', null],
])('a bracket with the marks of a question is no part of it: %s', (stem, question, marks) => {
  const [first] = readText(
    `公务员面试真题\n1. ${stem}\n答案：要看情形。\n2. 怎样调查？\n答案：走访。`,
  ).questions;
  expect([first.question, first.marks]).toEqual([question, marks]);
});

describe('a bracket that closes an answer', () => {
  const bank = (closing: string) =>
    [
      '护士长竞聘面试题',
      `1. 题目：夜班人手不够怎么办？\n答案：先请备班的人来，再报告护理部${closing}`,
      `2. 题目：怎样看待轮转？\n答案：轮转让人熟悉各个病区${closing}`,
    ].join('\n\n');
  const read = (closing: string) =>
    readText(bank(closing)).questions.map(({ answer, analysis }) => [answer, analysis]);

  test.each([
    ['。（解析：先用手里有的人。）', '。', '先用手里有的人。'],
    ['。\n（点评：分清了主次（很难得）。）', '。', '分清了主次（很难得）。'],
    ['【考官点评：有条理】。', '', '有条理'],
  ])('explains the question: %s', (closing, mark, analysis) => {
    expect(read(closing)).toEqual([
      [`先请备班的人来，再报告护理部${mark}`, analysis],
      [`轮转让人熟悉各个病区${mark}`, analysis],
    ]);
  });

  test.each(['（备班名单：每月一次）。', '（解析见附件）', '（解析：从略）的办法。'])(
    'is part of it where it says something else, or words follow: %s',
    (closing) => {
      expect(read(closing)).toEqual([
        [`先请备班的人来，再报告护理部${closing}`, null],
        [`轮转让人熟悉各个病区${closing}`, null],
      ]);
    },
  );
});

describe('a line of tags below what is asked', () => {
  const bank = (line: string) => [
    '# 面试题',
    '### 1. 什么是防抖？',
    line,
    '',
    '停下来才做。',
    '### 2. 什么是节流？',
    '隔一段时间才做一次。',
  ];

  test.each([
    '`难度：★★☆☆☆` `频率：高` `公司：甲 / 乙 / 丙`',
    '> 难度：★★☆☆☆ | 频率：高 | 公司：甲 / 乙 / 丙 / 丁 / 戊 / 己 / 庚 / 辛',
    '**难度**：⭐⭐ **出现频率**：高 **来源**：甲公司一面、乙公司二面、丙公司三面',
    '`高频` `中等` `甲公司`',
    '`難度：★☆☆` `醫院：甲 / 乙`',
    '难度 ★★☆☆☆　甲公司　台中',
    '難度 中等 | 頻率 高',
  ])('is no part of the answer: %s', (line) => {
    expect(fieldsOf(bank(line))[0]).toEqual({
      question: '什么是防抖？',
      answer: '停下来才做。',
      analysis: null,
    });
  });

  test.each([
    '`SIGKILL` `SIGSTOP`',
    '`高频`',
    '难度：取决于数据量，频率：取决于请求；两者要一起看。',
    '难度 中等偏上',
  ])('is not seen in code, in one word or in a sentence: %s', (line) => {
    expect(fieldsOf(bank(line))[0].answer).toBe(`${line}\n停下来才做。`);
  });

  test.each(['Asked at: cloud vendor, on-site loop', 'Companies: a, b', 'Difficulty: medium'])(
    'is no part of the question in English: %s',
    (line) => {
      const lines = [`*${line}*`, '', 'Sample answer:', '', '停下来才做。'];
      expect(
        fieldsOf([
          '# 前端面试题',
          '### 1. 什么是防抖？',
          '',
          ...lines,
          '### 2. 什么是节流？',
          '隔一段时间才做一次。',
        ])[0],
      ).toEqual({
        question: '什么是防抖？',
        answer: '停下来才做。',
        analysis: null,
      });
    },
  );

  test('is no part of the question above the label of an answer', () => {
    const lines = ['**参考回答**', '', '停下来才做。'];
    const [first] = fieldsOf([
      '# 面试题',
      '### 1. 什么是防抖？',
      '`难度：★☆☆` `频率：中`',
      '',
      ...lines,
      '### 2. 什么是节流？',
      ...lines,
    ]);
    expect(first.question).toBe('什么是防抖？');
  });
});

describe('what stands in the place of an answer that nobody has written yet', () => {
  const answerOf = (answer: string) =>
    fieldsOf(['# 面试题', '### 1. 什么是防抖？', answer, '### 2. 什么是节流？', '隔一段时间。'])[0].answer;

  test.each([
    '待补充',
    '*待补充*',
    '（待整理）',
    '答案整理中，歡迎補充。',
    'TODO',
    '暂无答案',
    '答案待完善……',
    'TODO 待补充',
    '（待認領）',
    '💡 待补充',
  ])('is none: %s', (words) => {
    expect(answerOf(words)).toBeNull();
  });

  test.each(['待补充库存后再发货。', '整理中仓库的货位。', '用 TODO 标出来。'])(
    'is told from an answer: %s',
    (words) => {
      expect(answerOf(words)).toBe(words);
    },
  );

  test('ends the words that ask, where no label parts it from them', () => {
    const questions = fieldsOf([
      '1. 说一次失败的经验',
      '（还没想好，再想想）',
      '2. 为什么离职？',
      '答：想做产品。',
    ]);
    expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
      ['说一次失败的经验', null],
      ['为什么离职？', '想做产品。'],
    ]);
  });
});
