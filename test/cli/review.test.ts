import { describe, expect, it } from 'vitest';
import { makeFolder, makeProgram, type Ran } from './program.ts';

/** The program in a folder of its own, at a time. */
function makeCandidate() {
  const folder = makeFolder();
  const qbank = makeProgram(folder);
  return (time: string, words: string, input = ''): Ran =>
    qbank(words, { input, environment: { QBANK_NOW: `${time}:00Z` } });
}

const json = ({ stdout }: Ran) => JSON.parse(stdout);
const idsOf = (ran: Ran): string[] => json(ran).questions.map(({ id }: { id: string }) => id);
/** Answers with these ratings, one after the other. */
const answers = (...ratings: number[]) => ratings.map((rating) => `甲\n.\n${rating}\n`).join('');

describe('qbank review', () => {
  it('begins with new questions, and asks what failed again at the end', () => {
    const qbank = makeCandidate();
    const ran = json(qbank('2026-11-22T09:30', 'review -n 2 --json', answers(1, 3, 3)));
    expect(
      ran.attempts.map(({ round, rating }: { round: number; rating: string }) => [round, rating]),
    ).toEqual([
      [1, 'again'],
      [1, 'good'],
      [2, 'good'],
    ]);
  });

  it('brings a question back on its day, the likeliest to be forgotten first, before new ones', () => {
    const qbank = makeCandidate();
    const first = json(qbank('2026-11-22T09:30', 'review -n 3 --json', answers(4, 3, 3)));
    const [easy, ...good] = first.attempts.map(({ id }: { id: string }) => id);
    const due = (time: string) => idsOf(qbank(time, 'list --due --json'));
    expect(due('2026-11-24T03:59')).toEqual([]);
    expect(due('2026-11-24T04:00')).toEqual(good);
    expect(due('2026-11-30T04:00').sort()).toEqual([easy, ...good].sort());
    const ran = json(qbank('2026-11-30T10:00', 'review -n 4 --json', answers(3, 3, 3, 3)));
    const asked = ran.attempts.map(({ id }: { id: string }) => id);
    expect(asked.slice(0, 3)).toEqual([...good, easy]);
    expect([easy, ...good]).not.toContain(asked[3]);
  });

  it('asks no more new questions than the share of the day', () => {
    const qbank = makeCandidate();
    qbank('2026-11-22T09:00', 'config day.new 3');
    const count = (time: string) => json(qbank(time, 'review --json', answers(3, 3, 3))).done;
    expect([count('2026-11-22T09:30'), count('2026-11-22T20:00'), count('2026-11-23T05:00')]).toEqual([
      3, 0, 3,
    ]);
  });

  it('says when nothing is due, and what comes next', () => {
    const qbank = makeCandidate();
    qbank('2026-11-22T09:00', 'config day.new 1');
    qbank('2026-11-22T09:30', 'review', answers(3));
    const { code, stdout, stderr } = qbank('2026-11-22T10:00', 'review');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^Today’s share is done\. Next: 2026-11-24 04:00\. /);
    expect(qbank('2026-11-22T10:00', 'review --plan').stdout).toMatch(
      /^Today’s share is done\. Done today: 0 repeated, 1 new\.\n/,
    );
  });

  it('says that nothing is due where nothing was done either', () => {
    const qbank = makeCandidate();
    qbank('2026-11-22T09:00', 'config day.new 0');
    const { stderr } = qbank('2026-11-22T10:00', 'review');
    expect(stderr).toMatch(/^Nothing is due, and no new question is planned for today\. /);
    expect(qbank('2026-11-22T10:00', 'review --plan').stdout).toMatch(/^Today: 0 due, 0 new\.\n/);
  });

  it('leaves out what is suspended, and other jobs than those that are drilled', () => {
    const qbank = makeCandidate();
    const [first] = idsOf(qbank('2026-11-22T09:00', 'list --role 客戶體驗管理師 --json'));
    qbank('2026-11-22T09:00', 'config roles 客戶體驗管理師');
    qbank('2026-11-22T09:00', `suspend ${first}`);
    const ran = json(qbank('2026-11-22T09:30', 'review -n 1 --json', answers(3)));
    const all = json(qbank('2026-11-22T09:30', 'list --role 客戶體驗管理師 --json')).questions;
    expect(ran.attempts[0].id).toBe(all[1].id);
    expect(json(qbank('2026-11-22T09:40', `practice ${first} --json`, answers(3))).done).toBe(1);
  });
});

