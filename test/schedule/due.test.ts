import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import type { Card } from '../../src/bank/card.ts';
import { localDays } from '../../src/schedule/day.ts';
import { isDue, overdueness } from '../../src/schedule/due.ts';
import { dueRanks } from '../../src/schedule/order.ts';
import { isWeak } from '../../src/schedule/weak.ts';
import { type Answered, wrongBook } from '../../src/schedule/wrong-book.ts';

const days = localDays(240);
const at = (text: string) => new Date(text).getTime();

describe('what is due', () => {
  it('is due from its time on', () => {
    const card = { dueAtMs: at('2026-11-22T12:10') };
    expect(isDue(card, at('2026-11-22T12:09'))).toBe(false);
    expect(isDue(card, at('2026-11-22T12:10'))).toBe(true);
  });

  it.each([
    ['2026-11-01T12:00', 20, 1.05],
    ['2026-11-18T12:00', 2, 2],
    ['2026-11-22T11:00', 0.2, 0],
    [null, 2, 0],
  ])(
    'last rated at %s with a stability of %s days, is %s times overdue at noon of the 22nd',
    (last, stability, times) => {
      const card = { lastAtMs: last === null ? null : at(last), stability };
      expect(overdueness(card, { nowMs: at('2026-11-22T12:00'), days })).toBeCloseTo(times);
    },
  );
});

describe('the order of the schedule', () => {
  const card = (question: string, last: string, due: string, stability: number) =>
    ({ question, lastAtMs: at(last), dueAtMs: at(due), stability }) as Card;
  const rankOf = dueRanks({
    cards: [
      card('long ago', '2026-11-01T12:00', '2026-11-21T04:00', 20),
      card('most overdue', '2026-11-18T12:00', '2026-11-20T04:00', 2),
      card('later', '2026-11-20T12:00', '2026-11-30T04:00', 10),
      card('soon', '2026-11-20T12:00', '2026-11-23T04:00', 2),
    ],
    lastAttempts: new Map([['attempted' as QuestionId, at('2026-11-01T12:00')]]),
    nowMs: at('2026-11-22T12:00'),
    days,
  });

  it('has the likeliest to be forgotten first, then what is new, then the soonest', () => {
    const inOrder = ['most overdue', 'long ago', 'new', 'attempted', 'soon', 'later'];
    const ranked = inOrder
      .toReversed()
      .map((question) => ({ question, rank: rankOf(question as QuestionId) }));
    ranked.sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1]);
    expect(ranked.map(({ question }) => question)).toEqual(inOrder);
  });
});

describe('a weak question', () => {
  const cases: [what: string, known: Parameters<typeof isWeak>[0], isWeak: boolean][] = [
    ['that was never answered', { card: null, ratings: [], score: null }, false],
    ['with a first good rating', { card: { stability: 2.3 }, ratings: ['good'], score: null }, false],
    ['with a first hard rating', { card: { stability: 1.3 }, ratings: ['hard'], score: null }, true],
    [
      'that failed of late',
      { card: { stability: 9 }, ratings: ['again', 'good', 'good'], score: null },
      true,
    ],
    [
      'that failed long ago',
      { card: { stability: 9 }, ratings: ['again', 'good', 'good', 'good'], score: null },
      false,
    ],
    ['whose answer said little', { card: null, ratings: [], score: 59 }, true],
    ['whose answer said enough', { card: null, ratings: [], score: 60 }, false],
  ];
  it.each(cases)('%s: %j is weak: %s', (_, known, expected) => {
    expect(isWeak(known)).toBe(expected);
  });
});

describe('the wrong book', () => {
  type Line = [day: number, rating: Answered['rating'], isRight?: boolean];
  const cases: [what: string, lines: Line[], isIn: boolean][] = [
    ['again', [[1, 'again']], true],
    ['hard', [[1, 'hard']], false],
    ['a wrong choice, whatever its rating', [[1, 'good', false]], true],
    ['good without a failure before', [[1, 'good']], false],
    [
      'one good day',
      [
        [1, 'again'],
        [2, 'good'],
      ],
      true,
    ],
    [
      'two good ones on one day',
      [
        [1, 'again'],
        [2, 'good'],
        [2, 'easy'],
      ],
      true,
    ],
    [
      'two good ones on different days',
      [
        [1, 'again'],
        [2, 'good'],
        [3, 'easy'],
      ],
      false,
    ],
    [
      'the day of the failure counts too',
      [
        [1, 'again'],
        [1, 'good'],
        [2, 'good'],
      ],
      false,
    ],
    [
      'hard between them',
      [
        [1, 'again'],
        [2, 'good'],
        [3, 'hard'],
        [4, 'good'],
      ],
      false,
    ],
    [
      'failed between them',
      [
        [1, 'again'],
        [2, 'good'],
        [3, 'again'],
        [4, 'good'],
      ],
      true,
    ],
    [
      'failed once more after it was out',
      [
        [1, 'again'],
        [2, 'good'],
        [3, 'good'],
        [4, 'again'],
      ],
      true,
    ],
    [
      'right choices without ratings',
      [
        [1, null, false],
        [2, null, true],
        [3, null, true],
      ],
      false,
    ],
    [
      'answers without a rating',
      [
        [1, 'again'],
        [2, null],
        [3, null],
      ],
      true,
    ],
  ];
  it.each(cases)('%s: %j is in it: %s', (_, lines, isIn) => {
    const answers = lines.map(([day, rating, isRight = null]): Answered => {
      return { question: 'a' as QuestionId, atMs: at(`2026-11-0${day}T12:00`), rating, isRight };
    });
    expect(wrongBook(answers, days).has('a' as QuestionId)).toBe(isIn);
  });

  it('keeps questions apart', () => {
    const answer = (question: string, rating: Answered['rating'], day: number) =>
      ({ question, rating, atMs: at(`2026-11-0${day}T12:00`), isRight: null }) as Answered;
    const answers = [answer('a', 'again', 1), answer('b', 'good', 2), answer('b', 'good', 3)];
    expect([...wrongBook(answers, days)]).toEqual(['a']);
  });
});
