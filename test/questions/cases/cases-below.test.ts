import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const item = (number: number, stem: string): string =>
  `${number}. ${stem}（ ）。\nA. 甲项\nB. 乙项\nC. 丙项\n`;
const cases = [
  '（一）根据以下材料回答3-4题：\n某厂2025年3月购入设备一台，价款100万元，款项已付，预计使用五年。\n',
  item(3, '设备的原价为'),
  item(4, '关于折旧，正确的说法是'),
  '（二）根据以下材料回答5-6题：\n某店年末盘点，盘亏材料一批，账面价值2万元，原因待查。\n',
  item(5, '批准之前应当记入'),
  item(6, '批准之后可能涉及'),
].join('');
const single = item(1, '预付的房租应当计入') + item(2, '不影响营业利润的是');
const paper = `会计岗笔试题\n一、单选题\n${single}二、不定项选择题\n${cases}`;

test('what only announces a case stands below the heading above it, whose kind its questions have', () => {
  const { questions } = readText(paper);
  expect(questions.map(({ number, section, kind }) => `${number} ${section} ${kind}`)).toEqual([
    '1 单选题 single',
    '2 单选题 single',
    '3 不定项选择题 multiple',
    '4 不定项选择题 multiple',
    '5 不定项选择题 multiple',
    '6 不定项选择题 multiple',
  ]);
  expect(questions[4].question).toContain('某店年末盘点');
});

test('their keys are found by the name of that heading', () => {
  const { questions } = readText(
    `${paper}参考答案\n一、单选题\n1.B 2.C\n二、不定项选择题\n3.B 4.AB 5.A 6.ABC`,
  );
  expect(questions.map(({ key }) => key)).toEqual(['B', 'C', 'B', 'AB', 'A', 'ABC']);
});

test('a case without a heading above it names no section, and a heading of its own begins another', () => {
  const sections = (text: string) => readText(text).questions.map(({ section }) => section);
  expect(sections(`会计岗笔试题\n${cases}`)).toEqual([null, null, null, null]);
  expect(sections(`${paper}三、综合题\n${item(7, '属于资产的有')}`)[6]).toBe('综合题');
});
