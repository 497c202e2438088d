import { basename, join } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Whether a thread can load this file: one of the bundle can, one of TypeScript cannot. */
export function isForThreads(threadFile: string): boolean {
  return threadFile.endsWith('.js');
}

/**
 * Starts a thread with a module of the bundle, of which it calls `serve` with what is given; loaded as the program loads
 * it, with its bytecode.
 */
export function startThread(
  threadFile: string,
  resourceLimits: ResourceLimits = {},
  given?: unknown,
): Worker {
  const workerData = {
    start: join(import.meta.dirname, '..', 'bin', 'qbank.js'),
    module: basename(threadFile),
    given,
  };
  return new Worker(
    "const { start, module, given } = require('node:worker_threads').workerData; require(start).load(module).serve(given);",
    { eval: true, workerData, resourceLimits },
  );
}
