import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cleaned, Removal } from '../../src/clean/cleaned.ts';
import type { Edit } from '../../src/clean/traced.ts';
import { outline } from '../../src/outline/outline.ts';
import { questions } from '../../src/questions/questions.ts';
import { cleanedText } from '../outline/support/cleaned.ts';
import { account } from '../support/account.ts';

/** Pieces of which banks are made, so that random texts come near to them. */
const pieces = [
  '2025年护士面试题库及答案', '一、基础', '二、情景（每题10分，共2题）', '1.', '2.', '3.', '1、', '（1）', '第一题：', '\n', '\n\n', ' ',
  '你为什么选择护理？', '请谈谈你的看法。', '我会先听他说完。', '三查是操作前、中、后查。', '难道不是吗？', '（考察：沟通、应变）', '（考察：', '）',
  '参考答案：', '答案与解析', '答案：', '解析：', '“', '”', '3.5', '9:00', '能力，能', '𠮷', '(yàn)', '\uD800', '。', '？',
  '（ ）', '（B）', '（√）', '____', 'A.体温', ' B.脉搏', '\nA. ', '\nB. ', ' C、身高', '甲✅', '答案：B', '【答案】AB', '正确解析：', '（多选）', '【选项】',
  '三、单选题\n', '判断题\n', '\n参考答案\n', '1-3 ABC', '1.B 2.C', '1A2B', '\n题号 1 2 3\n答案 A B C\n', '\n（ B ）1.', '\n难度：中\n',
  '\n阅读下面的材料，回答1～2题。\n', '\n1.', '\n2.', '\n3.', '故选B。', '（答案：B）', '[答：对]', '一、BCA\n', '单选：1-2 AB\n', '\n1. 答：', '①甲②乙', '(1)甲(2)乙',
]; // biome-ignore format: a table
const bankLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

/** Papers: sections of numbered items with options, keys, answers and what stands between them, and answers apart. */
const item = fc.tuple(
  fc.constantFrom('', '（多选）', '（10分）', '【判断】'),
  fc.constantFrom('哪项正确（ ）', '哪项正确（B）', '体温过低。（√）', '体温为____。', '什么是三查？', '权责发生制', '__A__最好'),
  fc.constantFrom('', '\nA. 甲\nB. 乙', ' A.甲 B.乙（正确答案） C.丙', '\n甲\n乙', '\nA.对 B.错', '\n| A. 甲 | B. 乙 |', '【选项】A.甲B.乙C.丙 ✅', '\nA. 甲\nC. 丙'),
  fc.constantFrom('', '答案：B', '\n【答案】AB\n【解析】见书。', '\n正确答案：乙', '\n答案：错误解析：无', '\n选B', '\n查看答案\n答案：E', '\n解析：故选B。'),
  fc.constantFrom('', '\n难度：中', '\n（ A ）', '\n阅读以下材料，回答2～3题。\n某人来访。', '\n参考答案：1.A 2.B', '\n参考答案\n1-2 AB'),
).map((parts) => parts.join('')); // biome-ignore format: a table
const section = fc
  .tuple(
    fc.constantFrom('', '一、单选题\n', '二、判断题\n', '三、填空题（每题2分）\n', '简答题\n'),
    fc.array(item, { maxLength: 5 }),
  )
  .map(([heading, items]) => heading + items.map((text, index) => `${index + 1}. ${text}\n`).join(''));
const answersApart = fc.constantFrom(
  '', '参考答案\n一、单选题\n1.A 2.B\n二、判断题 1-3 √×√', '参考答案\n1-3 AB', '答案\nABC', '答案：ABCA BC', '题号 1 2 3\n答案 A B C',
  '答案与解析\n1. 【答案】A\n【解析】无。\n2. B', '参考答案\n1. 什么是三查？\n答：查三次。\n2. 无',
); // biome-ignore format: a table
const paperLike = fc
  .tuple(fc.array(section, { maxLength: 4 }), answersApart)
  .map(([sections, answers]) => `护士考试题\n${sections.join('')}${answers}`);
const anyText = fc.oneof(bankLike, paperLike, paperLike, fc.string({ unit: 'binary' }));

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

test('a heading over an item behind answers holds none of these', () => {
  const input = cleanedText(
    '、判断题\n1. 哪项正确（ ）\n2. 哪项正确（ ）\n正确答案：乙\n参考答案：1.A 2.B\n1. 哪项正确（ ）【选项】A.甲B.乙C.丙 ✅\n',
  );
  const { missing, twice } = account(questions(outline(input)), input.document);
  expect({ missing, twice }).toEqual({ missing: [], twice: [] });
});

test('a heading whose bracket is never closed holds none of its questions', () => {
  const input = cleanedText('一、基础（考察：2.请谈谈你的看法。');
  const { missing, twice } = account(questions(outline(input)), input.document);
  expect({ missing, twice }).toEqual({ missing: [], twice: [] });
});

test('a text to read is accounted for where the first of its questions asks nothing', () => {
  const input = cleanedText('\n阅读下面的材料，回答1～2题。\n）\n1.\n2.2025年护士面试题库及答案');
  const { missing, twice } = account(questions(outline(input)), input.document);
  expect({ missing, twice }).toEqual({ missing: [], twice: [] });
});

test('an indented item that begins with the words over a text to read is a question, and no such words', () => {
  const input = cleanedText(' 1.\n阅读下面的材料，回答1～2题。\n？答案：\n1.');
  const { missing, twice } = account(questions(outline(input)), input.document);
  expect({ missing, twice }).toEqual({ missing: [], twice: [] });
});

test('a heading is claimed once, where answers stand below it as well', () => {
  const input = cleanedText('护士考试题\n简答题\n1.\n阅读以下材料，回答2～3题。\n某人来访。\n答案：ABCA BC');
  const { missing, twice } = account(questions(outline(input)), input.document);
  expect({ missing, twice }).toEqual({ missing: [], twice: [] });
});

test('every character of any document ends up in one place, whatever was cleaned out of it', () => {
  fc.assert(
    fc.property(cleaned, (input) => {
      const { missing, twice } = account(questions(outline(input)), input.document);
      expect({ missing, twice }).toEqual({ missing: [], twice: [] });
    }),
    { numRuns: 500 },
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

test.each(['\n1. 答：（答案：B）', '①甲②乙故选B。请谈谈你的看法。2.[答：对]解析：'])(
  'an answer in a bracket beside a label is claimed once: %j',
  (text) => {
    const { questions: found, removals } = questions(outline(cleanedText(text)));
    const spans = found.flatMap((question) => question.spans);
    for (const removal of removals)
      for (const span of spans) expect(removal.end <= span.start || removal.start >= span.end).toBe(true);
  },
);

test('what a question assesses, behind an answer in a bracket, is claimed once', () => {
  const input = cleanedText('\n3.你怎麼看夜班？[答：对]夜班也要有人上（考察：沟通、应变）难道不是吗？');
  const { missing, twice } = account(questions(outline(input)), input.document);
  expect({ missing, twice }).toEqual({ missing: [], twice: [] });
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
