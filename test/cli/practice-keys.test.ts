import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { type DataFolder, makeDataFolder, readStore } from './practice-program.ts';
import { makeProgram } from './program.ts';

let folder: DataFolder;
let pty: Pty | undefined;

beforeEach(() => {
  folder = makeDataFolder();
});
afterEach(async () => {
  await pty?.close();
  folder.remove();
});

const rating = 'How did it go?';

async function practice(words: string, rows = 60, environment: Record<string, string> = {}): Promise<Pty> {
  pty = startQbank(`practice --no-repeat ${words}`, folder.path, { rows, environment });
  return pty.waitFor(/Ctrl-C leave/);
}

function first() {
  return readStore(folder.path, (store) => store.entries()[0].id);
}

describe('a hint', () => {
  it('is a missing point above the answer, and another one when it is asked for again; both count', async () => {
    const screen = await practice('-n 1');
    await screen.type('\u0014').waitFor('Hint: 我對服務運營專員崗位');
    await screen.type('\u0014').waitFor('Hint: 我非常認同');
    await screen.type('甲乙').waitFor('甲乙');
    await screen.press('ctrl-d').waitFor(rating);
    expect(screen.transcript()).toContain('2 hints');
  });
});

describe('the keys at the rating', () => {
  it('flag, note, keep my answer, remember other words, and are listed by ?', async () => {
    const screen = await practice('-n 1');
    await screen.type('我很細心，做事也有責任感').waitFor('責任感');
    await screen.press('ctrl-d').waitFor(rating);
    await screen.type('？').press('enter').waitFor('I said it in other words');
    await screen.press('enter').waitFor('Esc: no rating');
    await screen.type('f').press('enter').waitFor('Flagged.');
    await screen.type('n').press('enter').waitFor('Note to this question');
    await screen.type('說得更快').waitFor('說得更快');
    await screen.press('ctrl-d').waitFor('The note is kept.');
    await screen.type('m').press('enter').waitFor('Edit it in');
    await screen.press('enter').waitFor('Kept as my best answer.');
    await screen.type('o').press('enter').waitFor('Which point');
    await screen.press('enter').waitFor('With which words?');
    await screen.press('enter').waitFor('Remembered');
    await screen.waitFor('How did it go?');
    await screen.type('3').press('enter').exit;
    const id = first();
    readStore(folder.path, (store) => {
      expect(store.marks.of(id)).toMatchObject({ isFlagged: true, note: '說得更快' });
      expect(store.ownAnswers.of(id)?.text).toBe('我很細心，做事也有責任感');
      expect(store.accepted.of(id).map(({ text }) => text)).toEqual(['我很細心']);
    });
  });

  it('undo has the last rating given anew, and goes back to where one was', async () => {
    const screen = await practice('-n 2');
    await screen.type('甲').waitFor('甲');
    await screen.press('ctrl-d').waitFor(rating);
    await screen.type('4').press('enter').waitFor('2/2');
    await screen.type('乙').waitFor('乙');
    await screen.press('ctrl-d').waitFor(rating);
    await screen.type('u').press('enter').waitFor('Taken back: easy.');
    await screen.waitFor(/> 1 a/);
    await screen.type('2').press('enter').waitFor('Rating: hard');
    await screen.waitFor(/> 1 a/);
    await screen.type('3').press('enter').exit;
    const ratings = readStore(folder.path, (store) => store.attempts.all().map(({ rating }) => rating));
    expect(ratings).toEqual(['hard', 'good']);
  });
});

it('a wrong reference is mended in the editor at the rating, and the answer compared with it', async () => {
  const editor = join(folder.path, 'editor.sh');
  writeFileSync(editor, '#!/bin/sh\nsed -i.old "s/我對服務運營專員崗位的興趣源/我的興趣源/" "$1"\n', {
    mode: 0o700,
  });
  const screen = await practice('-n 1', 60, { EDITOR: editor });
  await screen.type('甲').waitFor('甲');
  await screen.press('ctrl-d').waitFor(rating);
  await screen.type('ｗ').press('enter').waitFor('Mended.');
  await screen.waitFor('point 1 missing: 我的興趣源于');
  await screen.waitFor(/> 1 a/);
  await screen.type('3').press('enter').exit;
  expect(readStore(folder.path, (store) => store.entriesOf(first())[0].answer)).toMatch(/^我的興趣源于/);
});

it('with --plain a wrong question is mended in an editor, which has the terminal meanwhile', async () => {
  const editor = join(folder.path, 'editor.sh');
  const script = ['echo Editing', 'read words', 'sed -i.old "s/你認為自己適合這個崗位嗎/$words/" "$1"'];
  writeFileSync(editor, ['#!/bin/sh', ...script, ''].join('\n'), { mode: 0o700 });
  pty = startQbank('practice -n 1 --plain', folder.path, { rows: 30, environment: { EDITOR: editor } });
  await pty.waitFor('/? lists what else can be typed');
  await pty.type('甲\r.\r').waitFor('How did it go?');
  await pty.type('/edit\r').waitFor('Editing');
  await pty.type('你合適嗎\r').waitFor('Mended.');
  expect((await pty.type('3\r').exit).exitCode).toBe(0);
  expect(readStore(folder.path, (store) => store.entriesOf(first())[0].question)).toMatch(/你合適嗎？$/);
  const given = readStore(folder.path, (store) => store.attempts.all());
  expect(given).toMatchObject([{ text: '甲', rating: 'good' }]);
});

describe('a long reference', () => {
  it('is read from its top on the whole window, and then rated', async () => {
    const screen = await practice('-n 1', 16);
    await screen.type('甲').waitFor('甲');
    await screen.press('ctrl-d').waitFor('Enter: to the rating');
    expect(screen.isAlternateScreen()).toBe(true);
    expect(screen.rows()[0]).toContain('1/1');
    await screen.press('end').waitFor('The end');
    await screen.press('enter').waitFor(rating);
    expect(screen.isAlternateScreen()).toBe(false);
  });
});

describe('--flip', () => {
  it('takes nothing typed: Enter shows the reference and how long it takes to say', async () => {
    const screen = await practice('-n 1 --flip');
    await screen.type('甲').waitFor('Nothing is typed here');
    await screen.press('enter').waitFor(rating);
    expect(screen.transcript()).toContain('Spoken, the reference takes 01:14');
    await screen.type('3').press('enter').exit;
    expect(readStore(folder.path, (store) => store.attempts.of(first()))).toMatchObject([
      { text: '', rating: 'good', score: null },
    ]);
  });
});

describe('line by line', () => {
  it('--read goes on, back and ends, and keeps no session', () => {
    const { stdout, code } = makeProgram(folder.path)('practice --read -n 2', { input: '\nb\nq\n' });
    expect(stdout.match(/^\d\/2 /gm)).toEqual(['1/2 ', '2/2 ', '1/2 ']);
    expect(code).toBe(0);
    expect(readStore(folder.path, (store) => store.attempts.all())).toEqual([]);
  });

  it('tells the time, a hint and what was typed, and keeps a note, while the answer goes on', () => {
    const input = ['甲', '/time', '/text', '/hint', '/note 再練', '乙', '.', '', ''].join('\n');
    const { stderr } = makeProgram(folder.path)('practice -n 1', { input });
    expect(stderr).toContain('03:00 left.\nSo far:\n甲\nHint: 我對服務運營專員崗位');
    expect(stderr).toContain('The note is kept.');
    readStore(folder.path, (store) => {
      expect(store.attempts.of(first())[0].text).toBe('甲\n乙');
      expect(store.marks.of(first()).note).toBe('再練');
    });
  });
});
