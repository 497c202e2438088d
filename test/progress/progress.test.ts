import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAnswers } from '../../src/progress/groups.ts';
import { type Progress, progressOf } from '../../src/progress/progress.ts';
import { figuresOf } from '../../src/progress/session.ts';
import { answer, anyHistory, card, dayMs, id, lot, noHistory, nowMs, standpoint } from './history.ts';

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('progress', () => {
  it('of nothing is all zero, and tells no shares', () => {
    const { calendar, forecast, retention, ...figures } = progressOf(noHistory, standpoint);
    expect(figures).toEqual({
      today: '2026-01-31',
      since: null,
      leastAnswers: 5,
      interview: null,
      standing: { questions: 0, known: 0, learning: 0, new: 0, suspended: 0, due: 0 },
      sessions: 0,
      quality: { answers: 0, judged: 0, weak: 0, weakShare: null, scored: 0, meanScore: null },
      roles: [],
      sections: [],
      assesses: [],
      time: { seconds: 0, meanSeconds: null, overtimeSeconds: 0, overtimeAnswers: 0, awaySeconds: 0 },
      trend: [],
    });
    expect(sum(calendar.map(({ answers }) => answers)) + forecast.later).toBe(0);
    expect(retention).toEqual([
      { days: 30, reviews: 0, remembered: 0, share: null },
      { days: 90, reviews: 0, remembered: 0, share: null },
    ]);
  });

  it('has sums that agree, shares between 0 and 1, and no figure that is none', () => {
    fc.assert(
      fc.property(anyHistory, fc.option(fc.integer({ min: 0, max: 100 })), (history, back) => {
        const since = back === null ? null : 20_484 - back;
        const progress = progressOf(history, { ...standpoint, since });
        const { standing, quality, forecast } = progress;
        expect(numbersIn(progress).filter((figure) => !Number.isFinite(figure) || figure < 0)).toEqual([]);
        expect(standing.known + standing.learning + standing.new + standing.suspended).toBe(
          standing.questions,
        );
        expect(standing.due).toBeLessThanOrEqual(standing.known + standing.learning);
        expect(sum(forecast.days.map(({ due }) => due)) + forecast.later).toBe(
          history.cards.filter(
            ({ question, state }) =>
              state !== 'new' &&
              !history.suspended.has(question) &&
              history.lots.some(({ ids }) => ids.includes(question)),
          ).length,
        );
        expect(forecast.days[0].due).toBe(standing.due);
        expect(sum(progress.calendar.map(({ answers }) => answers))).toBeLessThanOrEqual(quality.answers);
        expect(sum(progress.trend.map(({ answers }) => answers))).toBeLessThanOrEqual(quality.answers);
        for (const { judged, weak, weakShare } of [quality, ...progress.sections, ...progress.trend])
          expect(weakShare).toBe(judged < 5 ? null : weak / judged);
        for (const { share, reviews, remembered } of progress.retention)
          expect(share).toBe(reviews < 5 ? null : remembered / reviews);
      }),
    );
  });

  it('counts every answer in the role of its question once, however many banks hold it', () => {
    const lots = [lot('a', { bank: '甲' }), lot('a', { bank: '乙' })];
    const { roles } = progressOf({ ...noHistory, lots, answers: [answer('a')] }, standpoint);
    expect(roles.map(({ name, questions, answers }) => [name, questions, answers])).toEqual([['客服', 1, 1]]);
  });
});

describe('the standing of a question', () => {
  const standingOf = (more: Partial<typeof noHistory>) =>
    progressOf({ ...noHistory, lots: [lot('a')], ...more }, standpoint).standing;

  it('is known in review from three weeks on, and learning before', () => {
    expect(standingOf({ cards: [card('a', { scheduledDays: 21 })] })).toMatchObject({
      known: 1,
      learning: 0,
    });
    expect(standingOf({ cards: [card('a', { scheduledDays: 20 })] })).toMatchObject({
      known: 0,
      learning: 1,
    });
    expect(standingOf({ cards: [card('a', { scheduledDays: 30, state: 'relearning' })] })).toMatchObject({
      known: 0,
      learning: 1,
    });
  });

  it('is new before its first rating, also when it was answered', () => {
    expect(standingOf({ answers: [answer('a')] })).toMatchObject({ new: 1, learning: 0, due: 0 });
    expect(standingOf({ ratings: [{ question: id('a'), rating: 'good', atMs: nowMs }] })).toMatchObject({
      new: 0,
      learning: 1,
    });
  });

  it('is due until the day ends, and never when it is suspended', () => {
    const tonight = card('a', { dueAtMs: new Date(2026, 1, 1, 3, 59).getTime() });
    const tomorrow = card('a', { dueAtMs: new Date(2026, 1, 1, 4, 0).getTime() });
    expect(standingOf({ cards: [tonight] }).due).toBe(1);
    expect(standingOf({ cards: [tomorrow] }).due).toBe(0);
    expect(standingOf({ cards: [tonight], suspended: new Set([id('a')]) })).toMatchObject({
      due: 0,
      suspended: 1,
      learning: 0,
    });
  });
});

