import type { Engine, Found } from './engines.ts';
import type { JudgedQuery, Place } from './judged.ts';

/** How well one query was answered. */
export interface Outcome {
  query: JudgedQuery;
  found: readonly Found[];
  /** At which place, from 1, the best question comes, or any relevant one where none is the best; null: not at all. */
  rank: number | null;
  /** Which share of the relevant questions, of ten at most, is among the first ten. */
  recall: number;
}

/** Figures from 0 to 1; of queries for what is not there only how many found nothing, as `first`. */
export interface Figures {
  type: string;
  queries: number;
  first: number;
  inFive: number;
  recall: number;
  /** The mean of 1 / rank. */
  reciprocal: number;
}

/** Asks one query and judges what comes. */
export async function judge(query: JudgedQuery, engine: Engine): Promise<Outcome> {
  const found = await engine.find(query.q);
  const wanted = query.best ? [query.best] : query.relevant;
  const rank = found.findIndex(({ places }) => places.some((place) => isAmong(place, wanted))) + 1;
  return { query, found, rank: rank === 0 ? null : rank, recall: recallOf(query, found) };
}

/** Whether a query was answered as it should: the right question first; nothing, where nothing is there. */
export function isAnswered({ query, rank, found }: Outcome): boolean {
  return query.type === 'none' ? found.length === 0 : rank === 1;
}

/**
 * The figures of each type but `none`, then of all their queries together (`all`), their mean (`each type`: what would
 * come of as many queries of one type as of another), and those for what is not there (`none`).
 */
export function figuresByType(outcomes: readonly Outcome[]): Figures[] {
  const types = [...new Set(outcomes.map(({ query }) => query.type))].filter((type) => type !== 'none');
  const present = outcomes.filter(({ query }) => query.type !== 'none');
  const ofType = (wanted: string): Outcome[] => outcomes.filter(({ query }) => query.type === wanted);
  const byType = types.map((type) => figuresOf(type, ofType(type)));
  return [...byType, figuresOf('all', present), meanOf(byType), figuresOf('none', ofType('none'))];
}

function meanOf(figures: readonly Figures[]): Figures {
  const mean = (value: (figures: Figures) => number): number =>
    figures.reduce((sum, one) => sum + value(one), 0) / figures.length;
  return {
    type: 'each type',
    queries: figures.length,
    first: mean(({ first }) => first),
    inFive: mean(({ inFive }) => inFive),
    recall: mean(({ recall }) => recall),
    reciprocal: mean(({ reciprocal }) => reciprocal),
  };
}

function figuresOf(type: string, outcomes: readonly Outcome[]): Figures {
  const mean = (value: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / outcomes.length;
  return {
    type,
    queries: outcomes.length,
    first: mean((outcome) => Number(isAnswered(outcome))),
    inFive: mean(({ rank }) => Number(rank !== null && rank <= 5)),
    recall: mean(({ recall }) => recall),
    reciprocal: mean(({ rank }) => (rank === null ? 0 : 1 / rank)),
  };
}

function recallOf({ relevant }: JudgedQuery, found: readonly Found[]): number {
  const ten = found.slice(0, 10).flatMap(({ places }) => places);
  const got = relevant.filter((place) => isAmong(place, ten)).length;
  return relevant.length === 0 ? 0 : Math.min(1, got / Math.min(10, relevant.length));
}

function isAmong(one: Place, places: readonly Place[]): boolean {
  return places.some((place) => place.every((part, at) => part === one[at]));
}
