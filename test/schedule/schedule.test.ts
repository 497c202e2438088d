import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/bank/attempt.ts';
import type { QuestionId } from '../../src/bank/bank.ts';
import type { Card } from '../../src/bank/card.ts';
import { localDays, parseDay } from '../../src/schedule/day.ts';
import type { ScheduleRules } from '../../src/schedule/rules.ts';
import { cardOf, preview, type Rated, rateCard, rateMany } from '../../src/schedule/schedule.ts';

const days = localDays(240);
const rules: ScheduleRules = { days, interviewDay: null };
const until = (date: string): ScheduleRules => ({ days, interviewDay: parseDay(date) });
const question = '7k2m9qx' as QuestionId;

/** A local time, as days begin by the clock on the wall. */
const at = (text: string) => new Date(text).getTime();
const rated = (...list: [time: string, rating: Rating][]): Rated[] =>
  list.map(([time, rating]) => ({ atMs: at(time), rating }));
const card = (list: readonly Rated[], under = rules) => cardOf(question, list, under);
const dueDay = (list: readonly Rated[], under = rules) =>
  days.dayOf(card(list, under)?.dueAtMs ?? Number.NaN);
const day = (date: string) => parseDay(date) ?? Number.NaN;

const anyRating = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy');
const anyRatings = fc.array(
  fc.record({ rating: anyRating, atMs: fc.integer({ min: at('2026-01-01'), max: at('2027-01-01') }) }),
  { maxLength: 12 },
);

describe('a question that was rated once', () => {
  const first: [rating: Rating, comesBack: object][] = [
    ['again', { minutes: 10, days: 0 }],
    ['hard', { minutes: 15, days: 0 }],
    ['good', { minutes: null, days: 2 }],
    ['easy', { minutes: null, days: 8 }],
  ];
  it.each(first)('%s comes back after %j, as the preview says', (rating, comesBack) => {
    const atMs = at('2026-11-22T20:00');
    const shown = preview({ question, card: null }, atMs, rules)[rating];
    expect(shown).toMatchObject(comesBack);
    expect(card([{ rating, atMs }])?.dueAtMs).toBe(shown.dueAtMs);
  });

  it('comes back when a day begins, not at the hour of the rating', () => {
    expect(card(rated(['2026-11-22T20:00', 'good']))?.dueAtMs).toBe(at('2026-11-24T04:00'));
  });

  it('counts two in the morning as the evening before', () => {
    expect(dueDay(rated(['2026-11-23T02:00', 'good']))).toBe(day('2026-11-24'));
  });
});

describe('replaying', () => {
  it('has no card without a rating', () => {
    expect(card([])).toBeNull();
  });

  it('gives the same as rating one after the other', () => {
    fc.assert(
      fc.property(anyRatings, (list) => {
        const step = list.reduce<ReturnType<typeof card>>(
          (before, one) => rateCard({ question, card: before }, one, rules),
          null,
        );
        expect(card(list)).toEqual(step);
      }),
    );
  });

  it('without a rating that was taken back is as before it', () => {
    fc.assert(
      fc.property(anyRatings, anyRating, (list, rating) => {
        const kept = card(list);
        const more = card([...list, { rating, atMs: at('2027-02-01') }]);
        expect(more).not.toEqual(kept);
        expect(card(list)).toEqual(kept);
      }),
    );
  });

  it('never falls: a clock that was set back stands still, and all figures are sound', () => {
    fc.assert(
      fc.property(anyRatings, anyRating, (list, rating) => {
        const last = { rating, atMs: at('2025-06-01') };
        const result = card([...list, last]);
        const latest = Math.max(last.atMs, ...list.map(({ atMs }) => atMs));
        expect(result?.lastAtMs).toBe(latest);
        expect(result?.dueAtMs).toBeGreaterThan(latest);
        expect(Number.isFinite(result?.stability)).toBe(true);
        expect(result?.difficulty).toBeGreaterThanOrEqual(1);
        expect(result?.difficulty).toBeLessThanOrEqual(10);
        expect(result?.reps).toBe(list.length + 1);
      }),
    );
  });

  it('counts a lapse when what was known fails, and asks for it again soon', () => {
    const lapsed = card(rated(['2026-11-22T20:00', 'good'], ['2026-11-24T20:00', 'again']));
    expect(lapsed).toMatchObject({ state: 'relearning', lapses: 1, dueAtMs: at('2026-11-24T20:10') });
  });

  it('better ratings never bring a question back sooner', () => {
    fc.assert(
      fc.property(anyRatings, (list) => {
        const { again, hard, good, easy } = preview({ question, card: card(list) }, at('2027-01-02'), rules);
        const dues = [again, hard, good, easy].map(({ dueAtMs }) => dueAtMs);
        expect(dues).toEqual([...dues].sort((a, b) => a - b));
      }),
    );
  });
});

