import { isFunctionWord } from './function-words.ts';
import { isHan } from './han.ts';

/** The characters and pairs of characters of a folded text that are no function words. */
export function piecesOf(folded: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!isHan(folded[at])) continue;
    if (!isFunctionWord(folded[at])) found.push(folded[at]);
    const pair = folded.slice(at, at + 2);
    if (pair.length === 2 && isHan(pair[1]) && !isFunctionWord(pair)) found.push(pair);
  }
  return found;
}
