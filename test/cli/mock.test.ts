import type { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DataFolder, draftsIn, makeDataFolder, readStore, start } from './practice-program.ts';
import { makeProgram, type Ran } from './program.ts';

let folder: DataFolder;
let data: string;
let qbank: ReturnType<typeof makeProgram>;

beforeEach(() => {
  folder = makeDataFolder();
  data = folder.path;
  qbank = makeProgram(data);
});
afterEach(() => folder.remove());

const role = '網絡客服經理';

/** `qbank mock` line by line, for the job whose bank gives marks. */
function mock(words: string, ...lines: string[]): Ran {
  return qbank(`mock --role ${role} --seed 1 ${words}`, { input: lines.map((line) => `${line}\n`).join('') });
}

/** The same as one JSON object. */
function results(words: string, ...lines: string[]) {
  const { stdout, code, stderr } = mock(`--json ${words}`, ...lines);
  expect([code, stderr.includes('error')]).toEqual([0, false]);
  return JSON.parse(stdout);
}

function attempts() {
  return readStore(data, (store) => store.attempts.all()).map(({ text, outcome, rating }) => ({
    text,
    outcome,
    rating,
  }));
}

it.each(['mock --role 火箭', 'practice --role 火箭', 'review --role 火箭', 'resume'])(
  'where nothing can be asked, %s gives an object for programs, and keeps no session',
  (words) => {
    const { code, stdout } = qbank(`${words} --json`);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { schema: 1, session: null, planned: 0, attempts: [] },
    ]);
    expect(readStore(data, (store) => store.sessions.all())).toEqual([]);
  },
);

