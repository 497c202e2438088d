import type { QuestionId } from '../../bank/bank.ts';
import { QbankError } from '../../errors.ts';
import { texts } from '../../texts/texts.ts';
import type { Place } from '../program/context.ts';
import type { RememberedEntries } from './entries.ts';

/** Has a question of a bank mended by the candidate; what is to be said of it. */
export type Mend = (question: QuestionId, bank: string) => Promise<string>;

/** Mends in the candidate's editor, as `qbank edit` does; what does not come about takes nothing from the drill. */
export function mender({ store, context }: Place, entries: RememberedEntries): Mend {
  return async (question, bank) => {
    const { changeInEditor } = await import('../edit/in-editor.ts');
    const { findTarget } = await import('../edit/target.ts');
    try {
      const isChanged = await changeInEditor(store, findTarget(store, question, { bank }), context);
      entries.forget(question);
      return isChanged ? texts.drill.mended : texts.edit.unchanged;
    } catch (error) {
      if (!(error instanceof QbankError)) throw error;
      return texts.common.sentences([error.message, ...(error.hint === null ? [] : [error.hint])]);
    }
  };
}
