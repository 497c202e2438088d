import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { type Plan, plainPlan, type SessionEvent } from '../../src/session/event.ts';
import { ratings } from '../../src/session/rating.ts';
import { resultsOf } from '../../src/session/results.ts';
import { advance, replay, totalUsedMsAt, turnOf } from '../../src/session/session.ts';
import { isDone } from '../../src/session/turn.ts';

const ids = ['aaaaaaa', 'bbbbbbb', 'ccccccc', 'ddddddd'] as QuestionId[];
const [a, b, c, d] = ids;
const plan: Plan = { ...plainPlan, questions: ids, limitSeconds: 60 };

/** Answers, skips and ratings one behind the other; the seconds are each question's own. */
const paper: SessionEvent[] = [
  { type: 'started', atMs: 0, plan },
  { type: 'shown', atMs: 0, question: a },
  { type: 'submitted', atMs: 30_900, text: '甲' },
  { type: 'rated', atMs: 40_000, question: a, rating: 'good' },
  { type: 'shown', atMs: 50_000, question: b },
  { type: 'submitted', atMs: 140_000, text: '乙' },
  { type: 'rated', atMs: 140_000, question: b, rating: 'hard' },
  { type: 'shown', atMs: 150_000, question: c },
  { type: 'gaveUp', atMs: 160_000, text: '' },
  { type: 'shown', atMs: 170_000, question: d },
  { type: 'skipped', atMs: 175_000 },
  { type: 'left', atMs: 180_000 },
];

describe('the results of a session', () => {
  const results = resultsOf(replay(paper));

  it('count what was done of what was planned', () => {
    expect(results).toMatchObject({ planned: 4, done: 3, answered: 2, gaveUp: 1, skipped: 1 });
  });

  it('tell the time in all, per question done, and beyond the limit', () => {
    expect(results).toMatchObject({
      seconds: 135,
      meanSeconds: 43,
      overtimeSeconds: 30,
      overtimeQuestions: 1,
    });
  });

  it('count the ratings, and what has none', () => {
    expect(results.ratings).toEqual({ again: 0, hard: 1, good: 1, easy: 0 });
    expect(results.unrated).toBe(1);
  });

  it('name the slowest first', () => {
    expect(results.slowest.map(({ question }) => question)).toEqual([b, a, c]);
  });

  it('name what to repeat: rated hard or again, given up, skipped', () => {
    expect(results.repeat).toEqual([b, c, d]);
  });

  it('name what was begun and not handed in, so that it is not forgotten', () => {
    expect(resultsOf(replay(paper.slice(0, 8))).repeat).toEqual([b, c]);
  });

  it('leave out what was never shown', () => {
    expect(resultsOf(replay(paper.slice(0, 4))).turns).toHaveLength(1);
  });

  it('have no mean when nothing was done', () => {
    expect(resultsOf(replay([])).meanSeconds).toBeNull();
  });

  it('know no overtime without a limit', () => {
    const unlimited = { ...plan, limitSeconds: null };
    const events = paper.map((event) => (event.type === 'started' ? { ...event, plan: unlimited } : event));
    expect(resultsOf(replay(events)).overtimeSeconds).toBe(0);
  });
});

const anyTime = fc.integer({ min: -1e5, max: 1e6 });
const anyQuestion = fc.constantFrom(...ids);
const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('shown' as const), question: anyQuestion, atMs: anyTime }),
  },
  fc.record({
    type: fc.constantFrom('paused' as const, 'resumed' as const, 'hinted' as const),
    atMs: anyTime,
  }),
  fc.record({ type: fc.constant('away' as const), atMs: anyTime, awayMs: fc.nat(1e5) }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('submitted' as const, 'timeUp' as const),
      atMs: anyTime,
      text: fc.string(),
      score: fc.constantFrom(null, 0, 100),
    }),
  },
  fc.record({ type: fc.constant('gaveUp' as const), atMs: anyTime, text: fc.string() }),
  fc.record({ type: fc.constant('skipped' as const), atMs: anyTime }),
  fc.record({
    type: fc.constantFrom('returned' as const, 'unrated' as const),
    atMs: anyTime,
    question: anyQuestion,
  }),
  fc.record({ type: fc.constant('resumedSession' as const), atMs: anyTime, cutAtMs: anyTime }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('rated' as const),
      atMs: anyTime,
      question: anyQuestion,
      rating: fc.constantFrom(...ratings),
    }),
  },
);

