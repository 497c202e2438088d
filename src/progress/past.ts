import type { Entry, QuestionId } from '../bank/bank.ts';
import type { Mode } from '../session/event.ts';
import type { SessionReport } from '../session/report.ts';
import type { Answer } from './answer.ts';
import type { SessionFigures } from './session.ts';

/** A point of a reference, as it was looked for in an answer at the time. */
export interface SeenPoint {
  text: string;
  covered: boolean;
  /** The words that covered it; null where it is missing. */
  evidence: string | null;
}

/** An answer that lies behind. */
export interface PastAnswer extends Answer {
  /** What it counts, from 0 to 100; null where nobody has said. */
  worth: number | null;
  /** Null where the answer was not compared with its reference. */
  points: readonly SeenPoint[] | null;
}

/** `cut`: it has no end, and can be gone on with where it is of this version; `running`: in some terminal. */
export type SessionState = 'ended' | 'cut' | 'running';

/** A session that lies behind, in figures. */
export interface PastSession {
  session: number;
  startedAtMs: number;
  mode: Mode;
  state: SessionState;
  figures: SessionFigures;
  /** False: of a paper that is not handed in, whose references stay covered until it is. */
  isRevealed: boolean;
  /** What its answers count, and by section and by what is assessed. */
  report: SessionReport;
}

/** One question of such a session. */
export interface PastQuestion {
  id: QuestionId;
  /** From 1. */
  position: number;
  /** In every bank that holds it; none where it stands in no bank any more. */
  entries: readonly Entry[];
  /** In the order in which they ended; none where a paper was handed in without one. */
  answers: readonly PastAnswer[];
}

/** What is kept of points: anything that was JSON → those of it that are points; null where nothing was kept. */
export function readPoints(kept: readonly unknown[] | null): SeenPoint[] | null {
  return kept === null ? null : kept.flatMap(readPoint);
}

function readPoint(kept: unknown): SeenPoint[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const { text, covered, evidence } = kept as { [name: string]: unknown };
  if (typeof text !== 'string') return [];
  return [{ text, covered: covered === true, evidence: typeof evidence === 'string' ? evidence : null }];
}

/** `3` of `5`; null where nothing is known. */
export function coverageOf(points: readonly SeenPoint[] | null): { covered: number; of: number } | null {
  if (points === null || points.length === 0) return null;
  return { covered: points.filter(({ covered }) => covered).length, of: points.length };
}
