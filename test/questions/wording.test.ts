import { expect, test } from 'vitest';
import { readLines } from '../outline/support/markdown.ts';

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
