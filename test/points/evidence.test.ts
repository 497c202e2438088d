import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/points/clauses.ts';
import { evidenceOf } from '../../src/points/evidence.ts';

const typed = '先顺毛，再查单子。最后读书。';
const clauses = clausesOf(typed.replaceAll('，', ',').replaceAll('。', '.'));
const point = { text: '安抚客户，核实订单。', start: 10, end: 20 };
const match = { key: '', value: 1, typed: { start: 5, end: 8 }, reference: { start: 5, end: 9 } };

const evidence = (values: readonly number[], near: readonly number[]) =>
  evidenceOf({
    typed,
    clauses,
    near,
    point,
    support: {
      share: 0,
      sentence: 0,
      explained: 0,
      core: 0,
      denied: 0,
      clauses: values.flatMap((value, index) => (value > 0 ? [{ index, value, matches: [match] }] : [])),
    },
  });

describe('evidenceOf', () => {
  it('shows the clause with the words in common, and where they stand in the reference', () => {
    expect(evidence([0, 1, 0], [0.1, 0.1, 0.1])).toEqual({
      text: '再查单子',
      start: 4,
      end: 8,
      matches: [{ typed: { start: 5, end: 8 }, reference: { start: 15, end: 19 } }],
    });
  });

  it('shows what is near the point where nothing is in common', () => {
    expect(evidence([0, 0, 0], [0.9, 0.1, 0.1])).toMatchObject({ text: '先顺毛', matches: [] });
  });

  it('rather shows words in common than what is only near', () => {
    expect(evidence([0, 0, 1], [0.7, 0, 0])).toMatchObject({ text: '最后读书' });
  });

  it('shows nothing where there is nothing', () => {
    expect(evidence([0, 0, 0], [0, 0, 0])).toBeNull();
  });
});
