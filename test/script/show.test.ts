import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/script/fold.ts';
import { documentScriptOf } from '../../src/script/machine-made.ts';
import type { DocumentScript, ShownScript } from '../../src/script/script.ts';
import { shownOffset, showText } from '../../src/script/show.ts';
import seeds from '../fixtures/gold/seeds.json' with { type: 'json' };

const machineMade = '請問什么時候在會議里說明其后的影響，并于公里處復雜的干擾';
const written = '請問什麼時候在會議裡說明其後的影響，並於公里處複雜的干擾';
const simplified = '请问什么时候在会议里说明其后的影响，并于公里处复杂的干扰';

describe('showText', () => {
  it.each<[string, ShownScript, DocumentScript, string]>([
    [machineMade, 'original', 'machine-made-hant', machineMade],
    [machineMade, 'hans', 'machine-made-hant', simplified],
    [machineMade, 'hant', 'machine-made-hant', '請問什麼時候在會議裏說明其後的影響，並於公里處複雜的干擾'],
    [machineMade, 'tw', 'machine-made-hant', written],
    [machineMade, 'hk', 'machine-made-hant', '請問什麼時候在會議裏説明其後的影響，並於公里處複雜的干擾'],
    [simplified, 'hans', 'hans', simplified],
    [simplified, 'tw', 'hans', written],
    [written, 'hans', 'hant', simplified],
    [written, 'hant', 'hant', written],
    [written, 'tw', 'hant', written],
    [written, 'hk', 'hant', '請問什麼時候在會議裡説明其後的影響，並於公里處複雜的干擾'],
    ['請问', 'hans', 'mixed', '请问'],
    ['請问', 'tw', 'mixed', '請問'],
    ['皇后與范先生於公里外看著那本著作', 'hans', 'hant', '皇后与范先生于公里外看着那本著作'],
    ['他是姓范的皇后', 'tw', 'hant', '他是姓范的皇后'],
    ['視頻軟件', 'tw', 'machine-made-hant', '視頻軟件'],
  ])('shows %s as %s, %s: %s', async (text, script, documentScript, shown) => {
    expect(await showText(text, script, documentScript)).toBe(shown);
  });

  it('keeps the number of code points, on which the offsets of matches rest', async () => {
    const dictionaries = await Promise.all([
      import('opencc-js/dict/STPhrases'),
      import('opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'),
      import('opencc-js/dict/STCharacters'),
      import('opencc-js/dict/TSPhrases'),
      import('opencc-js/dict/TSCharacters'),
      import('opencc-js/dict/TWVariants'),
      import('opencc-js/dict/TWVariantsPhrases'),
      import('opencc-js/dict/TWVariantsRev'),
      import('opencc-js/dict/TWVariantsRevPhrases'),
      import('opencc-js/dict/HKVariants'),
      import('opencc-js/dict/HKVariantsPhrases'),
      import('opencc-js/dict/CJK_Compatibility_Ideographs'),
    ]);
    const unequal = dictionaries
      .flatMap((dictionary) => dictionary.default.split('|'))
      .map((entry) => entry.split(' '))
      .filter(([from, to]) => [...from].length !== [...to].length);
    expect(unequal).toEqual([]);
  });
});

describe('a seed in any script', () => {
  const scripts: ShownScript[] = ['original', 'hans', 'hant', 'tw', 'hk'];
  const texts = seeds.map(({ question, answer }) => `${question}${answer ?? ''}`);

  it.each(scripts)('compares the same when shown as %s', async (script) => {
    for (const [index, text] of texts.entries()) {
      const documentScript = seeds[index].seed.startsWith('002') ? 'hans' : 'machine-made-hant';
      expect(foldText(await showText(text, script, documentScript))).toBe(foldText(text));
    }
  });
});

describe('shownOffset', () => {
  it('follows a character that leaves the BMP', async () => {
    const text = '折足覆餗的客戶';
    const shown = await showText(text, 'hans', 'hant');
    expect(shown).toBe('折足覆𫗧的客户');
    expect(shown.slice(shownOffset(text, shown, text.indexOf('客')))).toBe('客户');
  });

  it('finds the same characters in any mixture', () => {
    const characters = fc.array(
      fc.tuple(fc.constantFrom('餗', '𫗧', '客'), fc.constantFrom('餗', '𫗧', '客')),
    );
    fc.assert(
      fc.property(characters, characters, (before, behind) => {
        const [text, shown] = [0, 1].map((side) => [...before, ...behind].map((pair) => pair[side]).join(''));
        const offset = before.map(([character]) => character).join('').length;
        expect(shown.slice(0, shownOffset(text, shown, offset))).toBe(
          before.map(([, other]) => other).join(''),
        );
      }),
    );
  });
});

describe('documentScriptOf', () => {
  it.each([
    ['000_94b2a630a3960cea.txt', 'machine-made-hant'],
    ['001_87fdc2408761ae77.txt', 'machine-made-hant'],
    ['002_8ff46ca68d501dc2.txt', 'hans'],
    ['003_67c2f92cf86e4118.txt', 'machine-made-hant'],
    ['004_19921aeaac50ceaf.txt', 'machine-made-hant'],
  ])('reads %s as %s', (file, script) => {
    const texts = seeds
      .filter(({ seed }) => seed === file)
      .map(({ question, answer }) => `${question}${answer}`);
    expect(documentScriptOf(texts.join('\n'))).toBe(script);
  });

  it.each([
    ['what a person wrote', written, 'hant'],
    ['the rare words in which a person writes the short forms', '皇后在公里外說，於是後來並不需要', 'hant'],
    ['Traditional with none of the characters that tell', '請談談客戶體驗', 'hant'],
    ['what a machine made', machineMade, 'machine-made-hant'],
    ['Simplified', simplified, 'hans'],
  ])('tells %s', (_, text, script) => {
    expect(documentScriptOf(text)).toBe(script);
  });
});
