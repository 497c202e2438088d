import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/script/fold.ts';
import { type JudgedQuery, judgedBanks, judgedSets, loadJudged, type Place, placeOf } from './judged.ts';

const banks = judgedBanks();
/** All text of each question, folded, by its place. */
const texts = new Map(
  banks.flatMap(({ file, role, questions }) =>
    questions.map((question) => {
      const { section, options, answer, analysis } = question;
      const parts = [question.question, ...options.map(({ text }) => text), answer, analysis, section, role];
      return [keyOf(placeOf(file, question)), foldText(parts.filter(Boolean).join('\n'))] as const;
    }),
  ),
);
const queries = judgedSets.flatMap((set) => loadJudged(set));

/** Types of which each word stands in what is relevant, in one script or the other. */
const literal = new Set(['exact', 'cross-script', 'multi-word', 'english', 'answer-only', 'role']);

function keyOf(place: Place): string {
  return place.join('|');
}

function wordsOf({ q }: JudgedQuery): string[] {
  return foldText(q)
    .split(/[\s?]+/)
    .filter((word) => word !== '');
}

describe('judged queries', () => {
  it('name questions that are there, the best one among the relevant', () => {
    const missing = queries.filter(({ relevant }) => !relevant.every((place) => texts.has(keyOf(place))));
    expect(missing).toEqual([]);
    const apart = queries.filter(({ best, relevant }) => best && !relevant.map(keyOf).includes(keyOf(best)));
    expect(apart).toEqual([]);
  });

  it('that are taken literally have all their words in what is relevant', () => {
    const wrong = queries
      .filter(({ type }) => literal.has(type))
      .flatMap((query) => query.relevant.map((place) => ({ query, text: texts.get(keyOf(place)) ?? '' })))
      .filter(({ query, text }) => !wordsOf(query).every((word) => text.includes(word)));
    expect(wrong.map(({ query }) => query.q)).toEqual([]);
  });

  it('for what is not there are nowhere in the texts, and have nothing relevant', () => {
    const absent = queries.filter(({ type }) => type === 'none');
    expect(absent.filter(({ relevant }) => relevant.length > 0)).toEqual([]);
    const everything = [...texts.values()].join('\n');
    expect(absent.filter((query) => everything.includes(wordsOf(query).join(' ')))).toEqual([]);
  });

  it('are asked once, and each half has every type', () => {
    expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
    const [tuning, judging] = judgedSets.map((set) => new Set(loadJudged(set).map(({ type }) => type)));
    expect(tuning).toEqual(judging);
  });
});
