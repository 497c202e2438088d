import { expect, test } from 'vitest';
import { readLines } from '../outline/support/markdown.ts';

const quiz = [
  '# 容器面试题',
  '',
  '## 第 1 题 🟢',
  '',
  '**类型：** 单选题  ',
  '**标签：** 镜像',
  '',
  '### 题目',
  '',
  '哪条命令列出本地镜像？',
  '',
  '**选项：**',
  '- A. `docker ps`',
  '- B. `docker images`',
  '',
  '<details>',
  '<summary>查看答案</summary>',
  '',
  '### ✅ 正确答案：B',
  '',
  '### 📖 解析',
  '',
  '`ps` 列出的是容器。',
  '',
  '</details>',
  '',
  '## 第 2 题 🔴',
  '',
  '**类型：** 判断题  ',
  '**标签：** 网络',
  '',
  '### 题目',
  '',
  '容器删除后，数据卷一定会被删除。',
  '',
  '**选项：**',
  '- A. ✅ 正确',
  '- B. ❌ 错误',
  '',
  '### ✅ 正确答案：B',
  '',
  '## 第 3 题 🟡',
  '',
  '**类型：** 简答题  ',
  '',
  '### 题目',
  '',
  '怎样缩小镜像？',
  '',
  '### 📝 参考答案',
  '',
  '多阶段构建。',
  '类型：基础镜像也要小。',
];

test('a heading that is a number and a sign stands over a question in parts, of which each is what its label says', () => {
  const found = readLines(quiz).questions.map(
    ({ number, kind, question, options, key, answer, analysis }) => ({
      ...{ number, kind, question, key, answer, analysis },
      options: options.map(({ text }) => text),
    }),
  );
  const others = { answer: null, analysis: null, key: null, options: [] };
  expect(found).toEqual([
    {
      ...{ ...others, number: 1, kind: 'single', question: '哪条命令列出本地镜像？', key: 'B' },
      options: ['`docker ps`', '`docker images`'],
      analysis: '`ps` 列出的是容器。',
    },
    { ...others, number: 2, kind: 'judge', question: '容器删除后，数据卷一定会被删除。', key: 'F' },
    {
      ...{ ...others, number: 3, kind: 'open', question: '怎样缩小镜像？' },
      answer: '多阶段构建。\n类型：基础镜像也要小。',
    },
  ]);
});

test('how hard a question is, counts of a part, and the matter behind a key are no text of a question', () => {
  const found = readLines([
    '# 缓存面试题库',
    '### 一、选择题（2道）',
    '#### 题 1：什么是穿透？ ⭐⭐',
    '**A)** 查不到的数据每次都落库  ',
    '**B)** 热点过期  ',
    '',
    '**正确答案**：A  ',
    '**知识点**：[穿透](https://example.org/a)  ',
    '**解析**：常用布隆过滤器。',
    '#### 题 2：什么是雪崩？ `⭐ 难度：★☆☆（初级）`',
    '**A)** 大量键同时过期  ',
    '**B)** 磁盘写满  ',
    '',
    '**正确答案**：A  ',
    '### 二、代码题（1道）',
    '#### 题 3：下面的代码有什么问题？ `难度：★★☆`',
    '```java',
    'put(key, value);',
    '```',
    '**参考答案**：`难度` 字段没有写入。',
  ]).questions;
  expect(found.map(({ section, question, assesses }) => [section, question, assesses])).toEqual([
    ['选择题', '什么是穿透？', ['穿透']],
    ['选择题', '什么是雪崩？', []],
    ['代码题', '下面的代码有什么问题？\n```java\nput(key, value);\n```', []],
  ]);
  expect(found.map(({ answer, analysis }) => [answer, analysis])).toEqual([
    [null, '常用布隆过滤器。'],
    [null, null],
    ['`难度` 字段没有写入。', null],
  ]);
});

test('a sign before words of its own is of an option, and so is a kind that a stem asks for', () => {
  const found = readLines([
    '# 容器面试题',
    '## 第 1 题',
    '下列哪个提示表示健康？',
    '- A. ✅ 健康检查通过',
    '- B. ❌ 健康检查失败',
    '',
    '答案：A',
    '## 第 2 题',
    '下列字段各是什么类型：单选题的题干？',
    '',
    '答案：文本',
    '## 第 3 题',
    '怎样缩小镜像？',
    '',
    '答案：多阶段构建',
  ]).questions;
  expect(found.map(({ kind, question }) => [kind, question])).toEqual([
    ['single', '下列哪个提示表示健康？'],
    ['open', '下列字段各是什么类型：单选题的题干？'],
    ['open', '怎样缩小镜像？'],
  ]);
});

test('options with a colon behind their letters ask nothing, though an answer follows all of them', () => {
  const item = (at: number): string[] => [
    `### 第${at}题：下列第${at}种频段的用途是：`,
    ...['', 'A：航空', 'B：航海', 'C：广播', 'D：业余', '', '答案：AC', ''],
  ];
  const { questions } = readLines(['# 无线电题库', '', ...[1, 2, 3, 4, 5, 6].flatMap(item)]);
  expect(questions.map(({ number, key, options }) => [number, key, options.length])).toEqual(
    [1, 2, 3, 4, 5, 6].map((at) => [at, 'AC', 4]),
  );
});
