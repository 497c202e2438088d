import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { toReadable } from '../../src/export/readable.ts';
import { outline } from '../../src/outline/outline.ts';
import { questions } from '../../src/questions/questions.ts';
import { readTextDocument } from '../../src/read/text.ts';
import { countPatternWork } from '../support/pattern-work.ts';
import { readLines } from './support/markdown.ts';

/** Twice the text may take twice the work, and a little more for where it begins. */
const most = 2.3;

function workOf(text: string) {
  const cleaned = clean(readTextDocument('bank.txt', Buffer.from(text)));
  return countPatternWork(() => toReadable(cleaned, questions(outline(cleaned))));
}

const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index + 1)).join('');

describe('reading a bank takes work that grows with it', () => {
  test.each<[string, (index: number) => string]>([
    [
      'questions with marked answers, in one line',
      (at) => `${at}.请谈谈第${at}点？参考回答：我认为有三点意义。`,
    ],
    ['questions without answers', (at) => `${at}. 请谈谈你对第${at}件事的看法？\n`],
    ['choice questions', (at) => `${at}. 属于第${at}类的是（ ）\nA. 甲\nB. 乙\nC. 丙\n答案：B\n`],
    ['questions and labels glued', () => '1. 问？ 2. 问？ 参考答案'],
    ['answers behind each section', (at) => `1. 请谈谈${at}？\n2. 请说说${at}？\n参考答案\n1. A\n2. B\n`],
    [
      'long answers behind each section',
      (at) => `1. 请谈谈${at}？\n2. 为何${at}？\n参考答案\n1. 是的。\n2. 不是。\n`,
    ],
    ['sections', (at) => `第${at % 9}部分 第${at}类\n1. 什么是${at}？\n答：是的。\n`],
    ['shared texts', (at) => `阅读下面的材料，回答下列问题。\n一段材料。\n${at}. 为什么？\n答：因为。\n`],
    ['titles before a blank, in one line', (at) => `${at}.第${at}件事 先这样做，再那样做。`],
    ['titles behind blank lines', (at) => `面试题第${at}件\n先这样做，再那样做。\n\n`],
    ['round numbers', () => '①甲'],
  ])('%s', (_, piece) => {
    // Farther than any pattern is meant to look.
    const copies = Math.ceil(4000 / piece(1).length);
    const once = workOf(repeat(copies, piece)).covered;
    expect(workOf(repeat(2 * copies, piece)).covered).toBeLessThanOrEqual(most * once);
  });
});

test('no label in a long line looks back to where the line begins', () => {
  const labelled = (at: number): string => `${at}.请谈谈第${at}点？参考回答：我认为有三点意义。`;
  const once = workOf(repeat(400, labelled)).walked;
  expect(workOf(repeat(800, labelled)).walked).toBeLessThanOrEqual(most * once);
});

/** Begins with white space or a line to fill in, any number of them, and looks for them from each place in a run. */
const beginsWithRun = /^(?:\((?:\?:)?(?:\^\|)?)*(?:\\s|\[ \]|\[[^\]]*\\s[^\]]*\]|_)[*+]/;
const run = 3000;

describe('reading a bank looks through no list once for each of its places', () => {
  test.each<[string, (index: number) => string]>([
    ['numbers that all are 1', (at) => `1. 什么是第${at}类事务？\n`],
    ['numbers that begin anew', (at) => `${((at - 1) % 5) + 1}. 什么是第${at}类事务？\n是一种做法。\n`],
    [
      'cases that come again',
      (at) => `案例${at % 90}\n（1）怎么办？\n参考答案\n案例${at % 90}\n（1）先问。\n`,
    ],
  ])('%s', (_, piece) => {
    const looked = (copies: number): number => workOf(`面试题库\n${repeat(copies, piece)}`).looked;
    expect(looked(1200)).toBeLessThanOrEqual(4 * 1.15 * looked(300));
  });
});

