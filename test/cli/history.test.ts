import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Happening, plainPlan } from '../../src/session/event.ts';
import type { AttemptId, SessionId } from '../../src/store/history/numbers.ts';
import { openStore } from '../../src/store/store.ts';
import { makeFolder, makeProgram } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);
const on = (day: string) => ({ environment: { QBANK_NOW: `${day}T10:00:00Z` } });

const [first, second] = JSON.parse(qbank('list --json -n 2 --order document').stdout).questions;
qbank(`practice ${first.id} ${second.id}`, {
  input: '先傾聽客戶，\n再道歉。\n.\n2\n/giveup\n2\n',
  ...on('2026-01-05'),
});
qbank(`practice ${first.id} ${second.id}`, {
  input: '先倾听客户，再核實情況。\n.\n3\n',
  ...on('2026-01-12'),
});

/** What the drill keeps of a comparison. */
function notePoints(): AttemptId {
  const store = openStore(folder);
  const [attempt] = store.attempts.inSession(1 as SessionId);
  const points = [
    { text: '傾聽客戶的訴求', start: 0, end: 7, covered: true, evidence: '先傾聽客戶' },
    { text: '跟進結果', start: 7, end: 11, covered: false, evidence: null },
  ];
  store.attempts.notePoints(attempt.id, points);
  store.close();
  return attempt.id;
}
notePoints();

/** A session that has no end, and that no process runs. */
function cutSession(): void {
  const store = openStore(folder);
  const plan = { ...plainPlan, questions: [first.id, second.id] };
  const atMs = Date.parse('2026-01-20T10:00:00Z');
  const session = store.sessions.start(plan, atMs);
  store.sessions.append(session, { type: 'started', plan, atMs });
  store.close();
}
cutSession();

/** A data folder with a session that was heard of `at` these seconds: 10 of them for an answer, the others without one. */
function unanswered({ isEnded }: { isEnded: boolean }) {
  const own = makeFolder();
  const ran = makeProgram(own);
  ran('list -n 1');
  const store = openStore(own);
  const plan = { ...plainPlan, questions: [first.id, second.id] };
  const at = (seconds: number) => Date.parse('2026-01-20T10:00:00Z') + seconds * 1000;
  const session = store.sessions.start(plan, at(0));
  const keep = (event: Happening, seconds: number) =>
    store.sessions.append(session, { ...event, atMs: at(seconds) });
  keep({ type: 'started', plan }, 0);
  keep({ type: 'shown', question: first.id }, 0);
  keep({ type: 'submitted', text: '先傾聽' }, 10);
  keep({ type: 'shown', question: second.id }, 20);
  const draft = { text: '再', cursor: 1, elapsedSeconds: 30, updatedAtMs: at(50) };
  store.drafts.save({ session, question: second.id, ...draft });
  if (isEnded) {
    keep({ type: 'left' }, 50);
    store.sessions.end(session, at(50));
  }
  store.close();
  return ran;
}

describe('qbank history', () => {
  it('says so where there is none', () => {
    expect(makeProgram()('history')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'There are no sessions so far.\n',
    });
    expect(JSON.parse(makeProgram()('history --json').stdout)).toEqual({ schema: 1, sessions: [] });
  });

  it.each(['--no-answers', '--no-references'])(
    'leaves nothing out of a list: %s is told to be for one session',
    (option) => {
      expect(qbank(`history ${option}`)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`${option} is for one session: qbank history SESSION ${option}`),
      });
    },
  );

  it('lists sessions, the latest first, with those that were cut marked', () => {
    const { stdout } = qbank('history');
    const rows = stdout.trimEnd().split('\n');
    expect(rows.map((row) => row.slice(0, 31))).toEqual([
      'NO.  WHEN              KIND    ',
      '  3  2026-01-20 10:00  practice',
      '  2  2026-01-12 10:00  practice',
      '  1  2026-01-05 10:00  practice',
    ]);
    expect(rows[1]).toMatch(/practice +0\/2 .* cut$/);
    expect(rows[2]).toMatch(/practice +1\/2 .* good 1$/);
    expect(rows[3]).toMatch(/practice +2\/2 .* hard 2$/);
  });

  it.each([true, false])(
    'counts the time of a question without an answer, too, be it ended (%s) or cut',
    (isEnded) => {
      const ran = unanswered({ isEnded });
      expect(JSON.parse(ran('history --json').stdout).sessions).toMatchObject([{ seconds: 40, done: 1 }]);
      expect(ran('history').stdout).toContain('00:40');
    },
  );

  it('lists so many of them, and says how many are left out', () => {
    const { stdout, stderr } = qbank('history -n 1');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toBe('2 earlier; qbank history lists all.\n');
    expect(qbank('history').stderr).toBe('');
  });

  it('gives them as JSON', () => {
    const { schema, sessions } = JSON.parse(qbank('history --json').stdout);
    expect(schema).toBe(1);
    expect(sessions[2]).toMatchObject({
      session: 1,
      at: expect.stringMatching(/^2026-01-05T10:00:/),
      mode: 'practice',
      state: 'ended',
      planned: 2,
      done: 2,
      gaveUp: 1,
      ratings: { again: 0, hard: 2, good: 0, easy: 0 },
      unrated: 0,
    });
    expect(sessions[1]).toMatchObject({ session: 2, state: 'ended', done: 1, planned: 2 });
    expect(sessions[0]).toMatchObject({ session: 3, state: 'cut', done: 0, planned: 2, score: null });
  });
});

