import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';
import { choices } from '../support/choices.ts';

const paper = (mark: (text: string) => string): string[] => [
  '# 消防题库',
  '## 单选题',
  '1. 干粉灭火器能扑灭（ ）',
  '   - A. 金属火灾',
  `   - B. ${mark('电气火灾')}`,
  '   - C. 核火灾',
  '2. 火警电话是（ ）',
  `   - A. ${mark('119')}`,
  '   - B. 110',
  '   - C. 120',
];

const keysOf = (lines: readonly string[]) => readLines(lines).questions.map(({ key }) => key);

test.each([
  ['bold', (text: string) => `**${text}**`],
  ['highlighted', (text: string) => `==${text}==`],
  ['red', (text: string) => `<font color='red'>${text}</font>`],
  ['of a red as editors offer it', (text: string) => `<font color="#F56C6C">${text}</font>`],
  ['in a red span', (text: string) => `<span style="color:rgb(245, 108, 108)">${text}</span>`],
])('options whose text alone is %s are the right ones', (_, mark) => {
  expect(keysOf(paper(mark))).toEqual(['B', 'A']);
});

test.each([
  ['blue', (text: string) => `<font color="#1E90FF">${text}</font>`],
  ['light', (text: string) => `*${text}*`],
])('options whose text is %s are none of the right ones', (_, mark) => {
  expect(keysOf(paper(mark))).toEqual([null, null]);
});

test('a long scene in bold with a number begins a question as the short ones do, though the numbers do not run on', () => {
  const scene = `一家医院的网站被人反复提交登录请求，${'运维人员查看日志后发现请求来自许多不同的地址，'.repeat(6)}这时首先应当做什么？`;
  const options = ['', '- A. 限流', '- B. 关机', '- C. 改名', ''];
  const lines = [
    '# 安全题库',
    ...['**3. 邮件冒名叫什么？**', `**8. ${scene}**`, '**2. 补丁用来做什么？**'].flatMap((line) => [
      line,
      ...options,
    ]),
  ];
  expect(readLines(lines).questions.map(({ question }) => question)).toEqual([
    '邮件冒名叫什么？',
    scene,
    '补丁用来做什么？',
  ]);
});

test('what is bold in a line with light or code-like marks in it stays bold to its end', () => {
  const lines = [
    '# 题库',
    '**1. *自旋*锁是什么？**',
    '循环等待。',
    '**2. 名称能以_或”_”开头吗？**',
    '不能。',
  ];
  expect(readLines(lines).questions.map(({ answer }) => answer)).toEqual(['循环等待。', '不能。']);
});

test('letters in brackets are a name and no key where the place for the key is empty', () => {
  const lines = [
    '# 数据库试题',
    '## 单选题',
    '1. 数据库（DB）与管理系统（DBMS）的关系是（ ）。',
    '   A. 前者含后者',
    '   B. 后者管理前者',
    '   C. 无关',
    '   D. 相同',
    '2. 关系R（A,B,C）的码是（ ）。',
    '   A. 甲',
    '   B. 乙',
    '   C. 丙',
  ];
  expect(choices(readLines(lines))).toEqual([
    '1 single 数据库（DB）与管理系统（DBMS）的关系是（ ）。 | A 前者含后者 | B 后者管理前者 | C 无关 | D 相同 ⇒ –',
    '2 single 关系R（A,B,C）的码是（ ）。 | A 甲 | B 乙 | C 丙 ⇒ –',
  ]);
});

const fenced = (label: string, inner: readonly string[]): string[] => ['', label, '```', ...inner, '```'];
const withFences = (...fences: readonly string[][]): string[] => [
  '# 数据库试题',
  '1. 撤销权限用哪个语句？（ ）',
  '   - A. GRANT',
  '   - B. REVOKE',
  '   - C. DROP',
  ...fences.flat(),
  '',
  '2. 什么是视图？',
  '虚表。',
];

test('fences below the labels of a key and of what explains it hold text', () => {
  const lines = withFences(fenced('答：', ['B']), fenced('解析：', ['REVOKE 收回权限。']));
  expect(choices(readLines(lines))[0]).toBe(
    '1 single 撤销权限用哪个语句？（ ） | A GRANT | B REVOKE | C DROP ⇒ B ⇒ analysis: REVOKE 收回权限。',
  );
});

test('so do fences that begin with such a label', () => {
  const lines = withFences(['```', '解析：REVOKE 收回权限。', '```']);
  expect(readLines(lines).questions[0].analysis).toBe('REVOKE 收回权限。');
});

test('a statement in a fence below 答案： stays code', () => {
  const lines = [
    '# 题库',
    '1. 怎样删除表？',
    '答案：',
    '```',
    'DROP TABLE t;',
    '```',
    '2. 什么是视图？',
    '虚表。',
  ];
  expect(readLines(lines).questions[0].answer).toBe('```\nDROP TABLE t;\n```');
});
