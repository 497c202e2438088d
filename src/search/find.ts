import { isLatin } from '../script/characters.ts';
import type { FieldText } from './row.ts';
import type { Span } from './spans.ts';

/** Latin words up to this length stand inside too many others (AI in email) to be looked for there. */
const longestAbbreviation = 3;

/** Where a folded word stands in a field, without overlaps. Abbreviations and numbers must stand on their own. */
export function findWord(word: string, text: FieldText): Span[] {
  const found: Span[] = [];
  const mustStandAlone = isLatin(word) && (word.length <= longestAbbreviation || /^\d+$/.test(word));
  for (let at = text.folded.indexOf(word); at !== -1; ) {
    const span = { start: at, end: at + word.length };
    const isFound = !mustStandAlone || standsAlone(span, text.text);
    if (isFound) found.push(span);
    at = text.folded.indexOf(word, isFound ? span.end : at + 1);
  }
  return found;
}

/** Words that web pages run together still have their capitals: CustomerJourneyMap, KPIs. */
function standsAlone({ start, end }: Span, text: string): boolean {
  const [last, behind] = [text[end - 1], text[end] ?? ' '];
  const begins = beginsWord(text, start);
  const ends = !continues(last, behind) || behind === 's' || (/\p{Ll}/u.test(last) && /\p{Lu}/u.test(behind));
  return begins && ends;
}

/** Whether a Latin word or a number begins here; so does `Map` in CustomerJourneyMap. */
export function beginsWord(text: string, start: number): boolean {
  const [before, first] = [text[start - 1] ?? ' ', text[start]];
  return !continues(before, first) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(first));
}

/** Whether two characters belong to one Latin word or to one number. */
function continues(left: string, right: string): boolean {
  const isLetter = (character: string) => /(?!\p{Script=Han})\p{L}/u.test(character);
  const isDigit = (character: string) => /\d/.test(character);
  return (isLetter(left) && isLetter(right)) || (isDigit(left) && isDigit(right));
}
