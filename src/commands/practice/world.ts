import type { Store } from '../../store/store.ts';
import type { Context } from '../program/context.ts';
import { Scheduler } from '../review/scheduling.ts';
import type { World } from './kept/recorder.ts';

const schedulers = new WeakMap<Store, Scheduler>();

/** The one scheduler of a store: what previews a rating has FSRS loaded for what keeps the cards. */
export function schedulerOf(store: Store): Scheduler {
  const scheduler = schedulers.get(store) ?? new Scheduler(store);
  schedulers.set(store, scheduler);
  return scheduler;
}

/** What a session is kept in: ratings go with the cards that follow from them. */
export function worldOf({ store, context }: { store: Store; context: Pick<Context, 'now'> }): World {
  const scheduler = schedulerOf(store);
  const { now } = context;
  return {
    store,
    now,
    reschedule: scheduler.reschedule,
    comebacks: (question) => scheduler.comebacks(question, now()),
  };
}
