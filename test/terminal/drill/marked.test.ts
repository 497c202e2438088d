import { describe, expect, it } from 'vitest';
import type { Entry, QuestionId } from '../../../src/bank/bank.ts';
import { choiceOf } from '../../../src/session/choice.ts';
import { markAnswer } from '../../../src/session/marking.ts';
import type { TurnResult } from '../../../src/session/results.ts';
import { revealLines } from '../../../src/terminal/drill/reveal.ts';
import { plainStyle } from '../../../src/terminal/style.ts';
import { cellWidth } from '../../../src/terminal/width.ts';
import { entryOf } from './entry.ts';

const options = ['斷電', '報警', '等待', '離開'].map((text, index) => ({ label: 'ABCD'[index], text }));
const multiple = entryOf({ kind: 'multiple', options, key: 'AB', answer: null, analysis: 'A 在先。' });

function revealOf(
  entry: Entry,
  text: string,
  { seed = null as number | null, outcome = 'answered' as const } = {},
) {
  const result: TurnResult = {
    ...{
      question: 'aaaaaaa' as QuestionId,
      position: 1,
      round: 1,
      outcome,
      seconds: 9,
      overtimeSeconds: 0,
      awaySeconds: 0,
    },
    score: null,
    isSuggested: false,
    rating: null,
    hints: 0,
    text,
  };
  const choice = choiceOf(entry, { T: '對', F: '錯' }, seed);
  return { entries: [entry], result, choice, marking: markAnswer(entry, text), limitSeconds: 180 };
}

const page = { columns: 80, style: plainStyle };

describe('a choice that was marked', () => {
  it('tells the verdict and the key, then each option with what is right and what was chosen, then what explains it', () => {
    expect(revealLines(revealOf(multiple, 'AC'), page)).toEqual([
      'Wrong. Key: AB',
      '',
      '+ A. 斷電',
      '    (right)',
      '+ B. 報警',
      '    (right, not chosen)',
      'x C. 等待',
      '    (chosen, wrong)',
      '  D. 離開',
      '',
      'Analysis',
      'A 在先。',
      '',
      'Time 00:09 of 03:00',
    ]);
    expect(revealLines(revealOf(multiple, 'AB'), page)).toContain('Right. Key: AB');
  });

  it('tells the letters of the document where the options were shuffled, as the analysis names those', () => {
    const lines = revealLines(revealOf(multiple, 'AB', { seed: 1 }), page);
    const shuffled = choiceOf(multiple, { T: '', F: '' }, 1)?.offers ?? [];
    for (const { label, original, text } of shuffled)
      expect(
        lines.some((line) => line.endsWith(`${label}. ${text}${label === original ? '' : ` [${original}]`}`)),
      ).toBe(true);
    expect(lines.find((line) => line.includes('Key: '))).toMatch(/^Right\. Key: [A-D]{2} \[AB\]$/);
  });

  it('without a key only shows what was chosen', () => {
    const lines = revealLines(revealOf({ ...multiple, key: null, analysis: null }, 'C'), page);
    expect(lines.slice(0, 4)).toEqual(['  A. 斷電', '  B. 報警', '> C. 等待', '  D. 離開']);
    expect(lines.join()).not.toContain('Wrong.');
  });

  it('fits a narrow page', () => {
    const long = {
      ...multiple,
      options: options.map(({ label, text }) => ({ label, text: text.repeat(20) })),
    };
    for (const line of revealLines(revealOf(long, 'AC'), { ...page, columns: 20 }))
      expect(cellWidth(line)).toBeLessThanOrEqual(20);
  });
});

describe('blanks that were marked', () => {
  const fill = entryOf({ kind: 'fill', question: '先____，再____。', answer: '斷電；檢查' });

  it('show each what was typed, and what was expected where it differs', () => {
    expect(revealLines(revealOf(fill, '断电；等待'), page).slice(0, 5)).toEqual([
      'Your answer',
      '+ 1. 断电',
      'x 2. 等待 (expected: 檢查)',
      '',
      '1 of 2 right.',
    ]);
  });
});
