import type { Entry } from '../../bank/bank.ts';
import { scoreOf } from '../../session/marking.ts';
import type { Graded } from '../grading/grading.ts';
import type { Opinion } from '../grading/judging.ts';
import type { Marked } from './marked.ts';

/** An answer with what came of it: compared, marked, or neither where there is nothing to hold it to. */
export interface Answer {
  /** Of the banks that count, in the script in which they are shown; at least one. */
  entries: readonly Entry[];
  text: string;
  against: 'reference' | 'mine';
  graded: Graded | null;
  marked: Marked | null;
}

/** Out of 100; null where there is nothing to go by. */
export function scoreIn({ graded, marked }: Answer): number | null {
  if (marked !== null) return scoreOf(marked.marking);
  return graded?.grade.score ?? null;
}

/** `bank` gives the reference; null for my own best answer. Offsets are UTF-16: of points in the reference, of `said` in the answer. */
export function gradeJson(answer: Answer, opinion: Opinion | null): object {
  const { entries, graded, marked, against } = answer;
  const [{ id }] = entries;
  return {
    id,
    bank: graded === null ? bankOf(answer) : graded.bank,
    score: scoreIn(answer),
    points: (graded?.grade.points ?? []).map(({ text, start, end, covered, evidence }) => ({
      text,
      start,
      end,
      covered,
      evidence: evidence?.text ?? null,
      said: evidence === null ? null : { start: evidence.start, end: evidence.end },
    })),
    flags: graded?.grade.flags ?? [],
    against,
    ...(marked === null ? {} : { key: keyOf(answer), answer: marked.answer }),
    comment: opinion === null ? null : commentOf(opinion),
  };
}

/** The bank that gives the key; without one the first that holds the question. */
function bankOf({ entries, marked }: Answer): string {
  const keyed =
    marked === null ? undefined : entries.find(({ key, answer }) => key !== null || answer !== null);
  return (keyed ?? entries[0]).bank;
}

function keyOf({ entries }: Answer): string | null {
  return entries.find(({ key }) => key !== null)?.key ?? null;
}

function commentOf(opinion: Opinion): object {
  if ('failure' in opinion) return { text: null, followUps: [], failure: opinion.failure.reason };
  const { comment, followUps } = opinion.remark;
  return { text: comment, followUps, failure: null };
}
