import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutPoints } from '../../src/points/points.ts';
import { cellWidth } from '../../src/terminal/width.ts';
import { type DataFolder, draftsIn, makeDataFolder, readStore, start } from './practice-program.ts';
import { makeProgram, type Ran } from './program.ts';

let folder: DataFolder;
let data: string;

beforeEach(() => {
  folder = makeDataFolder();
  data = folder.path;
});
afterEach(() => folder.remove());

/** `qbank practice` with these lines on stdin. */
function practice(words: string, lines: readonly string[] = []): Ran {
  return makeProgram(data)(`practice ${words}`, { input: lines.join('\n') });
}

/** The ids in the order in which practice asks them. */
function ids(count: number): string[] {
  return readStore(data, (store) => store.entries().slice(0, count)).map(({ id }) => id);
}

/** Every attempt kept, in the order of the questions. */
function attempts(count = 3) {
  return readStore(data, (store) => ids(count).flatMap((id) => store.attempts.of(store.resolveId(id)))).map(
    ({ text, outcome, rating, position }) => ({ text, outcome, rating, position }),
  );
}

it('has a help that fits 80 columns', () => {
  const lines = practice('--help').stdout.split('\n');
  expect(lines.filter((line) => cellWidth(line) > 80)).toEqual([]);
});

describe('an answer by lines', () => {
  it('tells on /? at the rating how a question that was read wrong is mended, and not before', () => {
    const mending = '/edit: mend a wrong question or reference in your editor';
    const { stdout, stderr } = practice('-n 1', ['先傾聽', '.', '/?', '3']);
    expect(stdout + stderr).toContain(mending);
    const unasked = practice('-n 1', ['先傾聽', '.', '3']);
    expect(unasked.stdout + unasked.stderr).not.toContain(mending);
  });

  it('opens no editor from a pipe, and goes on', () => {
    const { stderr, code } = practice('-n 1', ['先傾聽', '.', '/edit', '3']);
    expect(stderr).toContain('Without a terminal there is no editor');
    expect([code, attempts()]).toMatchObject([0, [{ text: '先傾聽', rating: 'good' }]]);
  });

  it('ends with a line that is a full stop, and the next line is its rating', () => {
    const ran = practice('-n 1', ['第一行', '第二行', '.', 'good']);
    expect(attempts()).toEqual([
      { text: '第一行\n第二行', outcome: 'answered', rating: 'good', position: 1 },
    ]);
    expect(ran.code).toBe(0);
  });

  /** Without the closing screen's time, and what differs from run to run, or with how answers are compared. */
  const settled = (stdout: string) =>
    stdout
      .replace(/Time {2,}\d\d:\d\d.*\n/, '')
      .replace(/Time \d\d:\d\d/, 'Time 00:00')
      .replace(/score: \d of 100/, 'score: 0 of 100');

  it('has question, answer, reference and closing on stdout, and the talk on stderr', () => {
    const { stdout, stderr } = practice('-n 1', ['我的答案', '.', '3', '']);
    const [entry] = readStore(data, (store) => store.entries());
    const answer = entry.answer ?? '';
    const points = cutPoints(answer);
    expect(settled(stdout)).toBe(
      [
        '',
        `1/1 · ${entry.role} · ${entry.section}`,
        entry.question,
        '',
        '',
        'Your answer',
        '我的答案',
        '',
        'Reference answer · 0 of 5 points covered',
        ...points.map(({ text }, index) => `· point ${index + 1} missing: ${text}`),
        // What rounds an answer off is no point.
        ...[answer.slice(points.at(-1)?.end).trim()].filter(Boolean),
        '',
        'Suggested score: 0 of 100. Your own rating counts.',
        '',
        'Time 00:00 of 03:00',
        'Spoken: yours 00:01, reference 01:14 (limit 03:00)',
        '',
        '',
        'How it went',
        'Done       1 of 1',
        'Ratings    good 1',
        '',
      ].join('\n'),
    );
    expect(stderr.split('\n')).toEqual([
      '93 questions selected, 1 asked. 03:00 for each question.',
      'Your answer, then a line with only a full stop (or /skip, /giveup, /stop):',
      'How did it go? 1 again, 2 hard, 3 good, 4 easy (empty: no rating):',
      '',
    ]);
  });

  it('takes two full stops for one, and two slashes for one', () => {
    practice('-n 1', ['..', '//skip', 'a.', '/etc', '.', '']);
    expect(attempts()[0].text).toBe('.\n/skip\na.\n/etc');
  });

  it('takes a rating by number, full-width number, letter or word, and none for an empty line', () => {
    practice('-n 5 --order document', [
      'a',
      '.',
      '1',
      'b',
      '.',
      '４',
      'c',
      '.',
      'H',
      'd',
      '.',
      '',
      'e',
      '.',
      'Good',
    ]);
    expect(attempts(5).map(({ rating }) => rating)).toEqual(['again', 'easy', 'hard', null, 'good']);
  });

  it('takes no rating from a line that is none, and says so', () => {
    const { stderr } = practice('-n 2', ['a', '.', 'perfect', 'b', '.', '2']);
    expect(attempts().map(({ rating }) => rating)).toEqual([null, 'hard']);
    expect(stderr).toContain('"perfect" is no rating; none was taken.');
  });

  it('may have line ends of Windows and a last line without one', () => {
    const ran = makeProgram(data)('practice -n 1', { input: '甲\r\n乙\r\n.\r\neasy' });
    expect(attempts()).toEqual([{ text: '甲\n乙', outcome: 'answered', rating: 'easy', position: 1 }]);
    expect(ran.code).toBe(0);
  });

  it('may be ten megabytes in one line', () => {
    const long = '答'.repeat(3_400_000);
    const ran = practice('-n 1', [long, '.', '3']);
    expect(attempts()[0].text === long).toBe(true);
    expect(ran.code).toBe(0);
  });

  it('may be many lines', () => {
    const lines = Array.from({ length: 50_000 }, (_, line) => `第${line}行`);
    practice('-n 1', [...lines, '.', '3']);
    expect(attempts()[0].text === lines.join('\n')).toBe(true);
  });
});

