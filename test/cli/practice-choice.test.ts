import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import type { Question } from '../../src/questions/question.ts';
import { bankOf, openQuestion } from '../store/gold.ts';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { type DataFolder, draftsIn, makeDataFolder, readStore } from './practice-program.ts';
import { makeProgram } from './program.ts';

const optionsOf = (...texts: string[]) => texts.map((text, index) => ({ label: 'ABCD'[index], text }));

const questions: Pick<Question, 'kind' | 'question' | 'options' | 'key' | 'answer' | 'analysis'>[] = [
  {
    kind: 'single',
    question: '發現觸電時首先（ ）。',
    options: optionsOf('切斷電源', '拉開觸電者', '撥打電話', '等待'),
    key: 'A',
    answer: null,
    analysis: '先斷電，A 對。',
  },
  {
    kind: 'multiple',
    question: '哪些屬於安全用具？',
    options: optionsOf('絕緣手套', '驗電器', '鋁梯', '絕緣靴'),
    key: 'ABD',
    answer: null,
    analysis: null,
  },
  {
    kind: 'judge',
    question: '可以用濕布擦拭帶電設備。',
    options: [],
    key: 'F',
    answer: null,
    analysis: null,
  },
  { kind: 'fill', question: '安全電壓不高於____伏。', options: [], key: null, answer: '36', analysis: null },
];

let folder: DataFolder;
let ids: QuestionId[];
let pty: Pty | undefined;

beforeEach(() => {
  folder = makeDataFolder();
  ids = readStore(folder.path, (store) => {
    const whole = questions.map(({ question, ...fields }, index) =>
      openQuestion(question, { number: index + 1, ...fields }),
    );
    const bank = bankOf('電工考題', whole, { role: '電工', file: 'dian.txt', script: 'hant' });
    return store.putBank(bank, { kind: 'file', path: '/dian.txt' }).ids;
  });
});
afterEach(async () => {
  await pty?.close();
  folder.remove();
});

const [single, multiple, judge, fill] = [0, 1, 2, 3];
const rating = 'How did it go?';

async function practice(index: number, words = '', { columns = 80, isOffered = false } = {}): Promise<Pty> {
  pty = startQbank(`practice --no-repeat ${ids[index]} ${words}`, folder.path, { columns });
  if (isOffered) (await pty.waitFor('Go on with it?')).type('n').press('enter');
  return pty.waitFor('Enter submit');
}

const attempts = (index: number) =>
  readStore(folder.path, (store) => store.attempts.of(ids[index])).map(({ text, score, rating }) => ({
    text,
    score,
    rating,
  }));

