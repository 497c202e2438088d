import { describe, expect, it } from 'vitest';
import type { Engine } from './engines.ts';
import type { JudgedQuery, Place } from './judged.ts';
import { figuresByType, isAnswered, judge } from './relevance.ts';

const place = (number: number): Place => ['bank.txt', '', number];

/** An engine that finds these questions, in this order, whatever is asked. */
function engineOf(...numbers: number[]): Engine {
  const found = numbers.map((number) => ({ places: [place(number)], question: `${number}`, how: '' }));
  return { name: 'fixed', find: async () => found };
}

function queryOf(fields: Partial<JudgedQuery>): JudgedQuery {
  return { q: '投訴', type: 'exact', relevant: [place(1), place(2)], best: null, note: null, ...fields };
}

describe('judging a query', () => {
  it('takes any relevant question for the first where none is the best', async () => {
    expect(await judge(queryOf({}), engineOf(2, 1))).toMatchObject({ rank: 1, recall: 1 });
  });

  it('waits for the best one where there is one', async () => {
    expect(await judge(queryOf({ best: place(1) }), engineOf(2, 3, 1))).toMatchObject({ rank: 3, recall: 1 });
  });

  it('says by recall how much of the relevant is among the first ten', async () => {
    const outcome = await judge(queryOf({}), engineOf(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1));
    expect(outcome).toMatchObject({ rank: 1, recall: 0.5 });
  });

  it('counts a query for what is not there as answered only by nothing', async () => {
    const absent = queryOf({ type: 'none', relevant: [] });
    expect(isAnswered(await judge(absent, engineOf()))).toBe(true);
    expect(isAnswered(await judge(absent, engineOf(1)))).toBe(false);
  });

  it('puts types together without those for what is not there, and their mean beside', async () => {
    const figures = figuresByType([
      await judge(queryOf({}), engineOf(1)),
      await judge(queryOf({}), engineOf(3)),
      await judge(queryOf({ type: 'typo' }), engineOf(3, 3, 3, 1)),
      await judge(queryOf({ type: 'none', relevant: [] }), engineOf()),
    ]);
    const all = figures.map(({ type, queries, first, inFive }) => [type, queries, first, inFive]);
    expect(all).toEqual([
      ['exact', 2, 0.5, 0.5],
      ['typo', 1, 0, 1],
      ['all', 3, 1 / 3, 2 / 3],
      ['each type', 2, 0.25, 0.75],
      ['none', 1, 1, 0],
    ]);
  });
});
