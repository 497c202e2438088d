import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../../src/bank/bank.ts';
import type { TurnResult } from '../../../src/session/results.ts';
import { revealLines } from '../../../src/terminal/drill/reveal.ts';
import { plainStyle } from '../../../src/terminal/style.ts';
import { cellWidth } from '../../../src/terminal/width.ts';
import { entryOf } from './entry.ts';

const narrow = { columns: 80, style: plainStyle };
const wide = { columns: 100, style: plainStyle };
const result: TurnResult = {
  question: 'aaaaaaa' as QuestionId,
  position: 1,
  round: 1,
  outcome: 'answered',
  seconds: 72,
  overtimeSeconds: 0,
  awaySeconds: 0,
  score: null,
  isSuggested: false,
  rating: null,
  hints: 0,
  text: '先斷電。',
};
const reveal = { entries: [entryOf({})], choice: null, marking: null, result, limitSeconds: 180 };

describe('a reveal by line, which may be listened to', () => {
  it('has nothing side by side, however wide the screen', () => {
    expect(revealLines({ ...reveal, isByLine: true }, wide)).toEqual(revealLines(reveal, narrow));
  });

  it('does not tell again what was typed just above, but that it was given up', () => {
    const shown = { ...reveal, isByLine: true, isAnswerShown: true };
    expect(revealLines(shown, narrow)[0]).toBe('Reference answer');
    const gaveUp = { ...result, outcome: 'gaveUp' as const };
    expect(revealLines({ ...shown, result: gaveUp }, narrow).slice(0, 2)).toEqual(['Given up.', '']);
  });
});

describe('a narrow reveal', () => {
  it('has the answer above the reference', () => {
    expect(revealLines(reveal, narrow)).toEqual([
      'Your answer',
      '先斷電。',
      '',
      'Reference answer',
      '先斷開總閘，再檢查線路。',
      '',
      'Time 01:12 of 03:00',
    ]);
  });

  it('tells how long the reference takes to say, beside the limit where there is one', () => {
    const spoken = { ...reveal, isSpoken: true, result: { ...result, text: '' } };
    expect(revealLines(spoken, narrow).at(-1)).toBe('Spoken, the reference takes 00:03 (limit 03:00)');
    expect(revealLines({ ...spoken, limitSeconds: null }, narrow).at(-1)).toBe(
      'Spoken, the reference takes 00:03',
    );
  });

  it('tells overtime and time away', () => {
    const late = { ...result, seconds: 200, overtimeSeconds: 20, awaySeconds: 61 };
    expect(revealLines({ ...reveal, result: late }, narrow).at(-1)).toBe(
      'Time 03:20 of 03:00 · overtime +00:20 · 01:01 away, not counted',
    );
  });

  it('shows no empty lines at the end of the answer', () => {
    const ended = { ...result, text: '先斷電。\n\n' };
    expect(revealLines({ ...reveal, result: ended }, narrow).slice(0, 4)).toEqual([
      'Your answer',
      '先斷電。',
      '',
      'Reference answer',
    ]);
  });

  it('gives the key of a choice question, before what explains it', () => {
    const entries = [entryOf({ kind: 'single', key: 'B', answer: null, analysis: '斷電在先。' })];
    expect(revealLines({ ...reveal, entries }, narrow).slice(3, 7)).toEqual([
      'Reference answer',
      'Key: B',
      '',
      'Analysis',
    ]);
  });

  it('tells the time used where there is no limit', () => {
    expect(revealLines({ ...reveal, limitSeconds: null }, narrow).at(-1)).toBe('Time 01:12');
  });

  it('has the analysis; what is assessed and the marks stand with the question', () => {
    const entries = [entryOf({ analysis: '看重安全意識。', assesses: ['應變'], marks: 10 })];
    expect(revealLines({ ...reveal, entries }, narrow).slice(3)).toEqual([
      'Reference answer',
      '先斷開總閘，再檢查線路。',
      '',
      'Analysis',
      '看重安全意識。',
      '',
      'Time 01:12 of 03:00',
    ]);
  });

  it('says where the document breaks off', () => {
    const entries = [entryOf({ answer: '先斷開總', truncated: true })];
    expect(revealLines({ ...reveal, entries }, narrow).slice(3, 6)).toEqual([
      'Reference answer',
      '先斷開總',
      'The document breaks off here.',
    ]);
  });

  it('says that there is no reference', () => {
    const entries = [entryOf({ answer: null })];
    expect(revealLines({ ...reveal, entries }, narrow).slice(3, 5)).toEqual([
      'Reference answer',
      'The document gives no reference answer to this question.',
    ]);
  });

  it('says that the question was given up, with what was typed', () => {
    const gaveUp = { ...result, outcome: 'gaveUp' as const };
    expect(revealLines({ ...reveal, result: gaveUp }, narrow).slice(0, 3)).toEqual([
      'Your answer',
      '先斷電。',
      'Given up.',
    ]);
    expect(revealLines({ ...reveal, result: { ...gaveUp, text: '' } }, narrow)[0]).toBe('Given up.');
  });

  it('says that the clock handed the answer in', () => {
    const timeUp = { ...result, outcome: 'timeUp' as const, text: '' };
    expect(revealLines({ ...reveal, result: timeUp }, narrow).slice(0, 3)).toEqual([
      'Your answer',
      '(nothing typed)',
      'Time is up: handed in as it stood.',
    ]);
  });

  it('has a line for each step', () => {
    const entries = [entryOf({ answer: '分兩步：①斷電。②檢查。' })];
    expect(revealLines({ ...reveal, entries }, narrow).slice(4, 7)).toEqual([
      '分兩步：',
      '①斷電。',
      '②檢查。',
    ]);
  });
});