describe('a command among the lines', () => {
  it('skips: the question comes back at the end, with what was typed', () => {
    const { stdout, stderr } = practice('-n 2', ['開頭', '/skip', 'b', '.', '3', '續', '.', '4']);
    expect(attempts()).toEqual([
      { text: '開頭\n續', outcome: 'answered', rating: 'easy', position: 1 },
      { text: 'b', outcome: 'answered', rating: 'good', position: 2 },
    ]);
    expect(stdout).toContain('skipped before');
    expect(stderr).toContain('Skipped: it comes back at the end.');
  });

  it('skips again: the question stays out, its text is kept', () => {
    practice('-n 1', ['開頭', '/skip', '/skip']);
    expect(attempts()).toMatchObject([{ text: '開頭', outcome: 'skipped' }]);
    expect(draftsIn(data)).toMatchObject([{ text: '開頭' }]);
  });

  it('gives up: the reference is shown and what was typed is kept', () => {
    const { stdout } = practice('-n 1', ['不知道', '/giveup', '1']);
    expect(attempts()).toEqual([{ text: '不知道', outcome: 'gaveUp', rating: 'again', position: 1 }]);
    expect(stdout).toContain('Given up.\n\nReference answer\n');
    expect(stdout).toMatch(new RegExp(`To repeat {2}${ids(1)[0]} `));
    expect(stdout).toContain(`Once more  qbank practice ${ids(1)[0]}\n`);
  });

  it('stops: the closing screen comes, the draft stays, exit 0', () => {
    const { stdout, code } = practice('-n 3', ['a', '.', '3', '半句', '/stop']);
    expect(stdout).toContain('Done       1 of 3\n');
    expect(draftsIn(data)).toMatchObject([{ question: ids(2)[1], text: '半句' }]);
    expect(code).toBe(0);
  });
});

