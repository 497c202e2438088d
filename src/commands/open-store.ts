import type { Store } from '../store/store.ts';

/** The store of the data folder, opened at the first call. */
export function storeOpener(): () => Promise<Store> {
  return async () => {
    throw new Error('The store cannot be opened yet.');
  };
}
