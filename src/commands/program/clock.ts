import { QbankError } from '../../errors.ts';

/** `2026-01-31`, `2026-01-31T09:30`, `2026-01-31T09:30:00.5Z`, `2026-01-31T09:30:00+08:00` */
const isoTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** The clock that commands read. `QBANK_NOW` sets it; it runs on from there, so that time limits still pass. */
export function readClock(environment: NodeJS.ProcessEnv): () => number {
  const value = environment.QBANK_NOW;
  if (value === undefined || value === '') return Date.now;
  const setMs = isoTime.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(setMs)) throw new QbankError('wrong-clock', { value });
  const startedMs = Date.now();
  return () => setMs + Date.now() - startedMs;
}
