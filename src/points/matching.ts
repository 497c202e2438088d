import { charactersOf } from './characters.ts';
import type { Clause } from './clauses.ts';
import type { Term, Terms } from './terms.ts';
import type { WeighedPoint } from './weighed.ts';

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
  return clauses.map(({ start, end }, index) => {
    const characters = charactersOf(folded.slice(start, end));
    return points.map((point) => {
      const matches = matchTerms(byClause[index], point);
      return {
        matches,
        terms: matches.reduce((sum, { value }) => sum + value, 0),
        characters: charactersInCommon(characters, point),
      };
    });
  });
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

/** The best matches that share no place in the clause, each term of the point once. */
function matchTerms(terms: readonly Term[], { strengths }: WeighedPoint): Match[] {
  const candidates = terms.flatMap((term) => {
    const strength = strengths.get(term.key);
    if (strength === undefined) return [];
    const same = strength.places.get(term.words);
    const [[, anyPlace]] = strength.places;
    const likeness = same ? 1 : otherWords * (term.words.length === 1 ? singleCharacter : 1);
    const { start, end } = term;
    return [
      { key: term.key, value: strength.value * likeness, typed: { start, end }, reference: same ?? anyPlace },
    ];
  });
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

function charactersInCommon(characters: ReadonlySet<string>, point: WeighedPoint): number {
  let sum = 0;
  for (const character of characters) sum += point.characters.get(character) ?? 0;
  return sum;
}
