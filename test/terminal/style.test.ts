import { expect, it } from 'vitest';
import { loadStyle } from '../../src/terminal/style.ts';

it('has no colour that is lost on a light or on a dark background: only red and magenta read on both', async () => {
  const style = await loadStyle(true);
  const painted = Object.entries(style).map(([part, paint]) => `${part}: ${paint('字')}`);
  expect(painted.filter((text) => /\u001b\[(?:30|32|33|34|36|37|9\d)m/.test(text))).toEqual([]);
});
