import { describe, expect, it } from 'vitest';
import { hintRows } from '../../../src/terminal/drill/page.ts';

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
