import { gradeAnswer } from '../../points/grade.ts';
import { cutPoints } from '../../points/points.ts';
import type { Graded } from '../../terminal/drill/reveal.ts';
import { type Accepted, acceptedFor } from './accepted.ts';
import { beginningOf, mostReference, mostTyped } from './lengths.ts';

/** All that an answer is graded by, as plain data: a thread can be sent it. */
export interface Comparison {
  /** What the question asks. */
  question: string;
  typed: string;
  references: readonly Pick<Graded, 'reference' | 'bank'>[];
  /** What the candidate accepted as said in other words, oldest first. */
  accepted: readonly Accepted[];
}

/** Grades an answer by the points of the reference that it meets best. Loads a dictionary at its first call. */
export function compare({ question, typed, references, accepted }: Comparison): Graded | null {
  const graded = references.map(({ reference, bank }): Graded => {
    const compared = beginningOf(reference, mostReference);
    const grade = gradeAnswer({
      reference: compared,
      typed: beginningOf(typed, mostTyped),
      question,
      accepted: acceptedFor(cutPoints(compared), accepted),
    });
    return { grade, reference, bank };
  });
  return graded.reduce<Graded | null>(
    (best, one) => (best && rankOf(best) >= rankOf(one) ? best : one),
    null,
  );
}

const highestScore = 100;

/** An answer that copies one reference meets that one best, whatever another would give for the same words. */
function rankOf({ grade: { score, flags } }: Graded): number {
  return (score ?? -1) + (flags.includes('copied') ? highestScore + 1 : 0);
}
