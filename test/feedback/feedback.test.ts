import { describe, expect, it } from 'vitest';
import { readSample, readTuning } from './labelled.ts';
import { gradeAll, gradeElsewhere, measurePoints, rankCorrelation } from './measure.ts';

const sets = {
  sample: gradeAll(readSample()),
  own: ['before', 'after'].flatMap((name) => gradeAll(readTuning(name))),
  judging: gradeAll(readTuning('judging')),
};

describe.each(Object.entries(sets))('grading the labelled answers of %s', (_, graded) => {
  it('finds the points that interviewers ticked: F1 of 0.80 and more', () => {
    expect(measurePoints(graded).f1).toBeGreaterThanOrEqual(0.8);
  });

  it('ranks the answers as interviewers do: correlation of 0.85 and more', () => {
    expect(
      rankCorrelation(graded.map(({ labelledScore, score }) => [labelledScore, score])),
    ).toBeGreaterThanOrEqual(0.85);
  });

  it('gives words strung together at most 15', () => {
    const scores = graded.filter(({ style }) => style === 'stuffed').map(({ score }) => score);
    expect(Math.max(...scores)).toBeLessThanOrEqual(15);
  });

  it('flags what is copied, and nothing else', () => {
    const flagged = graded.filter(({ flags }) => flags.includes('copied')).map(({ style }) => style);
    expect(new Set(flagged)).toEqual(new Set(['verbatim']));
    expect(flagged).toHaveLength(graded.filter(({ style }) => style === 'verbatim').length);
  });
});

describe('grading the labelled short answers', () => {
  it('finds what is said in a few words: F1 of 0.75 and more', () => {
    expect(measurePoints(gradeAll(readTuning('short'))).f1).toBeGreaterThanOrEqual(0.75);
  });
});

describe.each(Object.entries(sets))('another matter in the labelled answers of %s', (_, graded) => {
  it('is worth next to nothing: 15 at most on average', () => {
    const scores = graded.filter(({ style }) => style === 'off-topic').map(({ score }) => score);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeLessThanOrEqual(15);
  });
});

describe('a good answer to another question', () => {
  it('says a third of the points at most, and is worth little more on average', () => {
    const questions = ['before', 'after', 'judging', 'heads'].flatMap(readTuning);
    const { covered, score } = gradeElsewhere(questions);
    expect(covered).toBeLessThanOrEqual(0.33);
    expect(score).toBeLessThanOrEqual(38);
  });
});

describe('rankCorrelation', () => {
  it('is 1 for the same order, -1 for the reverse, and shares the ranks of equals', () => {
    expect(
      rankCorrelation([
        [1, 10],
        [2, 20],
        [3, 90],
      ]),
    ).toBeCloseTo(1);
    expect(
      rankCorrelation([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(-1);
    expect(
      rankCorrelation([
        [1, 1],
        [1, 2],
        [2, 3],
      ]),
    ).toBeCloseTo(0.866, 3);
  });
});
