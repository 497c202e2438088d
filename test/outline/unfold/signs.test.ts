import { expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { readText, sketch } from '../support/cleaned.ts';

const read = (...lines: string[]): string[] => sketch(readText(lines.join('\n')));

test.each([
  ['❶', '❷', '❸'],
  ['➀', '➁', '➂'],
  ['⑴', '⑵', '⑶'],
  ['⒈', '⒉', '⒊'],
  ['1️⃣', '2️⃣', '3️⃣'],
  ['01 - ', '02 - ', '03 - '],
  ['01-', '02-', '03-'],
  ['No.1 ', 'No.2 ', 'No.3 '],
  ['Q.1 ', 'Q.2 ', 'Q.3 '],
  ['Q-1 ', 'Q-2 ', 'Q-3 '],
  ['【01】', '【02】', '【03】'],
  ['▌1 | ', '▌2 | ', '▌ 3 | '],
  ['1丨', '2丨', '3丨'],
  ['01|', '02|', '03|'],
  ['Q1｜', 'Q2｜', 'Q3｜'],
  ['1丶', '2丶', '3丶'],
  ['1 ．', '2．', '3 . '],
  ['1.、', '2.、', '3、'],
  ['1,', '2，', '3、'],
  ['1·', '2·', '3·'],
  ['〈1〉', '〈2〉', '〈3〉'],
  ['《1》', '《2》', '《3》'],
  ['〔1〕', '〔2〕', '〔3〕'],
  ['（Q1）', '（Q2）', '（Q3）'],
  ['（第1题）', '（第2题）', '（第3题）'],
  ['㈠', '㈡', '㈢'],
  ['№1 ', '№2 ', '№3 '],
  ['No.1', 'No.2', 'No.3'],
  ['▶1. ', '▶2. ', '▶3. '],
  ['※问题1：', '※问题2：', '※问题3：'],
])('questions are numbered %s %s %s', (one, two, three) => {
  expect(
    read(`${one}你为什么应聘？`, '喜欢。', `${two}你的优点是什么？`, '细心。', `${three}你的缺点`, '心急。'),
  ).toEqual(['– 1 你为什么应聘？ ⇒ 喜欢。', '– 2 你的优点是什么？ ⇒ 细心。', '– 3 你的缺点 ⇒ 心急。']);
});

test.each([
  ['1. ', '2 ．', '3．'],
  ['◆1、', '◆2、', '◆3、'],
  ['[Q1]', '[Q2]', '[Q3]'],
  ['（Q1）', '（Q2）', '（Q3）'],
])('in one line they are numbered %s %s %s', (one, two, three) => {
  expect(
    read(`${one}你为什么应聘？我喜欢。${two}你的优点是什么？我细心。${three}你的缺点是什么？我心急。`),
  ).toEqual([
    '– 1 你为什么应聘？ ⇒ 我喜欢。',
    '– 2 你的优点是什么？ ⇒ 我细心。',
    '– 3 你的缺点是什么？ ⇒ 我心急。',
  ]);
});

test.each([
  '1 | 闭包 | 简答',
  '3，5年以上经验',
  '1,200元一个月',
  '3·15晚会',
  '《1984》讲了什么？',
  '看《1》和《2》两集',
  '〈1〉，〈2〉两式相加',
  '（第3题的答案）',
  '比分1-1，1：1',
])('%s holds no number that is printed oddly', (text) => {
  expect(plainForm(text)).toBe(text.replaceAll(',', '，'));
});

test('the tenth of a row of keys is a sign of its own', () => {
  const nine = Array.from({ length: 9 }, (_, index) => `${index + 1}️⃣ 第${index}项你怎么看？`);
  expect(read(...nine, '🔟 你怎么看加班？').at(-1)).toBe('– 10 你怎么看加班？');
});

test('a range and a date are no number with a dash', () => {
  expect(read('营业时间', '1-5 月每天开放', '2-3 楼为展厅', '3-12 岁半价')).toEqual([]);
});
