import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { type DataFolder, draftsIn, makeDataFolder, readStore } from './practice-program.ts';

let folder: DataFolder;
let data: string;
let pty: Pty;

beforeEach(() => {
  folder = makeDataFolder();
  data = folder.path;
});
afterEach(async () => {
  await pty.close();
  folder.remove();
});

const role = '網絡客服經理';

function start(words: readonly string[], columns = 80): Pty {
  pty = startQbank(words, data, { columns, rows: 30 });
  return pty;
}

/** `qbank mock` in a terminal, when its first question can be answered. */
async function mock(words: string, columns = 80): Promise<Pty> {
  start(['mock', '--role', role, '--seed', '1', ...words.split(' ')], columns);
  await pty.waitFor('Enter: the clock starts');
  expect(pty.screen()).toContain(`Mock interview: ${role}`);
  return pty.press('enter').waitFor(/Ctrl-D submit/);
}

const menu = 'Paused. The clock stands still.';

function questionAt(position: number): string {
  return readStore(data, (store) => {
    const [{ plan }] = store.sessions.all();
    const [entry] = store.entriesOf((plan as { questions: never[] }).questions[position - 1]);
    return entry.question;
  });
}

function answers() {
  return readStore(data, (store) => store.attempts.all()).map(({ text, outcome, rating }) => [
    text,
    outcome,
    rating,
  ]);
}

