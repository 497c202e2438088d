import { charactersOf } from './characters.ts';
import { coreOf } from './core.ts';
import { type Term, type Terms, termsOf } from './terms.ts';
import { type Weighty, weightOf } from './worth.ts';

/** How much a term says that a point is meant. */
export interface Strength {
  value: number;
  /** The wordings of it that stand in the point, and where each first does; -1 outside the reference. */
  places: Map<string, { start: number; end: number }>;
}

/** A point with what tells it from the others. */
export interface WeighedPoint {
  /** Its passage in word form. */
  passage: string;
  strengths: ReadonlyMap<string, Strength>;
  characters: ReadonlyMap<string, number>;
  /** What one who says all of it in its own words would match. */
  total: number;
  core: readonly Weighty[];
}

/** What points are compared by: their passages, the question, and wordings that were accepted for each point before. */
interface Matter {
  passages: readonly string[];
  question: string;
  accepted: readonly (readonly string[])[];
}

/** What stands in the question is in many answers, whatever they say. */
const asked = 0.55;
/** A point mostly begins with its gist. */
const headLength = 22;
const atHead = 1.25;
const again = 0.1;

/** Weighs the terms of each point: seldom words more, and what stands in other points or the question less. */
export function weighPoints({ passages, question, accepted }: Matter): WeighedPoint[] {
  const inQuestion = termsOf(question);
  const read = passages.map(termsOf);
  const shares = new Shares(
    read.map(({ terms }) => new Set(terms.map(({ key }) => key))),
    new Set(inQuestion.terms.map(({ key }) => key)),
  );
  const characterShares = new Shares(
    read.map(({ folded }) => charactersOf(folded)),
    charactersOf(inQuestion.folded),
  );
  return read.map((own, index) => {
    const extra = (accepted[index] ?? []).map(termsOf);
    const strengths = strengthsOf(own, shares);
    const total = totalOf(own, strengths);
    for (const { terms } of extra)
      for (const term of terms) addTerm(strengths, term, { shares, isOwn: false });
    const characters = [own, ...extra].flatMap(({ folded }) => [...charactersOf(folded)]);
    return {
      passage: own.folded,
      strengths,
      total,
      core: coreOf(own),
      characters: new Map(characters.map((character) => [character, characterShares.of(character)])),
    };
  });
}

function strengthsOf({ terms }: Terms, shares: Shares): Map<string, Strength> {
  const strengths = new Map<string, Strength>();
  for (const term of terms) addTerm(strengths, term, { shares, isOwn: true });
  return strengths;
}

/** The strengths of the terms that share no place, the strongest first. */
function totalOf({ folded, terms }: Terms, strengths: ReadonlyMap<string, Strength>): number {
  const taken = new Uint8Array(folded.length);
  const known = new Set<string>();
  const valued = terms.map((term) => ({ ...term, value: strengths.get(term.key)?.value ?? 0 }));
  valued.sort((one, other) => other.value - one.value);
  let total = 0;
  for (const { key, start, end, value } of valued) {
    if (known.has(key) || taken.subarray(start, end).includes(1)) continue;
    known.add(key);
    taken.fill(1, start, end);
    total += value;
  }
  return total;
}

function addTerm(
  strengths: Map<string, Strength>,
  { key, words, start, end, rarity }: Term,
  { shares, isOwn }: { shares: Shares; isOwn: boolean },
): void {
  const head = isOwn && start < headLength ? atHead : 1;
  const value = weightOf(rarity) * shares.of(key) * head;
  const known = strengths.get(key);
  const place = isOwn ? { start, end } : { start: -1, end: -1 };
  if (known === undefined) strengths.set(key, { value, places: new Map([[words, place]]) });
  else {
    known.value = Math.max(known.value, value) + again * value;
    if (!known.places.has(words)) known.places.set(words, place);
  }
}

/** How much something tells one point from the others: 1 where it stands in one alone, near 0 where in all. */
class Shares {
  readonly #times = new Map<string, number>();
  readonly #asked: ReadonlySet<string>;
  readonly #points: number;

  constructor(points: readonly ReadonlySet<string>[], inQuestion: ReadonlySet<string>) {
    this.#points = points.length;
    this.#asked = inQuestion;
    for (const keys of points) for (const key of keys) this.#times.set(key, (this.#times.get(key) ?? 0) + 1);
  }

  of(key: string): number {
    const times = this.#times.get(key) ?? 1;
    const share = Math.log((this.#points + 1) / (times + 0.5)) / Math.log((this.#points + 1) / 1.5);
    return Math.max(0.08, share) * (this.#asked.has(key) ? asked : 1);
  }
}
