import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { findNoise } from '../../src/clean/noise.ts';
import { outline } from '../../src/outline/outline.ts';
import { questions } from '../../src/questions/questions.ts';
import { readTextDocument } from '../../src/read/text.ts';

const cleanedOf = (text: string) => clean(readTextDocument('bank.txt', Buffer.from(text)));

const bank = (noise: string): string =>
  `客服面试题\n1. 你怎样对待投诉？\n答：先听完。${noise}，再答复。\n2. 你为什么来？\n答：离家近。\n`;

/** Letters as a file that is no text has them: no piece comes again at once. */
const letters = (count: number): string => {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
};

describe('what nobody wrote is taken out, but for its beginning', () => {
  test.each<[string, string]>([
    ['one digit', '0'.repeat(12_000_000)],
    ['a sign and a blank', '- '.repeat(6_000_000)],
    ['blanks', ' '.repeat(300_000)],
    ['empty lines', '\n'.repeat(300_000)],
    ['lines to fill in', '_'.repeat(300_000)],
    ['an empty box again and again', '[ ] '.repeat(100_000)],
    ['letters without an end', letters(300_000)],
    [
      'characters without an end',
      letters(300_000).replace(/[a-z]/g, (letter) => String.fromCharCode(0x4e00 + letter.charCodeAt(0))),
    ],
  ])(
    '%s',
    (_, noise) => {
      const cleaned = cleanedOf(bank(noise));
      const { questions: found } = questions(outline(cleaned));
      expect(found.map(({ question }) => question)).toEqual(['你怎样对待投诉？', '你为什么来？']);
      expect(found[0].answer).toMatch(/^先听完。[\s\S]{0,70}，再答复。$/);
      expect(cleaned.removals.find(({ rule }) => rule === 'noise')).toEqual({
        start: bank(noise).indexOf(noise) + 64,
        end: bank(noise).indexOf('，再答复'),
        rule: 'noise',
      });
    },
    60_000,
  );

  test('each of two runs, also where one goes on from the other', () => {
    const parts = [letters(150_000), '0'.repeat(150_000), letters(150_000)];
    const text = bank(parts.join('。'));
    expect(findNoise(text)).toHaveLength(3);
    const [one, ...others] = findNoise(bank(`${'-'.repeat(200_000)}${letters(200_000)}`));
    expect(others).toEqual([{ start: one.end + 64, end: one.end + 200_000 }]);
  });
});

describe('what somebody may have written stays', () => {
  test.each<[string, string]>([
    ['a hundred thousand of one sign', '0'.repeat(99_999)],
    ['an endless line of sentences', '我先听完，再答复。他没有说什么！'.repeat(20_000)],
    ['words without a mark', 'we listen first and answer then '.repeat(10_000)],
    ['addresses', 'https://example.cn/a/b?c=d&e=f'.repeat(10_000)],
    ['digits with points', '3.14159265358979'.repeat(10_000)],
  ])('%s', (_, text) => {
    expect(findNoise(text)).toEqual([]);
  });
});

test('runs lie apart and rise, whatever the text', () => {
  const piece = fc.tuple(
    fc.constantFrom('0', '- ', ' ', 'ab', '甲', '甲。', '\n', 'x/'),
    fc.integer({ min: 1, max: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.map(([sign, times]) => sign.repeat(times * 60_000)).join('');
      let end = 0;
      for (const run of findNoise(text)) {
        expect(run.start).toBeGreaterThanOrEqual(end);
        expect(run.end).toBeGreaterThan(run.start);
        end = run.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 30 },
  );
}, 60_000);
