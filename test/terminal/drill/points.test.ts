import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../src/points/grade.ts';
import { coverageText, pointLines, scoreLines } from '../../../src/terminal/drill/points.ts';
import { plainStyle } from '../../../src/terminal/style.ts';
import { cellWidth } from '../../../src/terminal/width.ts';

const page = { columns: 80, style: plainStyle };
const reference = '步骤如下：第一步，倾听客户的诉求并安抚情绪。第二步，核实订单的情况。';
const grade = gradeAnswer({ reference, typed: '我会先倾听客户的诉求，安抚他的情绪。' });

describe('the points of a reference', () => {
  it('are ticked with the words that cover them, or said to be missing, and nothing of the reference is left out', () => {
    expect(pointLines(reference, grade, page)).toEqual([
      '步骤如下：',
      '✓ point 1 covered: 第一步，倾听客户的诉求并安抚情绪。',
      '  by “我会先倾听客户的诉求，安抚他的情绪”',
      '· point 2 missing: 第二步，核实订单的情况。',
    ]);
  });

  it.each([20, 40])('fit a window of %d columns', (columns) => {
    const rows = pointLines(reference, grade, { ...page, columns });
    expect(Math.max(...rows.map(cellWidth))).toBeLessThanOrEqual(columns);
  });
});

describe('the suggested score', () => {
  it('says what is odd about an answer, and that the own rating counts', () => {
    const copied = gradeAnswer({ reference, typed: reference });
    expect(scoreLines(copied, { ...page, columns: 200 }).join('')).toContain(
      'Most of it stands in the reference word for word. Your own rating counts.',
    );
  });

  it('leaves what is covered to the heading of the reference', () => {
    const [line] = scoreLines(grade, { ...page, columns: 200 });
    expect(line).toMatch(/^Suggested score: \d+ of 100\. Your own rating counts\.$/);
    expect(coverageText(grade)).toBe('1 of 2 points covered');
  });
});
