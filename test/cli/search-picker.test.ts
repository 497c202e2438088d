import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { type DataFolder, makeDataFolder, readStore } from './practice-program.ts';

let folder: DataFolder;
let pty: Pty;

beforeEach(() => {
  folder = makeDataFolder();
});
afterEach(async () => {
  await pty.close();
  folder.remove();
});

function start(words: string, columns: number): Pty {
  pty = startQbank(words, folder.path, { columns });
  return pty;
}

/** The question that is pointed at; the row of what is typed begins alike. */
const pointedAt = (picker: Pty) => picker.rows().filter((row) => row.startsWith('> '))[1];

const flagged = () => readStore(folder.path, (store) => [...store.marks.all().values()].length);

describe('qbank search without words', () => {
  it.each([80, 40])(
    'finds while one types, opens what is pointed at, and comes back to the words, at %i columns',
    async (columns) => {
      const picker = await start('search', columns).waitFor('Enter opens');
      await picker.type('tousu').waitFor('17 questions');
      expect(picker.rows().every((row) => row.length <= columns)).toBe(true);
      const first = pointedAt(picker);
      await picker.press('down', 'enter').waitFor('Flag it');
      await picker.type('f').press('enter').waitFor('17 questions');
      expect(picker.screen()).toContain('> tousu');
      const second = pointedAt(picker);
      expect(second).not.toBe(first);
      expect(flagged()).toBe(1);
      await picker.press('enter').waitFor('Take its flag off');
      await picker.press('esc').waitFor('17 questions');
      expect(pointedAt(picker)).toBe(second);
      expect(await picker.press('esc').exit).toEqual({ exitCode: 0, signal: 0 });
    },
  );

  it('shows more of each question in a wider window, and points at the same', async () => {
    const picker = await start('search', 40).waitFor('Enter opens');
    await picker.type('標準工具').waitFor(/(?<!\d)1 question(?!s)/);
    expect(pointedAt(picker)).toMatch(/…$/);
    await picker.resize(100, 24).waitFor('處理客戶問題的步驟。');
    expect(pointedAt(picker)).not.toMatch(/…$/);
  });

  it('picks from what is found for the words as they are, not for those before', async () => {
    const picker = await start('search', 80).waitFor('Enter opens');
    await picker.type('tousu').waitFor('17 questions');
    await picker.type('\u0015典型流程\r').waitFor(/(?<!\d)1 question(?!s)/);
    expect(picker.screen()).not.toContain('Flag it');
    await picker.press('enter').waitFor('Flag it');
    expect(picker.screen()).toContain('請描述一下你處理客戶投訴的典型流程');
  });

  it('asks line by line with --plain, and takes numbers', async () => {
    const plain = await start('search --plain', 80).waitFor('empty: leave');
    await plain.type('tongli').press('enter').waitFor('Number, 1 to');
    await plain.type('１').press('enter').waitFor('Flag it');
    await plain.type('s').press('enter').waitFor('empty: leave');
    expect(plain.transcript()).toContain('Reference answer');
    expect(await plain.press('enter').exit).toEqual({ exitCode: 0, signal: 0 });
  });
});