describe('a mock interview by lines', () => {
  it('asks all of the paper, and only then shows references, asks for ratings and gives scores', () => {
    const { code, stdout } = mock('-n 2', '甲的答案', '.', '乙的答案', '.', '3', 'easy');
    expect(code).toBe(0);
    const places = ['Mock interview: ', '\n1/2 ', '\n2/2 ', 'Reference answer', 'How the interview went'];
    const found = places.map((text) => stdout.indexOf(text));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(attempts()).toEqual([
      { text: '甲的答案', outcome: 'answered', rating: 'good' },
      { text: '乙的答案', outcome: 'answered', rating: 'easy' },
    ]);
  });

  it('has the sections of the bank in proportion, with their marks, and shares the time by marks', () => {
    const { attempts, totalSeconds } = results('-n 5 --minutes 20');
    expect(
      attempts.map(({ section, marks }: { section: string; marks: number }) => [section, marks]),
    ).toEqual([
      ['行為面試題', 10],
      ['行為面試題', 10],
      ['情景面試題', 15],
      ['專業知識題', 20],
      ['專業知識題', 20],
    ]);
    expect(totalSeconds).toBe(1200);
    expect(attempts.map(({ limitSeconds }: { limitSeconds: number }) => limitSeconds)).toEqual([
      160, 160, 240, 320, 320,
    ]);
  });

  it('gives the same paper for the same seed, and says the seed', () => {
    const ids = (words: string) => results(words).attempts.map(({ id }: { id: string }) => id);
    expect(ids('-n 6')).toEqual(ids('-n 6'));
    const { stdout } = mock('-n 6');
    expect(stdout).toContain('--seed 1 gives the same paper');
    expect(stdout).toContain(`qbank mock --role ${role} -n 6 --minutes 18 --seed 1`);
  });

  it('weighs the scores by marks: in all, by section, as marks', () => {
    const { score, marks, sections, repeat, attempts } = results(
      '-n 5',
      '甲',
      '.',
      '乙',
      '.',
      '/handin',
      '4',
      '1',
    );
    const worth = attempts.map((attempt: { score: number }) => attempt.score);
    expect(worth.slice(2)).toEqual([0, 0, 0]);
    expect(worth[0]).toBeGreaterThanOrEqual(85);
    expect(worth[1]).toBeLessThan(35);
    expect(score).toBe(Math.round((10 * worth[0] + 10 * worth[1]) / 75));
    expect(marks).toEqual({ reached: (worth[0] + worth[1]) / 10, of: 75 });
    expect(sections[0]).toEqual({
      name: '行為面試題',
      questions: 2,
      scored: 2,
      score: Math.round((worth[0] + worth[1]) / 2),
    });
    expect(repeat).toEqual(attempts.slice(1).map(({ id }: { id: string }) => id));
  });

  it('comes back to what was skipped, and goes to a question by its number', () => {
    const { attempts } = results('-n 3', '/skip', '/goto 3', '丙', '.', '乙', '.', '甲', '.');
    expect(attempts.map(({ text }: { text: string }) => text)).toEqual(['甲', '乙', '丙']);
  });

  it('lets an answer be changed until the paper is handed in', () => {
    const { attempts } = results('-n 2', '甲', '.', '/goto 1', '又甲', '.', '乙', '.');
    expect(attempts.map(({ text }: { text: string }) => text)).toEqual(['甲\n又甲', '乙']);
  });

  it('hands in with what was typed and not submitted', () => {
    const { attempts, answered } = results('-n 2', '半句', '/goto 2', '/handin');
    expect(attempts.map(({ text, outcome }: { text: string; outcome: string }) => [text, outcome])).toEqual([
      ['半句', 'answered'],
      ['', 'open'],
    ]);
    expect(answered).toBe(1);
  });

  it('tells the time and the state of the paper on request, and never what is asked there', () => {
    const { stdout, stderr } = mock('-n 2 --minutes 5', '甲', '.', '/overview', '/time', '/stop');
    expect(stdout).toContain('The paper so far\n1 answered · 1 open · ');
    expect(stdout).toMatch(/ 1 {2}\+ answered {2}00:0\d\/\d\d:\d\d/);
    expect(stderr).toMatch(/This question: 00:0\d of \d\d:\d\d\. In all: 00:0\d of 05:00\./);
  });

  it('tells what a question assesses only with its reference, and once', () => {
    const { stdout } = mock('-n 1', '甲', '.', '3');
    const told = [...stdout.matchAll(/^Assesses /gm)].map(({ index }) => index);
    expect(told).toHaveLength(1);
    expect(told[0]).toBeGreaterThan(stdout.lastIndexOf('1/1 · '));
  });

  it('marks a wrong number of a question, and goes on', () => {
    const { stderr, stdout } = mock('-n 2', '/goto 9', '/stop');
    expect(stderr).toContain('There is no question "9"');
    expect(stdout).toContain('0 of 2 answered');
  });

  it('at the end of the input keeps a draft, and resume goes on with the same paper', () => {
    mock('-n 2', '甲', '.', '半句');
    expect(draftsIn(data).map(({ text }) => text)).toEqual(['半句']);
    const { stdout, code } = qbank('resume', { input: '再來\n.\n3\n3\n' });
    expect(code).toBe(0);
    expect(stdout).not.toContain('\n1/2 · 行為面試題 · 10 marks · 03:00\n\n1/2');
    expect(attempts()).toEqual([
      { text: '甲', outcome: 'answered', rating: 'good' },
      { text: '半句\n再來', outcome: 'answered', rating: 'good' },
    ]);
  });

  it('between questions the end of the input hands in, and asks for no ratings', () => {
    const { stdout, code } = mock('-n 2', '甲', '.');
    expect(code).toBe(0);
    expect(stdout).toContain('1 of 2 answered');
    expect(attempts()).toEqual([{ text: '甲', outcome: 'answered', rating: null }]);
  });

  it('needs one job: names them and the option where nobody can be asked', () => {
    const { code, stderr } = qbank('mock -n 2');
    expect(code).toBe(2);
    expect(stderr).toContain('--role');
    expect(stderr).toContain('服務運營專員');
    expect(qbank('mock -n 1 --role 客服', { input: '' }).code).toBe(2);
  });

  it('says which names are near where nothing fits', () => {
    const { code, stderr } = qbank('mock --role 厨师');
    expect([code, stderr.includes('--role')]).toEqual([0, true]);
  });

  it.each([['--minutes 0'], ['--minutes 1441'], ['-n 0'], ['--seed x'], ['--order random']])(
    'refuses %s',
    (words) => {
      expect(mock(words).code).toBe(2);
    },
  );

  it('leaves out what has no reference and says so, unless it is asked for', () => {
    expect(mock('-n 15').stdout).toContain('1 question without a reference answer is left out');
    expect(results('-n 15').planned).toBe(14);
    expect(results('-n 15 --unanswerable').planned).toBe(15);
  });

  it('leaves out what is suspended', () => {
    const [first] = results('-n 15').attempts;
    qbank(`suspend ${first.id}`);
    const ids = results('-n 15').attempts.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(13);
    expect(ids).not.toContain(first.id);
  });

  it('has no score in history before it is handed in', () => {
    mock('-n 2', '甲', '.', '半句');
    const [cut] = JSON.parse(qbank('history --json').stdout).sessions;
    expect(cut).toMatchObject({ state: 'cut', done: 1, planned: 2, score: null });
  });

  it('is told by history with the same figures', () => {
    const ended = JSON.parse(
      qbank('mock --json --role 服務運營專員 --seed 3 -n 8', {
        input: '先致歉，再核實。\n.\n/skip\n聯繫相關部門協調。\n.\n/handin\n3\n\n',
      }).stdout,
    );
    const told = JSON.parse(qbank(`history ${ended.session} --json`).stdout);
    expect([told.score, told.sections, told.assesses]).toEqual([ended.score, ended.sections, ended.assesses]);
  });

  it('speaks Chinese', () => {
    const { stdout } = mock('-n 1 --lang zh-Hans', '甲', '.', '3');
    expect(stdout).toContain('模拟面试：');
    expect(stdout).toContain('面试成绩\n得分：');
  });
});

