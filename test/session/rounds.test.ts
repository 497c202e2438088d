import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { type Plan, plainPlan, type SessionEvent } from '../../src/session/event.ts';
import { resultsOf } from '../../src/session/results.ts';
import { replay, totalUsedMsAt, turnOf, usedMsAt } from '../../src/session/session.ts';
import { isFailed } from '../../src/session/turn.ts';

const [first, second] = ['aaaaaaa', 'bbbbbbb'] as QuestionId[];

function playWith(plan: Partial<Plan>, ...events: SessionEvent[]) {
  return replay([
    { type: 'started', atMs: 0, plan: { ...plainPlan, questions: [first, second], ...plan } },
    ...events,
  ]);
}

const shown = (question: QuestionId, atMs: number): SessionEvent => ({ type: 'shown', question, atMs });
const submitted = (atMs: number, text = '答', score: number | null = null): SessionEvent => ({
  type: 'submitted',
  atMs,
  text,
  score,
});
const rated = (question: QuestionId, rating: 'again' | 'good'): SessionEvent => ({
  type: 'rated',
  atMs: 9,
  question,
  rating,
});

describe('a question that failed', () => {
  const repeating = { repeatFailed: true };

  it('comes back at the end, in a turn of its own', () => {
    const session = playWith(repeating, shown(first, 0), submitted(1000), rated(first, 'again'));
    expect(session.queue).toEqual([second, first]);
    const back = replayOn(
      session.plan,
      [shown(first, 0), submitted(1000), rated(first, 'again')],
      [
        shown(second, 2000),
        submitted(3000),
        rated(second, 'good'),
        shown(first, 4000),
        submitted(9000, '更好'),
        rated(first, 'good'),
      ],
    );
    expect(back.queue).toEqual([]);
    expect(
      back.turns.map(({ question, position, round, usedMs, rating }) => [
        question,
        position,
        round,
        usedMs,
        rating,
      ]),
    ).toEqual([
      [first, 1, 1, 1000, 'again'],
      [second, 2, 1, 1000, 'good'],
      [first, 1, 2, 5000, 'good'],
    ]);
    expect(resultsOf(back)).toMatchObject({
      planned: 2,
      done: 2,
      seconds: 7,
      repeated: { done: 1, passed: 1 },
      repeat: [],
    });
  });

  it('is one that was marked wrong or given up, as long as it is not rated otherwise', () => {
    expect(playWith(repeating, shown(first, 0), submitted(1, 'B', 0)).queue).toEqual([second, first]);
    const gaveUp: SessionEvent = { type: 'gaveUp', atMs: 1, text: '' };
    expect(playWith(repeating, shown(first, 0), gaveUp).queue).toEqual([second, first]);
    expect(playWith(repeating, shown(first, 0), submitted(1, 'B', 0), rated(first, 'good')).queue).toEqual([
      second,
    ]);
  });

  it.each([
    ['blanks of which three in five are right, or more', 60, false, false],
    ['blanks of which fewer are', 59, false, true],
    ['words that say more than a third of the reference', 35, true, false],
    ['words that say less', 34, true, true],
  ])('without a rating, %s (%i): suggested %j, it fails: %j', (_what, score, isSuggested, comesBack) => {
    const answered = { outcome: 'answered', rating: null, score, isSuggested } as const;
    expect(isFailed(answered)).toBe(comesBack);
  });

  it('comes back once, also where it was marked wrong and rated again', () => {
    const session = playWith(repeating, shown(first, 0), submitted(1, 'B', 0), rated(first, 'again'));
    expect(session.queue).toEqual([second, first]);
  });

  it('stays away where the plan does not have it come back', () => {
    expect(playWith({}, shown(first, 0), submitted(1), rated(first, 'again')).queue).toEqual([second]);
  });

  it('comes back twice at most', () => {
    const fails = Array.from({ length: 5 }, () => [
      shown(first, 0),
      submitted(1),
      rated(first, 'again'),
    ]).flat();
    const session = playWith({ ...repeating, questions: [first] }, ...fails);
    expect([session.turns.length, session.queue]).toEqual([3, []]);
  });

  it('stays away when its rating is taken back', () => {
    const session = playWith(repeating, shown(first, 0), submitted(1), rated(first, 'again'), {
      type: 'unrated',
      atMs: 2,
      question: first,
    });
    expect(session.queue).toEqual([second]);
    expect(turnOf(session, first)).toMatchObject({ rating: null, outcome: 'answered' });
  });
});

const replayOn = (plan: Plan, before: SessionEvent[], after: SessionEvent[]) =>
  replay([{ type: 'started', atMs: 0, plan }, ...before, ...after]);

it('a rating that is taken back gives way to the one before', () => {
  const session = playWith({}, shown(first, 0), submitted(1), rated(first, 'again'), rated(first, 'good'), {
    type: 'unrated',
    atMs: 2,
    question: first,
  });
  expect(turnOf(session, first)?.rating).toBe('again');
});

it('hints and accepted points are kept with the turn', () => {
  const session = playWith(
    {},
    shown(first, 0),
    { type: 'hinted', atMs: 1 },
    { type: 'hinted', atMs: 2 },
    submitted(3),
    { type: 'accepted', atMs: 4, question: first, point: '安撫' },
    { type: 'accepted', atMs: 5, question: first, point: '安撫' },
  );
  expect(turnOf(session, first)).toMatchObject({ hints: 2, accepted: ['安撫'] });
});

it('a question that stands in no bank any more is not asked', () => {
  expect(playWith({}, { type: 'gone', atMs: 1, question: first }).queue).toEqual([second]);
});

