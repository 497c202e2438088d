import { describe, expect, it } from 'vitest';
import { makeProgram } from './program.ts';

const json = ({ stdout }: { stdout: string }) => JSON.parse(stdout);

describe('qbank --json', () => {
  it('tells how things stand: what today asks for, the interview, and what was left unfinished', () => {
    const qbank = makeProgram();
    qbank('config roles 客戶體驗管理師');
    qbank('config interview.date 2026-02-10');
    qbank('practice -n 1', { input: '甲\n.\n3\n' });
    qbank('practice -n 2', { input: '乙' });
    expect(json(qbank('--json'))).toEqual({
      schema: 1,
      today: { due: 0, new: 3, done: { reviews: 0, new: 1 } },
      unfinished: [{ session: 2, mode: 'practice', done: 0, planned: 2 }],
      interview: '2026-02-10',
      daysLeft: 10,
      roles: ['客戶體驗管理師'],
    });
  });

  it('asks nothing, also at the first start', () => {
    const ran = makeProgram()('--json');
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(json(ran)).toMatchObject({ unfinished: [], interview: null, daysLeft: null, roles: [] });
  });
});

it('qbank without a terminal and without --json gives help', () => {
  expect(makeProgram()('').stdout).toMatch(/^Usage: qbank/);
});
