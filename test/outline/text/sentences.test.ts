import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsSentence, splitSentences } from '../../../src/outline/text/sentences.ts';

const reach = { sentences: 20, units: 2000 };

function split(plain: string): string[] {
  return splitSentences(plain, { start: 0, end: plain.length }, reach).map(({ start, end }) =>
    plain.slice(start, end),
  );
}

const cases: Record<string, string> = {
  'parts at 。？！': '先断电。|再验电！|为什么？|因为危险。',
  'parts at line ends': '情景描述\n|我在门口。',
  'keeps marks together': '真的吗？！|真的。',
  'does not part inside a quotation that goes on': '他问“为什么？是谁？”的时候，我在场。|后来呢？',
  'parts behind a quotation that ends the sentence': '他说：“太慢了。”|你会怎么办？',
  'does not part inside brackets': '看构成（新增？总量？），再看时段。|完。',
  'does not part before a bracket that closes without one that opens': '衔接不畅？）需要区分。|完。',
  'parts at an English full stop, and not at a dot in a name':
    'Please introduce yourself.|I use Node.js and java.util.List every day.|谢谢v2.0。|完。',
  'parts at an English full stop behind a word with a figure before it': 'I refund within 24 hours.|客户呢？',
  'parts again where a quotation was never closed': `他说：“好。${'字'.repeat(130)}。|再来。`,
};

test.each(Object.entries(cases))('%s', (_, marked) => {
  expect(split(marked.replaceAll('|', '')).join('|')).toBe(marked);
});

test('sentences stand one behind the other without gaps', () => {
  const text = fc.string({ unit: fc.constantFrom(...'字。？！”“（）\n 1.') });
  fc.assert(
    fc.property(text, (plain) => {
      expect(split(plain).join('')).toBe(plain);
    }),
  );
});

test.each(['完成。', '真的吗？”', '（见下文。）', '等……', '一；'])('%s ends a sentence', (text) => {
  expect(endsSentence(text)).toBe(true);
});

test.each(['溝通能力，能', '（彈性工作', '（如年齡）', ''])('“%s” is cut off', (text) => {
  expect(endsSentence(text)).toBe(false);
});
