import { expect, it } from 'vitest';
import { withoutDoubles } from '../../src/bank/doubles.ts';
import { openQuestion } from '../store/gold.ts';

const answersOf = (...questions: [string, string | null][]) => {
  const {
    questions: kept,
    keys,
    doubles,
  } = withoutDoubles(questions.map(([text, answer]) => openQuestion(text, { answer })));
  expect(new Set(keys).size).toBe(kept.length);
  return { answers: kept.map(({ answer }) => answer), doubles };
};

it('a second one with the same answer is left out', () => {
  expect(answersOf(['问？', '答。'], ['别的？', null], ['問', '答'])).toEqual({
    answers: ['答。', null],
    doubles: 1,
  });
});

it('one without an answer gives way to its double, in its place', () => {
  expect(answersOf(['问？', null], ['别的？', '乙'], ['问？', '甲'])).toEqual({
    answers: ['甲', '乙'],
    doubles: 1,
  });
});

it('the same question with another answer is kept as well', () => {
  expect(answersOf(['问？', '甲'], ['问？', '乙'], ['问？', '乙'], ['问？', null])).toEqual({
    answers: ['甲', '乙'],
    doubles: 2,
  });
});

it('a question that comes ever again with other answers is not compared with each of them', () => {
  const readsOf = (count: number): number => {
    let reads = 0;
    const questions = Array.from({ length: count }, (_, at) =>
      Object.defineProperty(openQuestion('问？', {}), 'answer', {
        get: () => {
          reads += 1;
          return `答${at}。`;
        },
      }),
    );
    withoutDoubles(questions);
    return reads;
  };
  expect(readsOf(200)).toBe(2 * readsOf(100));
});
