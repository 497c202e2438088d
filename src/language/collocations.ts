import { collocationTable } from './collocation-table.ts';
import { Lexicon } from './lexicon.ts';

let collocations: Lexicon | undefined;

/**
 * The words of interviews, and which of them stand side by side, two and two, counted in the texts of `prose/`: a
 * dictionary knows words, but not what company they keep (如何回应, 一句话). In word form, numerals alike. Read when it is
 * first asked for.
 */
export function theCollocations(): Lexicon {
  collocations ??= Lexicon.fromTable(collocationTable);
  return collocations;
}

/** Has this one serve as the words of interviews: the same, in memory that threads share. */
export function useCollocations(same: Lexicon): void {
  collocations = same;
}
