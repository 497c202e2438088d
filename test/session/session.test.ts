import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { type Plan, plainPlan, type SessionEvent } from '../../src/session/event.ts';
import { replay, turnOf } from '../../src/session/session.ts';

const [first, second] = ['aaaaaaa', 'bbbbbbb'] as QuestionId[];
const plan: Plan = {
  ...plainPlan,
  questions: [first, second],
  limitSeconds: 60,
  isStrict: false,
  seed: 7,
  shuffleSeed: null,
};

/** A session of two questions in which these events follow the start at time 0. */
function play(...events: SessionEvent[]) {
  return replay([{ type: 'started', atMs: 0, plan }, ...events]);
}

const shown = (question: QuestionId, atMs: number, usedMs?: number): SessionEvent => ({
  type: 'shown',
  question,
  atMs,
  usedMs,
});

describe('the clock of a question', () => {
  it('runs from the question to its submission', () => {
    const session = play(shown(first, 1000), { type: 'submitted', atMs: 31_000, text: '答' });
    expect(turnOf(session, first)).toMatchObject({ usedMs: 30_000, outcome: 'answered', text: '答' });
  });

  it('stands from the submission on: reading the reference costs nothing', () => {
    const session = play(
      shown(first, 0),
      { type: 'submitted', atMs: 5000, text: '答' },
      { type: 'rated', atMs: 95_000, question: first, rating: 'good' },
      { type: 'left', atMs: 99_000 },
    );
    expect(turnOf(session, first)).toMatchObject({ usedMs: 5000, rating: 'good' });
  });

  it('stands while paused', () => {
    const session = play(
      shown(first, 0),
      { type: 'paused', atMs: 10_000 },
      { type: 'resumed', atMs: 70_000 },
      { type: 'submitted', atMs: 75_000, text: '' },
    );
    expect(turnOf(session, first)?.usedMs).toBe(15_000);
  });

  it('does not count time away, and tells it', () => {
    const session = play(
      shown(first, 0),
      { type: 'away', atMs: 50_000, awayMs: 40_000 },
      { type: 'submitted', atMs: 60_000, text: '' },
    );
    expect(turnOf(session, first)).toMatchObject({ usedMs: 20_000, awayMs: 40_000 });
  });

  it('goes on from what an unfinished answer used', () => {
    const session = play(shown(first, 0, 42_000), { type: 'submitted', atMs: 8000, text: '' });
    expect(turnOf(session, first)?.usedMs).toBe(50_000);
  });

  it('counts nothing when the clock of the machine was set back', () => {
    const session = play(shown(first, 90_000), { type: 'submitted', atMs: 30_000, text: '' });
    expect(turnOf(session, first)?.usedMs).toBe(0);
  });

  it('stops when the candidate leaves in mid-answer', () => {
    const session = play(shown(first, 0), { type: 'left', atMs: 7000 });
    expect(turnOf(session, first)).toMatchObject({ outcome: 'open', usedMs: 7000 });
  });
});

describe('a skipped question', () => {
  it('comes back at the end, and its clock goes on', () => {
    const session = play(shown(first, 0), { type: 'skipped', atMs: 10_000 }, shown(second, 10_000), {
      type: 'submitted',
      atMs: 20_000,
      text: '乙',
    });
    expect(session.queue).toEqual([first]);
    expect(
      turnOf(
        play(shown(first, 0), { type: 'skipped', atMs: 10_000 }, shown(first, 50_000), {
          type: 'submitted',
          atMs: 55_000,
          text: '甲',
        }),
        first,
      ),
    ).toMatchObject({ outcome: 'answered', usedMs: 15_000 });
  });

  it('stays out when it is skipped again', () => {
    const skip: SessionEvent = { type: 'skipped', atMs: 0 };
    const session = play(shown(first, 0), skip, shown(second, 0), skip, shown(first, 0), skip);
    expect(session.queue).toEqual([second]);
    expect(turnOf(session, first)?.outcome).toBe('skipped');
  });
});

describe('an event that does not fit', () => {
  it('is a rating before the reveal: it changes nothing', () => {
    const session = play(shown(first, 0), { type: 'rated', atMs: 1, question: first, rating: 'easy' });
    expect(turnOf(session, first)?.rating).toBeNull();
  });

  it('is a question while another is asked: it changes nothing', () => {
    expect(play(shown(first, 0), shown(second, 1)).current).toBe(first);
  });

  it('is a question of another session: it changes nothing', () => {
    expect(play(shown('zzzzzzz' as QuestionId, 0)).phase).toBe('waiting');
  });

  it('is anything after the end: it changes nothing', () => {
    const ended = play({ type: 'left', atMs: 0 });
    expect(play({ type: 'left', atMs: 0 }, shown(first, 1))).toEqual(ended);
  });
});

it('takes the newest rating', () => {
  const session = play(
    shown(first, 0),
    { type: 'gaveUp', atMs: 1, text: '' },
    { type: 'rated', atMs: 2, question: first, rating: 'easy' },
    { type: 'rated', atMs: 3, question: first, rating: 'again' },
  );
  expect(turnOf(session, first)?.rating).toBe('again');
});
