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

describe('brackets that all answers stand in', () => {
  const labelled = (...answers: string[]): string =>
    bank(...answers.map((answer) => `正确答案:${answer}\n解析:`));

  test.each([
    ['alone', '(', ')'],
    ['with the label once more', '(正确答案:', ')'],
  ])('are no part of them: %s', (_, opening, closing) => {
    const held = ['先道歉，再核实。', '当场退换（留下票据）。', '（一）请主管，（二）回电。'];
    expect(answersOf(labelled(...held.map((answer) => `${opening}${answer}${closing}`)))).toEqual(held);
  });

  test('are part of them where one stands in none', () => {
    const text = labelled('（先道歉，再核实。）', '当场退换。', '（请主管回电。）');
    expect(answersOf(text)[0]).toBe('（先道歉，再核实。）');
  });

  test('are part of them where two of them begin and end one', () => {
    const text = labelled('（先）道歉，再核实（票据）', '（再）退换（留单）', '（后）请主管（回电）');
    expect(answersOf(text)[0]).toBe('（先）道歉，再核实（票据）');
  });
});
