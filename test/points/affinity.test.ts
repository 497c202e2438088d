import { describe, expect, it } from 'vitest';
import { affinitiesOf } from '../../src/points/affinity.ts';
import { clausesOf } from '../../src/points/clauses.ts';

const passages = ['安抚客户的情绪,让他冷静.', '向上级汇报,说明情况.', '学习产品知识,参加培训.'];
const parts = (said: string) => affinitiesOf(said, clausesOf(said), passages);
const nearest = (said: string) => parts(said).map((each) => each.indexOf(Math.max(...each)));

describe('affinitiesOf', () => {
  it.each([
    ['把火压下去', 0],
    ['跟头儿讲一下', 1],
    ['啃几本书', 2],
  ])('finds what %j is about, which no table has', (said, point) => {
    expect(nearest(said)).toEqual([point]);
  });

  it('gives the clauses of a sentence to one point', () => {
    expect(nearest('我觉得应该先把他的火压下去,再慢慢跟他讲.')).toEqual([0, 0]);
  });

  it('gives each clause of a sentence that only lists to its own', () => {
    expect(nearest('先消气,再上报,最后读书.')).toEqual([0, 1, 2]);
  });

  it('parts what brings nothing to mind evenly', () => {
    expect(parts('abcdef')).toEqual([[1 / 3, 1 / 3, 1 / 3]]);
  });

  it('gives parts that are 1 together', () => {
    for (const each of parts('先消气,再上报,最后读书.天气真好.'))
      expect(each.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
  });

  it('takes one point alone for what is said', () => {
    expect(affinitiesOf('读书', clausesOf('读书'), ['学习产品知识'])).toEqual([[1]]);
  });
});
