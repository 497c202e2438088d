import { expect, it } from 'vitest';
import { typedText, typedWord } from '../../src/script/typed.ts';

it.each([
  [' １０Ｍ ', '10M', '10m'],
  ['／ｓｋｉｐ', '/skip', '/skip'],
  ['？', '?', '?'],
  ['１，３', '1,3', '1,3'],
  ['\u3000客服　经理\n', '客服 经理', '客服 经理'],
  ['', '', ''],
])('reads %j as %j, and as the word %j', (typed, text, word) => {
  expect(typedText(typed)).toBe(text);
  expect(typedWord(typed)).toBe(word);
});
