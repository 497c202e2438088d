import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

describe('a list of questions', () => {
  test('gives each point, also one that only names its matter', () => {
    const reading = readLines([
      '# 面试题',
      '## 语言',
      '- 什么是闭包？',
      '- 原型链',
      '- 如何判断数组？',
      '## 网络',
      '- 什么是握手？',
      '- 为什么要挥手？',
    ]);
    expect(sketch(reading)).toEqual([
      '语言 null 什么是闭包？',
      '语言 null 原型链',
      '语言 null 如何判断数组？',
      '网络 null 什么是握手？',
      '网络 null 为什么要挥手？',
    ]);
  });

  test('may say of each question in which issue it stood', () => {
    const reading = readLines([
      '# 每日一题',
      '- **第 12 期**：[**什么是缓存？**](https://example.org/12)',
      '- **第 11 期**：[**为什么需要锁？**](https://example.org/11)',
      '- **第 10 期**：[**说说索引的结构**](https://example.org/10)',
    ]);
    expect(sketch(reading)).toEqual(['– 12 什么是缓存？', '– 11 为什么需要锁？', '– 10 说说索引的结构']);
    expect(readLines(['# 旅行', '- 第 1 天：出发', '- 第 2 天：爬山', '- 第 3 天：回家']).questions).toEqual(
      [],
    );
  });

  test('is none of the lists beside it whose points all state something', () => {
    const reading = readLines([
      '# 缓存面试题',
      '建议掌握这些要点：',
      '- 缓存不是数据库。',
      '- 过期时间要打散。',
      '- 热点要单独处理。',
      '',
      '高频问题：',
      '- 什么是缓存穿透？',
      '- 如何避免雪崩？',
      '- 缓存与数据库怎么保持一致？',
      '- 为什么不用缓存存会话？',
      '- 热点数据怎么发现？',
    ]);
    expect(reading.questions.map(({ question }) => question)).toEqual([
      '什么是缓存穿透？',
      '如何避免雪崩？',
      '缓存与数据库怎么保持一致？',
      '为什么不用缓存存会话？',
      '热点数据怎么发现？',
    ]);
  });

  test('is not what a page says about itself above it, though a word of that may ask', () => {
    const asked = [
      '怎样拉伸字体？',
      '行内元素可以设置外边距吗？',
      '怎样居中？',
      '单位怎么换算？',
      '什么是弹性布局？',
    ];
    const about = [
      '- 每天早上五点手工发布。',
      '- 希望大家保持冷静，坚持思考。',
      '- 不要等到找工作时才刷，提倡每日学习！',
      '- 有啥好的建议可以一起交流讨论！',
    ];
    const lines = ['# 周汇总', ...about, '', '## 样式', ...asked.map((one) => `- ${one}`)];
    expect(readLines(lines).questions.map(({ question }) => question)).toEqual(asked);
    const bids = ['- 请介绍一下自己。', '- 请谈谈你的优点。', '- 说说你的职业规划。'];
    expect(readLines(['# 周汇总', ...bids, '', ...lines.slice(6)]).questions).toHaveLength(8);
  });

  test('is none of those that only name articles, where all other points ask', () => {
    const reading = readLines([
      '# 缓存面试题',
      '推荐阅读：',
      '- [缓存基础](a.md)',
      '- [布隆过滤器详解](b.md)',
      '',
      '高频问题：',
      '- 什么是缓存穿透？',
      '- 如何避免雪崩？',
      '- 缓存与数据库怎么保持一致？',
      '- 为什么不用缓存存会话？',
      '- 热点数据怎么发现？',
    ]);
    expect(reading.questions).toHaveLength(5);
  });

  test('has the points further in as answers, though few of the outer ones ask', () => {
    const lists = ['- 盒模型', '  - 宽度只算内容', '- 闭包是什么', '  - 函数和环境', '- 缓存', '  - 强缓存'];
    const more = ['- 跨域怎么解决', '  - 代理', '- 三次握手', '  - 客户端先发'];
    const reading = readLines(['# 前端面试题', '## 基础', ...lists, '## 网络', ...more]);
    expect(sketch(reading)).toEqual([
      '基础 null 盒模型 ⇒ - 宽度只算内容',
      '基础 null 闭包是什么 ⇒ - 函数和环境',
      '基础 null 缓存 ⇒ - 强缓存',
      '网络 null 跨域怎么解决 ⇒ - 代理',
      '网络 null 三次握手 ⇒ - 客户端先发',
    ]);
    expect(readLines(['# 前端笔记', '## 基础', ...lists, '## 网络', ...more]).questions).toEqual([]);
  });

  test('may have all of them in quotation marks, below what announces them', () => {
    const reading = readText(
      [
        '护士面试会问什么',
        '一、自我介绍',
        '这类问题是面试的开场，例如：',
        '- “你为什么选择护理？”',
        '- “你有哪些优点？”',
        '- “你能上夜班吗？”',
        '建议保持简洁。',
        '二、专业知识',
        '面试官会问得很细。例如：',
        '- “输错液怎么办？”',
        '- “如何测量血压？”',
        '- “什么是无菌操作？”',
        '建议结合经验。',
      ].join('\n'),
    );
    expect(reading.questions.map(({ section, question }) => [section, question])).toEqual([
      ['自我介绍', '“你为什么选择护理？”'],
      ['自我介绍', '“你有哪些优点？”'],
      ['自我介绍', '“你能上夜班吗？”'],
      ['专业知识', '“输错液怎么办？”'],
      ['专业知识', '“如何测量血压？”'],
      ['专业知识', '“什么是无菌操作？”'],
    ]);
  });

  test('is not what somebody is quoted with in a story', () => {
    const { questions } = readText(
      '面试那天\n我走进房间，很紧张。\n“请坐，你叫什么名字？”\n他看着我笑。\n“你为什么想来？”\n我想了想。\n“什么时候能上班？”\n我说明天。',
    );
    expect(questions).toEqual([]);
  });

  test('may stand below other points', () => {
    const reading = readLines([
      '- 第一天',
      '  - 什么是闭包？',
      '  - 如何判断数组？',
      '- 第二天',
      '  - 为什么要挥手？',
    ]);
    expect(reading.questions.map(({ question }) => question)).toEqual([
      '什么是闭包？',
      '如何判断数组？',
      '为什么要挥手？',
    ]);
  });

  test('may have numbers in any order, also of lines that only name their matter', () => {
    const lines = [
      '前端真题收录',
      '12. 指针是什么？',
      '92. 语言是否支持重载？',
      '13. 类的底层结构是什么样的？',
      '94. 栈是否会被线程共享？',
      '29. 两种调用方式的对比',
      '81. 队列是否可以无限制创建？',
      '5. 输入网址打开一个页面的流程',
      '6. 长连接在哪一层？',
    ];
    expect(readText(lines.join('\n')).questions.map(({ number }) => number)).toEqual([
      12, 92, 13, 94, 29, 81, 5, 6,
    ]);
  });

  test('has no marks where each line asks', () => {
    const reading = readText(
      '销售面试问题\n你为什么做销售？\n如何开发客户？\n请介绍一次失败的经历。\n你的目标是什么？',
    );
    expect(sketch(reading)).toEqual([
      '– null 你为什么做销售？',
      '– null 如何开发客户？',
      '– null 请介绍一次失败的经历。',
      '– null 你的目标是什么？',
    ]);
  });

  test('takes what stands below a point as its answer', () => {
    const reading = readLines([
      '- 什么是闭包？',
      '  - 函数与环境',
      '- 什么是提升？',
      '  - 声明在前',
      '- 什么是柯里化？',
      '  - 逐个传参',
    ]);
    expect(reading.questions[1]).toMatchObject({ question: '什么是提升？', answer: '- 声明在前' });
  });
});

