import type { Entry } from '../../bank/bank.ts';
import { isNameMatch } from '../../bank/near.ts';
import { QbankError } from '../../errors.ts';
import { texts } from '../../texts/texts.ts';

/** The entries of a question in the banks that `--bank` names; by its whole name a bank is meant alone. */
export function entriesIn(entries: readonly Entry[], wish: string | undefined): readonly Entry[] {
  if (entries.length === 0)
    throw new QbankError('wrong-command-line', { reason: texts.show.withoutBank, command: 'qbank grade' });
  if (wish === undefined) return entries;
  const fitting = entries.filter(({ bank }) => isNameMatch(bank, wish));
  const exact = fitting.filter(({ bank }) => bank === wish);
  if (fitting.length > 0) return exact.length > 0 ? exact : fitting;
  const banks = entries.map(({ bank }) => bank);
  const reason = texts.edit.notInBank(entries[0].id, wish, banks);
  throw new QbankError('wrong-command-line', { reason, command: 'qbank grade' });
}