describe('the end of the input', () => {
  it('stops, keeps the draft and exits 0', () => {
    const { code, stderr, stdout } = practice('-n 3', ['半句', '話']);
    expect(draftsIn(data)).toMatchObject([{ question: ids(1)[0], text: '半句\n話' }]);
    expect(stderr).toContain('The input ended. What you typed is kept');
    expect(stdout).toContain('How it went\nNothing was answered this time.\n');
    expect(code).toBe(0);
  });

  it('leaves no draft behind an answer that was handed in', () => {
    practice('-n 1', ['a', '.']);
    expect(draftsIn(data)).toEqual([]);
    expect(attempts()).toMatchObject([{ text: 'a', rating: null }]);
  });
});

describe('what is asked', () => {
  it('goes on with what was never asked', () => {
    practice('-n 2', ['a', '.', '', 'b', '.', '']);
    const { stdout } = practice('-n 1');
    const third = readStore(data, (store) => store.entries()[2].question);
    expect(stdout).toContain(third);
  });

  it('is the same paper with the same seed, and another with another', () => {
    const [first, same, other] = [
      practice('-n 1 --seed 7'),
      practice('-n 1 --order random --seed 7'),
      practice('-n 1 --seed 8'),
    ];
    expect(same.stdout).toBe(first.stdout);
    expect(other.stdout).not.toBe(first.stdout);
    expect(first.stderr).toContain('Seed 7: --order random --seed 7 gives the same questions again.');
    expect(first.stdout).toContain('Seed       7\n');
  });

  it('is a question of several banks once, with the reference of each', () => {
    const shared = readStore(data, (store) => {
      const entries = store.entries();
      const times = (id: string) => entries.filter((entry) => entry.id === id).length;
      return entries.find(({ id }) => times(id) > 1);
    });
    const { stdout } = practice(`${shared?.id}`, ['/giveup', '']);
    expect(stdout.match(/^Reference answer · .+$/gm)).toHaveLength(3);
    expect(stdout).toContain('1/1 · ');
  });

  it('is shown in the script asked for', () => {
    const { stdout } = practice(`--script hans ${ids(1)[0]}`, ['/giveup', '']);
    expect(stdout).toContain('服务运营专员');
    expect(stdout).not.toMatch(/[務營專員個這]/);
  });

  it('is nothing where no question fits: it says so, names what is near, and exits 0', () => {
    const { stdout, stderr, code } = practice('--role 服务运维专员');
    expect(stdout).toBe('');
    expect(stderr).toBe('No question fits --role 服务运维专员.\nFor --role there is: 服務運營專員.\n');
    expect(code).toBe(0);
  });
});

describe('a missing reference', () => {
  it('is said to be cut off, or to be missing', () => {
    const [cut, missing] = readStore(data, (store) => [
      store.entries().find(({ truncated }) => truncated)?.id,
      store.entries().find(({ answer }) => answer === null)?.id,
    ]);
    const { stdout } = practice(`${cut} ${missing}`, ['/giveup', '', '/giveup', '']);
    expect(stdout).toContain('\nThe document breaks off here.\n');
    expect(stdout).toContain('\nThe document gives no reference answer to this question.\n');
  });
});

