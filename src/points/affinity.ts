import { mattersBroughtToMind } from '../language/brought-to-mind.ts';
import { beyond, meanOf, product, unit } from '../language/direction.ts';
import { isHan } from './characters.ts';
import { type Clause, statementsOf } from './clauses.ts';

/** How sharply what is said is given to the point that it is nearest to. */
const sharpness = 40;

/**
 * For each clause, which part each point has of what it and those beside it say, by the matters that both bring to mind and other
 * points do not; together 1, or 0 where they bring none to mind. All texts are in word form.
 */
export function affinitiesOf(
  folded: string,
  clauses: readonly Clause[],
  passages: readonly string[],
): number[][] {
  const points = apart(passages.map((passage) => unit(mattersBroughtToMind(passage, 'answers'))));
  return statementsOf(clauses).flatMap((statement) => {
    const said = unit(
      mattersBroughtToMind(folded.slice(statement[0].start, statement[statement.length - 1].end), 'answers'),
    );
    // What brings nothing to mind, as a command typed by mistake, is near to no point that does; points in English do not.
    if (isNothing(said) && !points.every(isNothing)) return statement.map(() => points.map(() => 0));
    const powers = points.map((point) => Math.exp(sharpness * product(said, point)));
    const all = powers.reduce((sum, power) => sum + power, 0);
    return statement.map(() => powers.map((power) => power / all));
  });
}

const isNothing = (direction: Float64Array): boolean => direction.every((value) => value === 0);

/*
 * A longer answer has more in common with any reference, by the logarithm of its length (fitted to labelled answers, and to the same
 * answers under other questions): from so much less or more on it is surely not, or surely, about the matter. Only Han characters
 * bring matters to mind, and count: an answer in English has none, and is held to be about the matter.
 */
const perLength = 0.087;
const surelyNot = -0.14;
const surely = -0.04;

/**
 * How much an answer as a whole is about the matter of these passages, from 0 to 1: 0 where it answers another question. All texts
 * are in word form.
 */
export function kinshipOf(folded: string, passages: readonly string[]): number {
  const inCommon = product(
    unit(mattersBroughtToMind(folded, 'answers')),
    unit(mattersBroughtToMind(passages.join('\n'), 'answers')),
  );
  const length = Array.from(folded).filter(isHan).length;
  const excess = inCommon - perLength * Math.log(Math.max(1, length));
  return Math.max(0, Math.min(1, (excess - surelyNot) / (surely - surelyNot)));
}

/** What each point brings to mind more than the points do on average. */
function apart(points: readonly Float64Array[]): Float64Array[] {
  const mean = meanOf(points);
  return points.map((point) => beyond(point, mean));
}