describe('a mock interview on a screen', () => {
  it.each([40, 80])(
    'goes from the intro over the paper and its overview to references and scores at %i columns',
    async (columns) => {
      await mock('-n 3 --minutes 10', columns);
      expect(pty.screen()).toMatch(/^1\/3 · .*10 marks/m);
      expect(pty.screen()).toMatch(/0\d:\d\d left +(10:00|09:59) in all/);

      await pty.type('先致歉，').press('enter').type('再核實。').waitFor('再核實。');
      await pty.press('ctrl-d').waitFor('2/3');
      await pty.type('半句').waitFor('半句');
      await pty.press('esc').waitFor(menu);
      // Neither this question nor the one before can be thought about while the clock stands.
      for (const position of [1, 2]) expect(pty.transcript()).not.toContain(questionAt(position).slice(0, 6));

      await pty.type('o').press('enter').waitFor('The paper so far');
      await pty.waitFor('on with 2');
      expect(pty.screen()).toContain('1 answered · 1 begun · 1 open');
      await pty.type('３').press('enter').waitFor('3/3');
      await pty.type('丙').waitFor('丙');
      await pty.press('ctrl-d').waitFor('半句');
      await pty.type('補上').waitFor('半句補上');
      expect(pty.transcript()).not.toContain('Reference answer');
      await pty.press('ctrl-d').waitFor('3 answered');
      await pty.waitFor('h hand in');

      await pty.press('enter').waitFor('Handed in: 3 of 3');
      await pty.press('enter').waitFor('Reference answer');
      for (const rating of ['3', '2', '1']) await rate(rating);
      expect(await pty.exit).toEqual({ exitCode: 0, signal: 0 });
      expect(pty.transcript()).toMatch(/Score: \d+ of 100/);
      expect(answers()).toEqual([
        ['先致歉，\n再核實。', 'answered', 'good'],
        ['半句補上', 'answered', 'hard'],
        ['丙', 'answered', 'again'],
      ]);
      expect(Math.max(...pty.rows().map((row) => row.length))).toBeLessThanOrEqual(columns);
    },
  );

  /** Reads a reference, however long it is, to its end, and rates. */
  async function rate(rating: string): Promise<void> {
    await pty.waitFor(/How did it go\?|to the rating/);
    if (pty.isAlternateScreen()) pty.type('q');
    await pty.waitFor(
      ({ screen, isAlternateScreen }) => !isAlternateScreen() && /How did it go\?/.test(screen()),
    );
    const before = pty.transcript().split('Rating: ').length;
    pty.type(rating).press('enter');
    await pty.waitFor(({ transcript }) => transcript().split('Rating: ').length > before);
  }

  it('keeps an answer that is looked at again and left', async () => {
    await mock('-n 2');
    await pty.type('甲').waitFor('甲');
    await pty.press('ctrl-d').waitFor('2/2');
    await pty.press('esc').waitFor(menu);
    await pty.type('o').press('enter').waitFor('on with 2');
    await pty.type('1').press('enter').waitFor('1/2');
    await pty.waitFor('甲');
    await pty.press('esc').waitFor(menu);
    await pty.type('s').press('enter').waitFor('2/2');
    await pty.press('esc').waitFor(menu);
    await pty.type('o').press('enter').waitFor('on with 2');
    // Nothing can be changed any more once it is handed in, so a question that is not answered is told before.
    await pty.type('h').press('enter').waitFor('1 question is not answered.');
    await pty.type('x').waitFor('on with 2');
    await pty.type('h').press('enter').waitFor('1 question is not answered.');
    await pty.press('enter').waitFor('Handed in: 1 of 2');
    await pty.type('s').press('enter').exit;
    expect(answers()).toEqual([['甲', 'answered', null]]);
  });

  it('asks for the job where there are several', async () => {
    start(['mock', '-n', '1', '--seed', '1']);
    await pty.waitFor('For which job is the interview?');
    await pty.type('4').waitFor('> 4');
    await pty.press('enter').waitFor(`Mock interview: ${role}`);
  });

  it('with --plain waits for the candidate, line by line, and takes what is typed for the first question', async () => {
    await start(['mock', '--plain', '-n', '1', '--seed', '1']).waitFor(`4 d  ${role}`);
    await pty.type('4').press('enter').waitFor('Press Enter to start the clock.');
    await pty.press('enter').waitFor('1/1');
    await pty
      .type('先致歉')
      .press('enter')
      .type('。')
      .press('enter')
      .waitFor('an empty line hands the paper in');
    await pty.press('enter').waitFor('How did it go?');
    await pty.type('３').press('enter').exit;
    expect(answers()).toEqual([['先致歉', 'answered', 'good']]);
  });

  it('keeps nothing of a paper that was not begun, and says so of what is typed before', async () => {
    start(['mock', '-n', '1', '--role', role]);
    await pty.waitFor('Enter: the clock starts');
    expect(pty.screen()).not.toContain('not kept');
    pty.type('你');
    await pty.waitFor('What you typed is not kept');
    pty.press('ctrl-c');
    expect((await pty.exit).exitCode).toBe(130);
    expect(readStore(data, (store) => store.sessions.all())).toEqual([]);
  });

  it('is the same after a kill: the question, the draft, both clocks', async () => {
    await mock('-n 3 --minutes 10');
    await pty.type('甲').waitFor('甲');
    await pty.press('ctrl-d').waitFor('2/3');
    await pty.type('寫到一半').waitFor('寫到一半');
    await pty.waitFor(/09:(?!5[89])\d\d in all/);
    await expect.poll(() => draftsIn(data)).toMatchObject([{ text: '寫到一半' }]);
    const [, before] = /(\d\d:\d\d) in all/.exec(pty.screen()) ?? [];
    pty.kill('SIGKILL');
    await pty.exit;

    start(['mock']);
    await pty.waitFor('Enter goes on');
    await pty.press('enter').waitFor('寫到一半');
    expect(pty.screen()).toContain('2/3');
    const [, after] = /(\d\d:\d\d) in all/.exec(pty.screen()) ?? [];
    // What is kept is at most a second behind the screen.
    expect(secondsOf(before) - secondsOf(after)).toBeGreaterThanOrEqual(-1);
    expect(secondsOf(before) - secondsOf(after)).toBeLessThanOrEqual(3);
  });

  const secondsOf = (clock = '') => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

  it('goes on with the references where it was cut while they were read', async () => {
    await mock('-n 2');
    await pty.type('甲').waitFor('甲');
    await pty.press('ctrl-d').waitFor('2/2');
    await pty.type('乙').waitFor('乙');
    await pty.press('ctrl-d').waitFor('h hand in');
    await pty.press('enter').waitFor('And now?');
    await pty.press('enter').waitFor(/How did it go\?|to the rating/);
    await rate('3');
    // A rating is told a moment before it is kept.
    await pty.waitFor(({ screen }) => screen().includes('2/2'));
    await pty.waitFor(/How did it go\?|to the rating/);
    pty.kill('SIGKILL');
    await pty.exit;

    start(['resume']);
    await pty.waitFor('And now?');
    await pty.press('enter').waitFor(/How did it go\?|to the rating/);
    await rate('2');
    await pty.exit;
    expect(answers()).toEqual([
      ['甲', 'answered', 'good'],
      ['乙', 'answered', 'hard'],
    ]);
  });
});
