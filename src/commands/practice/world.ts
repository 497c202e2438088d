import type { Store } from '../../store/store.ts';
import type { Context } from '../program/context.ts';
import { Scheduler } from '../review/scheduling.ts';
import type { World } from './kept/recorder.ts';

/** What a session is kept in: ratings go with the cards that follow from them. */
export function worldOf({ store, context }: { store: Store; context: Pick<Context, 'now'> }): World {
  const scheduler = new Scheduler(store);
  const { now } = context;
  return {
    store,
    now,
    prepare: () => scheduler.load(),
    reschedule: scheduler.reschedule,
    comebacks: (question) => scheduler.comebacks(question, now()),
  };
}
