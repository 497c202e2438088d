import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';

/** Fewer numbers may be anything. */
const fewest = 3;
/** 01, 02 … without a mark, behind the end of a sentence or a mark that no number goes on with. */
const padded =
  /(?<![\d:：/年月第×x+~–-]|\d[ .,，])(0[1-9]|[1-3]\d)(?=[ ]?[A-Z\u3400-\u9fff“《【])(?![ ]?[年月日号点时分秒个题道条天岁届级期页元万%℃])/g;
const behindSentence = /(?:[。？！…；”）】》]|[a-z][.])\s*$/;
/** So large a share of them stands where a sentence has ended: a notice between has no mark at its end. */
const endedShare = 0.7;

/**
 * Articles number their questions with two digits on a line of their own: `…建议收藏01你为什么…？…。02你…`. They count on from
 * 01, and nearly all stand where a sentence has ended. Both ends of each.
 */
export function findPaddedNumbers(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  if (!text.includes('01') || !text.includes('02')) return [];
  const found = findAll(padded, text).map(({ index, 1: digits }) => ({
    at: index,
    value: Number(digits),
    hasEnded: behindSentence.test(text.slice(Math.max(0, index - 3), index)),
  }));
  const chain: { at: number; hasEnded: boolean }[] = [];
  found.forEach((one, index) => {
    if (one.value !== chain.length + 1) return;
    // A later one may be behind the end of a sentence, and before the number that follows.
    const rest = one.hasEnded ? [] : found.slice(index + 1, index + 1 + fewNumbers);
    const next = rest.findIndex(({ value, hasEnded }) => value === one.value + 1 && hasEnded);
    const isBetter = rest
      .slice(0, next < 0 ? rest.length : next)
      .some(({ value, hasEnded }) => value === one.value && hasEnded);
    if (!isBetter) chain.push(one);
  });
  const ended = chain.filter(({ hasEnded }) => hasEnded).length;
  if (chain.length < fewest || ended < (chain.length - 1) * endedShare) return [];
  return chain.flatMap(({ at }) => [start + at, start + at + digitCount]);
}

const digitCount = 2;
/** So far ahead a better place is looked for. */
const fewNumbers = 40;
