import { describe, expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

describe('tasks below headings, of which none is answered', () => {
  test('are asked with the scene and the list that they end with', () => {
    const reading = readLines([
      '# 仓库主管面试题',
      '## 基础',
      '### 1. 盘点差异',
      '月底账上比架上多出三箱。请分析：',
      '1. 先查哪些单据？',
      '2. 怎样防止再次发生？',
      '### 2. 先进先出',
      '新到的货总被先发走。你会怎样改变库位？',
      '### 3. 叉车超速',
      '一名老司机屡次超速。请说明：',
      '- 你怎样与他谈？',
      '- 是否上报？',
      '## 管理',
      '### 4. 夜班缺人',
      '旺季夜班只来了一半人。请制定当晚的方案并说明理由。',
    ]);
    expect(sketch(reading)).toEqual([
      '基础 1 盘点差异\n月底账上比架上多出三箱。请分析：\n1. 先查哪些单据？\n2. 怎样防止再次发生？',
      '基础 2 先进先出\n新到的货总被先发走。你会怎样改变库位？',
      '基础 3 叉车超速\n一名老司机屡次超速。请说明：\n- 你怎样与他谈？\n- 是否上报？',
      '管理 4 夜班缺人\n旺季夜班只来了一半人。请制定当晚的方案并说明理由。',
    ]);
  });

  test('keep the lines in bold and the code that they ask about', () => {
    const tasks = ['甲', '乙', '丙', '丁'].flatMap((name, index) => [
      `### ${index + 1}. 模块${name}`,
      `**文件：${name}.ts**`,
      '```ts',
      'const limit = 3;',
      '```',
      '请解释：',
      '- 为什么用常量？',
    ]);
    const reading = readLines(['# 后端面试题', ...tasks]);
    expect(reading.questions.map(({ number, answer }) => [number, answer])).toEqual([
      [1, null],
      [2, null],
      [3, null],
      [4, null],
    ]);
    expect(reading.questions[0].question).toBe(
      '模块甲\n文件：甲.ts\n```ts\nconst limit = 3;\n```\n请解释：\n- 为什么用常量？',
    );
  });

  test('are none where answers stand below: a question at the end of one is its own', () => {
    const reading = readLines([
      '# 行政面试题',
      '### 1. 什么是归口管理？',
      '一类事只由一个部门管。',
      '### 2. 什么是首问负责？',
      '谁先接待谁负责到底。可是，谁又愿意呢？',
      '### 3. 什么是限时办结？',
      '在承诺的时间里办完。',
      '### 4. 什么是一次告知？',
      '一次说清要带什么。',
    ]);
    expect(sketch(reading)[1]).toBe('– 2 什么是首问负责？ ⇒ 谁先接待谁负责到底。可是，谁又愿意呢？');
  });

  test('are none where a heading stands over a list of questions', () => {
    const reading = readLines([
      '# 面试题',
      ...['前端', '后端', '测试', '运维'].flatMap((name, index) => [
        `## ${index + 1}. ${name}`,
        `- ${name}有哪些工具？`,
        `- ${name}怎样协作？`,
      ]),
    ]);
    expect(reading.questions).toHaveLength(8);
    expect(reading.questions[0].section).toBe('前端');
  });
});