const anyPlan = fc.record({
  repeatFailed: fc.boolean(),
  revealAt: fc.constantFrom('once' as const, 'end' as const),
});

const anySession = fc
  .tuple(fc.array(anyEvent, { maxLength: 80 }), anyPlan)
  .map(([events, own]): SessionEvent[] => [
    { type: 'started', atMs: 0, plan: { ...plan, ...own } },
    ...events,
  ]);

describe('whatever happens in a session', () => {
  it('the same events give the same session and results, from memory or from a store', () => {
    fc.assert(
      fc.property(anySession, (events) => {
        const stored = JSON.parse(JSON.stringify(events)) as SessionEvent[];
        expect(replay(stored)).toEqual(replay(events));
        expect(resultsOf(replay(stored))).toEqual(resultsOf(replay(events)));
      }),
    );
  });

  it('every question is waiting, on the screen, or finished, and just one of these', () => {
    fc.assert(
      fc.property(anySession, (events) => {
        const session = replay(events);
        const { queue, current, phase } = session;
        const onScreen = phase === 'asked' || phase === 'paused' ? [current] : [];
        const finished = ids.filter((id) => {
          const turn = turnOf(session, id);
          const isOver = turn !== undefined && (isDone(turn) || turn.skips > 1);
          return isOver && !onScreen.includes(id) && !queue.includes(id);
        });
        expect([...queue, ...onScreen, ...finished].toSorted()).toEqual(ids);
      }),
    );
  });

  it('cut anywhere and gone on with, it is a session in which each question can still be finished', () => {
    fc.assert(
      fc.property(anySession, fc.nat(80), (events, length) => {
        const cut: SessionEvent[] = [
          ...events.slice(0, length + 1),
          { type: 'resumedSession', cutAtMs: 5, atMs: 9 },
        ];
        let session = replay(cut);
        for (let atMs = 10; session.queue.length > 0; atMs += 1) {
          session = advance(session, { type: 'shown', question: session.queue[0], atMs });
          expect(session.phase).toBe('asked');
          session = advance(session, { type: 'submitted', text: '答', score: 100, atMs });
          expect(atMs).toBeLessThan(30);
        }
        expect(session.turns.every((turn) => isDone(turn) || turn.skips > 1)).toBe(true);
      }),
    );
  });

  it('the times used never exceed the time that passed', () => {
    const rising = anySession.map((events) =>
      events
        .filter(({ type }) => type !== 'resumedSession')
        .map((event) => ({ ...event, atMs: Math.abs(event.atMs) }))
        .toSorted((a, b) => a.atMs - b.atMs),
    );
    fc.assert(
      fc.property(rising, (events) => {
        const total = totalUsedMsAt(replay(events), 0);
        expect(total).toBeLessThanOrEqual(Math.max(...events.map(({ atMs }) => atMs)));
      }),
    );
  });

  it('no time is ever negative, however the clock of the machine was set', () => {
    fc.assert(
      fc.property(anySession, anyTime, (events, atMs) => {
        const session = replay(events);
        const { turns, seconds, overtimeSeconds, awaySeconds } = resultsOf(session);
        const times = [
          ...session.turns.flatMap(({ usedMs, awayMs }) => [usedMs, awayMs]),
          totalUsedMsAt(session, atMs),
        ];
        for (const time of [...times, seconds, overtimeSeconds, awaySeconds])
          expect(time).toBeGreaterThanOrEqual(0);
        for (const turn of turns) expect(turn.seconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('what was done has exactly one rating or none', () => {
    fc.assert(
      fc.property(anySession, (events) => {
        const { done, ratings: counts, unrated } = resultsOf(replay(events));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0) + unrated).toBe(done);
      }),
    );
  });
});
