import { describe, expect, it } from 'vitest';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore } from './support.ts';

const alike = bankOf('客服', [openQuestion('如何处理客户投诉？'), openQuestion('如何看待加班？')]);

/** A store with so many banks that are called alike and hold the same questions. */
function withBanks(count: number) {
  const store = openTestStore();
  const put = (at: number) => store.putBank(alike, { kind: 'file', path: `/${at}` });
  for (let at = 1; at <= count; at += 1) put(at);
  return { store, put };
}

describe('Many banks that are called alike', () => {
  it('each have a name of their own, which they keep', () => {
    const { store, put } = withBanks(40);
    const names = store.banks().map(({ name }) => name);
    expect(names.slice(0, 20)).toEqual(['客服', ...Array.from({ length: 19 }, (_, at) => `客服 ${at + 2}`)]);
    expect(new Set(names).size).toBe(40);
    expect(put(33).name).toBe(names[32]);
  });

  it('take a name that has become free', () => {
    const { store, put } = withBanks(5);
    store.removeBank('客服 3');
    expect(put(6).name).toBe('客服 3');
  });
});

describe('The other banks in which questions stand', () => {
  it('are all told of where they are not too many', () => {
    const { put } = withBanks(30);
    expect(put(31).alsoIn).toHaveLength(30);
    expect(put(31).alsoIn[0]).toEqual({ bank: '客服', questions: 2 });
  });

  it('are told of in part where they are very many, each with all that it shares', () => {
    const { put } = withBanks(150);
    const { alsoIn } = put(151);
    expect(alsoIn.length).toBeGreaterThan(5);
    expect(alsoIn.length).toBeLessThanOrEqual(10);
    expect(new Set(alsoIn.map(({ questions }) => questions))).toEqual(new Set([2]));
  });
});
