import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const answersOf = (text: string): unknown[] => readText(text).questions.map(({ answer }) => answer);

const bank = (...answers: string[]): string =>
  answers.map((answer, at) => `${at + 1}. 第${at + 1}种客诉你会怎么处理？\n${answer}`).join('\n');

describe('a sign that shows where each answer begins', () => {
  test.each(['→', '💡', '➜ ', '👉'])('is no part of it: %s', (sign) => {
    const text = bank(`${sign}先道歉，再核实。`, `${sign}当场退换。`, `${sign}请主管回电。`);
    expect(answersOf(text)).toEqual(['先道歉，再核实。', '当场退换。', '请主管回电。']);
  });

  test('may be missing before one of them', () => {
    const text = bank('→先道歉，再核实。', '→当场退换。', '请主管回电。', '→记录在案。');
    expect(answersOf(text)).toEqual(['先道歉，再核实。', '当场退换。', '请主管回电。', '记录在案。']);
  });

  test('is part of it where it stands before each point of a list', () => {
    const text = bank('→先道歉；\n→再核实。', '→当场退换；\n→记录。', '→请主管；\n→回电。');
    expect(answersOf(text)[0]).toBe('→先道歉；\n→再核实。');
  });

  test('is part of it where only one or two answers have it', () => {
    expect(answersOf(bank('→先道歉，再核实。', '当场退换。', '请主管回电。'))[0]).toBe('→先道歉，再核实。');
  });
});