describe('before an interview', () => {
  it('nothing comes back behind its day', () => {
    const interview = day('2027-01-20');
    fc.assert(
      fc.property(anyRatings, anyRating, fc.string(), (list, rating, id) => {
        const all = [...list, { rating, atMs: at('2027-01-05') }];
        const due = cardOf(id as QuestionId, all, { days, interviewDay: interview })?.dueAtMs;
        expect(days.dayOf(due ?? Number.NaN)).toBeLessThanOrEqual(interview);
      }),
    );
  });

  it('what is cut comes once more in the last week, spread over its days', () => {
    const due = Array.from({ length: 200 }, (_, index) => {
      const last = rated(['2026-11-22T20:00', 'easy'], ['2026-12-01T20:00', 'easy']);
      const one = cardOf(`q${index}` as QuestionId, last, until('2026-12-24'));
      return days.dayOf(one?.dueAtMs ?? Number.NaN);
    });
    expect([...new Set(due)].sort()).toEqual(
      [17, 18, 19, 20, 21, 22, 23].map((date) => day(`2026-12-${date}`)),
    );
  });

  it('what was answered in the last week is not asked for again, save where it is hardly remembered', () => {
    const list = rated(['2026-11-22T20:00', 'good'], ['2026-12-20T20:00', 'good']);
    expect(dueDay(list, until('2026-12-24'))).toBe(day('2026-12-24'));
    expect(dueDay(rated(['2026-12-20T20:00', 'good']), until('2026-12-24'))).toBe(day('2026-12-22'));
  });

  it('what comes back in time stays as it is, and its memory too', () => {
    const list = rated(['2026-11-22T20:00', 'good']);
    expect(card(list, until('2026-12-24'))).toEqual(card(list));
    expect(card(list, until('2026-11-23'))?.stability).toBe(card(list)?.stability);
  });

  it('on its day nothing is cut any more', () => {
    const list = rated(['2026-11-22T20:00', 'easy']);
    expect(dueDay(list, until('2026-11-23'))).toBe(day('2026-11-23'));
    expect(card(list, until('2026-11-22'))).toEqual(card(list));
    expect(card(list, until('2026-11-01'))).toEqual(card(list));
  });
});

describe('rating many cards that are alike', () => {
  it('makes of each what rating it alone makes', () => {
    const course = fc.array(
      fc.record({ rating: fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'), daysOn: fc.nat(9) }),
      { minLength: 1, maxLength: 6 },
    );
    const startMs = new Date('2026-11-22T12:00').getTime();
    const rules = until('2026-12-24');
    fc.assert(
      fc.property(fc.array(course, { minLength: 2, maxLength: 12 }), (courses) => {
        const rate = rateMany(rules);
        for (const [index, steps] of courses.entries()) {
          const question = `q${index}` as QuestionId;
          let [card, alone]: [Card | null, Card | null] = [null, null];
          let atMs = startMs;
          for (const { rating, daysOn } of steps) {
            atMs += daysOn * 24 * 3600 * 1000;
            card = rate({ question, card }, { rating, atMs });
            alone = rateCard({ question, card: alone }, { rating, atMs }, rules);
          }
          expect(card).toEqual(alone);
        }
      }),
      { numRuns: 60 },
    );
  });
});
