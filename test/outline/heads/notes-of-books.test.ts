import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const chapter = (...names: readonly string[]): string[] =>
  names.flatMap((name, at) => [`#### ${at + 1}. ${name}`, `书里讲了${name}。`]);
const notes = chapter(
  '系统的定义',
  '运行模式',
  '命令行与界面',
  '抽象',
  '设备的结构',
  '启动的过程',
  '分类',
  '文件路径',
);
const said = '本部分是笔者在学习和准备面试题时所做的笔记，如有错误请指出！';

test('notes of a book are no bank, though a sentence above them speaks of questions', () => {
  expect(readLines(['# 操作系统', said, '## 某书阅读笔记', '### 第一章 引论', ...notes]).questions).toEqual(
    [],
  );
});

test.each([
  [['# 操作系统', said, '### 第一章 引论', ...notes]],
  [['# 操作系统面试题', '## 某书阅读笔记', '### 第一章 引论', ...notes]],
])('they are where no book is named, or the title says so: %#', (lines) => {
  expect(readLines(lines).questions).toHaveLength(8);
});