describe('a choice on a screen', () => {
  it('is made by a letter, marked, and rated as it went', async () => {
    const screen = await practice(single);
    expect(screen.screen()).toContain('( ) A. 切斷電源');
    await screen.type('b').waitFor('(x) B. 拉開觸電者');
    await screen.type('Ａ').waitFor('(x) A. 切斷電源');
    expect(screen.screen()).toContain('( ) B.');
    await screen.press('enter').waitFor(rating);
    expect(screen.transcript()).toContain('+ A. 切斷電源');
    expect(screen.transcript()).toContain('Right.');
    expect(screen.screen()).toContain('Enter alone: good');
    screen.press('enter');
    expect(await screen.exit).toEqual({ exitCode: 0, signal: 0 });
    expect(screen.transcript()).toContain('1 right, 0 wrong');
    expect(attempts(single)).toEqual([{ text: 'A', score: 100, rating: 'good' }]);
  });

  it('is made by the arrows, and what is wrong is rated again unless the candidate says otherwise', async () => {
    const screen = await practice(single);
    await screen.press('down').press('down').press('enter').waitFor(rating);
    expect(screen.transcript()).toContain('x B. 拉開觸電者');
    await screen.waitFor('Enter alone: again');
    await screen.type('2').waitFor('> 2 h  hard');
    screen.press('enter');
    await screen.exit;
    expect(attempts(single)).toEqual([{ text: 'B', score: 0, rating: 'hard' }]);
  });

  it('takes several, each in and out, by letters, places and the space', async () => {
    const screen = await practice(multiple);
    await screen.type('ac').waitFor('[x] C. 鋁梯');
    await screen.type('３').waitFor('[ ] C. 鋁梯');
    await screen.type('d').waitFor('[x] D.');
    await screen.press('down').press('down').type(' ').waitFor('[x] B. 驗電器');
    await screen.press('enter').waitFor(rating);
    screen.press('enter');
    await screen.exit;
    expect(attempts(multiple)).toEqual([{ text: 'ABD', score: 100, rating: 'good' }]);
  });

  it('is not handed in with nothing chosen, and passes over what names nothing', async () => {
    const screen = await practice(multiple);
    await screen.press('enter').waitFor('Nothing chosen yet');
    await screen.type('很').waitFor('None of these');
    expect(attempts(multiple)).toEqual([]);
  });

  it.each(['错', '×', 'f', 'Ｎ', '2'])('true or false is told by %s', async (typed) => {
    const screen = await practice(judge);
    await screen.type(typed).waitFor('(x) F.');
    await screen.press('enter').waitFor('Right.');
  });

  it('comes back after kill -9 as it was chosen, also shuffled', async () => {
    const screen = await practice(multiple);
    await screen.type('bd').waitFor('[x] D.');
    await expect.poll(() => draftsIn(folder.path).map(({ text }) => text)).toEqual(['BD']);
    screen.kill('SIGKILL');
    await screen.exit;
    const again = await practice(multiple, '--shuffle-options', { isOffered: true });
    expect(again.screen().match(/\[x\] \w\. (驗電器|絕緣靴)/g)).toHaveLength(2);
    await again.press('enter').waitFor(rating);
    again.press('enter');
    await again.exit;
    expect(attempts(multiple)[0]).toMatchObject({ text: 'BD', score: 0 });
  });

  it('pauses with its options hidden, and goes on', async () => {
    const screen = await practice(single);
    await screen.type('c').waitFor('(x) C.');
    await screen.press('esc').waitFor('Paused. The clock stands still.');
    expect(screen.screen()).not.toContain('切斷電源');
    expect(screen.screen()).not.toContain('Open in');
    await screen.type('1').press('enter').waitFor('(x) C.');
  });

  it('fits a window of 20 columns', async () => {
    const screen = await practice(multiple, '', { columns: 20 });
    await screen.type('d').waitFor('[x] D.');
    await screen.press('enter').waitFor(/How did it/);
  });
});

describe('a choice line by line', () => {
  const talk = (index: number, input: string, words = '') =>
    makeProgram(folder.path)(['practice', ids[index], ...words.split(' ').filter(Boolean)], { input });

  it('shows the options with their letters, takes them, and says what was right', () => {
    const { stdout, code } = talk(multiple, 'a, b、Ｄ\n.\n3\n');
    expect(code).toBe(0);
    expect(stdout).toContain('A. 絕緣手套\nB. 驗電器\nC. 鋁梯\nD. 絕緣靴\n');
    expect(stdout).toContain('Right.');
    expect(attempts(multiple)).toEqual([{ text: 'ABD', score: 100, rating: 'good' }]);
  });

  it('keeps what names no option as it came, and says so', () => {
    const { stderr } = talk(single, '也許\n.\n\n');
    expect(stderr).toContain('"也許" is not among the options.');
    expect(attempts(single)).toEqual([{ text: '也許', score: 0, rating: null }]);
  });

  it('tells the score in JSON, and so does show', () => {
    const report = JSON.parse(talk(judge, '错\n.\n\n', '--json').stdout);
    expect(report).toMatchObject({ right: 1, wrong: 0, attempts: [{ text: 'F', score: 100 }] });
    const shown = JSON.parse(makeProgram(folder.path)(['show', ids[judge], '--json']).stdout);
    expect(shown.attempts).toMatchObject([{ text: 'F', score: 100, rating: null }]);
  });

  it('marks blanks', () => {
    const { stdout } = talk(fill, '３６\n.\n\n');
    expect(stdout).toContain('Right.');
    expect(attempts(fill)).toEqual([{ text: '３６', score: 100, rating: null }]);
  });
});
