import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const asked = (lines: readonly string[]) =>
  readLines(lines).questions.map(
    ({ number, question, answer }) => `${number === null ? '' : `${number} `}${question} ⇒ ${answer}`,
  );

test('a label before bold words, or inside them, says that they ask; bold words without it are parts of the answers', () => {
  const lines = [
    '# 仓储',
    '**Q：自我介绍**',
    '我做了三年收货。',
    'Q：**波次是什么意思？**',
    '一批一起拣的单。',
    '**好处：**',
    '- 少走路',
    '**要点一：截单**',
    '- 按班车',
    'Q：盘点的方法',
    '明盘与盲盘。',
    '**Q：有一单缺货，客户不肯等，你怎么处理，不用说流程。**',
    '先给替代品。',
    '**1. 看同款**',
    '- 颜色不限',
    '**Q：职业规划、喜欢的班次等。**',
    '早班。',
  ];
  expect(asked(lines)).toEqual([
    '自我介绍 ⇒ 我做了三年收货。',
    '波次是什么意思？ ⇒ 一批一起拣的单。\n好处：\n- 少走路\n要点一：截单\n- 按班车',
    '盘点的方法 ⇒ 明盘与盲盘。',
    '有一单缺货，客户不肯等，你怎么处理，不用说流程。 ⇒ 先给替代品。\n1. 看同款\n- 颜色不限',
    '职业规划、喜欢的班次等。 ⇒ 早班。',
  ]);
});

test('bold words that ask without a label are questions beside those with one', () => {
  const lines = [
    '# 仓储',
    '**Q：自我介绍**',
    '收货三年。',
    '**Q：期望的班次**',
    '早班。',
    '**Q：到岗时间**',
    '三天。',
    '**什么是波次？**',
    '一批一起拣的单。',
  ];
  expect(asked(lines).at(-1)).toBe('什么是波次？ ⇒ 一批一起拣的单。');
});

test('an answer in bold behind its label is no question', () => {
  const lines = ['# 面试题', '## 托盘有几种？', '答案：**两种**', '## 叉车谁能开？', '答案：**持证的人**'];
  expect(asked(lines)).toEqual(['托盘有几种？ ⇒ 两种', '叉车谁能开？ ⇒ 持证的人']);
});

test('what a heading says behind its number of how much it matters is no part of the question', () => {
  const lines = [
    '# 收货刷题',
    '### 第1题 ⭐⭐⭐ 最重点',
    '到货先看什么？',
    '',
    '**答案：单据**',
    '### 第2题 ⭐重点',
    '破损怎么记？',
    '',
    '**答案：拍照、注明**',
    '### 第3题',
    '谁来签字？',
    '',
    '**答案：收货员**',
  ];
  expect(asked(lines)).toEqual([
    '1 到货先看什么？ ⇒ 单据',
    '2 破损怎么记？ ⇒ 拍照、注明',
    '3 谁来签字？ ⇒ 收货员',
  ]);
});

test('a matter behind the number is the question, though it begins with such a word', () => {
  const lines = [
    '# 物流面试题',
    '### 第1题 重点客户怎么管？',
    '专人跟。',
    '### 第2题 核心仓怎么选址？',
    '看客户在哪。',
    '### 第3题 易碎品怎么装？',
    '隔开。',
  ];
  expect(asked(lines)).toEqual([
    '1 重点客户怎么管？ ⇒ 专人跟。',
    '2 核心仓怎么选址？ ⇒ 看客户在哪。',
    '3 易碎品怎么装？ ⇒ 隔开。',
  ]);
});

test('a picture before the number of a heading hides it not', () => {
  const lines = [
    '# 物流面试题',
    '## 🧱 1. 什么是托盘？',
    '垫板。',
    '## 📦 2. 怎么码货？',
    '压缝。',
    '## ⚙️ 3. 输送线多快？',
    '每秒半米。',
  ];
  expect(asked(lines)).toEqual([
    '1 什么是托盘？ ⇒ 垫板。',
    '2 怎么码货？ ⇒ 压缝。',
    '3 输送线多快？ ⇒ 每秒半米。',
  ]);
});
