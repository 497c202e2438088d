import { expect, test } from 'vitest';
import { leadingNumber } from '../../../src/outline/marks/leading.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';

const read = (text: string): string => {
  const plain = plainForm(text);
  const found = leadingNumber(plain, { start: 0, end: plain.length });
  return found ? `${found.value} ${text.slice(found.end)}` : text;
};

test.each([
  ['1. 闭包', '1 闭包'],
  ['１．閉包', '1 閉包'],
  ['12、闭包', '12 闭包'],
  ['（3）闭包', '3 闭包'],
  ['4) 闭包', '4 闭包'],
  ['⑤闭包', '5 闭包'],
  ['Q6. 闭包', '6 闭包'],
  ['问题七：闭包', '7 闭包'],
  ['問 18｜閉包', '18 閉包'],
  ['Q19 | 闭包', '19 闭包'],
  ['第八题 闭包', '8 闭包'],
  ['第 9 题：闭包', '9 闭包'],
  ['十、闭包', '10 闭包'],
  ['壹、閉包', '1 閉包'],
  ['問題參：閉包', '3 閉包'],
  ['[11] 闭包', '11 闭包'],
  ['【Q17】闭包', '17 闭包'],
  ['#12 闭包', '12 闭包'],
  ['1.2.13 闭包', '13 闭包'],
  ['第 14 期：闭包', '14 闭包'],
  ['Day15：闭包', '15 闭包'],
  ['16（多选题）.闭包', '16 （多选题）.闭包'],
  ['16[多选题] 闭包', '16 [多选题] 闭包'],
  ['16【判断题】闭包', '16 【判断题】闭包'],
])('%s begins with its number', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  '闭包',
  '【QPS】闭包',
  '面试问题参考答案',
  '2024年总结',
  '第一条 总则',
  'C++ 闭包',
  '4G 与 5G',
  '第 3 天',
  '第3期课程',
])('%s begins with none', (text) => {
  expect(read(text)).toBe(text);
});
