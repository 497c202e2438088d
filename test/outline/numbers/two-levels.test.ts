import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

test('headings of two levels stand over numbers that begin anew', () => {
  const reading = readText(
    '调度员面试题\n一、专业\n（一）规程\n1.什么是两票？\n两种票。\n2.何时送电？\n确认后。\n（二）事故\n1.频率低怎么办？\n调备用。\n二、素质\n1.你怎样休息？\n早睡。',
  );
  expect(sketch(reading)).toEqual([
    '规程 1 什么是两票？ ⇒ 两种票。',
    '规程 2 何时送电？ ⇒ 确认后。',
    '事故 1 频率低怎么办？ ⇒ 调备用。',
    '素质 1 你怎样休息？ ⇒ 早睡。',
  ]);
});

test('the name of a part may run right into the first of its own parts, where all is one line', () => {
  const long = '先分清轻重缓急，再逐项落实，最后复盘，把经验写进手册里，让后来的人少走弯路。';
  const reading = readText(
    `货代操作员面试题及答案第一部分 综合能力一、自我介绍1.你为什么做货代？答案：${long}2.你的短板是什么？答案：${long}` +
      `二、沟通1.客户催单怎么办？答案：${long}第二部分 业务知识一、单证1.提单丢了怎么办？答案：${long}` +
      `2.怎样核对舱单？答案：分两步。第一部分看件数，第二部分看毛重。`,
  );
  expect(reading.questions.map(({ section, number }) => [section, number])).toEqual([
    ['自我介绍', 1],
    ['自我介绍', 2],
    ['沟通', 1],
    ['单证', 1],
    ['单证', 2],
  ]);
});

test('headings of the format stand over numbered lines', () => {
  const reading = readLines([
    '# 题库',
    '## 技术',
    '1. 什么是栈？',
    '   结构。',
    '2. 什么是队列？',
    '   先进先出。',
    '## 人事',
    '1. 你的优点是什么？',
    '   细心。',
  ]);
  expect(sketch(reading)).toEqual([
    '技术 1 什么是栈？ ⇒ 结构。',
    '技术 2 什么是队列？ ⇒ 先进先出。',
    '人事 1 你的优点是什么？ ⇒ 细心。',
  ]);
});

test('numbers that are left out on purpose break no sequence', () => {
  const reading = readText(
    '【3】怎样点钞？\n单指单张。\n【4】长款怎么办？\n登记。\n【12】怎样识别假币？\n看水印。\n【15】你会加班吗？\n会。',
  );
  expect(reading.questions.map(({ number }) => number)).toEqual([3, 4, 12, 15]);
});

test('what a candidate is to mind before a paper is no question', () => {
  const reading = readText(
    '护理考试卷\n注意事项：\n1. 请用黑色签字笔作答。\n2. 请勿折叠试卷。\n一、简答题\n1. 什么是三查？\n2. 怎样洗手？\n3. 为什么要戴口罩？\n4. 无菌包打开后怎样保存？',
  );
  expect(reading.questions.map(({ question }) => question)).toEqual([
    '什么是三查？',
    '怎样洗手？',
    '为什么要戴口罩？',
    '无菌包打开后怎样保存？',
  ]);
});

test('numbers follow keys in a running line', () => {
  const reading = readText(
    '司机考试题1、会车时应使用什么灯？A、远光灯B、近光灯C、雾灯答案：B2、乘客上车后应当先做什么？A、停车B、报警C、核对答案：C3、怎样让行？A、减速B、加速C、鸣笛答案：A',
  );
  expect(reading.questions.map(({ number, key }) => `${number} ${key}`)).toEqual(['1 B', '2 C', '3 A']);
});

test('（一） numbers questions below 一、 where they ask, and lists in their answers stay there', () => {
  const reading = readText(
    '教师面试题\n一、教学类\n（一）学生说你讲错了，你怎么办？\n【答案】\n1.肯定他。\n2.查书。\n（二）学生走神，你怎么办？\n【答案】\n谈心。\n二、沟通类\n（一）家长质疑你，你怎么回应？\n【答案】\n先听。',
  );
  expect(sketch(reading)).toEqual([
    '教学类 1 学生说你讲错了，你怎么办？ ⇒ 1.肯定他。\n2.查书。',
    '教学类 2 学生走神，你怎么办？ ⇒ 谈心。',
    '沟通类 1 家长质疑你，你怎么回应？ ⇒ 先听。',
  ]);
});

