import { expect, test } from 'vitest';
import { readBareKeys } from '../../../src/outline/answers/key-signs.ts';
import { readShortKeys } from '../../../src/outline/answers/keys.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';

function keysOf(text: string): string {
  const plain = plainForm(text);
  const { items } = readShortKeys(plain, { start: 0, end: plain.length });
  return items.map(({ number, content }) => `${number}${text.slice(content.start, content.end)}`).join(' ');
}

test.each([
  ['1.B 2.C 3.A', '1B 2C 3A'],
  ['1、B；2、C；3、A', '1B 2C 3A'],
  ['1.B2.C3.A', '1B 2C 3A'],
  ['1B2C3A', '1B 2C 3A'],
  ['（1）√ （2）× （3）√', '1√ 2× 3√'],
  ['1.AB 2.ABD 3.CD', '1AB 2ABD 3CD'],
  ['1-5 ABCDE', '1A 2B 3C 4D 5E'],
  ['1-5: ABCDE', '1A 2B 3C 4D 5E'],
  ['1~5：ＡＢＣＤＥ', '1Ａ 2Ｂ 3Ｃ 4Ｄ 5Ｅ'],
  ['1—5 ABCDE 6—8 AAB', '1A 2B 3C 4D 5E 6A 7A 8B'],
  ['1-10 ABCDE ABCDE', '1A 2B 3C 4D 5E 6A 7B 8C 9D 10E'],
  ['6至8：A、B、C', '6A 7B 8C'],
  ['11-13 AB ACD BC', '11AB 12ACD 13BC'],
  ['1-4 √×√×', '1√ 2× 3√ 4×'],
  ['1.对 2.错 3.正确', '1对 2错 3正确'],
  ['题号 1 2 3 4\n答案 A B C D', '1A 2B 3C 4D'],
  ['| 题号 | 1 | 2 | 3 |\n|---|---|---|---|\n| 答案 | A | BC | D |', '1A 2BC 3D'],
  ['题号 1 2 3\n答案 A B C\n题号 4 5 6\n答案 D A B', '1A 2B 3C 4D 5A 6B'],
  ['甲部\n| 题号 | 1 | 2 |\n| 答案 | A | BC |\n乙部\n| 题号 | 3 | 4 |\n| 答案 | ○ | × |', '1A 2BC 3○ 4×'],
  ['1.(B) 2.(A)', '1B) 2A)'],
  ['1. b\n2. a, b, d\n3. A, C', '1b 2a, b, d 3A, C'],
  ['1-4 AB, C, AD, B', '1AB 2C 3AD 4B'],
  ['3) a、b、d 4) ×', '3a、b、d 4×'],
  ['正确：1、3；错误：2', '1正确 3正确 2错误'],
  ['①B ②ABC ③×', '1B 2ABC 3×'],
  ['1-3：(A)(B)(C) 4-5：(√)(×)', '1A 2B 3C 4√ 5×'],
  ['第1题选B，第2题选AC。', '1B 2AC'],
  ['1-B; 2-C', '1B 2C'],
  ['题号 答案\n1 A\n2 B\n3 C', '1A 2B 3C'],
  ['題號　01　02\n答案　B　D\n題號　03　04\n答案　A　C', '1B 2D 3A 4C'],
])('reads the keys of %j', (text, keys) => {
  expect(keysOf(text)).toBe(keys);
});

test('a range with fewer keys than numbers gives none', () => {
  expect(keysOf('1-5 ABCD')).toBe('');
  expect(keysOf('1-5 ABCD 6-7 AB')).toBe('6A 7B');
});

test('a row of numbers below the numbers of questions is one of keys where it says so', () => {
  expect(keysOf('题号\t1\t2\t3\n答案\t2\t4\t1')).toBe('1\t2 2\t4 3\t1'.replaceAll('\t', ''));
  expect(keysOf('| 題號 | 1 | 2 |\n| 答案 | (3) | (1) |')).toBe('13 21');
  expect(keysOf('题号 1 2 3\n分值 2 4 1')).toBe('');
  expect(keysOf('题号 1 2 3\n答案 2 4')).toBe('');
});

test('a range with fewer keys than numbers is told, and a figure in a sentence is no range', () => {
  const unmatched = (text: string): readonly number[] =>
    readShortKeys(text, { start: 0, end: text.length }).unmatched;
  expect(unmatched('1-5 AB')).toEqual([0]);
  expect(unmatched('年龄18~60，取18、60两点')).toEqual([]);
});

test('a table with fewer keys than numbers gives none', () => {
  expect(keysOf('题号 1 2 3 4\n答案 A B C')).toBe('');
});

test('the last of several rows may be filled in part, but with no gap in it', () => {
  const rows = '題號　1　2　3　4\n答案　A　B　C　D\n題號　5　6　7　8\n答案　';
  expect(keysOf(`${rows}A　B`)).toBe('1A 2B 3C 4D 5A 6B');
  expect(keysOf(`${rows}A`)).toBe('1A 2B 3C 4D 5A');
  expect(keysOf(`${rows}DCBA`)).toBe('1A 2B 3C 4D 5D 6C 7B 8A');
  for (const unclear of ['A　　C　D', 'AB', 'A　BC']) expect(keysOf(`${rows}${unclear}`)).toBe('1A 2B 3C 4D');
  expect(keysOf('題號　1　2　3　4\n答案　A　B　C　D\n題號　7　8　9　10\n答案　A　B')).toBe('1A 2B 3C 4D');
});

test('words and years are no keys', () => {
  expect(keysOf('2.API网关负责路由。')).toBe('');
  expect(keysOf('2019年4月，A公司成立。')).toBe('');
  expect(keysOf('1. a, then b')).toBe('1a');
  expect(keysOf('1. A, B. is wrong')).toBe('1A');
});

test('keys without numbers are read where they are as many as the questions', () => {
  const plain = 'ABACA BBACC';
  expect(readBareKeys(plain, { start: 0, end: plain.length }, 10)).toHaveLength(10);
  expect(readBareKeys(plain, { start: 0, end: plain.length }, 9)).toEqual([]);
});

test('the remark below a grid is understood, and holds no keys', () => {
  const plain = plainForm('題號　01　02\n答案　B　D\n備　　註：第2題答A或D者均給分，1.C不予採計。');
  const { items, share } = readShortKeys(plain, { start: 0, end: plain.length });
  expect([items.length, share]).toEqual([2, 1]);
  const other = plainForm('01.B 02.D\n準備：第3題另行公布評分方式，考生可於網站查詢。');
  expect(readShortKeys(other, { start: 0, end: other.length }).share).toBeLessThan(0.5);
});

test('what a sheet of keys says of the paper is understood', () => {
  const rows = '題號　第1題　第2題\n答案　B　D';
  const shareOf = (words: string) => {
    const plain = plainForm(`標準答案\n${words}\n${rows}`).slice('標準答案'.length);
    return readShortKeys(plain, { start: 0, end: plain.length }).share;
  };
  expect(shareOf('科目名稱：鐵路法大意\n單選題數：2題　　單選每題配分：2.00分')).toBe(1);
  expect(shareOf('標準答案：答案標註#者，表該題有更正答案，其更正內容詳見備註。')).toBe(1);
  expect(shareOf('鐵路法大意有2題，各題2.00分，由主管機關另行公布')).toBeLessThan(0.5);
});
