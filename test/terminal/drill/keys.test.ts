import { expect, it } from 'vitest';
import { keyLines } from '../../../src/terminal/drill/keys.ts';
import { promptPage } from '../../../src/terminal/drill/prompt.ts';
import { plainStyle } from '../../../src/terminal/style.ts';
import { cellWidth } from '../../../src/terminal/width.ts';

it('has each key and its meaning in one row, so that all of them fit a small window', () => {
  const rows = keyLines(promptPage({ columns: 80, style: plainStyle }));
  expect(rows.length).toBeLessThanOrEqual(15);
  expect(rows[1]).toBe('Ctrl-D      hand the answer in');
  expect(Math.max(...rows.map(cellWidth))).toBeLessThan(40);
});

it('has the meaning below the key in a very narrow window', () => {
  const rows = keyLines(promptPage({ columns: 22, style: plainStyle }));
  expect(rows.slice(2, 4)).toEqual(['Ctrl-D', '  hand the answer in']);
});
