import { expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';

test('a stroke before the mark of the first part is 一', () => {
  expect(plainForm('考题\n―、单选题\n1.甲\n二、判断题')).toBe('考题\n一、单选题\n1.甲\n二、判断题');
  expect(plainForm('他说——、好')).toBe('他说——、好');
});

test('numbers that a site has set before those of the paper count once', () => {
  expect(plainForm('1.1.甲\n2.2.乙\n3.3.丙')).toBe('  1.甲\n  2.乙\n  3.丙');
});

test.each(['1.1.甲\n1.2.乙\n2.1.丙\n2.2.丁', '1.1.甲\n2.2.乙', '3.3.1甲\n4.4.1乙\n5.5.1丙'])(
  'numbers of chapters stay as they are: %s',
  (text) => {
    expect(plainForm(text)).toBe(text);
  },
);
