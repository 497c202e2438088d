import { describe, expect, it } from 'vitest';
import { clausesOf, statementsOf } from '../../src/points/clauses.ts';

const sentences = (text: string) => clausesOf(text).map(({ sentence }) => sentence);
const statements = (text: string) =>
  statementsOf(clausesOf(text)).map((clauses) =>
    text.slice(clauses[0].start, clauses[clauses.length - 1].end),
  );

describe('clausesOf', () => {
  it('tells which sentence a clause is part of', () => {
    expect(sentences('先听他把话说完,不打断他.再去核实订单.')).toEqual([0, 0, 1]);
  });

  it('takes what goes on and on with commas alone for several sentences', () => {
    const clause = '我会先耐心听他把话都说完,';
    expect(sentences(clause.repeat(6))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('takes a sentence of usual length for one', () => {
    expect(sentences('我会先耐心听他把话都说完,'.repeat(4))).toEqual([0, 0, 0, 0]);
  });
});

describe('statementsOf', () => {
  it('keeps the clauses of a sentence together', () => {
    expect(statements('先让他把心里的话说完,我不打断他.再去核实订单.')).toEqual([
      '先让他把心里的话说完,我不打断他',
      '再去核实订单',
    ]);
  });

  it('parts a sentence that only lists', () => {
    expect(statements('先听他说,再道歉,最后回访.')).toEqual(['先听他说', '再道歉', '最后回访']);
  });
});
