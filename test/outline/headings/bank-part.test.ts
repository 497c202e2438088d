import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const chapters = [
  '## 一、判断对象存活',
  '### 1.1 引用计数的原理',
  '每个对象记一个数。',
  '### 1.2 可达性分析',
  '从根出发。',
  '## 二、回收算法',
  '### 2.1 为什么要分代？',
  '朝生夕死的多。',
  '### 2.2 标记清除的机制',
  '先标记，再清除。',
];
const notes = (heading: string, ...questions: string[]): string[] => [
  '# 内存回收详解',
  ...chapters,
  heading,
  ...questions,
  '## 七、参考资料',
  '- 官方文档',
];
const questions = ['### 1. 怎样选择回收器？', '看停顿。', '### 2. 什么时候会提升？', '年龄够了。'];
const asked = (lines: readonly string[], file?: string) =>
  readLines(lines, file).questions.map(({ section, question }) => [section, question]);

test.each(['## 六、高频面试题', '## 💡 面试常见问题', '## 常见面试题 Top 10', '## 面试题及答案'])(
  'of notes with one chapter of questions, %s, the others only tell',
  (heading) => {
    const reading = readLines(notes(heading, ...questions));
    expect(reading.questions.map(({ question }) => question)).toEqual([
      '怎样选择回收器？',
      '什么时候会提升？',
    ]);
    expect(reading.title).toBe('内存回收详解');
    expect(reading.questions[0].section).toBe(heading.replace(/^[^\p{L}]+(?:六、)?/u, ''));
  },
);

test.each([
  ['a list in bold', ['1. **怎样选择回收器？**', '2. **什么时候会提升？**', '3. **停顿从哪里来？**'], 3],
  [
    'labels',
    [
      '**问题 1：怎样选择回收器？**',
      '',
      '**答：**',
      '',
      '看停顿。',
      '',
      '**问题 2：什么时候会提升？**',
      '',
      '**答：**',
      '',
      '年龄够了。',
    ],
    2,
  ],
])('also where that chapter is %s', (_, lines, count) => {
  expect(asked(notes('## 六、高频面试题', ...lines))).toHaveLength(count);
});

test('where code lies in a folder called after interviews, the document is no bank by its name', () => {
  const [title, ...lines] = notes('## 六、高频面试题', ...questions);
  expect(asked([title, '> 代码位置：`interview-parent/interview-memory/`', ...lines])).toHaveLength(2);
});

test('where the document is a bank by its name, all of its chapters are read', () => {
  const [, ...lines] = notes('## 三、常见面试题', ...questions);
  expect(asked(['# 内存回收面试题', ...lines]).length).toBeGreaterThan(4);
});

test('where other chapters ask, they are read as well', () => {
  const others = [
    '## 什么是引用计数？',
    '每个对象记一个数。',
    '## 怎样分析可达性？',
    '从根出发。',
    '## 为什么要分代？',
    '朝生夕死的多。',
  ];
  expect(asked(['# 内存回收', ...others, '## 常见面试题', ...questions]).length).toBeGreaterThan(4);
});

test('a chapter on interviews without questions is none', () => {
  expect(asked(notes('## 六、面试问题', '面试时先说结论。'))).toEqual(
    asked(notes('## 六、小结一下', '面试时先说结论。')),
  );
});

test.each([
  [
    'sub-headings that ask',
    [
      '## 二、持久化',
      '### 两种快照有什么区别？',
      '一种全量。',
      '### 怎样选择快照？',
      '看丢失多少。',
      '## 三、集群',
    ],
  ],
  [
    'tasks that are set',
    [
      '## 二、持久化',
      '1. 简述快照的过程。',
      '先复制，再写盘。',
      '2. 请说明日志怎样重写。',
      '合并命令。',
      '## 三、集群',
    ],
  ],
  ['labels over answers', ['## 二、持久化', '1. 快照的过程。', '答：先复制，再写盘。', '## 三、集群']],
  ['options', ['## 二、持久化', '1. 快照属于（ ）', 'A. 全量', 'B. 增量', '答案：A', '## 三、集群']],
])('notes whose other chapters hold %s are read whole', (_, lines) => {
  const whole = [
    '# 缓存',
    '## 一、概述',
    '内存里的库。',
    ...lines,
    '分片。',
    '## 四、高频面试题',
    ...questions,
  ];
  const chapter = ['# 缓存', '## 四、高频面试题', ...questions];
  expect(readLines(whole).leftovers.length === 0 || asked(whole).length > asked(chapter).length).toBe(true);
});
