import { theLexicon } from './dictionary.ts';
import { noPrefix, type Prefix } from './lexicon.ts';

/** What the lexicon does not list is as rare as what it has a few times among sixty million words. */
const rarest = 7;

/**
 * How seldom a word in word form is in running text, as a power of ten: 的 about 1, 客户 about 4, and 7 for what is
 * unknown.
 */
export function rarityOf(word: string): number {
  const lexicon = theLexicon();
  let prefix: Prefix = lexicon.startWith(word.charCodeAt(0));
  for (let at = 1; at < word.length && prefix !== noPrefix; at += 1)
    prefix = lexicon.goOn(prefix, word.charCodeAt(at));
  const share = lexicon.shareOf(prefix);
  return share > 0 ? Math.min(rarest, -Math.log10(share)) : rarest;
}
