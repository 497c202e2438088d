import { describe, expect, test } from 'vitest';
import { findEnglishLabels } from '../../../src/outline/unfold/labels.ts';
import { readText } from '../support/cleaned.ts';

const keysOf = (...parts: string[]): unknown[] => readText(parts.join('')).questions.map(({ key }) => key);

const paper = [
  '育婴师结业测试卷（闭卷，限时60分钟）一、单选题1. 新生儿的体温正常约为（ ）A. 35度B. 37度C. 39度2. 冲奶粉的水温宜为（ ）A. 20度B. 45度C. 100度',
  '二、多选题1. 辅食添加应当（ ）A. 由少到多B. 由稀到稠C. 一次多样',
].join('');

describe('keys of several parts at the end of an endless line', () => {
  test('count anew behind the number of each part', () => {
    expect(keysOf(paper, '答案：一、1.B 2.B二、1.AB')).toEqual(['B', 'B', 'AB']);
  });

  test('may have no numbers of their own', () => {
    const parts = paper.replace('一、', '第一部分 ').replace('二、', '第二部分 ');
    expect(keysOf(parts, '答案第一部分：B B第二部分：AB')).toEqual(['B', 'B', 'AB']);
  });

  test('a numeral in an answer is no part', () => {
    const { questions } = readText(
      `${paper}参考答案一、1.B 2.B二、1.AB三、简答题1. 分两步：第二部分由家长来做，第一部分由育婴师来做。`,
    );
    expect(questions.map(({ key }) => key)).toEqual(['B', 'B', 'AB']);
  });
});

test('an empty bracket right before the words over the keys belongs to the statement', () => {
  const { questions } = readText(
    '化工试题 一、判断题（每题1分）1.探头被遮挡不影响使用。（）2.方案应当经过审批。（）3.可以在罐区吸烟。（）参考答案：1.×2.√3.×二、简答题1.反应釜温度突然上升，怎样处理？参考答案：立即停止加料。2.简述五字法。参考答案：听、摸、查、看、闻。',
  );
  expect(questions.slice(0, 3).map(({ question, key }) => [question, key])).toEqual([
    ['探头被遮挡不影响使用。（）', 'F'],
    ['方案应当经过审批。（）', 'T'],
    ['可以在罐区吸烟。（）', 'F'],
  ]);
});

describe('Answer: behind an option in an endless line', () => {
  const text =
    'Barista 上岗测验一、选择题1. 拿铁的底是A: teaB: coffeeC: cocoaD: juiceAnswer: B2. 蒸汽棒用后应当A: 空喷B: 不管C: 拆下D: 加热Answer: A3. 豆子应当存放在A: 阳光下B: 冰水里C: 密封罐D: 纸杯Answer: C';

  test('is the key, and no text of the option', () => {
    const { questions } = readText(text);
    expect(questions.map(({ key, options }) => [key, options.at(-1)?.text])).toEqual([
      ['B', 'juice'],
      ['A', '加热'],
      ['C', '纸杯'],
    ]);
  });

  test('within a sentence begins nothing', () => {
    const words = 'Write the Answer ：here. Mark the Answer ：there. Check the Answer ：twice.';
    expect(findEnglishLabels(words, { start: 0, end: words.length })).toEqual([]);
  });
});

test('a question that a word numbers may follow a key', () => {
  expect(
    keysOf(
      '花店店员招聘小测（每题五分，共十五分，请直接作答，不得翻书）第一题、玫瑰切花应当怎样养护？A、暴晒B、斜剪花脚C、冷冻答：B第二题、百合的花粉应当怎样处理？A、摘除B、保留C、染色答：A第三题、顾客说花不新鲜，你怎么说？答：先道歉，再当面更换，并告诉他怎样养护。',
    ),
  ).toEqual(['B', 'A', null]);
});

