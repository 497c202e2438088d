import fc from 'fast-check';
import simplifiedOf from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/script/fold.ts';

describe('foldText', () => {
  it.each([
    ['Traditional becomes Simplified', '客戶體驗', '客户体验'],
    ['full width becomes half width', '（ＫＰＩ：１００％）', '(kpi:100%)'],
    ['capitals become small letters', 'CustomerJourneyMap', 'customerjourneymap'],
    ['quotation marks of both scripts become one', '「好」“好”', '"好""好"'],
    ['an ideographic space becomes a space', '客戶　服務', '客户 服务'],
    ['a line break stays', '甲\n乙', '甲\n乙'],
    ['a compatibility ideograph becomes its character', '樂\uf914', '乐乐'],
    ['a radical from a PDF becomes its character', '\u2f00\u2f24', '一大'],
    ['a final sigma becomes a sigma', 'ΣΑΣς', 'σασσ'],
    ['a letter whose small form is longer stays', 'İ', 'İ'],
    ['characters beyond the BMP stay', '𠮷😀', '𠮷😀'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    '裡裏里',
    '麼麽么',
    '後后',
    '著着',
    '為爲为',
    '啟啓启',
    '衆眾众',
    '說説说',
    '於于',
    '臺台',
    '線綫线',
    '復複复',
    '喫吃',
    '羣群',
    '發髮发',
    '乾幹干',
    '並併并',
    '峯峰',
    '祕秘',
    '隻只',
  ])('folds %s to one form', (forms) => {
    expect(new Set([...forms].map(foldText)).size).toBe(1);
  });

  it.each([
    '我',
    '他',
    '她',
    '你',
    '的',
    '面',
    '着',
    '吃',
    '群',
    '峰',
    '床',
    '秘',
    '为',
    '么',
    '里',
    '后',
    '台',
  ])('leaves the Simplified %s as it is', (character) => {
    expect(foldText(character)).toBe(character);
  });

  it('brings a Traditional character and its Simplified one together, whatever OpenCC lists', () => {
    const apart = simplifiedOf
      .split('|')
      .map((entry) => entry.split(' '))
      .filter(([from, to]) => from.length === 1 && to.length === 1 && foldText(from) !== foldText(to));
    expect(apart).toEqual([]);
  });

  it.each([
    ['了解', '瞭解'],
    ['计划', '計畫'],
    ['什么', '甚麼'],
    ['想象', '想像'],
    ['回复', '回覆'],
    ['借口', '藉口'],
    ['你', '妳'],
    ['复苏', '復甦'],
  ])('folds %s and %s alike, which only words tell apart', (simplified, traditional) => {
    expect(foldText(traditional)).toBe(foldText(simplified));
  });

  it('folds the phrases of OpenCC alike, but for those with rare characters', async () => {
    const dictionaries = await Promise.all([
      import('opencc-js/dict/STPhrases'),
      import('opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'),
      import('opencc-js/dict/TSPhrases'),
      import('opencc-js/dict/TWVariantsRevPhrases'),
      import('opencc-js/dict/HKVariantsRevPhrases'),
    ]);
    const apart = dictionaries
      .flatMap((dictionary) => dictionary.default.split('|'))
      .map((entry) => entry.split(' '))
      .filter(([from, to]) => foldText(from) !== foldText(to));
    expect(apart.length).toBeLessThan(100);
  });

  it('keeps the length of any text, so that offsets carry over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
  });

  it('folds unit for unit: a part folds as it does within the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(foldText(one + other)).toBe(foldText(one) + foldText(other));
      }),
    );
  });

  it('changes nothing when folded twice', () => {
    const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
    expect(foldText(foldText(everyUnit))).toBe(foldText(everyUnit));
  });
});
