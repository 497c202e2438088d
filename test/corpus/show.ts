import { loadCorpus } from './corpus.ts';
import { type Entry, loadMarked } from './entry.ts';
import { printFormOf } from './print.ts';

/*
 * Shows what the marks of entries say, for whoever writes them: `npx tsx test/corpus/show.ts [--file] [NAME…]`; with `--file`
 * the document as well.
 */

const [...words] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isMeant = ({ name }: Entry) => words.length === 0 || words.some((word) => name.includes(word));
const entries = words.length === 0 ? loadMarked('tuning') : await loadCorpus();

for (const entry of entries.filter(isMeant)) {
  if (process.argv.includes('--file')) console.log(new TextDecoder(entry.encoding).decode(entry.bytes));
  console.log(printFormOf(entry));
}
