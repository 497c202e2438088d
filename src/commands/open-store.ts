import { dataFolder } from '../store/data-folder.ts';
import { areSeedsDue, loadSeeds } from '../store/seeds.ts';
import { openStore, type Store } from '../store/store.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { showWaiting } from '../terminal/waiting.ts';
import { texts } from '../texts/texts.ts';
import type { Context } from './context.ts';

/** What opening needs of the context, and where the seeds lie. */
export interface StoreSource extends Pick<Context, 'options' | 'environment' | 'signal' | 'beforeLeaving'> {
  terminal: Terminal;
  seedFolder: string;
}

/** Opens the store of the data folder, with the seeds loaded where that is due, and has it closed at the end. */
export async function openWithSeeds({
  options,
  environment,
  signal,
  beforeLeaving,
  terminal,
  seedFolder,
}: StoreSource): Promise<Store> {
  const store = openStore(dataFolder({ data: options.data, environment }));
  beforeLeaving(store.close);
  const digest = process.env.QBANK_SEED_DIGEST;
  if (!areSeedsDue(store, digest)) return store;
  await showWaiting(terminal, {
    text: texts.cli.loadingSeeds,
    work: async () => {
      // The reader is large; only a first start, and one after an update, pays for it.
      const { ingest } = await import('../ingest.ts');
      await loadSeeds(store, { folder: seedFolder, digest, ingest }, () => letThrough(signal));
      await letThrough(signal);
    },
  });
  return store;
}

/** Gives signals their turn, which wait while something is worked out. Throws why the program is to stop. */
async function letThrough(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
