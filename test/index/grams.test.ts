import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf } from '../../src/index/grams.ts';

describe('gramsOf', () => {
  it.each([
    ['客户投诉', ['客户', '户投', '投诉']],
    ['处理crm投诉？', ['处理', 'cr', 'rm', '投诉']],
    ['crm 系统', ['cr', 'rm', '系统']],
    ['24小时', ['24', '小时']],
    ['5分钟', ['5', '分钟']],
    ['好。坏', ['好', '坏']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['天天天', ['天天']],
    ['？ ！', []],
    ['', []],
  ])('cuts %s into %j', (folded, grams) => {
    expect(gramsOf(folded)).toEqual(grams);
  });

  it('has all grams of a part of a run in the whole: what is looked up is found', () => {
    const han = fc.array(fc.constantFrom(...'客户投诉处理'), { minLength: 2 });
    fc.assert(
      fc.property(han, han, han, (before, part, behind) => {
        const whole = new Set(gramsOf([...before, ...part, ...behind].join('')));
        expect(gramsOf(part.join('')).filter((gram) => !whole.has(gram))).toEqual([]);
      }),
    );
  });
});
