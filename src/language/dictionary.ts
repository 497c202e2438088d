import { dictionaryTable } from './dictionary-table.ts';
import { Lexicon } from './lexicon.ts';

let lexicon: Lexicon | undefined;

/** The words of Simplified Chinese, and its marks (see `dictionary-table.ts`). Read when it is first asked for. */
export function theLexicon(): Lexicon {
  lexicon ??= Lexicon.fromTable(dictionaryTable);
  return lexicon;
}

/** Has this one serve as the words of Simplified Chinese: the same, in memory that threads share. */
export function useLexicon(same: Lexicon): void {
  lexicon = same;
}
