import { type Accepted, type ComparedPoint, comparePoints } from './compare.ts';
import type { Flag } from './manner.ts';
import { cutPoints } from './points.ts';

/** What an answer is worth, and why. */
export interface Grade {
  /** 0 to 100; null where there is no reference to grade by. */
  score: number | null;
  points: ComparedPoint[];
  flags: Flag[];
}

interface Answered {
  /** The reference answer, or null where the question has none. */
  reference: string | null;
  typed: string;
  question?: string;
  accepted?: readonly Accepted[];
}

/**
 * Grades a typed answer by the points of the reference, in either script: which it says, by which words, a suggested score,
 * and what is odd about it. The same input gives the same grade.
 *
 * `gradeAnswer({ reference: '第一步，倾听。第二步，核实。', typed: '先听他讲完' })` → the first point covered by 先听他讲完
 */
export function gradeAnswer({ reference, typed, question, accepted }: Answered): Grade {
  const points = cutPoints(reference ?? '');
  if (points.length === 0) return { score: null, points: [], flags: [] };
  return comparePoints({ points, typed, question, accepted });
}
