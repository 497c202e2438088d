import { foldText } from '../script/fold.ts';

const kept = new Set('“”—');

/**
 * A text as words know it: folded (see `script/fold.ts`), but with the two quotation marks told apart, as only one of
 * them opens, and the dash, which comes in twos, from the hyphen. As long as the text, unit for unit.
 */
export const wordForm = (text: string): string =>
  foldText(text).replaceAll(/["-]/g, (mark, at: number) => (kept.has(text[at]) ? text[at] : mark));
