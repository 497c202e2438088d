import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test('options with numbers in brackets, and keys of such numbers', () => {
  const text =
    '職業安全衛生測驗\n1. 下列何者屬於物理性危害？\n(1) 噪音\n(2) 細菌\n(3) 壓力\n答案：(1)\n2. 應先做什麼？\n(1) 直接進入\n(2) 測定氧氣\n(3) 關燈\n答案：(2)';
  expect(choices(readText(text))).toEqual([
    '1 single 下列何者屬於物理性危害？ | A 噪音 | B 細菌 | C 壓力 ⇒ A',
    '2 single 應先做什麼？ | A 直接進入 | B 測定氧氣 | C 關燈 ⇒ B',
  ]);
});

test('several numbers are one key of several', () => {
  const text =
    '考试题\n一、多选题\n1. 下列属于依据的有（ ）。\n(1)金额 (2)数量 (3)颜色 (4)周转\n答案：(1)(2)(4)\n2. 要核对哪些内容（ ）。\n1)品名 2)数量 3)天气 4)规格\n答案：124\n3. 属于单据的有（ ）。\n①收据 ②发票 ③石头\n答案：①②';
  expect(choices(readText(text))).toEqual([
    '1 multiple 下列属于依据的有（ ）。 | A 金额 | B 数量 | C 颜色 | D 周转 ⇒ ABD',
    '2 multiple 要核对哪些内容（ ）。 | A 品名 | B 数量 | C 天气 | D 规格 ⇒ ABD',
    '3 multiple 属于单据的有（ ）。 | A 收据 | B 发票 | C 石头 ⇒ AB',
  ]);
});

test('round numbers are options in one endless line too, where a label with such a key follows them', () => {
  const text =
    '化工操作员试题1. 超温报警时首先应①加料②冷却③关灯【答案】②【解析】先降温。2. 进罐前必须①分析气体②办票③关对讲机④派人监护【答案】①②④【解析】监护人不得离开。3. 泵抽空时电流会①升高②下降③不变【答案】②4. 装置停电以后，仪表由备用电源供电，一般能维持①一分钟②三十分钟③两天【答案】②【解析】在此期间安全停车。';
  expect(choices(readText(text))).toEqual([
    '1 single 超温报警时首先应 | A 加料 | B 冷却 | C 关灯 ⇒ B ⇒ analysis: 先降温。',
    '2 multiple 进罐前必须 | A 分析气体 | B 办票 | C 关对讲机 | D 派人监护 ⇒ ABD ⇒ analysis: 监护人不得离开。',
    '3 single 泵抽空时电流会 | A 升高 | B 下降 | C 不变 ⇒ B',
    '4 single 装置停电以后，仪表由备用电源供电，一般能维持 | A 一分钟 | B 三十分钟 | C 两天 ⇒ B ⇒ analysis: 在此期间安全停车。',
  ]);
});

test('round numbers in an endless line are points where no such key follows', () => {
  const text =
    '客服面试题1. 客户投诉怎么办？答案：①道歉②记录③处理。2. 你的优点是什么？答案：①耐心②细致。3. 怎样排班？答案：①看客流②留机动。';
  expect(readText(text).questions.map(({ options, answer }) => [options.length, answer])).toEqual([
    [0, '①道歉②记录③处理。'],
    [0, '①耐心②细致。'],
    [0, '①看客流②留机动。'],
  ]);
});

test('a number in a bracket before the stem is the key', () => {
  const text =
    '電工考試\n1. （ 2 ）電流的單位為何？ (1)伏特 (2)安培 (3)歐姆\n2. （ 3 ）電阻的單位為何？ (1)伏特 (2)安培 (3)歐姆';
  expect(choices(readText(text))).toEqual([
    '1 single 電流的單位為何？ | A 伏特 | B 安培 | C 歐姆 ⇒ B',
    '2 single 電阻的單位為何？ | A 伏特 | B 安培 | C 歐姆 ⇒ C',
  ]);
});

test.each([
  ['the points of an answer', 0, '1. 客户投诉怎么办？\n答：(1)倾听。(2)安抚。(3)解决。'],
  [
    'what several options speak of',
    3,
    '1. 属于（ ）。(1)金额 (2)数量 (3)颜色\nA.(1)(2) B.(2)(3) C.(1)(3)\n答案：A',
  ],
])('numbers in brackets are no options: %s', (_, count, text) => {
  const [first] = readText(`考试题\n${text}\n2. 停电了怎么办？\n答：先报告。`).questions;
  expect(first.options).toHaveLength(count);
  expect(first.options.some(({ text: option }) => /倾听|金额/.test(option))).toBe(false);
});

test('several letters, each in a bracket of its own, are one key', () => {
  const text =
    '考试题\n1. 属于依据的有哪些？\nA.金额\nB.颜色\nC.数量\n答案：（A）（C）\n2. 应先做什么？\nA.进入\nB.检测\n答案：（B）';
  expect(choices(readText(text))).toEqual([
    '1 multiple 属于依据的有哪些？ | A 金额 | B 颜色 | C 数量 ⇒ AC',
    '2 single 应先做什么？ | A 进入 | B 检测 ⇒ B',
  ]);
});
