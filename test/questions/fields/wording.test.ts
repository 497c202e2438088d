import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';

const answersOf = (lines: string[]) => readLines(lines).questions.map(({ answer }) => answer);

test('a table in an answer keeps its bars, and emphasis goes', () => {
  expect(
    answersOf([
      '# 面试题',
      '### 两种链接有什么区别？',
      '见下表：',
      '',
      '| 对比 | **硬链接** | 软链接 |',
      '| --- | :-: | --- |',
      '| 跨文件系统 | 不可以 | `可以` |',
      '',
      '一般用后者。',
      '### 什么是节点？',
      '|项|值|',
      '|---|---|',
      '|大小|固定|',
    ]),
  ).toEqual([
    '见下表：\n| 对比 | 硬链接 | 软链接 |\n| --- | :-: | --- |\n| 跨文件系统 | 不可以 | `可以` |\n一般用后者。',
    '|项|值|\n|---|---|\n|大小|固定|',
  ]);
});

test('code in a list loses what the list is indented by, and no more', () => {
  expect(
    answersOf([
      '# 面试题',
      '1. **如何恢复数据？**',
      '',
      '   先找位置：',
      '',
      '   ```sql',
      '   SELECT 1',
      '     FROM t;',
      '   ```',
      '2. **如何备份？**',
      '',
      '   ```sh',
      '   dump all',
      '   ```',
    ]),
  ).toEqual(['先找位置：\n```sql\nSELECT 1\n  FROM t;\n```', '```sh\ndump all\n```']);
});

test('a table keeps its bars also where an answer begins with an empty name of a column', () => {
  const [first, second] = readLines([
    '# 面试题',
    '### 1. 甲和乙有什么区别？',
    '| | 甲 | 乙 |',
    '|---|---|---|',
    '| 速度 | 快 | 慢 |',
    '',
    '其余相同。',
    '### 2. 丙是什么？',
    '一种算法。',
  ]).questions;
  expect(first.answer).toBe('| | 甲 | 乙 |\n|---|---|---|\n| 速度 | 快 | 慢 |\n其余相同。');
  expect(second.answer).toBe('一种算法。');
});