test('（一） numbers sections where 1. numbers the questions below it', () => {
  const reading = readText(
    '面试题\n（一）教学\n1.你怎么备课？\n看书。\n2.你怎么上课？\n提问。\n（二）管理\n1.你怎么带班？\n谈心。',
  );
  expect(sketch(reading)).toEqual([
    '教学 1 你怎么备课？ ⇒ 看书。',
    '教学 2 你怎么上课？ ⇒ 提问。',
    '管理 1 你怎么带班？ ⇒ 谈心。',
  ]);
});

test('lines all in brackets stand over numbers that begin anew, unless they are words of an item', () => {
  const memories = readText(
    '产品经理面经\n【甲公司 一面】\n1、介绍一下你的产品\n2、指标是什么？\n3、为什么离职？\n【乙公司】\n1、你怎么看直播？\n2、期望薪资是多少？',
  );
  expect(sketch(memories)).toEqual([
    '甲公司 一面 1 介绍一下你的产品',
    '甲公司 一面 2 指标是什么？',
    '甲公司 一面 3 为什么离职？',
    '乙公司 1 你怎么看直播？',
    '乙公司 2 期望薪资是多少？',
  ]);
  const answered = readText(
    '面试题\n1、你怎么带新人？\n【答题要点】\n1、先示范。\n2、再放手。\n2、你怎么开会？\n【答题要点】\n1、定议题。\n2、记结论。',
  );
  expect(answered.questions.map(({ section, question }) => [section, question])).toEqual([
    [null, '你怎么带新人？'],
    [null, '你怎么开会？'],
  ]);
});

test('维度一： is the number of a section, not its name', () => {
  expect(
    sketch(
      readLines([
        '# 题本',
        '## 维度一：抗压',
        '### 问题1：你怎么看加班？',
        '能。',
        '## 维度二：合作',
        '### 问题2：你怎么分工？',
        '商量。',
      ]),
    ),
  ).toEqual(['抗压 1 你怎么看加班？ ⇒ 能。', '合作 2 你怎么分工？ ⇒ 商量。']);
  expect(
    sketch(readText('题本\n维度一：抗压\n问题1：你怎么看加班？\n维度二：合作\n问题2：你怎么分工？')),
  ).toEqual(['抗压 1 你怎么看加班？', '合作 2 你怎么分工？']);
  expect(
    sketch(readLines(['# 面试题', '## 主题是什么？', '中心。', '## 单元测试怎么写？', '先断言。'])),
  ).toEqual(['– null 主题是什么？ ⇒ 中心。', '– null 单元测试怎么写？ ⇒ 先断言。']);
});

test('进阶 right above questions is the name of a section, 示例 is none', () => {
  const bank = (name: string) => [
    '# 缓存面试题',
    '### 基础',
    '**Q1:** 什么是缓存？',
    '',
    '**A:** 存起来。',
    '',
    '**Q2:** 怎么过期？',
    '',
    '**A:** 定时。',
    '',
    `### ${name}`,
    '**Q3:** 怎么复制？',
    '',
    '**A:** 靠日志。',
  ];
  const sections = (name: string) => readLines(bank(name)).questions.map(({ section }) => section);
  expect(sections('进阶')).toEqual(['基础', '基础', '进阶']);
  expect(sections('示例')).toEqual(['基础', '基础', '基础']);
});

test('rounds of interviews stand over their questions, also with a remark between or a colon behind', () => {
  const reading = readText(
    '后端面经\n背景：普通一本。\n\n甲厂 一面（3月2日，线上，50分钟）\n面试官声音很小。\n1. 线程池的参数怎么定？\n2. 写一个阻塞队列\n3. 为什么离职？\n\n甲厂 二面：\n1. 怎么做压测？\n2. 职业规划是什么？',
  );
  expect(reading.title).toBe('后端面经');
  expect(sketch(reading)).toEqual([
    '甲厂 一面（3月2日，线上，50分钟） 1 线程池的参数怎么定？',
    '甲厂 一面（3月2日，线上，50分钟） 2 写一个阻塞队列',
    '甲厂 一面（3月2日，线上，50分钟） 3 为什么离职？',
    '甲厂 二面 1 怎么做压测？',
    '甲厂 二面 2 职业规划是什么？',
  ]);
});

test('other short lines with a sentence or a colon over a list are of the answer', () => {
  const reading = readText(
    '后端面试题\n1. 怎么做压测？\n具体做法\n先定目标。\n1. 造数据。\n2. 加压力。\n2. 怎么排查？\n步骤：\n1. 看日志。\n2. 看监控。\n3. 怎么上线？\n灰度。',
  );
  expect(reading.questions.map(({ section, question }) => [section, question])).toEqual([
    [null, '怎么做压测？'],
    [null, '怎么排查？'],
    [null, '怎么上线？'],
  ]);
});
