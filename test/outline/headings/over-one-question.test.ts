import { expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

test('a heading that sounds like a question stands over the only one below it, as its fellows do', () => {
  const { questions } = readLines([
    '# 面试准备',
    '## 自我介绍',
    '### 请介绍一下你自己',
    '说学历和经历。',
    '## 职业规划',
    '### 三年内的计划是什么？',
    '先熟悉业务。',
    '### 五年后呢？',
    '成为专家。',
  ]);
  expect(questions.map(({ section, question }) => [section, question])).toEqual([
    ['自我介绍', '请介绍一下你自己'],
    ['职业规划', '三年内的计划是什么？'],
    ['职业规划', '五年后呢？'],
  ]);
});

test.each([
  ['一面 5.20 40分钟', '一面'],
  ['HR面 2024-05-30 约20min', 'HR面'],
  ['二面（1小时）', '二面（1小时）'],
  ['一面 数据结构', '一面 数据结构'],
])('when a round took place and how long is no part of its name: %s', (printed, name) => {
  const text = `产品经理面经\n${printed}\n1. 为什么做产品？\n2. 怎么排优先级？\n二面\n1. 数据下降怎么分析？\n2. 何时到岗？`;
  expect(readText(text).questions[0].section).toBe(name);
});

test('entries to be booked and sums are tasks, though no word of them asks', () => {
  const text =
    '会计测试题\n一、判断题\n1．日记账应当每日结出余额。（√）\n2．预付账款属于负债。（×）\n二、分录题\n3．从银行提取现金5000元备用。\n借：库存现金 5000\n贷：银行存款 5000\n三、计算题\n4．设备原值10万元，使用10年，无残值。\n答：每年1万元。';
  expect(readText(text).questions.map(({ number, section }) => [number, section])).toEqual([
    [1, '判断题'],
    [2, '判断题'],
    [3, '分录题'],
    [4, '计算题'],
  ]);
});

test('answers counted as their questions are stand in one endless line', () => {
  const { questions } = readText(
    [
      'CUSTOMER SERVICE OFFICER INTERVIEW Q&A 客戶服務主任面試問答 SELF INTRODUCTION Q1. 請簡單介紹自己。A1. 我有三年客戶服務經驗，熟悉電話及櫃位工作。',
      'Q2. 為何應徵本職位？A2. 我喜歡幫助客人解決問題，亦欣賞貴公司的服務。CUSTOMER HANDLING ',
      'Q3. 遇到投訴你會怎樣處理？A3. 先聆聽，再道歉，然後按程序跟進。Q4. 客人要求超出權限，你怎樣做？',
      'Q5. 同時有兩位客人，怎樣安排？A5. 先安撫後到的，再盡快完成先到的。TEAM WORK ',
      'Q6. 與同事意見不合怎辦？A6. 以客人利益為先，私下溝通。',
    ].join(''),
  );
  expect(questions.map(({ answer }) => answer?.slice(0, 4) ?? null)).toEqual([
    '我有三年',
    '我喜歡幫',
    '先聆聽，',
    null,
    '先安撫後',
    '以客人利',
  ]);
});