describe('--json', () => {
  it('prints one object at the end, and the questions go where the talk goes', () => {
    const { stdout, stderr } = practice('-n 2 --seed 3 --json', ['a', '.', 'hard', '/giveup', '']);
    const { attempts: told, session, ...results } = JSON.parse(stdout);
    expect(results).toEqual({
      schema: 1,
      seed: 3,
      limitSeconds: 180,
      strict: false,
      planned: 2,
      done: 2,
      answered: 1,
      gaveUp: 1,
      skipped: 0,
      seconds: expect.any(Number),
      meanSeconds: expect.any(Number),
      overtimeSeconds: 0,
      overtimeQuestions: 0,
      awaySeconds: 0,
      right: 0,
      wrong: 0,
      ratings: { again: 0, hard: 1, good: 0, easy: 0 },
      unrated: 1,
      repeated: { done: 0, passed: 0 },
      slowest: expect.arrayContaining([told[0].id, told[1].id]),
      repeat: [told[0].id, told[1].id],
    });
    expect(session).toBe(1);
    expect(told[0]).toEqual({
      id: told[0].id,
      position: 1,
      round: 1,
      outcome: 'answered',
      seconds: expect.any(Number),
      overtimeSeconds: 0,
      awaySeconds: 0,
      score: expect.any(Number),
      rating: 'hard',
      hints: 0,
      text: 'a',
    });
    expect(stderr).toContain('1/2 · ');
    expect(stderr).toContain('Reference answer');
  });

  it('gives what --read would show, with the references, and asks nothing', () => {
    const { stdout, stderr, code } = practice('--read -n 2 --json');
    const { schema, questions } = JSON.parse(stdout);
    expect({ schema, code, stderr }).toEqual({ schema: 1, code: 0, stderr: '' });
    expect(questions.map(({ id }: { id: string }) => id)).toEqual(ids(2));
    expect(questions[0].answer).toContain('我對服務運營專員崗位的興趣');
    expect(JSON.parse(practice('--read --role 火箭 --json').stdout).questions).toEqual([]);
  });

  it('prints an object also when nothing fits', () => {
    const told = JSON.parse(practice('--bank xyz --json').stdout);
    expect(told).toMatchObject({ schema: 1, session: null, planned: 0, attempts: [] });
  });
});

describe('a wrong command line', () => {
  const cases: [words: string, message: string, hint: string][] = [
    [
      '--time 90',
      '--time does not take "90".',
      'It takes a time with its unit, up to a day, such as 90s, 3m or 1m30s.',
    ],
    [
      '--time 0s',
      '--time does not take "0s".',
      'It takes a time with its unit, up to a day, such as 90s, 3m or 1m30s.',
    ],
    ['--time 90s --no-limit', '--no-limit and --time do not go together.', ''],
    ['--strict --no-limit', '--strict and --no-limit do not go together.', ''],
    ['aaaaaaa --bank x', 'Ids name the questions themselves: leave --bank out, or the ids.', ''],
    ['-n 0', '--count does not take "0".', ''],
  ];
  it.each(cases)('%s: exit 2, and what to do', (words, message, hint) => {
    const { code, stderr, stdout } = practice(words);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('an unknown id: exit 1', () => {
    const { code, stderr } = practice('zzzzzzz');
    expect(stderr).toContain('There is no question zzzzzzz.');
    expect(code).toBe(1);
  });
});

describe('what ends the program from outside', () => {
  const signals: [signal: NodeJS.Signals, code: number][] = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ];

  it.each(signals)('%s: the draft is saved, exit %i, nothing else is said', async (signal, code) => {
    const child = start(['practice', '-n', '2'], data);
    const heard = listen(child);
    // In one piece: when the second question is on stdout, the line behind it has been read too.
    child.stdin.write('a\n.\n\n半句\n');
    await waitUntil(() => heard.stdout.includes('2/2'));
    child.kill(signal);
    expect((await once(child, 'close'))[0]).toBe(code);
    expect(draftsIn(data)).toMatchObject([{ question: ids(2)[1], text: '半句' }]);
    expect(attempts()).toMatchObject([{ text: 'a' }]);
    expect(heard.stderr).not.toMatch(/Error|at /);
  });

  it('a closed pipe: exit 0 and no word', async () => {
    const child = start(['practice'], data);
    const heard = listen(child);
    await waitUntil(() => heard.stdout !== '');
    child.stdout.destroy();
    for (let line = 0; line < 30; line += 1) child.stdin.write('/giveup\n\n');
    child.stdin.on('error', () => {});
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(heard.stderr).not.toMatch(/Error|EPIPE/);
  });
});

/** What a running program has written so far. */
function listen(child: ReturnType<typeof start>): { stdout: string; stderr: string } {
  const heard = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk) => {
      heard[stream] += chunk;
    });
  }
  return heard;
}

async function waitUntil(isMet: () => boolean): Promise<void> {
  while (!isMet()) await new Promise((resolve) => setTimeout(resolve, 20));
}
