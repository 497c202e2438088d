import { expect, test } from 'vitest';
import { readText, sketch } from './support/cleaned.ts';

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
  ['【01】', '【02】', '【03】'],
])('questions are numbered %s %s %s', (one, two, three) => {
  expect(
    read(`${one}你为什么应聘？`, '喜欢。', `${two}你的优点是什么？`, '细心。', `${three}你的缺点`, '心急。'),
  ).toEqual(['– 1 你为什么应聘？ ⇒ 喜欢。', '– 2 你的优点是什么？ ⇒ 细心。', '– 3 你的缺点 ⇒ 心急。']);
});

test('the tenth of a row of keys is a sign of its own', () => {
  const nine = Array.from({ length: 9 }, (_, index) => `${index + 1}️⃣ 第${index}项你怎么看？`);
  expect(read(...nine, '🔟 你怎么看加班？').at(-1)).toBe('– 10 你怎么看加班？');
});

test('a range and a date are no number with a dash', () => {
  expect(read('营业时间', '1-5 月每天开放', '2-3 楼为展厅', '3-12 岁半价')).toEqual([]);
});
