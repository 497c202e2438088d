import { beforeAll, describe, expect, it } from 'vitest';
import { openTestStore } from '../store/support.ts';
import { qbankEngine } from './engines.ts';
import { judgedBanks, loadJudged } from './judged.ts';
import { type Figures, figuresByType, isAnswered, judge, type Outcome } from './relevance.ts';

/**
 * The least shares with the right question first, and among the first five, by type. For all they are near what is aimed at;
 * the others guard what is reached against falling back (see README.md).
 */
const least: Record<string, readonly [first: number, inFive: number]> = {
  all: [0.85, 0.93],
  exact: [1, 1],
  'cross-script': [1, 1],
  'multi-word': [1, 1],
  typo: [0.9, 0.9],
  homophone: [0.95, 0.95],
  pinyin: [0.95, 0.95],
  initials: [0.84, 0.84],
  paraphrase: [0.68, 0.82],
  english: [1, 1],
  'answer-only': [1, 1],
  role: [1, 1],
};

let outcomes: Outcome[] = [];
let figures: Figures[] = [];

beforeAll(async () => {
  const store = openTestStore();
  for (const bank of judgedBanks()) store.putBank(bank, { kind: 'seed', file: bank.file });
  const engine = qbankEngine(store);
  outcomes = await Promise.all(loadJudged('tuning').map((query) => judge(query, engine)));
  figures = figuresByType(outcomes);
}, 60_000);

function missedOf(wanted: string): string {
  const missed = outcomes.filter((outcome) => !isAnswered(outcome));
  return missed
    .filter(({ query }) => wanted === 'all' || query.type === wanted)
    .map(({ query }) => query.q)
    .join(', ');
}

describe('judged queries of the tuning half, over the store', () => {
  it.each(Object.entries(least))('of type %s find the right question', (wanted, [first, inFive]) => {
    const own = figures.find(({ type }) => type === wanted);
    expect(own?.first, missedOf(wanted)).toBeGreaterThanOrEqual(first);
    expect(own?.inFive, missedOf(wanted)).toBeGreaterThanOrEqual(inFive);
  });

  it('for what is not there find nothing, in nine of ten cases', () => {
    const own = figures.find(({ type }) => type === 'none');
    expect(own?.first, missedOf('none')).toBeGreaterThanOrEqual(0.9);
  });
});
