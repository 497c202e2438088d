import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cleaned, Removal } from '../../src/clean/cleaned.ts';
import type { Edit } from '../../src/clean/traced.ts';
import { outline } from '../../src/outline/outline.ts';
import { account } from '../../src/questions/account.ts';
import { questions } from '../../src/questions/questions.ts';
import { cleanedText } from '../outline/support/cleaned.ts';

/** Pieces of which banks are made, so that random texts come near to them. */
const pieces = [
  '2025年护士面试题库及答案', '一、基础', '二、情景（每题10分，共2题）', '1.', '2.', '3.', '1、', '（1）', '第一题：', '\n', '\n\n', ' ',
  '你为什么选择护理？', '请谈谈你的看法。', '我会先听他说完。', '三查是操作前、中、后查。', '难道不是吗？', '（考察：沟通、应变）', '（考察：', '）',
  '参考答案：', '答案与解析', '答案：', '解析：', '“', '”', '3.5', '9:00', '能力，能', '𠮷', '(yàn)', '\uD800', '。', '？',
]; // biome-ignore format: a table
const bankLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(bankLike, fc.string({ unit: 'binary' }));

/** A text with stretches taken out of it as cleaning does. */
const cleaned = fc.tuple(anyText, fc.array(fc.nat(400), { maxLength: 12 })).map(([text, places]): Cleaned => {
  const cuts = [...new Set(places.filter((at) => at <= text.length))].sort((one, other) => one - other);
  const edits: Edit[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 2)
    edits.push({ start: cuts[index], end: cuts[index + 1], insert: '' });
  const removals: Removal[] = edits.map(({ start, end }) => ({ start, end, rule: 'gloss' }));
  const whole = cleanedText(text);
  return { ...whole, traced: whole.traced.apply(edits), removals };
});

test('a heading whose bracket is never closed holds none of its questions', () => {
  const input = cleanedText('一、基础（考察：2.请谈谈你的看法。');
  const { missing, twice } = account(questions(outline(input)), input.document);
  expect({ missing, twice }).toEqual({ missing: [], twice: [] });
});

test('every character of any document ends up in one place, whatever was cleaned out of it', () => {
  fc.assert(
    fc.property(cleaned, (input) => {
      const { missing, twice } = account(questions(outline(input)), input.document);
      expect({ missing, twice }).toEqual({ missing: [], twice: [] });
    }),
    { numRuns: 1000 },
  );
});

test('the counts add up to the document', () => {
  fc.assert(
    fc.property(cleaned, (input) => {
      const sums = account(questions(outline(input)), input.document);
      const total = sums.questions + sums.headings + sums.removals + sums.leftovers + sums.white;
      expect(total).toBe(input.document.text.length);
    }),
  );
});

test('what is taken off as number or label stands in no question', () => {
  fc.assert(
    fc.property(bankLike, (text) => {
      const reading = questions(outline(cleanedText(text)));
      const spans = reading.questions.flatMap((question) => question.spans);
      for (const removal of reading.removals)
        for (const span of spans) expect(removal.end <= span.start || removal.start >= span.end).toBe(true);
    }),
  );
});

test('text that is claimed by nobody is missing, and what two claim is there twice', () => {
  const { document } = cleanedText('甲乙丙丁');
  const reading = questions(outline(cleanedText('')));
  const spoilt = { ...reading, headings: [{ start: 0, end: 2 }], leftovers: [{ start: 1, end: 3 }] };
  expect(account(spoilt, document)).toMatchObject({
    twice: [{ start: 1, end: 2 }],
    missing: [{ start: 3, end: 4 }],
  });
});
