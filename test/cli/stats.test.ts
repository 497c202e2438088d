import { describe, expect, it } from 'vitest';
import { makeProgram } from './program.ts';

type Program = ReturnType<typeof makeProgram>;

const at = (day: string) => ({ QBANK_NOW: `${day}T10:00:00Z` });

/** Answers so many questions on a day, each rated so. */
function practise(qbank: Program, day: string, ratings: readonly string[]): void {
  const input = ratings.map((rating) => `先傾聽客戶\n.\n${rating}\n`).join('');
  const { code } = qbank(['practice', '--order', 'document', '-n', String(ratings.length)], {
    input,
    environment: at(day),
  });
  expect(code).toBe(0);
}

function filled(): Program {
  const qbank = makeProgram();
  practise(qbank, '2026-01-20', ['3', '3', '1', '2', '4', '3']);
  practise(qbank, '2026-01-29', ['3', '3', '1', '3', '4', '']);
  return qbank;
}

describe('qbank stats', () => {
  it('is all zero before the first answer', () => {
    const { code, stdout } = makeProgram()('stats --json');
    const { schema, standing, quality, trend } = JSON.parse(stdout);
    expect({ code, schema, standing, answers: quality.answers, trend }).toEqual({
      code: 0,
      schema: 1,
      standing: { questions: 93, known: 0, learning: 0, new: 93, suspended: 0, due: 0 },
      answers: 0,
      trend: [],
    });
    expect(stdout).not.toContain('NaN');
  });

  const qbank = filled();
  const now = { environment: at('2026-01-31') };

  it('counts answers, sessions and what was remembered', () => {
    const { quality, sessions, retention, standing, interview } = JSON.parse(
      qbank('stats --json', now).stdout,
    );
    expect(quality).toMatchObject({ answers: 12, judged: 11, weak: 3, weakShare: 3 / 11 });
    expect({ sessions, interview }).toEqual({ sessions: 2, interview: null });
    expect(standing).toMatchObject({ questions: 93, new: 87 });
    expect(retention[0]).toEqual({ days: 30, reviews: 5, remembered: 4, share: 0.8 });
  });

  it('counts only since a day where asked to', () => {
    const answersSince = (since: string) =>
      JSON.parse(qbank(`stats --json --since ${since}`, now).stdout).quality.answers;
    expect([answersSince('7d'), answersSince('2026-01-20'), answersSince('2026-01-30')]).toEqual([6, 12, 0]);
  });

  it('looks at what the filters choose', () => {
    const { standing, quality, roles } = JSON.parse(qbank('stats --json --role 网络客服', now).stdout);
    expect([standing.questions, quality.answers, roles.length]).toEqual([standing.new, 0, 1]);
  });

  it('draws charts with their figures', () => {
    const { stdout, stderr } = qbank('stats', now);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^new +87 {2}█+$/m);
    expect(stdout).toMatch(/^last 30 days +80% {2}4\/5 {2}█+$/m);
    expect(stdout).toContain('12 answers in 2 sessions.');
    expect(stdout).toMatch(/^100% ┤/m);
    expect(stdout).toMatch(/^Tue .*█$/m);
  });

  it('says the same in words with --plain', () => {
    const { stdout } = qbank('stats --plain', now);
    expect(stdout).toContain('last 30 days: 80%, 4 of 5\n');
    expect(stdout).toMatch(/^week of 2026-01-26: 6 answers, good or easy 80%(?:, score \d+)?$/m);
    expect(stdout).toContain('2026-01-29: 6 answers\n');
    expect(stdout).not.toMatch(/[█▪▁-▇┤│└─]/);
  });

  it('tells the days to the interview', () => {
    const set = makeProgram();
    expect(set('config interview.date 2026-02-10', now).code).toBe(0);
    expect(set('stats', now).stdout).toContain('10 days to the interview (2026-02-10).\n');
  });

  it('looks at the roles that are drilled, and says so', () => {
    const set = makeProgram();
    expect(set(['config', 'roles', '網絡客服經理'], now).code).toBe(0);
    const { stdout, stderr } = set('stats', now);
    expect(stderr).toContain('網絡客服經理');
    const all = JSON.parse(set('stats --json', now).stdout).standing.questions;
    const own = JSON.parse(set(['stats', '--json', '--role', '網絡客服經理'], now).stdout).standing.questions;
    expect(stdout).toContain(`\n${own} questions, 0 due today\n`);
    expect([all, own < 93]).toEqual([own, true]);
  });

  it('tells no share of fewer answers than five', () => {
    const little = makeProgram();
    practise(little, '2026-01-20', ['3', '1']);
    const { stdout } = little('stats', now);
    expect(stdout).toContain('Good or easy: not enough data (2 of 5).\n');
    expect(stdout).toMatch(/By section\nNot enough data \(fewer than 5 answers\): 1 more\.\n/);
  });

  it('refuses a span that is none', () => {
    expect(qbank('stats --since yesterday', now)).toMatchObject({
      code: 2,
      stderr:
        'qbank: --since does not take "yesterday".\nIt takes days, weeks or a date, such as 30d, 4w or 2026-01-31.\n',
    });
  });

  it('says what no question fits', () => {
    const { code, stderr } = qbank('stats --role 厨师', now);
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({
      code: 0,
      stderr: 'No question fits --role 厨师.',
    });
  });
});