describe('a capital in a stem', () => {
  test('is no option where the options have one of their own', () => {
    const [, second] = readText(
      '1. 常用的网络图是（ ）A. 单代号B. 饼图C. 柱图D. 折线\n2. 工序 A 的最早开始为第 2 天，历时 3 天，最早完成是第（ ）天。A.3B.4C.5D.6',
    ).questions;
    expect(second.question).toContain('工序 A 的最早开始为第 2 天');
    expect(second.options.map(({ text }) => text)).toEqual(['3', '4', '5', '6']);
  });

  test('is one where it has no other', () => {
    const [first] = readText(
      '1. 下列正确的是（ ）A 甲方B.乙方C.丙方\n2. 下列错误的是（ ）A.甲方B.乙方C.丙方',
    ).questions;
    expect(first.options.map(({ text }) => text)).toEqual(['甲方', '乙方', '丙方']);
  });
});

describe('a tick between two options of an endless line', () => {
  const text = (...options: string[]): string =>
    options.reduce(
      (before, own, at) => `${before}${at + 1}. 干洗店收衣时应当先做哪一步，再给客人开单${at + 1}？${own}`,
      '洗衣店上岗考试题',
    );
  const pairs = (sheet: string): unknown[] =>
    readText(sheet).questions.map(({ key, options }) => [key, options.map((one) => one.text).join()]);

  test('is that of the option before, where one stands behind the last option elsewhere', () => {
    expect(
      pairs(
        text(
          'A. 查污渍√B. 收款C. 熨烫',
          'A. 打包B. 染色C. 看标牌√',
          'A. 剪线B. 数扣子√C. 打折',
          'A. 上浆B. 修补C. 翻口袋√',
        ),
      ),
    ).toEqual([
      ['A', '查污渍,收款,熨烫'],
      ['C', '打包,染色,看标牌'],
      ['B', '剪线,数扣子,打折'],
      ['C', '上浆,修补,翻口袋'],
    ]);
  });

  test('is that of the option behind, where one stands before the first option elsewhere', () => {
    expect(
      pairs(
        text(
          '√A. 查污渍B. 收款C. 熨烫',
          'A. 打包B. 染色√C. 看标牌',
          'A. 剪线√B. 数扣子C. 打折',
          'A. 上浆B. 修补√C. 翻口袋',
        ),
      ),
    ).toEqual([
      ['A', '查污渍,收款,熨烫'],
      ['C', '打包,染色,看标牌'],
      ['B', '剪线,数扣子,打折'],
      ['C', '上浆,修补,翻口袋'],
    ]);
  });
});

describe('several papers in one endless line', () => {
  const first =
    '一、单选题1.洗头的水温宜为（ ）。A.20度B.40度C.80度2.过敏测试要等（ ）。A.48小时B.1分钟C.一年二、判断题1.毛巾一客一换。（ ）';
  const second =
    '一、单选题1.染膏应当（ ）调配。A.现用B.提前一周C.随意2.剪刀用后要（ ）。A.消毒B.浸水C.乱放二、判断题1.可以给孕妇烫发。（ ）';
  const expected = [
    ['单选题', 'B'],
    ['单选题', 'A'],
    ['判断题', 'T'],
    ['单选题', 'A'],
    ['单选题', 'A'],
    ['判断题', 'F'],
  ];
  const read = (text: string): unknown[] =>
    readText(text).questions.map(({ section, key }) => [section, key]);

  test('have their answers behind each', () => {
    expect(
      read(
        `美发师中级考试模拟题第一套${first}答案：一、1.B 2.A 二、1.√第二套${second}答案：一、1.A 2.A 二、1.×`,
      ),
    ).toEqual(expected);
  });

  test('have their answers behind all, under the same names', () => {
    expect(
      read(
        `美发师中级考试习题集模拟卷一${first}模拟卷二${second}参考答案模拟卷一一、1.B 2.A二、1.√模拟卷二一、1.A 2.A二、1.×`,
      ),
    ).toEqual(expected);
  });

  test('a number in the title of the only one is part of the title', () => {
    const { title } = readText(
      `美发师中级考试模拟卷一${first}${second.replace('一、单选', '三、多选').replace('二、', '四、')}答案：一、1.B 2.A`,
    );
    expect(title).toBe('美发师中级考试模拟卷一');
  });
});
