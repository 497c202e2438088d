import { loadDressed } from './dressed.ts';
import { type Entry, loadMarked } from './entry.ts';
import { loadUndamaged } from './seedlike/entries.ts';

/** All entries: marked by hand, the same questions in another dress, and those in the seeds' form. */
export async function loadCorpus(): Promise<Entry[]> {
  return [...loadMarked('tuning'), ...loadMarked('judging'), ...(await loadDressed()), ...loadUndamaged()];
}
