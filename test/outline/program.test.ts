import { expect, test } from 'vitest';
import { readLines } from './support/markdown.ts';

const asked = (lines: readonly string[], file?: string) =>
  readLines(lines, file).questions.map(({ question }) => question);

test('a text about a program for questions is no bank, by the parts that its headings name', () => {
  const lines = [
    '# 物流刷题平台',
    '给仓管员练题库用。',
    '## 1. 功能特点',
    '按章节练习。',
    '## 2. 技术栈',
    '前后端分开。',
    '## 3. 目录结构',
    '两个文件夹。',
    '## 4. 部署步骤',
    '先建库，再上线。',
    '## 5. 题目导入流程',
    '表格传上来就行。',
    '## 6. 阅卷原理',
    '按要点给分。',
  ];
  expect(asked(lines)).toEqual([]);
});

test('nor one whose lines name files and commands', () => {
  const lines = [
    '# 题库维护手册',
    '## 1. 题目抽取流程',
    '- 先跑 `scripts/extract.py`，结果在 data/raw.json',
    '## 2. 校验机制',
    '- `npm run check` 会读 config/rules.yml',
    '## 3. 发布流程',
    '- 改 version.json 再 git push',
    '## 4. 回滚方案',
    '- 运行 rollback.sh',
    '## 5. 备份策略',
    '- 每晚存到 backup.db',
  ];
  expect(asked(lines)).toEqual([]);
});

test('a bank about building programs is one, as its headings ask, or answers stand below them', () => {
  const asking = [
    '# 前端工程化面试题',
    '## 什么是目录结构的约定？',
    '比如 src/main.js 是入口。',
    '## 技术栈怎么选？',
    '看团队。',
    '## 环境变量放在哪里？',
    '放在 .env 里。',
    '## 为什么要锁版本？',
    '看 package-lock.json。',
    '## npm run build 做了什么？',
    '读 webpack.config.js。',
  ];
  expect(asked(asking)).toHaveLength(5);
  const labelled = asking.map((line) => line.replace(/^## (.*)$/, '## $1原理').replace(/[？]/, ''));
  const answered = labelled.map((line) => (/^[#]/.test(line) ? line : `答案：${line}`));
  expect(asked(answered)).toHaveLength(5);
});

test('a bank that only names its matters is one, though some of them are such parts', () => {
  const lines = [
    '# 后端面试题',
    '## 1. 系统架构',
    '分层，再分服务。',
    '## 2. 数据结构',
    '数组、链表与树。',
    '## 3. 事务机制',
    '要么都成，要么都不成。',
    '## 4. 缓存原理',
    '近处放一份。',
    '## 5. 索引结构',
    '多路平衡的树。',
    '## 6. 限流算法',
    '令牌桶与漏桶。',
  ];
  expect(asked(lines)).toHaveLength(6);
});
