import { expect, it } from 'vitest';
import { breakAtSteps } from '../../../src/terminal/drill/steps.ts';

const cases: [why: string, text: string, shown: string][] = [
  ['circled numbers', '分兩步：①傾聽。②安撫。', '分兩步：\n①傾聽。\n②安撫。'],
  ['numbered steps', '首先冷靜。第一步，傾聽。第二步，安撫。', '首先冷靜。\n第一步，傾聽。\n第二步，安撫。'],
  ['bullets', '要點如下：-傾聽；-安撫。', '要點如下：\n-傾聽；\n-安撫。'],
  ['a step at the very beginning', '第一步，傾聽。', '第一步，傾聽。'],
  ['a number inside its sentence', '如①所示，第二步最難。', '如①所示，第二步最難。'],
  ['a step inside its sentence', '這是我的第一步。', '這是我的第一步。'],
  ['a minus and a range', '約定9:00-18:30；客服-AI：配合', '約定9:00-18:30；客服-AI：配合'],
  ['steps that have lines already', '分兩步：\n①傾聽。\n②安撫。', '分兩步：\n①傾聽。\n②安撫。'],
];

it.each(cases)('breaks %s', (_, text, shown) => {
  expect(breakAtSteps(text)).toBe(shown);
});
