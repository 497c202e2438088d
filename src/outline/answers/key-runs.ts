import { judgeSigns } from '../marks/judge-signs.ts';

const one = `(?:[A-H]{1,8}(?![A-Za-z])|[TF]|[${judgeSigns}对错]|正确|错误|[①-⑩])`;
const run = new RegExp(`^\\s*(?:${one}[\\s，、；;。/|]*)+$`);
const signs = new RegExp(`[A-HTF①-⑩${judgeSigns}]|正确|错误|[对错]`, 'g');
const words = new RegExp(`[A-H]{1,8}|[TF①-⑩${judgeSigns}]|正确|错误|[对错]`, 'g');
const judged = /^[^A-H①-⑩]+$/;

/** Keys one after the other, without numbers. */
export interface KeyRun {
  /** How many there are, if each letter is one. */
  signs: number;
  /** How many there are, if letters that nothing parts are one. */
  words: number;
  /** They tell true from false; of those no question has more than one. */
  isJudged: boolean;
  /** A letter comes again, which it cannot in the key of one question. */
  isRepeated: boolean;
}

/** Reads a text in plain form that is nothing but such keys, `BACBD`, `AB ACD`, `√×√`, `正确、错误`; null if it is anything else. */
export function readKeyRun(text: string): KeyRun | null {
  if (text.length > longestRun || !run.test(text)) return null;
  const all = text.match(signs) ?? [];
  return {
    signs: all.length,
    words: text.match(words)?.length ?? 0,
    isJudged: judged.test(text),
    isRepeated: all.length > new Set(all).size,
  };
}

/** Two hundred keys with a mark and a blank behind each. */
const longestRun = 600;
