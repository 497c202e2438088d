import { afterEach, describe, expect, it } from 'vitest';
import { cellWidth } from '../../src/terminal/width.ts';
import { type Pty, startInPty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { environmentFor, makeFolder, makeProgram, programPath } from './program.ts';

const folder = makeFolder();
const newFolder = makeFolder();
const listed = makeProgram(folder)('list -n 1 --json').stdout;
let open: Pty | undefined;
afterEach(() => open?.close());

/** What stands on a screen of this width when the program has ended. */
async function shown(
  words: string,
  columns: number,
  environment: Record<string, string> = {},
): Promise<string[]> {
  open = startQbank(words, folder, { columns, rows: 60, environment });
  const { exitCode } = await open.exit;
  expect(exitCode).toBe(0);
  return open.transcript().trimEnd().split('\n');
}

describe('on a screen', () => {
  it.each([40, 80, 120])('a list of %i columns stands under headings, a question a line', async (columns) => {
    const rows = await shown('list --bank 網絡客服 --script tw', columns);
    expect(rows.slice(0, 2)).toEqual(['網絡客服經理', '行為面試題']);
    expect(rows).toHaveLength(1 + 4 + 15 + 1);
    for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(columns);
    const questions = rows.filter((row) => /^[a-z2-9]{7} /.test(row));
    expect(questions).toHaveLength(15);
    expect(questions.at(-1)).toMatch(/^[a-z2-9]{7} {3}2 {2}\[no answer\] ./);
  });

  it('a narrow screen gets the banks as lists', async () => {
    const rows = await shown('banks', 40);
    expect(rows.slice(0, 4)).toEqual([
      'BANK: 服務運營專員  QUESTIONS: 27',
      'KINDS: 27 open  BREAKS OFF: 1',
      'NO ANSWER: 0  LEFT OVER: 0',
      '',
    ]);
  });

  it('with --plain settings stand whole, each with what it means below', async () => {
    const rows = await shown('config --plain', 80);
    expect(rows.slice(0, 2)).toEqual([
      'interview.date',
      '  the day of the interview: everything is seen before it',
    ]);
    expect(rows.join('\n')).not.toContain('…');
  });

  it('a question is wrapped to the screen', async () => {
    const rows = await shown(`show ${JSON.parse(listed).questions[0].id}`, 40);
    for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(40);
    expect(rows.filter((row) => /^[。，、；：？！）」』”]/.test(row))).toEqual([]);
  });

  it('colours are there, and gone with NO_COLOR', async () => {
    await shown('list -n 1', 80);
    expect(open?.raw()).toContain('\u001b[1m');
    await shown('list -n 1', 80, { NO_COLOR: '1' });
    expect(open?.raw()).not.toMatch(/\u001b\[(?:1|3\d)m/);
  });

  it('the first start says that it reads the banks, and leaves nothing of that behind', async () => {
    const rows = await shown('banks', 80, { QBANK_HOME: newFolder });
    expect(open?.raw()).toContain('Reading the question banks …');
    expect(rows[0]).toMatch(/^BANK/);
    expect(open?.isCursorHidden()).toBe(false);
  });

  it('what is said is wrapped at words too', async () => {
    const rows = await shown('search 投诉 -n 1', 42);
    expect(rows.slice(-2)).toEqual(['The best 1 of 17 questions; -n 17 shows', 'all.']);
  });

  it('one that cannot be drawn again gets the drill line by line', async () => {
    open = startInPty('env', ['TERM=dumb', process.execPath, programPath, 'practice', '-n', '1'], {
      environment: environmentFor(folder),
    });
    await open.waitFor('Your answer, then a line with only a full stop');
    open.type('/stop\r');
    expect((await open.exit).exitCode).toBe(0);
    expect(open.raw()).not.toContain('\u001b');
  });

  it('qbank alone asks at the first start which jobs are drilled, and then shows a home to leave by q', async () => {
    open = startQbank('', folder, { rows: 40 });
    await open.waitFor('Enter alone: all of them');
    expect(open.screen()).toContain('Which jobs do you want to drill?');
    await open.type('２、5').waitFor('２、5');
    await open.press('enter').waitFor('Drilled: 在線客服人員, 客戶體驗管理師.');
    expect(open.screen()).toContain('When is the interview? qbank config interview.date 2026-12-24 plans');
    expect(open.screen()).toContain('Today: 0 to review, 10 new.');
    await open.type('q').press('enter').exit;
    open = startQbank('', folder, { rows: 40 });
    await open.waitFor('What next?');
    expect(open.screen()).not.toContain('Which jobs');
    expect((await open.press('esc').exit).exitCode).toBe(0);
  });

  it('qbank --plain asks and explains line by line: no key is named that it does not take', async () => {
    open = startQbank('--plain', makeFolder(), { columns: 40, rows: 40 });
    await open.waitFor('Enter alone: all\nof them):');
    await open.type('在线、5\r').waitFor('Number or letter, then Enter:');
    expect(open.transcript()).toContain('Drilled from now on: 在線客服人員, 客戶\n體驗管理師.');
    expect(open.screen()).toContain('a line with only a full');
    expect(open.screen()).not.toMatch(/Ctrl-D|Esc/);
    expect((await open.type('q\r').exit).exitCode).toBe(0);
  });
});
