import { comparePoints } from '../../src/points/compare.ts';
import { gradeAnswer } from '../../src/points/grade.ts';
import { cutPoints, type Point } from '../../src/points/points.ts';
import type { LabelledPoint, LabelledQuestion } from './labelled.ts';

/** How an answer to a labelled question was graded. */
export interface Graded {
  question: string;
  style: string;
  text: string;
  labelledScore: number;
  score: number;
  points: { gist: string; labelled: boolean; covered: boolean }[];
  flags: readonly string[];
}

/** Grades all labelled answers. A point of the program answers for the labelled points whose passages it holds most of. */
export function gradeAll(questions: readonly LabelledQuestion[]): Graded[] {
  return questions.flatMap(({ name, question, reference, points, answers }) => {
    const cut = cutPoints(reference);
    const answering = points.map((point) => holderOf(point, cut));
    return answers.map(({ style, text, covers, score: labelledScore }) => {
      const comparison = comparePoints({ points: cut, typed: text, question });
      return {
        question: name,
        style,
        text,
        labelledScore,
        score: comparison.score,
        flags: comparison.flags,
        points: points.map(({ id, gist }, index) => ({
          gist,
          labelled: covers.has(id),
          covered: comparison.points[answering[index]]?.covered ?? false,
        })),
      };
    });
  });
}

function holderOf({ start, end }: LabelledPoint, cut: readonly Point[]): number {
  const held = cut.map((point) => Math.min(end, point.end) - Math.max(start, point.start));
  return held.indexOf(Math.max(...held));
}

/** So many questions further on stands one that a good answer is put under. */
const stride = 7;

/** How good answers fare under other questions: which share of the points they meet, and their mean score. */
export function gradeElsewhere(questions: readonly LabelledQuestion[]): { covered: number; score: number } {
  const grades = questions.flatMap(({ answers }, index) => {
    const { reference, question } = questions[(index + stride) % questions.length];
    const strong = answers.filter(({ style }) => style === 'strong');
    return strong.map(({ text }) => gradeAnswer({ reference, question, typed: text }));
  });
  const points = grades.flatMap((grade) => grade.points);
  return {
    covered: points.filter(({ covered }) => covered).length / points.length,
    score: grades.reduce((sum, { score }) => sum + (score ?? 0), 0) / grades.length,
  };
}

export interface PointFigures {
  f1: number;
  precision: number;
  recall: number;
  labelled: number;
}

/** Over all pairs of an answer and a labelled point. */
export function measurePoints(graded: readonly Graded[]): PointFigures {
  const pairs = graded.flatMap(({ points }) => points);
  const both = pairs.filter(({ labelled, covered }) => labelled && covered).length;
  const labelled = pairs.filter((pair) => pair.labelled).length;
  const covered = pairs.filter((pair) => pair.covered).length;
  const part = (of: number) => (of === 0 ? 1 : both / of);
  return {
    f1: labelled + covered === 0 ? 1 : (2 * both) / (labelled + covered),
    precision: part(covered),
    recall: part(labelled),
    labelled,
  };
}

/** Spearman's rank correlation; equal values share their rank. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const left = ranksOf(pairs.map(([one]) => one));
  const right = ranksOf(pairs.map(([, other]) => other));
  const mean = (pairs.length + 1) / 2;
  let product = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    product += (left[at] - mean) * (right[at] - mean);
    leftSquares += (left[at] - mean) ** 2;
    rightSquares += (right[at] - mean) ** 2;
  }
  return product / Math.sqrt(leftSquares * rightSquares);
}

function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
