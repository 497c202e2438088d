import { join } from 'node:path';
import { QbankError } from '../../errors.ts';
import { dataFolder } from '../../store/files/data-folder.ts';
import { areSeedsDue, loadSeeds } from '../../store/files/seed-files.ts';
import { peekSetting } from '../../store/settings.ts';
import { isStoreThere, openPassingStore, openStore, type Store, storeFile } from '../../store/store.ts';
import { showWaiting } from '../../terminal/waiting.ts';
import { readLanguage } from '../../texts/language.ts';
import { chooseTexts, texts } from '../../texts/texts.ts';
import type { CommonOptions, Context } from './context.ts';

/** What opening needs of the context. */
type StoreSource = Pick<Context, 'terminal' | 'options' | 'environment' | 'signal' | 'beforeLeaving'>;

/** Opens the store of the data folder, with the seeds loaded where that is due, and has it closed at the end. */
export async function openWithSeeds(source: StoreSource): Promise<Store> {
  const { options, environment, beforeLeaving } = source;
  const store = openStore(dataFolder({ data: options.data, environment }));
  beforeLeaving(store.close);
  await speak(store.setting(languageSetting), options);
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
      const { ingestText } = await import('../../ingest.ts');
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
  await speak(store.setting(languageSetting), options);
  return store;
}

const languageSetting = 'config.lang';

/** Speaks the language that is configured from here on, unless the command line names one. */
async function speak(configured: string | null, { lang }: Pick<CommonOptions, 'lang'>): Promise<void> {
  const language = readLanguage(configured ?? '');
  if (lang === undefined && language !== null) await chooseTexts(language);
}

/** The same where the store is not opened: for help. A store that cannot be read keeps nobody from it. */
export async function speakAsConfigured(
  options: Pick<CommonOptions, 'lang' | 'data'>,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  try {
    const path = join(dataFolder({ data: options.data, environment }), storeFile);
    await speak(peekSetting(path, languageSetting), options);
  } catch (error) {
    if (!(error instanceof QbankError)) throw error;
  }
}

/** Beside `dist/`, into which this is bundled. */
const seedFolder = join(import.meta.dirname, '..', 'seeds');

/** Gives signals their turn, which wait while something is worked out. Throws why the program is to stop. */
export async function letThrough(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
