import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const first = '1. 泵启动以前应先\nA. 盘车 B. 加载 C. 报警 D. 停电\n答案：A\n';
const second = '2. 巡检时要带\nA. 钥匙 B. 手电 C. 记录 D. 对讲机\n答案：ABCD\n';
const sectionOf = (name: string): string | null | undefined =>
  readText(`泵站运行工练习\n一、${name}\n${first}${second}`).questions[0]?.section;

test.each([
  ['单项选择题（每题只有一个最恰当的答案）', '单项选择题'],
  ['多项选择题（多选、错选、少选均不得分）', '多项选择题'],
  ['不定项选择题（请将答案填写在答题卡上）', '不定项选择题'],
  ['选择题（共2题）（错选不得分）', '选择题'],
  ['选做题（任选一题作答）', '选做题'],
  ['选择题（2×5）', '选择题'],
  ['选择题（80）', '选择题'],
  ['单项选择题（总题数：2，分数：4.00）', '单项选择题'],
  ['单项选择题 (总题数: 2,分数: 4.00)', '单项选择题'],
  ['Multiple choice (Choose the best answer)', 'Multiple choice'],
])('a bracket that says how to answer is no part of a name: %s', (name, section) => {
  expect(sectionOf(name)).toBe(section);
});

test.each([
  '单项选择题（2）',
  '数据题（分数：高考与中考）',
  '案例分析题（不定项选择）',
  '专业知识（泵房）',
  '岗位知识（含选做题）',
])('a bracket that says what is asked stays: %s', (name) => {
  expect(sectionOf(name)).toBe(name);
});

test('a chapter that an explanation names is no heading', () => {
  const text = `泵站运行工练习\n一、单选题\n1. 泵启动以前应先（ ）。\nA. 盘车\nB. 加载\n参考答案：A\n参考解析：第二章运行前准备第五条\n2. 停泵以后应（ ）。\nA. 关阀\nB. 离岗\n参考答案：A\n`;
  expect(readText(text).questions.map(({ section, analysis }) => [section, analysis])).toEqual([
    ['单选题', '第二章运行前准备第五条'],
    ['单选题', null],
  ]);
});
