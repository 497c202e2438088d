import { mattersBroughtToMind } from '../language/brought-to-mind.ts';
import { beyond, meanOf, product, unit } from '../language/direction.ts';
import type { Compared } from './compared.ts';
import { worthOfCharacters } from './function-words.ts';

/**
 * From 0 to 1, for each row how far its question brings the same matters to mind as the folded words, beyond those that all
 * of the rows do.
 */
export function affinitiesTo(words: readonly string[], rows: readonly Compared[]): number[] {
  const directionOf = (text: string) => unit(mattersBroughtToMind(text, worthOfCharacters(text)));
  const questions = rows.map(({ question }) => directionOf(question));
  const mean = meanOf(questions);
  const meant = beyond(directionOf(words.join(' ')), mean);
  return questions.map((question) => product(meant, beyond(question, mean)));
}
