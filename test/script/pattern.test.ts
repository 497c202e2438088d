import { expect, test } from 'vitest';
import { pattern } from '../../src/script/pattern.ts';

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
