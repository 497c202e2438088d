import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import type { Plan, SessionEvent } from '../../src/session/event.ts';
import { ratings } from '../../src/session/rating.ts';
import { resultsOf } from '../../src/session/results.ts';
import { isDone, replay } from '../../src/session/session.ts';

const ids = ['aaaaaaa', 'bbbbbbb', 'ccccccc', 'ddddddd'] as QuestionId[];
const [a, b, c, d] = ids;
const plan: Plan = { questions: ids, limitSeconds: 60, isStrict: false, seed: null, shuffleSeed: null };

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

const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ type: fc.constant('shown' as const), question: fc.constantFrom(...ids), atMs: fc.nat(1e6) }),
  fc.record({ type: fc.constantFrom('paused' as const, 'resumed' as const), atMs: fc.nat(1e6) }),
  fc.record({ type: fc.constant('away' as const), atMs: fc.nat(1e6), awayMs: fc.nat(1e5) }),
  fc.record({
    type: fc.constantFrom('submitted' as const, 'timeUp' as const, 'gaveUp' as const),
    atMs: fc.nat(1e6),
    text: fc.string(),
  }),
  fc.record({ type: fc.constant('skipped' as const), atMs: fc.nat(1e6) }),
  fc.record({
    type: fc.constant('rated' as const),
    atMs: fc.nat(1e6),
    question: fc.constantFrom(...ids),
    rating: fc.constantFrom(...ratings),
  }),
);

const anySession = fc
  .array(anyEvent, { maxLength: 60 })
  .map((events): SessionEvent[] => [{ type: 'started', atMs: 0, plan }, ...events]);

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
        const { turns, queue, current, phase } = replay(events);
        const onScreen = phase === 'asked' || phase === 'paused' ? [current] : [];
        const finished = turns
          .filter(({ outcome, skips }) => isDone({ outcome }) || skips > 1)
          .map(({ question }) => question)
          .filter((question) => question !== onScreen[0]);
        expect([...queue, ...onScreen, ...finished].toSorted()).toEqual(ids);
      }),
    );
  });

  it('the times used never exceed the time that passed, and are never negative', () => {
    const rising = anySession.map((events) => events.toSorted((a, b) => a.atMs - b.atMs));
    fc.assert(
      fc.property(rising, (events) => {
        const { turns } = replay(events);
        for (const { usedMs } of turns) expect(usedMs).toBeGreaterThanOrEqual(0);
        const total = turns.reduce((sum, { usedMs }) => sum + usedMs, 0);
        expect(total).toBeLessThanOrEqual(Math.max(...events.map(({ atMs }) => atMs)));
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
