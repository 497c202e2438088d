import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../src/store/store.ts';
import { generatedBanks } from '../questions.ts';

/** Makes the store that programs find in a folder (see run.ts), with so many generated questions: their texts. */
export function storeIn(folder: string, questions: number): string[] {
  mkdirSync(join(folder, 'store'), { recursive: true });
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
