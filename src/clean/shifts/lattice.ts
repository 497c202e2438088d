import type { Edge, Lattice } from '../../language/likeliest.ts';
import { wordUnit } from '../../language/word-form.ts';
import { splitSyllable, syllableAt } from '../pinyin.ts';
import { isOdd } from './bytes.ts';
import type { Opening } from './openings.ts';
import { isPronoun, pronounPriorAt } from './pronouns.ts';
import { type Choice, type Shown, type State, type Step, stepsFrom } from './steps.ts';

/** Where a `?` stands, and the true text in front of it. */
export interface Damage {
  start: number;
  before: string;
}

/** Longer ones have not been seen: an ASCII mark ends a shift, and prose has one every few words. */
const longestPassage = 60;
/** Three odd characters in a row, or a few more among others: the bytes were not out of step after all. */
const mostOddity = 2.2;
const oddityFades = 0.75;

/** The order of places where the shown text stands still. */
const inPassage = 0;
const inStep = 1;
const between = 2;

/** A place of the lattice before it has its number. */
interface Place {
  at: number;
  kind: number;
  edges: PlacedEdge[];
  /** Its number in the lattice; -1 before it has one. */
  number: number;
}

/** An edge before its target has a number. */
interface PlacedEdge extends Edge {
  target: Place;
}

const placeAt = (at: number, kind: number): Place => ({ at, kind, edges: [], number: -1 });

/**
 * All that the text round one `?` may read: as it is shown, and as each passage that may begin there. Passages that
 * lead nowhere are left out.
 */
export class Readings {
  readonly #shown: Shown;
  readonly #damage: Damage;
  #pronounPrior: ((unit: number) => number) | undefined;
  /** By place in the shown text and byte left over. A place without edges leads nowhere. */
  readonly #states = new Map<number, Place>();
  readonly #inStep = new Map<number, Place>();
  readonly #between: Place[] = [];
  #lastJoin = 0;

  constructor(shown: Shown, damage: Damage) {
    this.#shown = shown;
    this.#damage = damage;
  }

  /** Where the last passage joins the shown text again; 0 where none does. */
  get lastJoin(): number {
    return this.#lastJoin;
  }

  /** Adds the passages that begin in one way. */
  open({ choice, state, prior }: Opening): void {
    const start = this.#placeInStep(this.#damage.start);
    const first = this.#explore(state, 0);
    if (first.edges.length === 0) return;
    if (choice !== null) this.#connect(start, choice, { to: first });
    else start.edges.push(...first.edges.map((edge) => ({ ...edge, prior: prior + (edge.prior ?? 0) })));
  }

  /** The lattice of the text before, the passages, and the shown text up to `horizon`. */
  build(horizon: number): Lattice {
    const { start, before } = this.#damage;
    for (let at = 0; at < before.length; at += 1) this.#chain(start - before.length + at, before[at]);
    for (let at = start, neutralEnd = start; at < horizon; at += 1) {
      if (at > start && at >= neutralEnd) neutralEnd = Math.max(neutralEnd, this.#endOfDamage(at));
      this.#chain(at, this.#shown.text[at], at < neutralEnd);
    }
    const places = [...this.#inStep.values(), ...this.#states.values(), ...this.#between]
      .filter(({ at }) => at <= horizon)
      .sort((one, other) => one.at - other.at || one.kind - other.kind);
    for (const [number, place] of places.entries()) place.number = number;
    for (const { edges } of places) for (const edge of edges) edge.to = edge.target.number;
    return places.map(({ edges }) => edges);
  }

  /** Where what begins another passage ends: it is looked at in its turn, and no reason to read over it. */
  #endOfDamage(at: number): number {
    const { text } = this.#shown;
    const syllable = syllableAt(splitSyllable, text, at);
    return syllable === null ? at : at + syllable.length + 2;
  }

  #chain(at: number, character: string, isNeutral = false): void {
    const edge = this.#edge(character, { to: this.#placeInStep(at + 1) });
    edge.isNeutral = isNeutral;
    this.#placeInStep(at).edges.push(edge);
  }

  #placeInStep(at: number): Place {
    const known = this.#inStep.get(at);
    if (known) return known;
    const place = placeAt(at, inStep);
    this.#inStep.set(at, place);
    return place;
  }

  /** The place of a state with all that it leads to. */
  #explore(state: State, oddity: number): Place {
    const key = state.at * 0x100 + state.pending;
    const known = this.#states.get(key);
    if (known) return known;
    const place = placeAt(state.at, inPassage);
    this.#states.set(key, place);
    if (oddity > mostOddity || state.at - this.#damage.start > longestPassage) return place;
    const steps = stepsFrom(this.#shown, state);
    const next = oddity * oddityFades + (isOddStep(steps) ? 1 : 0);
    for (const step of steps) this.#follow(place, step, next);
    return place;
  }

  #follow(from: Place, { choice, to }: Step, oddity: number): void {
    if ('joins' in to) {
      this.#lastJoin = Math.max(this.#lastJoin, to.joins);
      this.#connect(from, choice, { to: this.#placeInStep(to.joins), joins: to.joins });
    } else {
      const next = this.#explore(to, oddity);
      if (next.edges.length > 0) this.#connect(from, choice, { to: next });
    }
  }

  #connect(from: Place, { firsts, seconds, prior = 0 }: Choice, target: Target): void {
    if (!seconds) {
      for (const character of firsts) from.edges.push(this.#edge(character, target, prior));
      return;
    }
    const middle = placeAt(from.at, between);
    for (const character of seconds) middle.edges.push(this.#edge(character, target));
    this.#between.push(middle);
    for (const character of firsts) from.edges.push(this.#edge(character, { to: middle }, prior));
  }

  #edge(character: string, { to, joins }: Target, prior = 0): PlacedEdge {
    const unit = wordUnit(character.charCodeAt(0));
    const likely = prior + this.#shown.formPrior(character) + this.#priorAsPronoun(unit);
    return { to: -1, target: to, character, unit, joins, prior: likely, isNeutral: false };
  }

  #priorAsPronoun(unit: number): number {
    if (!isPronoun(unit)) return 0;
    const { text, pronouns } = this.#shown;
    this.#pronounPrior ??= pronounPriorAt(text, this.#damage.start, pronouns());
    return this.#pronounPrior(unit);
  }
}

/** Where an edge leads, and where it joins the shown text, if it does. */
interface Target {
  to: Place;
  joins?: number;
}

/** Whether the character that the bytes as shown give is one that prose hardly has. */
const isOddStep = (steps: readonly Step[]): boolean =>
  steps.some(({ choice }) => !choice.seconds && choice.firsts.length === 1 && isOdd(choice.firsts[0]));
