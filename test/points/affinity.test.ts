import { describe, expect, it } from 'vitest';
import { affinitiesOf, kinshipOf } from '../../src/points/affinity.ts';
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

  it('gives what brings nothing to mind to no point that does, and else evenly to all', () => {
    expect(parts('abcdef')).toEqual([[0, 0, 0]]);
    expect(affinitiesOf('abcdef', clausesOf('abcdef'), ['listen first', 'then answer'])).toEqual([
      [1 / 2, 1 / 2],
    ]);
  });

  it('gives parts that are 1 together', () => {
    for (const each of parts('先消气,再上报,最后读书.天气真好.'))
      expect(each.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
  });

  it('takes one point alone for what is said', () => {
    expect(affinitiesOf('读书', clausesOf('读书'), ['学习产品知识'])).toEqual([[1]]);
  });
});

describe('kinshipOf', () => {
  it.each(['先把他的火压下去,再跟头儿讲一下', '顾客发脾气了我哄他,回头啃几本书,把货摸熟'])(
    'takes %j for an answer about the matter, in whatever words',
    (said) => {
      expect(kinshipOf(said, passages)).toBeGreaterThan(0.8);
    },
  );

  it('takes an answer to another question for none', () => {
    const other =
      '我会先按发票和合同核对金额,差额不大就在系统里调账,差额大的退回采购重新开票.' +
      '每个月底关账之前我会把银行流水导出来,一笔一笔勾对,勾不上的列成清单催各个部门.';
    expect(kinshipOf(other, passages)).toBe(0);
  });

  it('holds nothing against an answer without a word, or in English, which brings none of the matters to mind', () => {
    expect(kinshipOf('', passages)).toBe(1);
    expect(kinshipOf('i calm the customer down, tell my manager, and learn the product.', passages)).toBe(1);
  });
});
