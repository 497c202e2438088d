import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/points/sentences.ts';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence', () => {
  it.each([
    ['先听（为什么？）。再答。', ['先听（为什么？）。', '再答。']],
    ['先安抚；再核实', ['先安抚；', '再核实']],
    ['他說：“可以。”我就去了', ['他說：“可以。”', '我就去了']],
    ['他說“可以。”，我就去了', ['他說“可以。”，我就去了']],
    ['Listen first. Then answer.', ['Listen first.', 'Then answer.']],
    ['先安抚.再核实.', ['先安抚.', '再核实.']],
  ])('ends at a mark outside brackets: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each(['用Node.js和Vue.js写过页面', 'reads config.json at start', '大约2.5倍', '版本 3. 0'])(
    'does not end at a point within a name or a number: %s',
    (text) => {
      expect(sentences(text)).toEqual([text]);
    },
  );
});
