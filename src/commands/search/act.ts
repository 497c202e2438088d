import type { QuestionId } from '../../bank/bank.ts';
import type { Store } from '../../store/store.ts';
import { type Choice, numberChoices } from '../../terminal/drill/choice.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../program/context.ts';

/** What can be done with a question that was found. */
export type Act = 'show' | 'practice' | 'flag' | 'unflag' | 'back';

/** The acts with what can be typed for them; a flag is put on or taken off, whichever is not the case. */
export function actsFor(id: QuestionId, store: Store): Choice<Act>[] {
  const flag = store.marks.of(id).isFlagged ? 'unflag' : 'flag';
  return numberChoices<Act>(['show', 'practice', flag, 'back'], { labels: texts.search.acts, letters });
}

const letters: Readonly<Record<Act, string>> = {
  show: 's',
  practice: 'p',
  flag: 'f',
  unflag: 'f',
  back: 'q',
};

/** Does it, as the command of that name would. */
export async function doAct(act: Act, id: QuestionId, context: Context): Promise<void> {
  if (act === 'show') {
    const { show } = await import('../show.ts');
    await show(context, id);
  } else if (act === 'practice') {
    const { practice } = await import('../practice.ts');
    await practice([id], { limit: true, repeat: true }, context);
  } else if (act !== 'back') {
    const { mark } = await import('../flag/marking.ts');
    await mark([id], { name: 'flag', value: act === 'flag' ? '' : null }, context);
  }
}
