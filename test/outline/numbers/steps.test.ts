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

const oral = [
  '# 银行面试',
  '## 单面常问',
  '1. 你为什么想做柜员？',
  '2. 客户插队你怎么办？',
  '3. 你的优点是什么？',
];

test.each(['## 注意事项', '【群面注意事项】', '## 网申注意事项', '## 备考建议'])(
  'what to mind, %s, is no question',
  (heading) => {
    const points = [heading, '1. 着装要整洁，不要太花。', '2. 说话留有余地。', '3. 提前十分钟到场。'];
    expect(stems([...oral, ...points])).toHaveLength(3);
    expect(stems([oral[0], ...points, ...oral.slice(1)])).toHaveLength(3);
  },
);

test('(but what one has to mind in the work may be the matter of a part)', () => {
  const points = ['## 点钞的注意事项', '1. 大额现金要几个人复点？', '2. 残币怎么兑换？'];
  expect(stems([...oral, ...points])).toHaveLength(5);
});
test('步骤一、 in an answer is no heading over what follows', () => {
  const counted = [
    '# 测试面试题',
    '1. 详述一次完整的提交过程',
    '先复现再记录。',
    '步骤一、复现问题',
    '换一台机器。',
  ];
  const { questions } = readLines([...counted, '步骤二、记录环境', '2. 什么是冒烟测试？', '先跑主流程。']);
  expect(questions.map(({ section, question }) => [section, question])).toEqual([
    [null, '详述一次完整的提交过程'],
    [null, '什么是冒烟测试？'],
  ]);
  expect(questions[0].answer).toContain('步骤二、记录环境');
});
