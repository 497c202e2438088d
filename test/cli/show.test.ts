import { describe, expect, it } from 'vitest';
import { makeFolder, makeProgram } from './program.ts';

const qbank = makeProgram(makeFolder());

function idOf(words: string): string {
  return JSON.parse(qbank(`list --json -n 1 ${words}`).stdout).questions[0].id;
}

describe('qbank show', () => {
  it('gives a question, every bank’s answer and the attempts as JSON', () => {
    const id = idOf('--bank 服務運營 --section 團隊協作');
    const { schema, question, answers, attempts } = JSON.parse(qbank(`show ${id} --json`).stdout);
    expect({ schema, attempts }).toEqual({ schema: 1, attempts: [] });
    expect(question).toMatchObject({ id, number: 1, section: '團隊協作與溝通能力類', kind: 'open' });
    expect(Object.keys(answers[0])).toEqual(['bank', 'answer', 'analysis']);
    expect(answers.map(({ bank }: { bank: string }) => bank)).toEqual([
      '服務運營專員',
      '在線客服人員',
      '客戶體驗管理師',
    ]);
  });

  it('gives the key of a choice question with it', () => {
    const choice = makeProgram();
    choice('import - --name 試卷', { input: '單選題\n1. 下列屬於資產的是？\nA. 存貨\nB. 股本\n答案：A\n' });
    const [{ id }] = JSON.parse(choice('list --bank 試卷 --json').stdout).questions;
    const { question } = JSON.parse(choice(`show ${id} --json`).stdout);
    expect(question).toMatchObject({ kind: 'single', key: 'A' });
    expect(Object.keys(question).join(' ')).toBe(
      'id bank role source section number kind question options key assesses marks truncated script',
    );
  });

  it('shows it to be read, with what the bank says about it', () => {
    const id = idOf('--bank 網絡客服 --section 行為');
    const { stdout, stderr, code } = qbank(`show ${id}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').map((line) => line.slice(0, 12))).toEqual([
      `${id}  ope`,
      '',
      '請描述一次你作為團隊領導',
      '',
      '網絡客服經理 · 行為面',
      'Assesses: 問題',
      '10 marks',
      '',
      'Reference an',
      '-角色：作為客服團隊負責',
      '',
      'Analysis',
      '重點體現領導力（組建團隊',
      '',
      'You have not',
      '',
    ]);
  });

  it('says where a document breaks off and where it gives no answer', () => {
    expect(qbank(`show ${idOf('--bank 用户支持 --match 商业利益')}`).stdout).toContain(
      '求专员展现出色的\n\n(The document breaks off here.)\n',
    );
    const [, last] = JSON.parse(qbank('list --json --bank 網絡客服 --section 管理').stdout).questions;
    expect(qbank(`show ${last.id}`).stdout).toContain('(The document gives no answer.)');
  });

  it('takes the beginning of an id, in capitals and full-width letters too', () => {
    const id = idOf('');
    expect(qbank(`show ${id.slice(0, 5)}`).stdout).toBe(qbank(`show ${id}`).stdout);
    expect(qbank(['show', id.toUpperCase()]).stdout).toBe(qbank(`show ${id}`).stdout);
  });

  it('knows when there is no such question, and which one may have been meant', () => {
    const id = idOf('');
    const typo = `${id.slice(0, 6)}${id.endsWith('2') ? '3' : '2'}`;
    expect(qbank(`show ${typo}`)).toEqual({
      code: 1,
      stdout: '',
      stderr: `qbank: There is no question ${typo}.\nDid you mean ${id}?\n`,
    });
    expect(JSON.parse(qbank('show zzzzzzz --json').stderr)).toEqual({
      schema: 1,
      error: {
        id: 'unknown-id',
        message: 'There is no question zzzzzzz.',
        hint: 'qbank list shows the questions with their ids.',
      },
    });
  });

  it('shows past answers, oldest first', () => {
    const answered = makeProgram();
    const { id } = JSON.parse(answered('list --json -n 1').stdout).questions[0];
    const practised = answered('practice -n 1 --order document', { input: '第一次\n.\n3\n' });
    expect(practised.code).toBe(0);
    answered('practice -n 1 --order document', {
      input: '第二次\n.\n\n',
      environment: { QBANK_NOW: '2026-02-01T10:00:00Z' },
    });
    const { attempts } = JSON.parse(answered(`show ${id} --json`).stdout);
    expect(attempts).toEqual([
      {
        session: 1,
        at: expect.stringMatching(/^2026-01-31T09:30:/),
        seconds: expect.any(Number),
        rating: 'good',
        text: '第一次',
        score: expect.any(Number),
      },
      {
        session: 2,
        at: expect.stringMatching(/^2026-02-01T10:00:/),
        seconds: expect.any(Number),
        rating: null,
        text: '第二次',
        score: expect.any(Number),
      },
    ]);
    expect(answered(`show ${id}`).stdout).toMatch(
      /Your answers\n\n1\. {2}2026-01-31 09:30 {2}00:0\d {2}good\n第一次\n\n2\. {2}2026-02-01 10:00 {2}00:0\d {2}not rated\n第二次\n$/,
    );
  });
});
