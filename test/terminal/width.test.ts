import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellWidth, cutToCells, graphemes, padToCells } from '../../src/terminal/width.ts';

test.each([
  ['Latin', 'abc', ['a', 'b', 'c']],
  ['Han', '投訴', ['投', '訴']],
  ['Han beyond the BMP', '𠮷野', ['𠮷', '野']],
  ['a combining mark', 'e\u0301a', ['e\u0301', 'a']],
  ['a mark behind Han', '問\u3099題', ['問\u3099', '題']],
  ['a keycap', '1#\ufe0f\u20e3', ['1', '#\ufe0f\u20e3']],
  ['an emoji family', '好👨‍👩‍👧好', ['好', '👨‍👩‍👧', '好']],
  ['a skin tone', '👍🏽!', ['👍🏽', '!']],
  ['flags, which count in pairs', '🇨🇳🇯🇵', ['🇨🇳', '🇯🇵']],
])('%s is cut as a person sees it', (_what, text, expected) => {
  expect(graphemes(text)).toEqual(expected);
});

const pieces = fc.constantFrom(
  'a',
  '1',
  '#',
  '問',
  '，',
  '𠮷',
  '👨‍👩‍👧',
  '👍🏽',
  '🇨🇳',
  'e\u0301',
  '\u0301',
  '\ufe0f',
  '\u200d',
  '한',
  'ｱﾞ',
  ' ',
);
const anyText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

test('characters are those of the segmenter, whatever the text', () => {
  const segmenter = new Intl.Segmenter();
  const naive = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  fc.assert(
    fc.property(anyText, (text) => {
      expect(graphemes(text)).toEqual(naive(text));
    }),
  );
});

test('a long run of emoji is cut in pieces without cutting one', () => {
  expect(new Set(graphemes('👨‍👩‍👧👍🏽'.repeat(500)))).toEqual(new Set(['👨‍👩‍👧', '👍🏽']));
});

test('a text of any length is cut', () => {
  expect(graphemes(`${'問'.repeat(300_000)}👨‍👩‍👧`)).toHaveLength(300_001);
});

test.each([
  ['ok', 2],
  ['投訴', 4],
  ['投訴 ok', 7],
  ['，（）', 6],
  ['𠮷', 2],
  ['👨‍👩‍👧', 2],
  ['e\u0301', 1],
  ['\u001b[33m投\u001b[0m', 2],
  ['', 0],
])('%j takes %i cells', (text, cells) => {
  expect(cellWidth(text)).toBe(cells);
});

test('a text is padded by cells, and left alone where it is too wide', () => {
  expect(padToCells('投訴', 6)).toBe('投訴  ');
  expect(padToCells('投訴處理', 6)).toBe('投訴處理');
});

test.each([
  ['投訴處理', 8, '投訴處理'],
  ['投訴處理', 7, '投訴處…'],
  ['投訴處理', 6, '投訴…'],
  ['投訴', 1, ''],
])('%s is cut to %i cells', (text, cells, expected) => {
  expect(cutToCells(text, cells)).toBe(expected);
});