describe('the time of a paper', () => {
  /** Starts in the past, so that a resumed session finds its time nearly used. */
  function cutNearItsEnd(words: string): void {
    const environment = { QBANK_NOW: '2026-01-31T09:30:00Z' };
    const input = '半句\n';
    qbank(`mock --role ${role} --seed 1 ${words}`, { input, environment });
    readStore(data, (store) => {
      const [{ id }] = store.sessions.all();
      const shown = store.sessions.events(id).find(({ type }) => type === 'shown');
      if (shown?.type !== 'shown') throw new Error('Nothing was shown.');
      const atMs = Date.parse('2026-01-31T09:30:01Z');
      // As if the question had been looked at for almost the whole time.
      store.sessions.append(id, { type: 'resumedSession', cutAtMs: atMs, atMs });
      store.sessions.append(id, { type: 'shown', question: shown.question, atMs, usedMs: 58_000 });
      store.sessions.append(id, { type: 'paused', atMs });
    });
  }

  /** Goes on with the paper and types nothing until it ends by itself. */
  async function resumeSilently(): Promise<string> {
    const program = start(['resume', '--json'], data);
    let stdout = '';
    program.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    program.stderr.on('data', (chunk) => {
      if (String(chunk).includes('time is up')) program.stdin.end();
    });
    await new Promise((resolve) => program.on('exit', resolve));
    return stdout;
  }

  it('ends it while nothing is typed: the answer so far is handed in', async () => {
    cutNearItsEnd('-n 1 --minutes 1');
    const { attempts } = JSON.parse(await resumeSilently());
    expect(attempts[0]).toMatchObject({ text: '半句', outcome: 'timeUp' });
  });

  it('with --no-limit only counts overtime', () => {
    cutNearItsEnd('-n 1 --minutes 1 --no-limit');
    const { stdout } = qbank('resume --json', {
      input: '還有\n.\n\n',
      environment: { QBANK_NOW: '2026-01-31T09:31:00Z' },
    });
    const { attempts, strict } = JSON.parse(stdout);
    expect([strict, attempts[0].outcome, attempts[0].text]).toEqual([false, 'answered', '半句\n還有']);
  });
});

it('a kill in mid-paper costs nothing that was submitted', async () => {
  const words = ['mock', '--role', role, '--seed', '1', '-n', '3'];
  const program = start(words, data) as ReturnType<typeof spawn>;
  await new Promise<void>((resolve) => {
    program.stdout?.on('data', (chunk) => String(chunk).includes('2/3') && resolve());
    program.stdin?.write('甲的答案\n.\n');
  });
  program.kill('SIGKILL');
  await new Promise((resolve) => program.on('exit', resolve));
  const { stdout } = qbank('resume --json', { input: '乙\n.\n丙\n.\n' });
  const texts = JSON.parse(stdout).attempts.map(({ text }: { text: string }) => text);
  expect(texts).toEqual(['甲的答案', '乙', '丙']);
});
