import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const read = (text: string): (string | number | null)[][] =>
  readText(text).questions.map(({ section, number, kind, key }) => [section, number, kind, key]);

const single = 'A. 甲\nB. 乙\nC. 丙\n';

test('a kind whose number comes twice ends the part before it', () => {
  const text = `党建题库\n一、单选题\n1. 宗旨是（B）。\n${single}二、判断题\n1. 党员要交党费。（√）\n2. 预备党员有表决权。（×）\n二、填空题\n1. 路线的核心是______。\n2. 大会每______年一次。`;
  expect(read(text)).toEqual([
    ['单选题', 1, 'single', 'B'],
    ['判断题', 1, 'judge', 'T'],
    ['判断题', 2, 'judge', 'F'],
    ['填空题', 1, 'fill', null],
    ['填空题', 2, 'fill', null],
  ]);
});

test('kinds may be numbered as their questions are, which count on', () => {
  const text = `会计题\n1. 单选题\n1. 职能是（ ）。\n${single}2. 流动负债是（ ）。\n${single}2. 多选题\n3. 资产有（ ）。\n${single}3. 判断题\n4. 凭证可以自制。\n5. 有借必有贷。\n答案\n1.A 2.B 3.AC 4.错 5.对`;
  expect(read(text)).toEqual([
    ['单选题', 1, 'single', 'A'],
    ['单选题', 2, 'single', 'B'],
    ['多选题', 3, 'multiple', 'AC'],
    ['判断题', 4, 'judge', 'F'],
    ['判断题', 5, 'judge', 'T'],
  ]);
});

test('how marks are given may stand behind what a kind is worth', () => {
  const text = `电匠段考\n一、单选题：每题5分\n1. 线径不小于（ ）。\n${single}2. 中线断路会（ ）。\n${single}二、复选题：每题6分，全对才给分\n1. 应查哪些？\n${single}2. 过热因为（ ）。\n${single}三、填充题：每格4分\n1. 公式为 I＝＿＿＿＿。\n【解答】\n一、1.(C)　2.(B)\n二、1.(AB)　2.(ABC)\n三、1.V／R`;
  const reading = readText(text).questions;
  expect(reading.map(({ section, kind, key, marks }) => [section, kind, key, marks])).toEqual([
    ['单选题', 'single', 'C', 5],
    ['单选题', 'single', 'B', 5],
    ['复选题', 'multiple', 'AB', 6],
    ['复选题', 'multiple', 'ABC', 6],
    ['填充题', 'fill', null, null],
  ]);
  expect(reading[4].answer).toBe('V／R');
});

test('a question that speaks of kinds is no heading', () => {
  const text =
    '命题培训题\n一、简答题\n1. 单选题\n的特点是什么？\n2. 多选题怎样计分？\n3. 判断题有什么优点？';
  expect(read(text).map(([, number]) => number)).toEqual([1, 2, 3]);
});
