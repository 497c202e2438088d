import { describe, expect, it } from 'vitest';
import { commandRows, hintRows } from '../../src/terminal/page.ts';

describe('hints below a prompt', () => {
  const hints = ['Enter alone: again', 'Esc: no rating', '? more keys'];

  it('stand in one row where there is room', () => {
    expect(hintRows(hints, { columns: 60 })).toEqual(['Enter alone: again · Esc: no rating · ? more keys']);
  });

  it('go on in a row below, each whole', () => {
    expect(hintRows(hints, { columns: 39 })).toEqual(['Enter alone: again · Esc: no rating', '? more keys']);
    expect(hintRows(hints, { columns: 19 })).toEqual(hints);
  });

  it('are broken only where one is longer than a row', () => {
    expect(hintRows(hints, { columns: 12 })).toEqual([
      'Enter alone:',
      'again',
      'Esc: no',
      'rating',
      '? more keys',
    ]);
  });
});

describe('a command', () => {
  const command = "qbank mock --role '網絡 客服' -n 6 --seed 79";

  it('stands in one row where there is room', () => {
    expect(commandRows(command, { columns: 60 }, 'linux')).toEqual([command]);
  });

  it('is broken between words, so that a shell still takes it for one', () => {
    expect(commandRows(command, { columns: 31 }, 'linux')).toEqual([
      'qbank mock --role \\',
      "  '網絡 客服' -n 6 --seed 79",
    ]);
  });

  it('stays in one row where a shell may not join rows', () => {
    expect(commandRows(command, { columns: 31 }, 'win32')).toEqual([command]);
  });
});
