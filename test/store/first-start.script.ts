// Waits for the end of stdin, so that several can begin at once. Then opens the store of a data folder, puts the gold banks in as its seeds, and says how many entries it holds.
import { QbankError } from '../../src/errors.ts';
import { openStore } from '../../src/store/store.ts';
import { goldBanks } from './gold.ts';

console.log('ready');
for await (const _ of process.stdin);

try {
  const store = openStore(process.argv[2]);
  store.putSeeds(goldBanks(), 'digest');
  console.log(`${store.entries().length} entries`);
  store.close();
} catch (error) {
  if (!(error instanceof QbankError)) throw error;
  console.log(`${error.id}: ${error.message}`);
}
