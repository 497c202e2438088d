import xterm from '@xterm/headless';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawFrame, type Frame } from '../../../src/terminal/answer/screen.ts';

const frame: Frame = {
  columns: 20,
  rows: ['問題', '答', '', '      hint'],
  clock: { row: 3, column: 0, text: '02:59' },
  cursor: { row: 1, column: 2 },
};

test('the first frame clears the window and writes all rows at once', () => {
  expect(drawFrame(null, frame)).toBe(
    '\u001b[?2026h\u001b[H\u001b[2J\u001b[1;1H問題\u001b[K\u001b[2;1H答\u001b[K\u001b[4;1H      hint\u001b[K\u001b[4;1H02:59\u001b[2;3H\u001b[?2026l',
  );
});

test('a tick writes the clock and goes back to the cursor, nothing else', () => {
  const next = { ...frame, clock: { ...frame.clock, text: '02:58' } };
  expect(drawFrame(frame, next)).toBe('\u001b[4;1H02:58\u001b[2;3H');
});

test('a key writes its row', () => {
  const next = { ...frame, rows: ['問題', '答案', '', '      hint'], cursor: { row: 1, column: 4 } };
  expect(drawFrame(frame, next)).toBe('\u001b[?2026h\u001b[2;1H答案\u001b[K\u001b[2;5H\u001b[?2026l');
});

test('an arrow moves the cursor, and nothing at all is written where nothing changed', () => {
  expect(drawFrame(frame, { ...frame, cursor: { row: 1, column: 0 } })).toBe('\u001b[2;1H');
  expect(drawFrame(frame, { ...frame })).toBe('');
});

test('a window of another size is drawn whole', () => {
  expect(drawFrame(frame, { ...frame, columns: 30 })).toBe(drawFrame(null, { ...frame, columns: 30 }));
});

function emulate(output: string): Promise<string[]> {
  const terminal = new xterm.Terminal({ cols: 20, rows: 4, allowProposedApi: true });
  return new Promise((resolve) => {
    terminal.write(output, () => {
      const buffer = terminal.buffer.active;
      const rows = [0, 1, 2, 3].map((row) => buffer.getLine(row)?.translateToString(true) ?? '');
      resolve([...rows, `${buffer.cursorY},${buffer.cursorX}`]);
    });
  });
}

test('drawn step by step, the screen is the same as drawn at once', async () => {
  const row = fc.constantFrom('', '問題', 'ab', '問題問題問題問題問', 'hint');
  const frames = fc.record({
    columns: fc.constant(20),
    rows: fc.tuple(row, row, row, row),
    clock: fc.record({
      row: fc.constant(3),
      column: fc.constant(0),
      text: fc.constantFrom('02:59', '02:58'),
    }),
    cursor: fc.record({ row: fc.nat(3), column: fc.nat(19) }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(frames, { minLength: 1, maxLength: 5 }), async (drawn) => {
      const steps = drawn.map((next, index) => drawFrame(drawn[index - 1] ?? null, next)).join('');
      const whole = drawFrame(null, drawn.at(-1) as Frame);
      expect(await emulate(steps)).toEqual(await emulate(whole));
    }),
    { numRuns: 40 },
  );
});
