import { judgeSigns } from '../marks/judge-signs.ts';

const one = `(?:[A-H]+(?![A-Za-z])|[TF]|正确|错误|[${judgeSigns}对错①-⑩])`;
const run = new RegExp(`^\\s*(?:${one}[\\s，、；;。/|]*)+`);
const signs = new RegExp(`[A-HTF①-⑩${judgeSigns}]|正确|错误|[对错]`, 'g');
const words = new RegExp(`[A-H]+|[TF①-⑩${judgeSigns}]|正确|错误|[对错]`, 'g');
const judged = /^[^A-H①-⑩]+$/;

/** Keys one after the other, without numbers. */
interface KeyRun {
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
  const found = text.length > longestRun ? null : leadingKeyRun(text);
  return found && found.end === text.length ? found.keys : null;
}

/** The keys that a text in plain form begins with, and where what follows them begins; null if there are none. */
export function leadingKeyRun(text: string): { keys: KeyRun; end: number } | null {
  const [found] = run.exec(text.slice(0, longestRun)) ?? [];
  return found === undefined ? null : { keys: toRun(found), end: found.length };
}

function toRun(text: string): KeyRun {
  const all = text.match(signs) ?? [];
  return {
    signs: all.length,
    words: text.match(words)?.length ?? 0,
    isJudged: judged.test(text),
    isRepeated: all.length > new Set(all).size,
  };
}

/** Whether keys are more than one question can have: true and false both, or a letter that comes again. `FOB、CIF` is none. */
export const areOfSeveral = ({ isJudged, isRepeated, signs, words }: KeyRun): boolean =>
  isJudged ? words >= fewestJudged : signs >= fewestLetters && isRepeated;

const fewestJudged = 2;
const fewestLetters = 3;
/** Two hundred keys with a mark and a blank behind each. */
const longestRun = 600;
