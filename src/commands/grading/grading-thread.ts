import { parentPort } from 'node:worker_threads';
import type { Graded } from '../../terminal/drill/reveal.ts';
import type { Comparison } from './compare.ts';

/** An answer that a thread is to grade. */
export interface GradingJob {
  job: number;
  comparison: Comparison;
}

/** What became of it; what went wrong comes as it was thrown. */
export type GradingAnswer = { job: number } & ({ graded: Graded | null } | { error: unknown });

/** The file of the bundle in which this stands; run from source it is a `.ts` file, which no thread can load. */
export const threadFile = import.meta.url;

/** Grades the answers that are sent to this thread, one after the other. */
export function serve(): void {
  // At once, and here, as the thread that starts this one needs nothing of it.
  const loaded = import('./compare.ts');
  parentPort?.on('message', async ({ job, comparison }: GradingJob) => {
    parentPort?.postMessage(await answer(job, async () => (await loaded).compare(comparison)));
  });
}

async function answer(job: number, work: () => Promise<Graded | null>): Promise<GradingAnswer> {
  try {
    return { job, graded: await work() };
  } catch (error) {
    return { job, error };
  }
}
