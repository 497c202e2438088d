import type { QuestionId } from '../../bank/bank.ts';
import { isNameMatch } from '../../bank/near.ts';
import { QbankError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { texts } from '../../texts/texts.ts';
import type { EditOptions, Target } from './options.ts';

const command = 'qbank edit';

/** The question that is meant, in the one bank that is meant. Throws `unknown-id` and where a bank is to be named. */
export function findTarget(store: Store, typed: string, { bank: wish }: EditOptions): Target {
  const id = store.resolveId(typed);
  const bank = chooseBank(id, banksOf(store, id), wish);
  const held = store.editable(bank);
  return { id, bank, held, numbered: held.questions.find((numbered) => numbered.id === id) ?? null };
}

/** Those that hold it, and those out of which the user has taken it. */
function banksOf(store: Store, id: QuestionId): string[] {
  const holding = store.entriesOf(id).map(({ bank }) => bank);
  return [...new Set([...holding, ...store.editedIn(id)])];
}

function chooseBank(id: QuestionId, banks: readonly string[], wish: string | undefined): string {
  if (banks.length === 0) throw new QbankError('unknown-id', { typed: id, near: [] });
  const fitting = banks.filter((bank) => wish === undefined || isNameMatch(bank, wish));
  const exact = fitting.find((bank) => bank === wish);
  if (exact !== undefined || fitting.length === 1) return exact ?? fitting[0];
  const reason =
    fitting.length === 0 ? texts.edit.notInBank(id, wish ?? '', banks) : texts.edit.bankNeeded(id, fitting);
  throw new QbankError('wrong-command-line', { reason, command });
}
