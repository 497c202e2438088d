import { mattersBroughtToMind } from '../language/brought-to-mind.ts';
import { beyond, meanOf, product, unit } from '../language/direction.ts';
import type { Compared } from './compared.ts';

/** So much of an answer says what it answers; what comes behind touches many things. */
const beginningOfAnswer = 200;

/** How far the texts of a row bring to mind what is spoken for: its question, and with it the heading and how the answer begins. */
interface Affinity {
  ofQuestion: number;
  ofWhole: number;
}

/** From 0 to 1, for each row how far it brings to mind the same matters as are spoken for, beyond those that all of the rows do. */
export function affinitiesTo(spoken: Float64Array, rows: readonly Compared[]): Affinity[] {
  const direction = unit(spoken);
  const ofQuestions = likenessesTo(
    direction,
    rows.map(({ question }) => question),
  );
  const ofWholes = likenessesTo(direction, rows.map(wholeOf));
  return rows.map((_, at) => ({ ofQuestion: ofQuestions[at], ofWhole: ofWholes[at] }));
}

function wholeOf({ question, row: { folded } }: Compared): string {
  return [question, folded.section ?? '', (folded.answer ?? '').slice(0, beginningOfAnswer)].join('\n');
}

function likenessesTo(spoken: Float64Array, texts: readonly string[]): number[] {
  const directions = texts.map((text) => unit(mattersBroughtToMind(text, 'questions')));
  const mean = meanOf(directions);
  const meant = beyond(spoken, mean);
  return directions.map((direction) => product(meant, beyond(direction, mean)));
}