/** Looks back from each place over any number of signs. */
const looksBackFar =
  /^(?:\((?:\?:)?)*\(\?<[=!](?:[^()[\]\\]|\\.|\[(?:[^\]\\]|\\.)*\]|\((?:[^()\\]|\\.)*\))*?(?:[*+]|\{\d+,\})/;

test('no pattern looks back from each place over a long line', () => {
  const options = repeat(26, (at) => `${String.fromCharCode(64 + at)}.第${at}种做法`);
  const { searched } = workOf(
    `1. 属于第一类的是（ ）${options.repeat(20)}\n2. 正确的是（ ）A.甲B.乙C.丙\n答案：B\n`,
  );
  const slow = [...searched].filter(([source, longest]) => longest >= 1000 && looksBackFar.test(source));
  expect(slow).toEqual([]);
});

test.each([
  ['blanks', ' '],
  ['line ends', '\n'],
  ['lines to fill in', '_'],
])('no pattern looks at a long run of %s from each place in it', (_, sign) => {
  const long = sign.repeat(run);
  const questionsApart = `一、单选题${long}\n1. 体温属于（ ）${long}\nA. 甲${long}\nB. 乙${long}\nC. 丙\n`;
  const answered = `二、简答题\n2. 请谈谈${long}看法？\n答：是${long}的。\n3. 正常（√）${long}\n答案：B${long}解析：是。\n`;
  const { searched } = workOf(
    `护士面试题库${long}\n${questionsApart}${answered}参考答案\n1.B 2.C${long}3.A${long}x`,
  );
  const slow = [...searched].filter(
    ([source, longest]) => longest >= run && (beginsWithRun.test(source) || looksBackFar.test(source)),
  );
  expect(slow).toEqual([]);
});

test.each(['0', '- '])(
  'millions of %j are more than a pattern can match, and are read',
  (sign) => {
    const cleaned = clean(readTextDocument('bank.txt', Buffer.from(sign.repeat(12_000_000 / sign.length))));
    expect(questions(outline(cleaned)).questions).toEqual([]);
  },
  60_000,
);

test('signs that part points are parted in one way only, however many stand behind 考察意图', () => {
  const text = `面试题\n1. 你怎么看加班？\n考察意图：${'/'.repeat(120)}。\n答：可以接受。\n2. 你为什么来？\n答：近。\n`;
  const { questions: found } = questions(outline(clean(readTextDocument('bank.txt', Buffer.from(text)))));
  expect(found.map(({ answer }) => answer)).toEqual(['可以接受。', '近。']);
}, 10_000);

test('a rule below a title is told from words behind it in one way only, however many signs it has', () => {
  const text = `# 什么是可重入锁？\n\n${'_'.repeat(80)} 锁是并发的工具\n\n## 典型回答\n\n可以再次取得的锁。\n`;
  expect(readLines(text.split('\n')).questions).toHaveLength(1);
}, 10_000);

test('a heading with hundreds of thousands of blanks within is read', () => {
  const text = `# 面试题: 甲${' '.repeat(300_000)}乙\n\n## 你好吗？\n\n好。\n`;
  expect(() => questions(outline(clean(readTextDocument('bank.md', Buffer.from(text)))))).not.toThrow();
}, 20_000);

test('a line of Markdown with nothing but hundreds of thousands of blanks is read', () => {
  const text = `# 面试题\n\n## 1. 你好吗？\n\n${' '.repeat(300_000)}\n\n## 2. 为什么？\n\n好。\n`;
  expect(() => questions(outline(clean(readTextDocument('bank.md', Buffer.from(text)))))).not.toThrow();
}, 20_000);

test('an option of a hundred thousand signs is read', () => {
  const many = 'x'.repeat(99_000);
  const stem = (number: number): string => `${number}. 正确的是（ ）\nA. 甲\n`;
  const text = `试题\n${stem(1)}B. 乙${many}丙\nC. 丁\n答案：B\n${stem(2)}B. 乙\n答案：A\n`;
  const [question] = questions(outline(clean(readTextDocument('bank.txt', Buffer.from(text))))).questions;
  expect(question.options[1].text.length).toBeGreaterThan(many.length);
}, 60_000);
