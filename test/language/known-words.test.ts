import { describe, expect, it } from 'vitest';
import {
  charactersOutsideWords,
  charactersTornOff,
  isKnownWord,
  isWhereWordsMeet,
} from '../../src/language/known-words.ts';

describe('A known word', () => {
  it.each(['共情', '话术', '客诉'])('%s is one, a term of work that no dictionary has', (word) => {
    expect(isKnownWord(word)).toBe(true);
  });

  it.each(['投诉', '投机', '满意度', '数据库', '量子力学'])('%s is one', (word) => {
    expect(isKnownWord(word)).toBe(true);
  });

  it.each(['诉投', '户满', '的客户', '投'])('%s is none', (text) => {
    expect(isKnownWord(text)).toBe(false);
  });
});

it.each([
  ['客户满意度', 0],
  ['执行率', 1],
  ['诉投', 2],
  ['', 0],
])('%s has %i characters outside words', (text, characters) => {
  expect(charactersOutsideWords(text)).toBe(characters);
});

it.each([
  ['a whole word', '两遍客户', [2, 4], 0],
  ['what is torn from the word before', '两遍客户', [1, 4], 1],
  ['a part of a longer word', '数据库', [0, 2], 2],
  ['a word that no dictionary has', '话术没人照着讲', [0, 2], 0],
  ['what is put together of parts of two words', '失败的经历', [2, 4], 2],
] as const)('%s', (_, text, [start, end], torn) => {
  expect(charactersTornOff(text, { start, end })).toBe(torn);
});

it.each([
  ['行人 by itself', '礼让行人通过', [2, 4], false],
  ['行人 of two words', '进行人身检查', [1, 3], true],
  ['行人 of a word and the next one', '执行人员', [1, 3], true],
  ['a word behind one that reaches into it', '执行人', [1, 3], false],
  ['a word at the start', '行人身边', [0, 2], false],
] as const)('%s', (_, text, [start, end], meets) => {
  expect(isWhereWordsMeet(text, { start, end })).toBe(meets);
});
