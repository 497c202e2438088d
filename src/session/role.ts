import type { Entry } from '../bank/bank.ts';
import { foldText } from '../script/fold.ts';

/**
 * The entries of a question, those for a job first: by the role of their bank, else by its name, in either script. Null
 * for any job: as they are.
 */
export function roleFirst<Some extends Pick<Entry, 'role' | 'bank'>>(
  entries: readonly Some[],
  role: string | null,
): Some[] {
  if (role === null) return [...entries];
  const wanted = foldText(role);
  const isOther = (entry: Some) => Number(foldText(entry.role ?? entry.bank) !== wanted);
  return entries.toSorted((one, other) => isOther(one) - isOther(other));
}
