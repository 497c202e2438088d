import { join } from 'node:path';
import { dataFolder } from '../store/data-folder.ts';
import { areSeedsDue, loadSeeds } from '../store/seeds.ts';
import { isStoreThere, openPassingStore, openStore, type Store } from '../store/store.ts';
import { showWaiting } from '../terminal/waiting.ts';
import { texts } from '../texts/texts.ts';
import type { Context } from './context.ts';

/** What opening needs of the context. */
export type StoreSource = Pick<Context, 'terminal' | 'options' | 'environment' | 'signal' | 'beforeLeaving'>;

/** Opens the store of the data folder, with the seeds loaded where that is due, and has it closed at the end. */
export async function openWithSeeds(source: StoreSource): Promise<Store> {
  const { options, environment, beforeLeaving } = source;
  const store = openStore(dataFolder({ data: options.data, environment }));
  beforeLeaving(store.close);
  await loadDueSeeds(store, source);
  return store;
}

/** Reads the seeds into a store that does not hold those of this build. */
export async function loadDueSeeds(store: Store, source: StoreSource): Promise<void> {
  const digest = process.env.QBANK_SEED_DIGEST;
  if (!areSeedsDue(store, digest)) return;
  await showWaiting(source.terminal, {
    text: texts.cli.loadingSeeds,
    work: async () => {
      // The reader is large; only a first start, and one after an update, pays for it.
      const { ingestText } = await import('../ingest.ts');
      await loadSeeds(store, { folder: seedFolder, digest, ingest: ingestText }, () =>
        letThrough(source.signal),
      );
      await letThrough(source.signal);
    },
  });
}

/** The store as it is, for a look that is to leave no trace: without loading seeds, and in memory where there is none. */
export async function openToLook({ options, environment, beforeLeaving }: StoreSource): Promise<Store> {
  const folder = dataFolder({ data: options.data, environment });
  const store = isStoreThere(folder) ? openStore(folder) : openPassingStore();
  beforeLeaving(store.close);
  return store;
}

/** Beside `dist/`, into which this is bundled. */
const seedFolder = join(import.meta.dirname, '..', 'seeds');

/** Gives signals their turn, which wait while something is worked out. Throws why the program is to stop. */
export async function letThrough(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
