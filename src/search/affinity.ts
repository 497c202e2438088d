import { mattersBroughtToMind } from '../language/brought-to-mind.ts';
import { beyond, meanOf, product, unit } from '../language/direction.ts';
import type { Compared } from './compared.ts';

/**
 * From 0 to 1, for each row how far its question brings to mind the same matters as are spoken for, beyond those that all of the
 * rows do.
 */
export function affinitiesTo(spoken: Float64Array, rows: readonly Compared[]): number[] {
  const questions = rows.map(({ question }) => unit(mattersBroughtToMind(question, 'questions')));
  const mean = meanOf(questions);
  const meant = beyond(unit(spoken), mean);
  return questions.map((question) => product(meant, beyond(question, mean)));
}
