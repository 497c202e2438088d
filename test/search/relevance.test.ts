import { beforeAll, describe, expect, it } from 'vitest';
import { openTestStore } from '../store/support.ts';
import { qbankEngine } from './engines.ts';
import { judgedBanks, loadPart } from './judged.ts';
import { type Figures, figuresByType, isAnswered, judge, type Outcome } from './relevance.ts';

/** The least shares with the right question first, and among the first five, by type; of `none`, with nothing found. */
type Least = Readonly<Record<string, readonly [first: number, inFive: number]>>;

/** Of all, what is aimed at (see README.md); the others guard what is reached against falling back. */
const usual: Least = {
  all: [0.85, 0.95],
  exact: [1, 1],
  'cross-script': [1, 1],
  'multi-word': [1, 1],
  typo: [0.9, 0.9],
  homophone: [0.95, 0.95],
  pinyin: [0.95, 0.95],
  initials: [0.9, 0.9],
  paraphrase: [0.85, 0.92],
  english: [1, 1],
  'answer-only': [1, 1],
  role: [1, 1],
  none: [0.9, 0],
};
const harder: Least = { all: [0.86, 0.92], paraphrase: [0.83, 0.9], none: [0.87, 0] };
const fresh: Least = { all: [0.93, 0.95], paraphrase: [0.85, 0.92], none: [0.9, 0] };
const spoken: Least = { all: [0.88, 0.95], paraphrase: [0.85, 0.95] };
const plain: Least = {
  all: [0.9, 0.96],
  paraphrase: [0.85, 0.95],
  translated: [0.85, 0.9],
  none: [0.95, 0],
};

describe.each([
  ['usual', usual],
  ['harder', harder],
  ['fresh', fresh],
  ['spoken', spoken],
  ['plain', plain],
] as const)('judged queries of the tuning half that are %s, over the store', (part, least) => {
  let outcomes: Outcome[] = [];
  let figures: Figures[] = [];

  beforeAll(async () => {
    const store = openTestStore();
    for (const bank of judgedBanks()) store.putBank(bank, { kind: 'seed', file: bank.file });
    const engine = qbankEngine(store);
    outcomes = await Promise.all(loadPart('tuning', part).map((query) => judge(query, engine)));
    figures = figuresByType(outcomes);
  }, 60_000);

  const missedOf = (wanted: string): string =>
    outcomes
      .filter((outcome) => !isAnswered(outcome))
      .filter(({ query }) => wanted === 'all' || query.type === wanted)
      .map(({ query }) => query.q)
      .join(', ');

  it.each(Object.entries(least))('of type %s find what is meant', (wanted, [first, inFive]) => {
    const own = figures.find(({ type }) => type === wanted);
    expect(own?.first, missedOf(wanted)).toBeGreaterThanOrEqual(first);
    expect(own?.inFive, missedOf(wanted)).toBeGreaterThanOrEqual(inFive);
  });
});
