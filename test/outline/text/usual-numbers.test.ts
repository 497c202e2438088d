import { describe, expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';

test('a stroke before the mark of the first part is 一', () => {
  expect(plainForm('考题\n―、单选题\n1.甲\n二、判断题')).toBe('考题\n一、单选题\n1.甲\n二、判断题');
  expect(plainForm('他说——、好')).toBe('他说——、好');
});

test('numbers that a site has set before those of the paper count once', () => {
  expect(plainForm('1.1.甲\n2.2.乙\n3.3.丙')).toBe('  1.甲\n  2.乙\n  3.丙');
  expect(plainForm('1. 1. 甲\n2. 2. 乙\n3. 3. 丙')).toBe('   1. 甲\n   2. 乙\n   3. 丙');
});

test.each([
  '1.1.甲\n1.2.乙\n2.1.丙\n2.2.丁',
  '1. 1.5 倍\n2. 2.5 倍\n3. 3.5 倍',
  '1.1.甲\n2.2.乙',
  '3.3.1甲\n4.4.1乙\n5.5.1丙',
])('numbers of chapters stay as they are: %s', (text) => {
  expect(plainForm(text)).toBe(text);
});

describe('letters that ask and answer', () => {
  test.each([
    ['a line each', 'Q. 为什么来？\nA. 近。\nQ. 有什么长处？\nA. 细心。'],
    ['without blanks', 'Q.为什么来？\nA.近。\nQ.有什么长处？\nA.细心。'],
    ['in one line', '面试问答。Q. 为什么来？A. 近。Q. 有什么长处？A. 细心。'],
    ['with one that nobody answers', 'Q. 为什么来？\nA. 近。\nQ. 薪水？\nQ. 有什么长处？\nA. 细心。'],
  ])('are labels, %s', (_, text) => {
    expect(plainForm(text)).toBe(text.replaceAll(/(?<=[QA])\./g, '：'));
  });

  test.each([
    ['options stand below', 'Q. 哪个对？\nA. 甲\nB. 乙\nQ. 哪个错？\nA. 甲\nB. 乙'],
    ['there is but one pair', 'Q. 为什么来？\nA. 近。'],
    ['nothing asks', 'A. 甲\nA. 乙\nA. 丙'],
  ])('are none where %s', (_, text) => {
    expect(plainForm(text)).toBe(text);
  });
});
