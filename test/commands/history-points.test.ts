import { describe, expect, it } from 'vitest';
import { layPoint } from '../../src/commands/history/screen.ts';
import { plainStyle } from '../../src/terminal/style.ts';

const screen = { columns: 30, style: plainStyle };
const wishes = { answers: true };
const covered = { text: '傾聽客戶的訴求，並安撫他的情緒。', covered: true, evidence: '先傾聽客戶' };
const missing = { text: '跟進結果，\n總結經驗，寫入知識庫。', covered: false, evidence: null };

describe('a point of an answer that lies behind', () => {
  it('is a row on a screen, with the words that covered it: the reference has the whole', () => {
    expect(layPoint(covered, 1, { terminal: screen, wishes })).toEqual([
      '✓ point 1 covered: 傾聽客戶的…',
      '  by “先傾聽客戶”',
    ]);
    expect(layPoint(missing, 2, { terminal: screen, wishes })).toEqual(['· point 2 missing: 跟進結果，…']);
  });

  it('is whole in a pipe', () => {
    const [line] = layPoint(missing, 2, {
      terminal: { ...screen, columns: Number.POSITIVE_INFINITY },
      wishes,
    });
    expect(line).toBe('· point 2 missing: 跟進結果， 總結經驗，寫入知識庫。');
  });

  it('does not show the words of an answer that is left out', () => {
    expect(layPoint(covered, 1, { terminal: screen, wishes: { answers: false } })).toHaveLength(1);
  });
});