describe('what is weak', () => {
  const times = (count: number, make: () => ReturnType<typeof answer>) => Array.from({ length: count }, make);

  it('comes first, and what too few answers tell of comes last', () => {
    const lots = [
      lot('a', { section: '自我認知' }),
      lot('b', { section: '團隊' }),
      lot('c', { section: '應變' }),
    ];
    const answers = [
      ...times(4, () => answer('a', { rating: 'again' })),
      ...times(5, () => answer('b', { rating: 'good' })),
      ...times(3, () => answer('c', { rating: 'hard' })),
      ...times(2, () => answer('c', { outcome: 'gaveUp' })),
    ];
    const { sections } = groupAnswers(lots, answers);
    expect(sections.map(({ name, judged, weak, weakShare }) => [name, judged, weak, weakShare])).toEqual([
      ['應變', 5, 5, 1],
      ['團隊', 5, 0, 0],
      ['自我認知', 4, 4, null],
    ]);
  });

  it('is told by the marks where nothing was rated', () => {
    const lots = [lot('a', { assesses: ['抗壓'] }), lot('b', { assesses: ['溝通'] })];
    const answers = [
      ...times(5, () => answer('a', { score: 80 })),
      ...times(5, () => answer('b', { score: 20 })),
    ];
    const { assesses } = groupAnswers(lots, answers);
    expect(assesses.map(({ name, meanScore }) => [name, meanScore])).toEqual([
      ['溝通', 20],
      ['抗壓', 80],
    ]);
  });

  it('takes the same words in the other script for the same', () => {
    const lots = [lot('a', { assesses: ['團隊協作'] }), lot('b', { assesses: ['团队协作'] })];
    expect(groupAnswers(lots, []).assesses.map(({ name, questions }) => [name, questions])).toEqual([
      ['團隊協作', 2],
    ]);
  });
});

describe('retention', () => {
  const rated = (daysAgo: number, rating: 'again' | 'good') => ({
    question: id('a'),
    rating,
    atMs: nowMs - daysAgo * dayMs,
  });

  it('counts the first rating of a day, of what was rated on an earlier one', () => {
    const ratings = [
      rated(50, 'again'),
      rated(50, 'good'),
      rated(40, 'good'),
      rated(20, 'again'),
      rated(20, 'good'),
      ...[6, 5, 4, 3, 2].map((days) => rated(days, 'good')),
    ];
    expect(progressOf({ ...noHistory, ratings }, standpoint).retention).toEqual([
      { days: 30, reviews: 6, remembered: 5, share: 5 / 6 },
      { days: 90, reviews: 7, remembered: 6, share: 6 / 7 },
    ]);
  });
});

describe('the course', () => {
  it('goes week by week from the first answer on, those without any between', () => {
    const answers = [answer('a', { startedAtMs: nowMs - 15 * dayMs }), answer('a')];
    const { trend } = progressOf({ ...noHistory, answers }, standpoint);
    expect(trend.map(({ week, answers }) => [week, answers])).toEqual([
      ['2026-01-12', 1],
      ['2026-01-19', 0],
      ['2026-01-26', 1],
    ]);
  });

  it('goes back twelve weeks at most', () => {
    const answers = [answer('a', { startedAtMs: nowMs - 140 * dayMs }), answer('a')];
    const { trend } = progressOf({ ...noHistory, answers }, standpoint);
    expect([trend.length, trend[0].week, trend[11].week]).toEqual([12, '2025-11-10', '2026-01-26']);
  });

  it('begins where it is told to', () => {
    const answers = [answer('a', { startedAtMs: nowMs - 15 * dayMs, seconds: 5 }), answer('a')];
    const { quality, time, trend }: Progress = progressOf(
      { ...noHistory, answers },
      { ...standpoint, since: 20_484 - 7 },
    );
    expect([quality.answers, time.seconds, trend.length]).toEqual([1, 60, 1]);
  });

  it('counts the days to the interview', () => {
    const daysTo = (interviewDate: string) =>
      progressOf(noHistory, { ...standpoint, interviewDate }).interview;
    expect(daysTo('2026-02-28')).toEqual({ date: '2026-02-28', days: 28 });
    expect(daysTo('2026-01-30')?.days).toBe(-1);
  });
});

describe('the figures of a session', () => {
  it('take the first answer to each question, and all times', () => {
    const attempts = [
      answer('a', { rating: 'again', score: 0, seconds: 100, overtimeSeconds: 40 }),
      answer('b', { outcome: 'skipped', seconds: 10 }),
      answer('b', { outcome: 'gaveUp', seconds: 20 }),
      answer('c', { outcome: 'skipped', seconds: 5 }),
      answer('a', { rating: 'good', score: 100, seconds: 50 }),
    ];
    expect(figuresOf(attempts, 4)).toEqual({
      planned: 4,
      done: 2,
      gaveUp: 1,
      skipped: 1,
      seconds: 185,
      meanSeconds: 60,
      overtimeSeconds: 40,
      overtimeAnswers: 1,
      awaySeconds: 0,
      ratings: { again: 1, hard: 0, good: 0, easy: 0 },
      unrated: 1,
    });
  });

  it('of nothing are zero', () => {
    expect(numbersIn(figuresOf([], 3)).reduce((total, figure) => total + figure, 0)).toBe(3);
  });
});
