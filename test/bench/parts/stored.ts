import { join } from 'node:path';
import { openStore } from '../../../src/store/store.ts';
import { generatedBanks } from '../questions.ts';
import { program, timeToEnd } from '../run.ts';

/**
 * Makes the store that programs find in a folder (see run.ts), with the seeds and so many generated questions: their
 * texts. The program itself begins it: it would index all anew in a store that it has not seen.
 */
export async function storeIn(folder: string, questions: number): Promise<string[]> {
  await timeToEnd(folder, [program, 'banks']);
  const store = openStore(join(folder, 'store'));
  const texts: string[] = [];
  try {
    for (const bank of generatedBanks(0, questions)) {
      for (const { question, answer } of bank.questions) texts.push(`${question}${answer}`);
      store.putBank(bank, { kind: 'file', path: `/generated/${bank.file}` });
    }
  } finally {
    store.close();
  }
  return texts;
}
