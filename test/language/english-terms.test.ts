import { describe, expect, it } from 'vitest';
import { englishTermAt, englishTerms } from '../../src/language/english-terms.ts';

// Of the table only the form is tested: what is in it is measured by searches.
describe('englishTermAt', () => {
  it('gives the Chinese words of a term, the usual first', () => {
    expect(englishTermAt(['refund'])).toEqual({ words: 1, chinese: ['退款'] });
    expect(englishTermAt(['complaint'])?.chinese[0]).toBe('投诉');
  });

  it('takes the longest term', () => {
    expect(englishTermAt(['customer', 'service', 'manager'])?.words).toBe(3);
    expect(englishTermAt(['customer', 'of', 'ours'])?.words).toBe(1);
  });

  it('knows the plural of its last word', () => {
    expect(englishTermAt(['complaints'])?.chinese[0]).toBe('投诉');
    expect(englishTermAt(['policies'])?.chinese[0]).toBe('政策');
    expect(englishTermAt(['difficult', 'customers'])?.words).toBe(2);
  });

  it.each(['kubernetes', 'disk', 'football', 'as', ''])('knows none for %s', (word) => {
    expect(englishTermAt([word])).toBeNull();
  });
});

describe('the table of English terms', () => {
  const parted = englishTerms.map((line) => line.split(': '));
  const english = parted.flatMap(([terms]) => terms.split(','));
  const chinese = parted.flatMap(([, words]) => words.split(' '));

  it('has each term once', () => {
    expect(english.filter((term, at) => english.indexOf(term) !== at)).toEqual([]);
  });

  it('has terms of up to four words', () => {
    expect(english.filter((term) => !/^[a-z]+( [a-z]+){0,3}$/.test(term))).toEqual([]);
  });

  it('has Chinese words, with what Chinese texts write in letters', () => {
    expect(chinese.filter((word) => !/^([a-z]{2,}|[a-z]*\p{Script=Han}+)$/u.test(word))).toEqual([]);
  });
});
