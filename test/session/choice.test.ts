import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { type Choice, choiceOf, readChoice, toOriginal, toShown } from '../../src/session/choice.ts';

const words = { T: '对', F: '错' };
const id = 'aaaaaaa' as QuestionId;
const optionsOf = (...texts: string[]) =>
  texts.map((text, index) => ({ label: String.fromCharCode(65 + index), text }));
const options = optionsOf('断电', '报警', '等待', '离开');

function choose(
  kind: 'single' | 'multiple' | 'judge',
  seed: number | null = null,
  offered = options,
): Choice {
  const choice = choiceOf({ id, kind, options: offered }, words, seed);
  if (choice === null) throw new Error('nothing to choose among');
  return choice;
}

describe('what is typed for a choice', () => {
  const cases: [kind: 'single' | 'multiple' | 'judge', typed: string, labels: string | null][] = [
    ['single', 'B', 'B'],
    ['single', 'ｂ', 'B'],
    ['single', ' 2 ', 'B'],
    ['single', '２', 'B'],
    ['single', 'AB', null],
    ['single', 'E', null],
    ['single', '5', null],
    ['single', '0', null],
    ['single', '', null],
    ['single', '断电', null],
    ['multiple', 'CA', 'AC'],
    ['multiple', 'a, c', 'AC'],
    ['multiple', 'Ａ、Ｃ', 'AC'],
    ['multiple', 'A和C', 'AC'],
    ['multiple', '13', 'AC'],
    ['multiple', 'A-C', 'ABC'],
    ['multiple', 'B~D', 'BCD'],
    ['multiple', '全选', 'ABCD'],
    ['multiple', '全選', 'ABCD'],
    ['multiple', 'A', 'A'],
    ['multiple', 'AE', null],
    ['judge', '对', 'T'],
    ['judge', '對', 'T'],
    ['judge', '√', 'T'],
    ['judge', 'Ｙ', 'T'],
    ['judge', '1', 'T'],
    ['judge', '错误', 'F'],
    ['judge', '×', 'F'],
    ['judge', 'false', 'F'],
    ['judge', '２', 'F'],
    ['judge', '也许', null],
    ['judge', 'A', null],
  ];
  it.each(cases)('%s: %j names %j', (kind, typed, labels) => {
    expect(readChoice(typed, choose(kind))?.join('') ?? null).toBe(labels);
  });
});

describe('what there is to choose among', () => {
  it('a question without options, and one to be answered in words, offers nothing', () => {
    expect(choiceOf({ id, kind: 'single', options: [] }, words)).toBeNull();
    expect(choiceOf({ id, kind: 'open', options }, words)).toBeNull();
  });

  it('true and false are offered whatever options the document prints', () => {
    expect(choose('judge').offers.map(({ label, text }) => label + text)).toEqual(['T对', 'F错']);
  });

  it('without a seed the order is the document’s', () => {
    expect(
      choose('single')
        .offers.map(({ original }) => original)
        .join(''),
    ).toBe('ABCD');
  });

  it('the same seed gives the same order, and the letters on the screen begin with A', () => {
    expect(choose('single', 7)).toEqual(choose('single', 7));
    expect(
      choose('single', 7)
        .offers.map(({ label }) => label)
        .join(''),
    ).toBe('ABCD');
    const orders = Array.from({ length: 20 }, (_, seed) =>
      choose('single', seed)
        .offers.map(({ original }) => original)
        .join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(5);
  });

  it('what speaks of the other options stays behind them', () => {
    const offered = optionsOf('断电', '報警', '以上都對', '以上都不對');
    for (let seed = 0; seed < 20; seed += 1) {
      const texts = choose('single', seed, offered).offers.map(({ text }) => text);
      expect(texts.slice(2)).toEqual(['以上都對', '以上都不對']);
    }
  });

  it('whatever the order, what is kept is by the letters of the document', () => {
    fc.assert(
      fc.property(fc.nat(), fc.subarray(['A', 'B', 'C', 'D'], { minLength: 1 }), (seed, labels) => {
        const choice = choose('multiple', seed);
        const kept = toOriginal(labels, choice);
        expect(toShown(kept, choice)).toEqual(labels);
        const texts = choice.offers.filter(({ label }) => labels.includes(label)).map(({ text }) => text);
        expect(
          [...kept].map((label) => options.find((option) => option.label === label)?.text).sort(),
        ).toEqual(texts.sort());
      }),
    );
  });
});
