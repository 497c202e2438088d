import { charactersOf } from './characters.ts';
import type { Clause } from './clauses.ts';
import { coreSaid } from './core.ts';
import { denialIn, isDeniedThere } from './denial.ts';
import type { Term, Terms } from './terms.ts';
import type { Strength, WeighedPoint } from './weighed.ts';
import { weightyOf, worthOf } from './worth.ts';

/** A term of a clause that a point has too. */
export interface Match {
  key: string;
  value: number;
  /** Where in the typed answer, and where in the point's passage (-1 outside the reference). */
  typed: { start: number; end: number };
  reference: { start: number; end: number };
}

/** What a clause has in common with a point. */
export interface Common {
  matches: readonly Match[];
  /** The sum of the matches. */
  terms: number;
  /** What single characters in common are worth. */
  characters: number;
  /** What the clause denies of the point, as the sum of what would be matches. */
  denied: number;
  /** How nearly the clause says the point's core and nothing else, 0 to 1. */
  core: number;
  /** How much the clause says in all, by its words; the same for each point. */
  content: number;
}

/** Another wording of the same matter is nearly as good as the same words, but a single character may mean much else. */
const otherWords = 0.8;
const singleCharacter = 0.6;

/** What each clause has in common with each point. */
export function matchClauses(
  { folded, terms }: Terms,
  clauses: readonly Clause[],
  points: readonly WeighedPoint[],
): Common[][] {
  const byClause = termsByClause(terms, clauses);
  const withKey = pointsBy(points, ({ strengths }) => strengths.keys());
  const withCharacter = pointsBy(points, ({ characters }) => characters.keys());
  return clauses.map(({ start, end }, index) => {
    const candidates = candidatesOf(byClause[index], points, withKey);
    const words = weightyOf(byClause[index]);
    const content = worthOf(words);
    const clause = folded.slice(start, end);
    const denial = denialIn(clause);
    const characters = new Float64Array(points.length);
    for (const character of charactersOf(denial < 0 ? clause : clause.slice(0, denial)))
      for (const point of withCharacter.get(character) ?? [])
        characters[point] += points[point].characters.get(character) ?? 0;
    return points.map(({ passage, core }, point) => {
      const meant = ({ typed, reference }: Match) =>
        typed.start < start + denial || isDeniedThere(passage, reference);
      const matches = chooseMatches(denial < 0 ? candidates[point] : candidates[point].filter(meant));
      const denied = denial < 0 ? [] : chooseMatches(candidates[point].filter((match) => !meant(match)));
      return {
        matches,
        terms: sumOf(matches),
        characters: characters[point],
        denied: sumOf(denied),
        core: coreSaid(words, core, matches),
        content,
      };
    });
  });
}

function sumOf(matches: readonly Match[]): number {
  return matches.reduce((sum, { value }) => sum + value, 0);
}

/** The indices of the points that have each key. */
function pointsBy(
  points: readonly WeighedPoint[],
  keysOf: (point: WeighedPoint) => Iterable<string>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, point] of points.entries())
    for (const key of keysOf(point)) {
      const others = found.get(key);
      if (others) others.push(index);
      else found.set(key, [index]);
    }
  return found;
}

/** Each term in the clause that holds it whole. */
function termsByClause(terms: readonly Term[], clauses: readonly Clause[]): Term[][] {
  const found: Term[][] = clauses.map(() => []);
  const clauseAt = new Map<number, number>();
  for (const [index, { start, end }] of clauses.entries())
    for (let at = start; at < end; at += 1) clauseAt.set(at, index);
  for (const term of terms) {
    const index = clauseAt.get(term.start);
    if (index !== undefined && term.end <= clauses[index].end) found[index].push(term);
  }
  return found;
}

/** For each point, all terms of a clause that it has too. */
function candidatesOf(
  terms: readonly Term[],
  points: readonly WeighedPoint[],
  withKey: ReadonlyMap<string, readonly number[]>,
): Match[][] {
  const found: Match[][] = points.map(() => []);
  for (const term of terms)
    for (const index of withKey.get(term.key) ?? []) found[index].push(matchOf(term, points[index]));
  return found;
}

function matchOf({ key, words, start, end }: Term, { strengths }: WeighedPoint): Match {
  const { value, places } = strengths.get(key) as Strength;
  const same = places.get(words);
  const [[, anyPlace]] = places;
  const likeness = same ? 1 : otherWords * (words.length === 1 ? singleCharacter : 1);
  return { key, value: value * likeness, typed: { start, end }, reference: same ?? anyPlace };
}

/** The best matches that share no place in the clause, each term of the point once. */
function chooseMatches(candidates: Match[]): Match[] {
  if (candidates.length < 2) return candidates;
  candidates.sort((one, other) => other.value - one.value);
  const chosen: Match[] = [];
  for (const candidate of candidates)
    if (!chosen.some((match) => match.key === candidate.key || isOverlap(match.typed, candidate.typed)))
      chosen.push(candidate);
  return chosen;
}

function isOverlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