describe('a question of several banks', () => {
  it("has every bank's reference with the bank's name", () => {
    const entries = [entryOf({}), entryOf({ bank: '護士', answer: '先開應急燈。' })];
    expect(revealLines({ ...reveal, entries }, narrow).slice(3, 8)).toEqual([
      'Reference answer · 電工',
      '先斷開總閘，再檢查線路。',
      '',
      'Reference answer · 護士',
      '先開應急燈。',
    ]);
  });

  it('has a reference once that two banks share', () => {
    const entries = [entryOf({}), entryOf({ bank: '護士' })];
    expect(revealLines({ ...reveal, entries }, narrow).slice(3, 6)).toEqual([
      'Reference answer · 電工、護士',
      '先斷開總閘，再檢查線路。',
      '',
    ]);
  });
});

describe('a wide reveal', () => {
  it('has the answer beside the reference', () => {
    expect(revealLines(reveal, wide).slice(0, 2)).toEqual([
      'Your answer                                         Reference answer',
      '先斷電。                                            先斷開總閘，再檢查線路。',
    ]);
  });

  it('gives the reference the whole width when nothing was typed', () => {
    const gaveUp = { ...result, outcome: 'gaveUp' as const, text: '' };
    expect(revealLines({ ...reveal, result: gaveUp }, wide).slice(0, 3)).toEqual([
      'Given up.',
      '',
      'Reference answer',
    ]);
  });

  it('is stacked and unwrapped in a pipe', () => {
    const entries = [entryOf({ answer: '查'.repeat(300) })];
    const lines = revealLines({ ...reveal, entries }, { ...wide, columns: Number.POSITIVE_INFINITY });
    expect(lines[4]).toBe('查'.repeat(300));
  });
});

describe('whatever was typed and whatever the reference says', () => {
  const han = fc.string({ unit: fc.constantFrom(...'斷電（①第一步，a b。\n「檢查」—😀'), maxLength: 200 });

  it('no row is wider than the page, and no character is lost', () => {
    fc.assert(
      fc.property(han, han, fc.integer({ min: 20, max: 160 }), (text, answer, columns) => {
        const entries = [entryOf({ answer })];
        const lines = revealLines(
          { ...reveal, entries, result: { ...result, text }, limitSeconds: null },
          { ...wide, columns },
        );
        for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(columns);
        const shown = countCharacters(lines.join(''));
        for (const [character, count] of countCharacters(text + answer))
          expect(shown.get(character) ?? 0).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
