import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';

test('Traditional, full-width digits and ASCII marks come to one form', () => {
  expect(plainForm('１、請談談「服務」?(簡述)')).toBe('1、请谈谈“服务”？（简述）');
});

test('raised colons, wide strokes and small marks come to it, too', () => {
  expect(plainForm('問題︰甲∶乙﹖對／錯｜Q1')).toBe('问题：甲：乙？对/错|Q1');
});

test('marks that say different things stay apart', () => {
  expect(plainForm('、，。.')).toBe('、，。.');
});

test('the plain form is as long as the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainForm(text)).toHaveLength(text.length);
    }),
  );
  expect(plainForm('\uFEFF\uD800題')).toHaveLength(3);
});

test('what is left of a lost character is no question mark', () => {
  expect(plainForm('三位客?在等候，你怎么辦?')).toBe('三位客?在等候，你怎么办？');
});

test('blanks of all widths are blanks', () => {
  expect(plainForm('\u00a0\u2003答案：\u3000\u2009甲')).toBe('  答案：  甲');
});
