import { expect, it } from 'vitest';
import type { QuestionId } from '../../../src/bank/bank.ts';
import { plainPlan } from '../../../src/session/event.ts';
import { type Results, resultsOf } from '../../../src/session/results.ts';
import { replay } from '../../../src/session/session.ts';
import { closingLines } from '../../../src/terminal/drill/closing.ts';
import { plainStyle } from '../../../src/terminal/style.ts';
import { cellWidth } from '../../../src/terminal/width.ts';

const [a, b, c] = ['aaaaaaa', 'bbbbbbb', 'ccccccc'] as QuestionId[];
const plan = { ...plainPlan, questions: [a, b, c], limitSeconds: 60, seed: 42 };

const results: Results = resultsOf(
  replay([
    { type: 'started', atMs: 0, plan },
    { type: 'shown', atMs: 0, question: a },
    { type: 'submitted', atMs: 70_000, text: '甲' },
    { type: 'rated', atMs: 70_000, question: a, rating: 'good' },
    { type: 'shown', atMs: 70_000, question: b },
    { type: 'gaveUp', atMs: 90_000, text: '' },
    { type: 'left', atMs: 99_000 },
  ]),
);

const told = {
  results,
  seed: 42,
  shuffleSeed: null,
  textOf: (question: QuestionId) => (question === a ? '停電時你會怎麼做？' : '請介紹\n一次維修經歷。'),
  commandFor: (questions: readonly QuestionId[]) => `qbank practice ${questions.join(' ')}`,
};

it('tells what was done, the time, the ratings, the slowest, and what to repeat and how', () => {
  expect(closingLines(told, { columns: 80, style: plainStyle })).toEqual([
    'How it went',
    'Done       2 of 3 · 1 given up',
    'Time       01:30 · 00:45 each',
    'Overtime   +00:10 in 1 question',
    'Ratings    good 1 · no rating 1',
    'Seed       42',
    'Slowest    01:10  aaaaaaa  停電時你會怎麼做？',
    '           00:20  bbbbbbb  請介紹 一次維修經歷。',
    'To repeat  bbbbbbb  請介紹 一次維修經歷。',
    'Once more  qbank practice bbbbbbb',
  ]);
});

it('tells no time each where only one was done', () => {
  const one = resultsOf(
    replay([
      { type: 'started', atMs: 0, plan },
      { type: 'shown', atMs: 0, question: a },
      { type: 'submitted', atMs: 30_000, text: '甲' },
    ]),
  );
  expect(closingLines({ ...told, results: one }, { columns: 80, style: plainStyle })[2]).toBe(
    'Time       00:30',
  );
});

it('cuts questions to the page', () => {
  expect(closingLines(told, { columns: 40, style: plainStyle })[6]).toBe(
    'Slowest    01:10  aaaaaaa  停電時你會怎…',
  );
});

it('has the command in a row of its own where it does not fit beside its label, so that it can be copied', () => {
  expect(closingLines(told, { columns: 30, style: plainStyle }).slice(-2)).toEqual([
    'Once more',
    'qbank practice bbbbbbb',
  ]);
});

it('lets no row be wider than the page', () => {
  for (const columns of [30, 40, 60]) {
    const rows = closingLines(told, { columns, style: plainStyle });
    expect(Math.max(...rows.map(cellWidth))).toBeLessThanOrEqual(columns);
  }
});

it('says so when nothing was done', () => {
  const nothing = resultsOf(replay([{ type: 'started', atMs: 0, plan }]));
  expect(closingLines({ ...told, results: nothing, seed: null }, { columns: 80, style: plainStyle })).toEqual(
    ['How it went', 'Nothing was answered this time.', 'Done       0 of 3'],
  );
});