describe('qbank history SESSION', () => {
  it('shows each question with its answers, points and reference', () => {
    const { code, stdout } = qbank('history 1');
    expect(code).toBe(0);
    expect(stdout).toContain('Session 1 · practice · 2026-01-05 10:00\n');
    expect(stdout).toMatch(/^Done +2 of 2 · 1 given up$/m);
    expect(stdout).toMatch(
      /hard · 1 of 2 points covered · suggested score \d+ · score \d+\n先傾聽客戶，\n再道歉。\n✓ point 1 covered: 傾聽客戶的訴求\n {2}by “先傾聽客戶”\n· point 2 missing: 跟進結果\n/,
    );
    expect(stdout).toContain(`Reference answer\n${first.answer ?? ''}`);
  });

  it('has points in the script asked for, and answers as they were typed', () => {
    for (const which of ['1', first.id]) {
      const { stdout } = qbank(`history ${which} --script hans`);
      expect(stdout).toContain('point 1 covered: 倾听客户的诉求\n  by “先傾聽客戶”');
      expect(stdout).toContain('\n先傾聽客戶，\n');
    }
  });

  it('keeps back answers and references where asked to', () => {
    const withoutAnswers = qbank('history 1 --no-answers').stdout;
    expect(withoutAnswers).not.toContain('先傾聽客戶');
    expect(withoutAnswers).toContain('✓ point 1 covered: 傾聽客戶的訴求\n· point 2');
    const withoutReferences = qbank('history 1 --no-references').stdout;
    expect(withoutReferences).toContain('先傾聽客戶，\n再道歉。');
    expect(withoutReferences).not.toContain('Reference answer');
    expect(withoutReferences).not.toContain('傾聽客戶的訴求');
  });

  it('gives all of it as JSON, in the order of the plan', () => {
    const { session, questions } = JSON.parse(qbank('history 1 --json').stdout);
    expect(session).toBe(1);
    expect(questions.map(({ id, position }: { id: string; position: number }) => [id, position])).toEqual([
      [first.id, 1],
      [second.id, 2],
    ]);
    expect(questions[0].answers[0]).toMatchObject({
      outcome: 'answered',
      rating: 'hard',
      text: '先傾聽客戶，\n再道歉。',
      points: [
        { text: '傾聽客戶的訴求', covered: true, evidence: '先傾聽客戶' },
        { text: '跟進結果', covered: false, evidence: null },
      ],
    });
    expect(questions[0].references[0].answer).toEqual(expect.any(String));
  });

  it('is a report in Markdown, into a file that is never overwritten unasked', () => {
    const { stdout } = qbank('history 1 --md');
    expect(stdout).toMatch(/^# Session 1 · practice · 2026-01-05 10:00\n\n- Done: 2 of 2/);
    expect(stdout).toContain('\n**Your answer**\n\n先傾聽客戶，\n\n再道歉。\n');
    expect(stdout).toContain('\n- ✓ 傾聽客戶的訴求 — covered by: 先傾聽客戶\n- · 跟進結果 — missing\n');
    const path = join(folder, 'paper.md');
    expect(qbank(`history 1 -o ${path}`)).toEqual({
      code: 0,
      stdout: '',
      stderr: `2 questions written to ${path}.\n`,
    });
    expect(readFileSync(path, 'utf8')).toBe(stdout);
    expect(qbank(`history 1 -o ${path}`)).toMatchObject({ code: 1, stdout: '' });
    expect(qbank(`history 1 -o ${path} --force --no-answers`).code).toBe(0);
    expect(readFileSync(path, 'utf8')).not.toContain('先傾聽客戶');
  });

  it('makes a report in Markdown or tells as JSON, not both', () => {
    for (const [typed, option] of [
      ['history 1 --md --json', '--md'],
      [`history 1 -o ${join(folder, 'both.md')} --json`, '--output'],
    ] as const) {
      const { code, stdout, stderr } = qbank(typed);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(JSON.parse(stderr).error.message).toBe(`${option} and --json do not go together.`);
    }
    expect(existsSync(join(folder, 'both.md'))).toBe(false);
    expect(JSON.parse(qbank('history 1 --json').stdout).session).toBe(1);
  });

  it('says how to go on with one that was cut', () => {
    expect(qbank('history 3').stdout).toMatch(/^State +cut · qbank resume 3$/m);
  });

  it('knows no session of another number', () => {
    expect(qbank('history 77')).toMatchObject({ code: 1, stdout: '' });
    expect(qbank('history 77').stderr).toContain('There is no session 77.\n');
  });
});

describe('qbank history of a mock interview', () => {
  const mock = makeProgram();
  mock('mock --role 在線客服人員 -n 3 --seed 4', {
    input: '我會先傾聽客戶，再核實情況。\n.\n先道歉。\n.\n/handin\n3\n2\n',
    ...on('2026-01-30'),
  });

  it('scores the paper as the interview did, what was not answered too', () => {
    const { mode, state, score, sections, questions } = JSON.parse(mock('history 1 --json').stdout);
    expect({ mode, state }).toEqual({ mode: 'mock', state: 'ended' });
    expect(score).toBeGreaterThan(0);
    expect(sections).toHaveLength(3);
    expect(questions.map(({ answers }: { answers: unknown[] }) => answers.length)).toEqual([1, 1, 0]);
    expect(questions[0].answers[0].points.length).toBeGreaterThan(1);
    expect(mock('history 1 --md').stdout).toMatch(/## Score by section\n\n- .*: \d+ · 1 question\n/);
    expect(mock('history 1').stdout).toContain('\nNot answered.\n');
    expect(mock('history 1 --plain').stdout).not.toContain('█');
  });

  it('reveals nothing of a paper that was cut before it was handed in, and shows what was answered', () => {
    const cut = makeProgram();
    cut('mock --role 在線客服人員 -n 2 --seed 4', {
      input: '我會先傾聽客戶。\n.\n先道歉',
      ...on('2026-01-30'),
    });
    expect(cut('history 1').stdout).toMatch(
      /^State +cut · qbank resume 1 · the references are shown once it is handed in$/m,
    );
    for (const way of ['history 1', 'history 1 --md']) {
      const { stdout } = cut(way);
      expect(stdout).toContain('我會先傾聽客戶。');
      expect(stdout).not.toContain('Reference answer');
    }
    const { questions } = JSON.parse(cut('history 1 --json').stdout);
    expect(
      questions.map(({ answers }: { answers: { text: string }[] }) => answers.map(({ text }) => text)),
    ).toEqual([['我會先傾聽客戶。'], []]);
    expect(questions[0]).not.toHaveProperty('references');
  });
});

describe('qbank history ID', () => {
  it('shows every answer, and what changed from the first to the latest by signs', () => {
    const { code, stdout } = qbank(`history ${first.id}`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n2026-01-05 10:00 · 00:0\d · hard/);
    expect(stdout).toMatch(/\n2026-01-12 10:00 · 00:0\d · good/);
    expect(stdout).toContain(
      'to the latest (2026-01-12 10:00)\n[-taken out-] {+put in+}\n先倾听客户，[-\n-]再[-道歉-]{+核實情況+}。\n',
    );
  });

  it('gives the same as JSON', () => {
    const { question, answers, difference } = JSON.parse(qbank(`history ${first.id} --json`).stdout);
    expect(question.id).toBe(first.id);
    expect(
      answers.map(({ session, rating }: { session: number; rating: string }) => [session, rating]),
    ).toEqual(
      expect.arrayContaining([
        [1, 'hard'],
        [2, 'good'],
      ]),
    );
    expect(difference).toContainEqual({ kind: 'added', text: '核實情況' });
  });

  it('says where nothing was answered, and makes no report of it', () => {
    const [other] = JSON.parse(qbank('list --json --order random --seed 3 -n 1').stdout).questions;
    expect(qbank(`history ${other.id}`).stdout).toContain('You have not answered this question yet.\n');
    expect(qbank(`history ${first.id} --md`)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--md is for one session'),
    });
  });
});
