import { expect, test } from 'vitest';
import { pattern, unitsSpelledBy } from '../../src/script/pattern.ts';

test('line breaks and the white space round them are no part of a pattern', () => {
  expect(pattern`
    ^(?:目录|附录|
    table of contents)$
  `).toBe('^(?:目录|附录|table of contents)$');
});

test('backslashes stand as in a regular expression', () => {
  expect(pattern`\d{1,3}\s\n`).toBe('\\d{1,3}\\s\\n');
});

test('what is put in stands as it is', () => {
  expect(pattern`第${'[一二三]'}题`).toBe('第[一二三]题');
});

test('the units that a pattern spells out are told, also those that stand by their numbers', () => {
  const spelled = unitsSpelledBy(/答案|\u89e3析/);
  for (const unit of '答案解析') expect(spelled[unit.charCodeAt(0)]).toBe(1);
  expect(spelled['题'.charCodeAt(0)]).toBe(0);
});
