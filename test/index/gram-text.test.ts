import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramText } from '../../src/index/gram-text.ts';
import { gramsOf } from '../../src/index/grams.ts';
import { PairSet } from '../../src/index/pair-set.ts';
import { foldText } from '../../src/script/fold.ts';

const units = fc.constantFrom(...'投诉处理客服,，。 5ab々〇é\u0301𠮷\n'.split(/(?:)/u));
const texts = fc.array(
  fc.array(units, { maxLength: 30 }).map((parts) => foldText(parts.join(''))),
  {
    maxLength: 4,
  },
);

function pairsOf(set: PairSet): string[] {
  const pairs: string[] = [];
  set.forEach((first, second) => void pairs.push(String.fromCharCode(first, second)));
  return pairs.sort();
}

test('the grams of a field are those of its texts, each once, in their order', () => {
  fc.assert(
    fc.property(texts, (fields) => {
      const grams = [...new Set(fields.flatMap(gramsOf))];
      const pairs = new PairSet();
      expect(gramText(fields, pairs)).toBe(grams.join(' '));
      expect(pairsOf(pairs)).toEqual(grams.filter(({ length }) => length === 2).sort());
    }),
  );
});

test('pairs of several fields come together', () => {
  const pairs = new PairSet();
  gramText(['投诉处理'], pairs);
  gramText(['处理crm'], pairs);
  expect(pairsOf(pairs)).toEqual(['cr', 'rm', '处理', '投诉', '诉处']);
});

test('a set of pairs has each once, however many there are', () => {
  const pairs = new PairSet();
  const added = Array.from({ length: 5000 }, (_, at) => pairs.add(0x4e00 + (at % 100), 0x4e00 + (at % 700)));
  expect(added.filter(Boolean)).toHaveLength(700);
  expect(pairsOf(pairs)).toHaveLength(700);
});
