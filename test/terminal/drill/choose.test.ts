import { afterAll, describe, expect, it } from 'vitest';
import { type Pty, startNode } from '../../support/pty.ts';

type Prompt = 'rating' | 'late rating' | 'menu' | 'leave';

const opened = new Map<string, Pty>();
afterAll(async () => {
  for (const pty of opened.values()) await pty.close();
});

/** A terminal in which this is asked again and again; each test has it freshly asked. */
async function ask(prompt: Prompt, columns = 80): Promise<Pty> {
  const key = `${prompt} ${columns}`;
  const pty = opened.get(key) ?? startNode(['test/terminal/drill/ask.ts', prompt], { columns, rows: 100 });
  opened.set(key, pty);
  return pty.waitFor((pty) => question(pty).length > 0);
}

/** The rows below the last answer. */
function question(pty: Pty): string[] {
  const rows = pty.rows();
  return rows.slice(rows.findLastIndex((row) => row.startsWith('answered: ')) + 1);
}

function answers(pty: Pty): string[] {
  return pty.rows().filter((row) => row.startsWith('answered: '));
}

/** What is answered when this is done; nothing else of the prompt stays on the screen. */
async function answerTo(pty: Pty, act: () => void): Promise<string | undefined> {
  const before = answers(pty).length;
  act();
  await pty.waitFor((pty) => answers(pty).length > before && question(pty).length > 0);
  const stays = pty.rows().slice(0, -question(pty).length);
  expect(stays).toEqual(answers(pty));
  return answers(pty).at(-1);
}

describe('the rating', () => {
  it('shows the four ratings, none of them marked', async () => {
    const pty = await ask('rating');
    expect(question(pty)).toEqual([
      'How did it go?',
      '  1 a  again',
      '  2 h  hard',
      '  3 g  good',
      '  4 e  easy',
      'Number or letter, then Enter:',
      'Enter alone gives no rating',
      '? more keys',
    ]);
  });

  it.each([
    ['3', 'good'],
    ['４', 'easy'],
    ['Ａ', 'again'],
    ['hard', 'hard'],
  ])('takes %s and Enter as %s', async (typed, rating) => {
    const pty = await ask('rating');
    await pty.type(typed).waitFor(new RegExp(`> \\d \\w  ${rating}`));
    expect(await answerTo(pty, () => pty.press('enter'))).toBe(`answered: ${rating}`);
  });

  it('takes Enter alone and Esc as no rating', async () => {
    const pty = await ask('rating');
    expect(await answerTo(pty, () => pty.press('enter'))).toBe('answered: null');
    await pty.type('4').waitFor('> 4 e  easy');
    expect(await answerTo(pty, () => pty.press('esc'))).toBe('answered: null');
  });

  it('says what a key does that is none of the ratings, and takes it', async () => {
    const pty = await ask('rating');
    await pty.type('ｗ').waitFor('mend a wrong question');
    expect(await answerTo(pty, () => pty.press('enter'))).toBe('answered: mend');
  });

  it('asks again for what is no rating', async () => {
    const pty = await ask('rating');
    await pty.type('7').press('enter').waitFor('"7" is none of these.');
    expect(await answerTo(pty, () => pty.type('2').press('enter'))).toBe('answered: hard');
  });

  it('can be corrected before Enter', async () => {
    const pty = await ask('rating');
    await pty.type('1').waitFor('> 1 a  again');
    await pty.press('backspace').type('4').waitFor('> 4 e  easy');
    expect(await answerTo(pty, () => pty.press('enter'))).toBe('answered: easy');
  });

  it('can be left by Ctrl-C', async () => {
    const pty = await ask('rating');
    expect(await answerTo(pty, () => pty.press('ctrl-c'))).toBe('answered: left');
  });
});

describe('the rating after the clock has handed in', () => {
  it('takes no key that was meant for the answer, until there are no more of them', async () => {
    const pty = await ask('late rating');
    expect(question(pty).at(-1)).toBe('Keys count again in a moment.');
    pty.type('字2').press('enter');
    await pty.waitFor('Enter alone gives no rating');
    expect(answers(pty)).toEqual([]);
    expect(await answerTo(pty, () => pty.type('3').press('enter'))).toBe('answered: good');
  });
});

describe('Ctrl-D, which hands an answer in', () => {
  it.each(['rating', 'menu', 'leave'] as const)(
    'pressed once more does nothing to the %s',
    async (prompt) => {
      const pty = await ask(prompt);
      const before = answers(pty).length;
      pty.press('ctrl-d', 'ctrl-d');
      await new Promise((resolve) => setTimeout(resolve, 200));
      await pty.waitFor((pty) => question(pty).length > 0);
      expect(answers(pty)).toHaveLength(before);
      const answered = { rating: 'answered: null', menu: 'answered: goOn', leave: 'answered: true' };
      expect(await answerTo(pty, () => pty.press('enter'))).toBe(answered[prompt]);
    },
  );
});

describe('the menu', () => {
  it('marks going on', async () => {
    const pty = await ask('menu');
    expect(question(pty)).toEqual([
      'Paused. The clock stands still.',
      '> 1 c  Go on',
      '  2 s  Skip for now',
      '  3 g  Give up',
      '  4 e  Open in my editor (clock runs)',
      '  5 q  Stop the session',
      '  6 ?  Keys',
      'Number or letter, then Enter:',
      'Esc goes on',
    ]);
  });

  it('fits a small window, wrapped at words', async () => {
    const pty = await ask('menu', 24);
    expect(question(pty)).toEqual([
      'Paused. The clock',
      'stands still.',
      '> 1 c  Go on',
      '  2 s  Skip for now',
      '  3 g  Give up',
      '  4 e  Open in my',
      '  editor (clock runs)',
      '  5 q  Stop the session',
      '  6 ?  Keys',
      'Number or letter, then',
      'Enter:',
      'Esc goes on',
    ]);
  });

  it.each([
    ['s', 'skip'],
    ['３', 'giveUp'],
    ['Ｑ', 'stop'],
    ['4', 'editor'],
    ['？', 'keys'],
  ])('takes %s and Enter as %s', async (typed, choice) => {
    const pty = await ask('menu');
    expect(await answerTo(pty, () => pty.type(typed).press('enter'))).toBe(`answered: ${choice}`);
  });

  it('moves by the arrows, round both ends', async () => {
    const pty = await ask('menu');
    await pty.press('up').waitFor('> 6 ?');
    await pty.press('down', 'down').waitFor('> 2 s');
    expect(await answerTo(pty, () => pty.press('enter'))).toBe('answered: skip');
  });

  it('goes on by Enter alone and by Esc', async () => {
    const pty = await ask('menu');
    expect(await answerTo(pty, () => pty.press('enter'))).toBe('answered: goOn');
    expect(await answerTo(pty, () => pty.press('esc'))).toBe('answered: goOn');
  });
});

describe('a window that gets narrower', () => {
  it('leaves no fragments of the prompt behind', async () => {
    const pty = await ask('menu', 120);
    const before = answers(pty).length;
    pty.resize(40, 100);
    await pty.press('down').waitFor('> 2 s');
    await answerTo(pty, () => pty.press('esc'));
    expect(answers(pty)).toHaveLength(before + 1);
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
    expect(question(pty)).toEqual(['Leave? Everything is saved.', 'Enter or Ctrl-C: yes. Other keys: no.']);
    expect(await answerTo(pty, () => pty.press(key))).toBe(`answered: ${leaves}`);
  });
});
