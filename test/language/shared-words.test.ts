import { describe, expect, it } from 'vitest';
import { theLexicon } from '../../src/language/dictionary.ts';
import { Lexicon, noPrefix } from '../../src/language/lexicon.ts';
import { shareWords, takeWords } from '../../src/language/shared-words.ts';

const few = (): Lexicon => {
  const lexicon = new Lexicon();
  for (const [word, times] of [
    ['客户', 3],
    ['客人', 1],
    ['投诉', 4],
  ] as const) {
    lexicon.count(lexicon.growWord(word, 0, word.length), times);
    lexicon.total += times;
  }
  return lexicon;
};

const shareOf = (lexicon: Lexicon, [first, second]: string): number =>
  lexicon.shareOf(lexicon.goOn(lexicon.startWith(first.charCodeAt(0)), second.charCodeAt(0)));

/** What another thread gets of what is sent to it. */
const received = <Sent>(sent: Sent): Sent => structuredClone(sent);

describe('words that threads share', () => {
  it('are those of the lexicon that shares them', () => {
    const lexicon = few();
    const other = Lexicon.fromShared(received(lexicon.toShared()));
    for (const word of ['客户', '客人', '投诉']) expect(shareOf(other, word)).toBe(shareOf(lexicon, word));
    expect(other.goOn(other.startWith('客'.charCodeAt(0)), '诉'.charCodeAt(0))).toBe(noPrefix);
    expect([...other.nextUnits(other.startWith('客'.charCodeAt(0)))].sort()).toEqual(
      [...lexicon.nextUnits(lexicon.startWith('客'.charCodeAt(0)))].sort(),
    );
    expect(other.total).toBe(8);
  });

  it('divide a text as they did', () => {
    const lexicon = few();
    const ends = (one: Lexicon): number[] => {
      const text = '客户投诉客人';
      const division = { text, wordEnd: new Uint32Array(7), best: new Float64Array(7) };
      one.divide(division, 0, text.length);
      return [...division.wordEnd];
    };
    expect(ends(Lexicon.fromShared(received(lexicon.toShared())))).toEqual(ends(lexicon));
    expect(ends(lexicon)[0]).toBe(2);
  });

  it('lie in memory once, however many threads have them', () => {
    const numbers = (sent: object): ArrayBufferView[] => Object.values(sent).filter(ArrayBuffer.isView);
    const sent = few().toShared();
    const got = received(sent);
    expect(numbers(sent)).toHaveLength(8);
    for (const array of numbers(got)) expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
    sent.counts[1] = 7;
    expect(got.counts[1]).toBe(7);
  });

  it('serve a thread instead of its own', () => {
    const own = shareWords();
    takeWords({ ...own, dictionary: received(few().toShared()) });
    expect(theLexicon().total).toBe(8);
    takeWords(own);
    expect(theLexicon().total).toBe(own.dictionary.total);
  });
});