describe('lines that ask, with lines that answer below them', () => {
  test('are questions without numbers and labels', () => {
    const reading = readText(
      '护士面试题\n你为什么选择护理？\n我想守在病人身边。\n输错液怎么办？\n立即停止。\n报告医生。\n家属辱骂你怎么处理？\n保持冷静。',
    );
    expect(sketch(reading)).toEqual([
      '– null 你为什么选择护理？ ⇒ 我想守在病人身边。',
      '– null 输错液怎么办？ ⇒ 立即停止。\n报告医生。',
      '– null 家属辱骂你怎么处理？ ⇒ 保持冷静。',
    ]);
  });

  test('do not only tell what follows', () => {
    const { questions } = readText(
      '护士面试题\n你为什么选择护理？\n两者的区别如下：\n守在病人身边。\n输错液怎么办？\n立即停止。\n处理方法的区别如下：\n报告医生。\n家属辱骂你怎么处理？\n保持冷静。',
    );
    expect(questions).toHaveLength(3);
  });

  test('are none where an article has as many headings', () => {
    const reading = readLines([
      '# 数据库面试题',
      ...['主键', '联合', '前缀', '覆盖'].flatMap((name) => [
        `## ${name}索引`,
        `先看${name}索引的结构。`,
        `那为什么要用${name}索引呢？`,
        '这样可以少读几页。',
      ]),
    ]);
    expect(reading.layout.name).not.toBe('paragraphs');
  });
});

describe('a list of tasks that only bear names', () => {
  const tasks = [
    '反转链表',
    'K 个一组反转链表',
    '判断链表是否有环',
    '合并两个有序链表',
    '最长不重复子串',
    '大数相加',
    '层序遍历',
    '判断一棵树是不是平衡二叉树',
    '手写 LRU 缓存',
  ];
  const list = (title: string, names: readonly string[]): string[] => [
    `# ${title}`,
    '## 链表',
    ...names.map((name, at) => `${at + 1}. [${name}](https://example.com/${at})`),
  ];

  test('is one of questions where the document says so and some of them ask', () => {
    const reading = readLines(list('手撕代码题目汇总', tasks));
    expect(reading.questions.map(({ question }) => question)).toEqual(tasks);
    expect(reading.questions[0]).toMatchObject({ section: '链表', number: 1, answer: null });
  });

  test.each([
    ['the document does not say so', list('学习资料汇总', tasks)],
    [
      'none of them asks',
      list('题库资源汇总', [
        '官方文档',
        '在线课程',
        '参考书',
        '视频',
        '论坛',
        '博客',
        '周刊',
        '播客',
        '社群',
      ]),
    ],
    ['they are few', list('手撕代码题目汇总', tasks.slice(0, 5))],
    [
      'they are sentences',
      list(
        '题目使用说明',
        tasks.map((name) => `先看${name}。`),
      ),
    ],
  ])('is none where %s', (_, lines) => {
    expect(readLines(lines).questions).toEqual([]);
  });
});
