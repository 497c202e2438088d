import { dataFolder } from '../store/data-folder.ts';
import { areSeedsDue, loadSeeds } from '../store/seeds.ts';
import { openStore, type Store } from '../store/store.ts';
import { showWaiting } from '../terminal/waiting.ts';
import { texts } from '../texts/texts.ts';
import type { Context } from './context.ts';

/** What opening needs of the context. */
export type StoreSource = Pick<Context, 'terminal' | 'options' | 'environment' | 'signal' | 'beforeLeaving'>;

/** Opens the store of the data folder, with the seeds loaded where that is due, and has it closed at the end. */
export async function openWithSeeds(source: StoreSource, seedFolder: string): Promise<Store> {
  const { options, environment, beforeLeaving, terminal } = source;
  const store = openStore(dataFolder({ data: options.data, environment }));
  beforeLeaving(store.close);
  const digest = process.env.QBANK_SEED_DIGEST;
  if (!areSeedsDue(store, digest)) return store;
  await showWaiting(terminal, {
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
  return store;
}

/** Gives signals their turn, which wait while something is worked out. Throws why the program is to stop. */
async function letThrough(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