describe('a paper that is revealed at the end', () => {
  const paper = { revealAt: 'end' as const, totalSeconds: 600 };

  it('shows no reference before it is handed in', () => {
    const session = playWith(paper, shown(first, 0), submitted(1000, '甲'));
    expect([session.phase, session.current, session.queue]).toEqual(['waiting', null, [second]]);
    expect(turnOf(session, first)).toMatchObject({ outcome: 'answered', text: '甲' });
  });

  it('lets the candidate come back to an answer, which stands until another is handed in', () => {
    const answered = [shown(first, 0), submitted(1000, '甲'), shown(second, 1000)];
    const back: SessionEvent = { type: 'returned', question: first, atMs: 3000 };
    const away = playWith(paper, ...answered, back);
    expect(away.queue).toEqual([first, second]);
    const looking = playWith(paper, ...answered, back, shown(first, 3000));
    expect(turnOf(looking, first)).toMatchObject({ outcome: 'answered', text: '甲' });
    const changed = playWith(
      paper,
      ...answered,
      back,
      shown(first, 3000),
      submitted(8000, '改'),
      shown(second, 8000),
    );
    expect(turnOf(changed, first)).toMatchObject({ outcome: 'answered', text: '改', usedMs: 6000, round: 1 });
    expect(usedMsAt(changed, second, 9000)).toBe(3000);
  });

  it('keeps an answer that is looked at again and skipped', () => {
    const session = playWith(
      paper,
      shown(first, 0),
      submitted(1000, '甲'),
      { type: 'returned', question: first, atMs: 1 },
      shown(first, 2000),
      { type: 'skipped', atMs: 3000 },
    );
    expect(turnOf(session, first)).toMatchObject({ outcome: 'answered', text: '甲' });
    expect(session.queue).toEqual([second]);
  });

  it('has one clock, which runs while a question is asked', () => {
    const session = playWith(
      paper,
      shown(first, 0),
      submitted(5000),
      shown(second, 60_000),
      { type: 'paused', atMs: 61_000 },
      { type: 'resumed', atMs: 100_000 },
    );
    expect(totalUsedMsAt(session, 102_000)).toBe(8000);
  });

  it('is closed when it is handed in: ratings may come, and no more answers', () => {
    const session = playWith(
      paper,
      shown(first, 0),
      submitted(1000, '甲'),
      { type: 'handedIn', atMs: 2000, drafts: [] },
      shown(second, 3000),
      { type: 'returned', question: first, atMs: 3000 },
      rated(first, 'again'),
    );
    expect([session.phase, session.queue, turnOf(session, first)?.rating]).toEqual(['handedIn', [], 'again']);
    expect(turnOf(session, second)?.startedAtMs).toBeNull();
  });
});

it('a paper that is handed in has what was typed and not submitted as answers', () => {
  const session = playWith(
    { revealAt: 'end' },
    shown(first, 0),
    { type: 'skipped', atMs: 1000 },
    { type: 'handedIn', atMs: 2000, drafts: [{ question: first, text: '半句' }] },
  );
  expect(turnOf(session, first)).toMatchObject({ outcome: 'answered', text: '半句', usedMs: 1000 });
});

it('a paper that is handed in keeps how its answers ended, with what they were found to be worth', () => {
  const session = playWith(
    { revealAt: 'end' },
    shown(first, 0),
    { type: 'timeUp', atMs: 1000, text: '甲' },
    {
      type: 'handedIn',
      atMs: 2000,
      drafts: [{ question: first, text: '甲', score: 40, isSuggested: true }],
    },
  );
  expect(turnOf(session, first)).toMatchObject({
    outcome: 'timeUp',
    text: '甲',
    score: 40,
    isSuggested: true,
  });
});

it('the newest rating is known, and after it was taken back the one before', () => {
  const both: SessionEvent[] = [
    shown(first, 0),
    submitted(1),
    rated(first, 'good'),
    shown(second, 2),
    submitted(3),
    rated(second, 'good'),
  ];
  expect(playWith({}, ...both).rated).toEqual([first, second]);
  const undone = playWith({}, ...both, { type: 'unrated', question: second, atMs: 4 });
  expect([undone.rated, turnOf(undone, second)?.rating]).toEqual([[first], null]);
});

describe('a session that was cut', () => {
  const goOn = (cutAtMs: number, atMs: number): SessionEvent => ({ type: 'resumedSession', cutAtMs, atMs });

  it('asks the same question again, and what passed meanwhile is time away', () => {
    const session = playWith({}, shown(first, 0), goOn(20_000, 3_620_000));
    expect([session.phase, session.queue]).toEqual(['waiting', [first, second]]);
    expect(turnOf(session, first)).toMatchObject({ usedMs: 20_000, awayMs: 3_600_000, outcome: 'open' });
    const on = replayOn(
      session.plan,
      [shown(first, 0), goOn(20_000, 3_620_000)],
      [shown(first, 3_620_000), submitted(3_625_000)],
    );
    expect(turnOf(on, first)).toMatchObject({ usedMs: 25_000, startedAtMs: 0 });
  });

  it('in a pause has used what it had used before', () => {
    const session = playWith({}, shown(first, 0), { type: 'paused', atMs: 7000 }, goOn(9000, 100_000));
    expect(turnOf(session, first)).toMatchObject({ usedMs: 7000, awayMs: 91_000 });
  });

  it('at a reference still waits for its rating', () => {
    const session = playWith({}, shown(first, 0), submitted(1000), goOn(2000, 50_000));
    expect([session.phase, session.current, session.awayMs]).toEqual(['revealed', first, 48_000]);
    expect(resultsOf(session).awaySeconds).toBe(48);
  });

  it('loses no time to a clock that was set back', () => {
    const session = playWith({}, shown(first, 90_000), goOn(95_000, 10_000));
    expect(turnOf(session, first)).toMatchObject({ usedMs: 5000, awayMs: 0 });
  });
});
