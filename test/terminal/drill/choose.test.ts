import { afterEach, describe, expect, it } from 'vitest';
import { type Pty, startNode } from '../../support/pty.ts';

let terminal: Pty;
afterEach(() => terminal.close());

async function ask(prompt: 'rating' | 'menu' | 'leave', columns = 80): Promise<Pty> {
  terminal = startNode(['test/terminal/drill/ask.ts', prompt], { columns });
  return terminal.waitFor(/Enter/);
}

/** What was answered; nothing else stays on the screen. */
async function answerOf(pty: Pty): Promise<string> {
  await pty.waitFor(/answered: \w+/);
  return pty.screen();
}

describe('the rating', () => {
  it('shows the four ratings in a row, none of them marked', async () => {
    const pty = await ask('rating');
    expect(pty.rows()).toEqual([
      'How did it go?',
      '  1 again   2 hard   3 good   4 easy',
      ':',
      'number, letter or word, then Enter; Enter alone: no rating',
    ]);
  });

  it.each([
    ['3', 'good'],
    ['４', 'easy'],
    ['Ａ', 'again'],
    ['hard', 'hard'],
  ])('takes %s and Enter as %s', async (typed, rating) => {
    const pty = await ask('rating');
    await pty.type(typed).waitFor(new RegExp(`> \\d ${rating}`));
    expect(await answerOf(pty.press('enter'))).toBe(`answered: ${rating}`);
  });

  it('takes Enter alone as no rating', async () => {
    expect(await answerOf((await ask('rating')).press('enter'))).toBe('answered: null');
  });

  it('asks again for what is no rating', async () => {
    const pty = await ask('rating');
    await pty.type('7').press('enter').waitFor('"7" is none of these.');
    expect(await answerOf(pty.type('2').press('enter'))).toBe('answered: hard');
  });

  it('can be corrected before Enter', async () => {
    const pty = await ask('rating');
    await pty.type('1').waitFor('> 1 again');
    await pty.press('backspace').type('4').waitFor('> 4 easy');
    expect(await answerOf(pty.press('enter'))).toBe('answered: easy');
  });

  it('can be left by Ctrl-C', async () => {
    expect(await answerOf((await ask('rating')).press('ctrl-c'))).toBe('answered: left');
  });
});

describe('the menu', () => {
  it('marks going on, and wraps at words', async () => {
    const pty = await ask('menu', 34);
    expect(pty.rows()).toEqual([
      'Paused. The clock stands still.',
      '> 1 c  Go on',
      '  2 s  Skip: it comes back at the',
      '  end',
      '  3 g  Give up and see the',
      '  reference',
      '  4 e  Open in code --wait (the',
      '  clock runs)',
      '  5 q  Stop and see how it went',
      '  6 k  Keys',
      ':',
      'number or letter, then Enter;',
      'arrows choose; Esc goes on',
    ]);
  });

  it.each([
    ['s', 'skip'],
    ['３', 'giveUp'],
    ['Ｑ', 'stop'],
    ['4', 'editor'],
  ])('takes %s and Enter as %s', async (typed, choice) => {
    const pty = await ask('menu');
    expect(await answerOf(pty.type(typed).press('enter'))).toBe(`answered: ${choice}`);
  });

  it('moves by the arrows, round both ends', async () => {
    const pty = await ask('menu');
    await pty.press('up').waitFor('> 6 k');
    await pty.press('down', 'down').waitFor('> 2 s');
    expect(await answerOf(pty.press('enter'))).toBe('answered: skip');
  });

  it('goes on by Enter alone and by Esc', async () => {
    expect(await answerOf((await ask('menu')).press('enter'))).toBe('answered: goOn');
    await terminal.close();
    expect(await answerOf((await ask('menu')).press('esc'))).toBe('answered: goOn');
  });
});

describe('leaving', () => {
  it.each([
    ['enter', true],
    ['ctrl-c', true],
    ['esc', false],
    ['down', false],
  ] as const)('by %s: %s', async (key, leaves) => {
    const pty = await ask('leave');
    expect(pty.rows()[0]).toBe('Leave? Everything is saved, and what you typed is kept.');
    expect(await answerOf(pty.press(key))).toBe(`answered: ${leaves}`);
  });
});
