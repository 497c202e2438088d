import { isFunctionWord } from '../language/function-words.ts';
import { isHanUnit } from '../language/han.ts';

/** Whether a text begins with a Han character. */
export function isHan(text: string): boolean {
  return isHanUnit(text.charCodeAt(0));
}

/** The Han characters of a folded text that are no function words: 倾听 and 聆听 have one in common. */
export function charactersOf(folded: string): Set<string> {
  const found = new Set<string>();
  for (const character of folded) if (isHan(character) && !isFunctionWord(character)) found.add(character);
  return found;
}
