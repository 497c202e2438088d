import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/terminal/ask.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';

const choices = [
  { value: 'keep', label: 'Keep it', keys: ['1', 'k'] },
  { value: 'end', label: 'End it', keys: ['2', 'e'] },
];

/** Asks a person to whom nothing is drawn again, and who types a line at each prompt; what was chosen, and all that was said. */
async function askByLine(
  lines: readonly string[],
  onEscape?: string,
): Promise<{ answer: string; said: string }> {
  let said = '';
  const left = [...lines];
  const stdin = new PassThrough();
  const hear = (text: string) => {
    said += text;
  };
  const typeNext = (prompt: Buffer, _: unknown, done: () => void) => {
    hear(String(prompt));
    const line = left.shift();
    if (line === undefined) stdin.end();
    else stdin.write(`${line}\n`);
    done();
  };
  const terminal = {
    ...{
      isInteractive: false,
      columns: 80,
      style: plainStyle,
      stdin,
      stdout: new Writable({ write: typeNext }),
    },
    ...{ write: hear, say: (text: string) => hear(`${text}\n`) },
  } as unknown as Terminal;
  const asked = { title: 'What now?', help: 'Esc: back', choices, onEnter: 'keep', onEscape };
  const answer = await ask(asked, { terminal, signal: new AbortController().signal });
  return { answer, said };
}

describe('a choice where nothing may be drawn again', () => {
  it('is asked for line by line, with what Enter alone means and no key of a screen', async () => {
    expect(await askByLine(['2'])).toEqual({
      answer: 'end',
      said: 'What now?\n1 k  Keep it\n2 e  End it\nEnter alone: Keep it\nNumber or letter, then Enter: ',
    });
  });

  it.each([
    ['by its letter', 'e', 'end'],
    ['in full width', 'Ｅ', 'end'],
    ['by Enter alone', '', 'keep'],
  ])('is taken %s', async (_, typed, wanted) => {
    expect((await askByLine([typed])).answer).toBe(wanted);
  });

  it('is asked for again where nothing is called so', async () => {
    const { answer, said } = await askByLine(['x', '2']);
    expect(answer).toBe('end');
    expect(said).toContain('"x" is none of these.');
  });

  it('is what Esc means where the input ends, else what Enter means', async () => {
    expect((await askByLine([], 'end')).answer).toBe('end');
    expect((await askByLine([])).answer).toBe('keep');
  });
});
