import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

const kept = (text: string): string =>
  findFurniture(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

describe('the feet that pages had, with numbers that count on', () => {
  test('go from a text in one line', () => {
    const text =
      '问题一 电梯坏了怎么办？答案：先安抚住户。 Property Officer Interview / 1 问题二 漏水怎么办？答案：先看漏点， Property Officer Interview / 2 再报修。 问题三 住户投诉怎么办？答案：先听。 Property Officer Interview / 3';
    expect(kept(text)).not.toContain('Interview');
    expect(kept(text)).toContain('先看漏点');
  });

  test('go from lines of their own, and the sentence that they part is whole again', () => {
    const text =
      '1、你怎么看值夜班？\n先做好交接，再巡视重点病人、\n镇卫生院护士题本 P1\n术后病人和老人。\n2、病人不肯吃药怎么办？\n镇卫生院护士题本 P2\n先问原因。\n3、家属争吵怎么办？\n先请到一边。\n镇卫生院护士题本 P3';
    expect(kept(text)).toBe(
      '1、你怎么看值夜班？\n先做好交接，再巡视重点病人、术后病人和老人。\n2、病人不肯吃药怎么办？\n先问原因。\n3、家属争吵怎么办？\n先请到一边。\n',
    );
  });

  test('go where a tab parts words and number', () => {
    const foot = (page: number): string => `乡镇医院护士题目（40题）\t${page}`;
    const text = `1、值夜班先做什么？\n交班。 ${foot(1)}\n2、发热怎么护理？\n${foot(2)}\n物理降温。\n3、跌倒怎么办？\n先评估。\n${foot(3)}`;
    expect(kept(text)).toBe(
      '1、值夜班先做什么？\n交班。 \n2、发热怎么护理？\n物理降温。\n3、跌倒怎么办？\n先评估。\n',
    );
  });

  test.each([
    ['in a table', '夜班交接合格次数\t1\n早班交接合格次数\t2\n中班交接合格次数\t2'],
    ['that come twice', '完成率 1 月为 第一季度完成率 / 1 高，第一季度完成率 / 2 低。'],
    ['that do not count on', '用药方案每日 / 3 次，用药方案每日 / 1 次，用药方案每日 / 2 次。'],
    ['that follow other words', '收入 / 1 支出 / 2 结余 / 3'],
  ])('stay %s', (_, text) => {
    expect(kept(text)).toBe(text);
  });
});
