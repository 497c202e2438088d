import { describe, expect, test } from 'vitest';
import { type Edge, type Lattice, likeliestPaths } from '../../src/language/likeliest.ts';
import { readOwnWords } from '../../src/language/own-words.ts';
import { noneOpen, openAfter } from '../../src/language/paired-marks.ts';
import { wordForm } from '../../src/language/word-form.ts';

/** A lattice with one step for each part: `['第二', ['步', '部'], '，']` may be 第二步， or 第二部，. */
function latticeOf(parts: readonly (string | readonly string[])[]): Lattice {
  const steps = parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => [one]) : [part]));
  const edges = steps.map((characters, at) =>
    characters.map((character): Edge => ({ to: at + 1, character, unit: wordForm(character).charCodeAt(0) })),
  );
  return [...edges, []];
}

const read = (parts: readonly (string | readonly string[])[], around = '', opened = '') => {
  const passage = wordForm(parts.flat().join(''));
  const own = readOwnWords(wordForm(around));
  return likeliestPaths(latticeOf(parts), { own, passage, open: openAfter(opened, noneOpen) }).map(
    ({ text }) => text,
  );
};

describe('the likeliest text', () => {
  test.each([
    ['a word, not a character more frequent alone', ['通', ['常', '。'], '要求'], '通常要求'],
    ['a full stop where a word ends', ['感到滿意', ['。', '常'], '客戶'], '感到滿意。客戶'],
    ['Traditional words as well', ['確', ['保', '。'], '質量'], '確保質量'],
    ['the mark of a key, not a character that is seldom a word', ['（', ['√', '傲'], '）'], '（√）'],
  ])('has %s', (_, parts, text) => {
    expect(read(parts)[0]).toBe(text);
  });

  test.each([
    ['你會如何回', ['應', '憶'], '？', '你會如何回應？'],
    ['聽完這一句', ['在', '話'], '。', '聽完這一句話。'],
  ])('has the word that keeps company with the one before it: %s%s%s', (before, characters, mark, text) => {
    expect(read([before, characters, mark])[0]).toBe(text);
  });

  test('takes the words of the text around before those of the dictionary', () => {
    const parts = ['我向', ['他', '她'], '說明'];
    expect(read(parts, '她是新人。她常來問。她很努力，她做到了。')[0]).toBe('我向她說明');
    expect(read(parts, '他是新人。他常來問。他很努力，他做到了。')[0]).toBe('我向他說明');
  });

  test('takes numerals to be alike: a text with 第一步 has 第七步', () => {
    expect(read(['第七', ['步', '部', '不'], '，'], '第一步，問清。第二步，核實。第三步，答復。')[0]).toBe(
      '第七步，',
    );
  });

  test('has no numeral for its being alike to all others', () => {
    const around = '一是材料，二是人，三是錢。他的兩位同事看一看，三個人問一問，他想一想。';
    expect(read(['就找', ['八', '他'], '的同行者'], around)[0]).toBe('就找他的同行者');
  });

  test('has a word that a text has in parts only as the dictionary has it', () => {
    const around = '先試駕再談。試駕之后問感受，試駕要有人陪。';
    expect(read(['到', '駕', ['校', '停'], '、洗車行'], around)[0]).toBe('到駕校、洗車行');
  });

  test.each([
    ['closes a quotation that is open', '您放心。', '“', '您放心。”'],
    ['opens none in another', '“您放心。', '', '“您放心。”'],
    ['opens one where none is open', '他說：', '', '他說：“'],
    ['closes none that a line has ended', '“您放心。\n他說：', '“', '“您放心。\n他說：“'],
  ])('%s', (_, before, opened, text) => {
    expect(read([before, ['“', '”']], '', opened)[0]).toBe(text);
  });

  test.each([
    ['closes the brackets of a title', ['【安全常識', ['。', '】'], '出車前'], '', '【安全常識】出車前'],
    [
      'ends a sentence where no bracket is open',
      ['要檢查剎車', ['。', '】'], '出車前'],
      '',
      '要檢查剎車。出車前',
    ],
    [
      'closes no bracket behind the line that it was opened in',
      ['共五題', ['。', '）'], '請'],
      '（甲\n',
      '共五題。請',
    ],
  ])('%s', (_, parts, opened, text) => {
    expect(read(parts, '', opened)[0]).toBe(text);
  });

  test('ends no clause with a word that leads to others', () => {
    expect(read(['行程在', ['后', '和'], '。'])[0]).toBe('行程在后。');
  });

  test('comes first, and other texts behind it', () => {
    expect(read(['確', ['保', '。'], '質量'])).toEqual(['確保質量', '確。質量']);
  });
});