describe('the plan to the interview', () => {
  it('gets through everything before its day', () => {
    const qbank = makeCandidate();
    qbank('2026-11-22T09:00', 'config interview.date 2026-12-24');
    const plan = json(qbank('2026-11-22T09:30', 'review --plan --json'));
    expect(plan).toMatchObject({ interview: '2026-12-24', daysLeft: 32, possible: true });
    expect(plan.days).toHaveLength(32);
    const sum = plan.days.reduce((total: number, day: { new: number }) => total + day.new, 0);
    expect(sum).toBe(93);
    expect(plan.days[0]).toEqual({ day: '2026-11-22', reviews: 0, new: 4 });
  });

  it('says when that is not possible with so many a day, and how many would do', () => {
    const qbank = makeCandidate();
    qbank('2026-11-22T09:00', 'config interview.date 2026-11-25');
    const { stderr } = qbank('2026-11-22T09:00', 'config day.most 20');
    expect(stderr).toMatch(/With 20 a day 33 questions would never be seen/);
    const plan = json(qbank('2026-11-22T09:30', 'review --plan --json'));
    expect(plan.possible).toBe(false);
    qbank('2026-11-22T09:00', `config day.most ${plan.leastPerDay}`);
    expect(json(qbank('2026-11-22T09:30', 'review --plan --json')).possible).toBe(true);
  });

  it('moves what would come back behind the interview before it, and back when the date goes', () => {
    const qbank = makeCandidate();
    const { attempts } = json(qbank('2026-11-22T09:30', 'review -n 1 --json', answers(4)));
    const due = () => {
      const { questions } = json(qbank('2026-11-22T10:00', 'list --json'));
      return questions.find(({ id }: { id: string }) => id === attempts[0].id).due;
    };
    expect(due()).toBe('2026-11-30T04:00:00.000Z');
    qbank('2026-11-22T10:00', 'config interview.date 2026-11-26');
    expect(due()).toBe('2026-11-26T04:00:00.000Z');
    qbank('2026-11-22T10:00', 'config interview.date --unset');
    expect(due()).toBe('2026-11-30T04:00:00.000Z');
  });
});

describe('what a rating leaves behind', () => {
  it('goes with it: undo gives the schedule as it was before', () => {
    const qbank = makeCandidate();
    qbank('2026-11-22T09:30', 'review -n 1', answers(3));
    const before = qbank('2026-11-24T09:00', 'list --json').stdout;
    qbank('2026-11-24T09:30', 'review --due', answers(4));
    expect(qbank('2026-11-24T09:40', 'list --json').stdout).not.toBe(before);
    expect(qbank('2026-11-24T09:45', 'undo').code).toBe(0);
    expect(qbank('2026-11-24T09:50', 'list --json').stdout).toBe(before);
  });

  it('puts a question into the wrong book until it has gone well on two days', () => {
    const qbank = makeCandidate();
    const { attempts } = json(qbank('2026-11-22T09:30', 'practice -n 1 --json', answers(1)));
    const [{ id }] = attempts;
    const isIn = (time: string) => idsOf(qbank(time, 'list --wrong --json')).includes(id);
    const steps = [isIn('2026-11-22T10:00')];
    qbank('2026-11-22T11:00', 'practice --wrong', answers(3));
    steps.push(isIn('2026-11-22T12:00'));
    qbank('2026-11-23T11:00', 'practice --wrong', answers(3));
    steps.push(isIn('2026-11-23T12:00'));
    expect(steps).toEqual([true, true, false]);
  });

  it('makes it weak, and no longer new', () => {
    const qbank = makeCandidate();
    const { attempts } = json(qbank('2026-11-22T09:30', 'practice -n 1 --json', answers(1)));
    const [{ id }] = attempts;
    expect(idsOf(qbank('2026-11-22T10:00', 'list --weak --json'))).toEqual([id]);
    const fresh = idsOf(qbank('2026-11-22T10:00', 'list --new --json'));
    expect(fresh).not.toContain(id);
    expect(new Set(fresh).size).toBe(92);
  });

  it('does not make weak by a low score what the candidate rates easy', () => {
    const qbank = makeCandidate();
    const { attempts } = json(qbank('2026-11-22T09:30', 'practice -n 1 --json', answers(4)));
    expect(attempts[0].score).toBeLessThan(20);
    expect(idsOf(qbank('2026-11-22T10:00', 'list --weak --json'))).toEqual([]);
  });

  it('counts for the day: no more than so many are asked', () => {
    const qbank = makeCandidate();
    qbank('2026-11-22T09:00', 'config day.most 2');
    const done = (time: string) => json(qbank(time, 'review --json', answers(3, 3, 3, 3))).done;
    expect([done('2026-11-22T09:30'), done('2026-11-22T10:30'), done('2026-11-23T09:30')]).toEqual([2, 0, 2]);
    expect(qbank('2026-11-23T10:00', 'review').stderr).toMatch(/^As many are done as you take on in a day/);
    expect(done('2026-11-26T09:30')).toBe(2);
    expect(json(qbank('2026-11-26T10:30', 'review --due --json', answers(3, 3, 3, 3))).done).toBe(2);
  });
});
