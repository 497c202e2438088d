import { unitsOfText } from './unit-table.ts';

const quotes = /[“”「」『』\n]/;
const openingQuotes = '“「『';
/** By unit, 1 for the marks of quotation, and for the end of a line, which closes all. */
export const isQuote = unitsOfText('“”「」『』\n');

/** Whether a text leaves a quotation open; null where it has nothing that says so. A line end closes all. */
export function endsQuoting(text: string): boolean | null {
  for (let at = text.length - 1; at >= 0; at -= 1)
    if (isQuote[text.charCodeAt(at)] === 1) return openingQuotes.includes(text[at]);
  return null;
}

/** Whether a text begins within a quotation, as its first mark of one tells; null where it has none. */
export function beginsQuoting(text: string): boolean | null {
  const first = quotes.exec(text)?.[0];
  return first === undefined ? null : first !== '\n' && !openingQuotes.includes(first);
}

/** Whether each mark of quotation in a word opens where none is open, or closes one that is. */
export function isPaired(word: string, isQuoting: boolean): boolean {
  let isOpen = isQuoting;
  for (const mark of word) {
    if (isQuote[mark.charCodeAt(0)] !== 1) continue;
    const opens = openingQuotes.includes(mark);
    if (mark === '\n' ? isOpen : opens === isOpen) return false;
    isOpen = opens;
  }
  return true;
}
