import { theCollocations, useCollocations } from './collocations.ts';
import { theLexicon, useLexicon } from './dictionary.ts';
import { Lexicon, type SharedLexicon } from './lexicon.ts';

/** All words of the program, in memory that threads share: each thread would need 22 MB for its own. */
export interface SharedWords {
  dictionary: SharedLexicon;
  collocations: SharedLexicon;
}

/** The words of this thread, to be sent to others. From now on they are its own as well. */
export function shareWords(): SharedWords {
  const words = { dictionary: theLexicon().toShared(), collocations: theCollocations().toShared() };
  takeWords(words);
  return words;
}

/** Uses the words that another thread shares, instead of reading them anew. */
export function takeWords({ dictionary, collocations }: SharedWords): void {
  useLexicon(Lexicon.fromShared(dictionary));
  useCollocations(Lexicon.fromShared(collocations));
}
