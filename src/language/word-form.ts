import { foldText } from '../script/fold.ts';

/**
 * A text as words know it: folded (see `script/fold.ts`), but with the two quotation marks told apart, as only one of
 * them opens. As long as the text, unit for unit.
 */
export function wordForm(text: string): string {
  const folded = foldText(text);
  return /[“”]/.test(text)
    ? Array.from(folded, (unit, at) => (quotes.has(text[at]) ? text[at] : unit)).join('')
    : folded;
}

const quotes = new Set('“”');
