import type { Store } from '../../store/store.ts';
import type { Context } from '../program/context.ts';
import type { ImportOptions } from './outcome.ts';

/** What every file of an import is done with. */
export interface ImportRun {
  store: Store;
  context: Context;
  options: ImportOptions;
  isMany: boolean;
  /** When the open transaction began. */
  gatheredSinceMs: number;
}

/** So long several banks are written in one transaction: what another process is asked to wait. */
const gatherMs = 500;

/** Writes what was gathered for long enough, and gathers on. */
export function gatherBriefly(run: ImportRun): void {
  if (!isGatheredLong(run)) return;
  run.store.commit();
  run.store.gather();
  run.gatheredSinceMs = run.context.now();
}

/** Writes what was gathered for long enough. */
export function endLongGathering(run: ImportRun): void {
  if (isGatheredLong(run)) endGathering(run);
}

/** Writes what was gathered, before something that may take long. */
export function endGathering(run: ImportRun): void {
  run.store.commit();
  run.gatheredSinceMs = Number.NEGATIVE_INFINITY;
}

function isGatheredLong({ context, gatheredSinceMs }: ImportRun): boolean {
  return context.now() - gatheredSinceMs >= gatherMs;
}
