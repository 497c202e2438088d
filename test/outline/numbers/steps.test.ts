import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const stems = (lines: readonly string[]): string[] =>
  readLines(lines).questions.map(({ question }) => question);

const asked = ['# 后端面试题', '### 缓存', '1. 什么是缓存穿透？', '2. 怎样更新缓存？', '3. 接口和类的区别'];

test.each([
  '## 参与贡献',
  '## 🤝 如何贡献',
  '## Contributing',
  '### 使用说明',
  '## 关于本项目',
  '## 二、安装教程',
  '#### 特技',
])('steps below %s are no questions', (heading) => {
  const steps = [heading, '1. Fork 本仓库', '2. 新建分支', '3. 提交代码'];
  expect(stems([...asked, ...steps])).toEqual(['什么是缓存穿透？', '怎样更新缓存？', '接口和类的区别']);
});

test('steps above all questions are none either', () => {
  const steps = ['## 安装教程', '1. 下载本仓库', '2. 安装依赖', '3. 运行'];
  expect(stems([asked[0], ...steps, ...asked.slice(1)])).toHaveLength(3);
});

test('(but what asks below such words is asked, and so are points below other words)', () => {
  const install = ['## 安装步骤', '1. 怎样在容器里安装？', '2. 为什么需要管理员？'];
  expect(stems([...asked, ...install])).toHaveLength(5);
  expect(stems([...asked, '### 提交流程', '1. 怎样解决冲突？', '2. 代码评审'])).toHaveLength(5);
});
