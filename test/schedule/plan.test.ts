import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/bank/attempt.ts';
import type { QuestionId } from '../../src/bank/bank.ts';
import { localDays } from '../../src/schedule/day.ts';
import { type Plan, type PlanFacts, planTo } from '../../src/schedule/plan.ts';
import { newToday } from '../../src/schedule/quota.ts';
import { cardOf } from '../../src/schedule/schedule.ts';

const days = localDays(240);
const nowMs = new Date('2026-11-22T12:00').getTime();
const today = days.dayOf(nowMs);
const ids = (count: number, prefix = 'n') =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}` as QuestionId);

interface Wishes extends Partial<Omit<PlanFacts, 'cards' | 'newQuestions'>> {
  left?: number | null;
  fresh?: number;
  rated?: readonly { rating: Rating; daysAgo: number }[];
}

function factsOf({ left = null, fresh = 0, rated = [], ...others }: Wishes): PlanFacts {
  const rules = { days, interviewDay: left === null ? null : today + left };
  const cards = rated.flatMap(({ rating, daysAgo }, index) => {
    const one = { rating, atMs: nowMs - daysAgo * 24 * 3600 * 1000 };
    return cardOf(`r${index}` as QuestionId, [one], rules) ?? [];
  });
  return {
    nowMs,
    rules,
    sinceDay: null,
    cards,
    newQuestions: ids(fresh),
    doneToday: { new: 0, reviews: 0 },
    usualNew: 10,
    most: null,
    ...others,
  };
}

const plan = (wishes: Wishes) => planTo(factsOf(wishes));
const newOn = ({ days }: Plan) => days.map((day) => day.new);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the plan to the interview', () => {
  it('spreads new questions evenly and keeps the last days free for what comes back', () => {
    expect(newOn(plan({ left: 10, fresh: 16 }))).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 0, 0]);
    expect(newOn(plan({ left: 10, fresh: 20 }))).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 0, 0]);
    expect(newOn(plan({ left: 1, fresh: 20 }))).toEqual([20]);
  });

  it('begins every new question before the day, the sums agree, and no figure is negative', () => {
    const wishes = fc.record({
      left: fc.integer({ min: 1, max: 60 }),
      fresh: fc.nat(60),
      rated: fc.array(
        fc.record({ rating: fc.constantFrom<Rating>('again', 'good', 'easy'), daysAgo: fc.nat(30) }),
        { maxLength: 10 },
      ),
      doneToday: fc.record({ new: fc.nat(20), reviews: fc.nat(20) }),
    });
    fc.assert(
      fc.property(wishes, (given) => {
        const made = plan(given);
        expect(made.days).toHaveLength(given.left);
        expect(sum(newOn(made))).toBe(given.fresh);
        expect(made.leftOver).toEqual({ reviews: 0, new: 0 });
        expect(made.leastPerDay).toBeNull();
        const figures = made.days.flatMap((day) => [day.new, day.reviews]);
        expect(figures.every((figure) => Number.isInteger(figure) && figure >= 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('with a limit takes on no more a day, and what finds no room is left over', () => {
    const wishes = fc.record({
      left: fc.integer({ min: 1, max: 30 }),
      fresh: fc.nat(60),
      most: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(wishes, (given) => {
        const made = plan(given);
        for (const day of made.days) expect(day.new + day.reviews).toBeLessThanOrEqual(given.most);
        expect(sum(newOn(made)) + made.leftOver.new).toBe(given.fresh);
        const isShort = made.leftOver.new > 0 || made.leftOver.reviews > 0;
        expect(made.leastPerDay !== null).toBe(isShort);
        if (made.leastPerDay !== null) {
          expect(made.leastPerDay).toBeGreaterThan(given.most);
          expect(plan({ ...given, most: made.leastPerDay }).leftOver).toEqual({ reviews: 0, new: 0 });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('expects what was begun to come back as if it was answered well', () => {
    const { days: planned } = plan({ left: 12, fresh: 1 });
    // Good: after 2 days; then after 11, which is behind the interview, so once in the last week.
    expect(planned.map(({ reviews }) => reviews).slice(0, 3)).toEqual([0, 0, 1]);
    expect(sum(planned.map(({ reviews }) => reviews).slice(5))).toBe(1);
  });

  it('does not pile everything up on the last day', () => {
    const all = plan({ left: 32, fresh: 93 }).days.map((day) => day.new + day.reviews);
    expect(Math.max(...all)).toBeLessThan(30);
  });

  it('has what is overdue today', () => {
    expect(plan({ left: 9, rated: [{ rating: 'good', daysAgo: 8 }] }).days[0]).toEqual({
      day: today,
      reviews: 1,
      new: 0,
    });
  });

  it('is the same on the next day, when the day’s share was done', () => {
    const since = { sinceDay: today, left: 30, fresh: 48 };
    const first = newOn(plan(since));
    const tomorrow = { ...factsOf({ ...since, fresh: 46 }), nowMs: days.startOf(today + 1) };
    expect(newOn(planTo(tomorrow))).toEqual(first.slice(1));
  });

  it('once the day has come is as if there was none', () => {
    for (const left of [0, -1, -100]) {
      expect(plan({ left, fresh: 25 })).toMatchObject({ daysLeft: 0, leftOver: { reviews: 0, new: 0 } });
      expect(newOn(plan({ left, fresh: 25 })).slice(0, 4)).toEqual([10, 10, 5, 0]);
    }
  });

  it('without a date looks thirty days ahead', () => {
    expect(plan({ fresh: 25 }).days).toHaveLength(30);
    expect(plan({ fresh: 25 }).daysLeft).toBeNull();
  });
});

describe('the share of a day', () => {
  const share = (facts: Partial<Parameters<typeof newToday>[0]>) =>
    newToday({ today, interview: null, new: 40, newDone: 0, usualNew: 10, ...facts });
  const interview = { day: today + 10, sinceDay: today };

  it('is the usual one without a date', () => {
    expect([share({}), share({ newDone: 4 }), share({ newDone: 12 }), share({ new: 3 })]).toEqual([
      10, 6, 0, 3,
    ]);
  });

  it('before an interview does not grow with what was done today', () => {
    expect([0, 1, 5].map((newDone) => share({ interview, new: 40 - newDone, newDone }) + newDone)).toEqual([
      5, 5, 5,
    ]);
  });

  it('on the days kept free is what came late', () => {
    expect(share({ interview: { day: today + 2, sinceDay: today - 18 }, new: 3 })).toBe(2);
  });
});
