// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// dividing all texts into words takes longer than repairing a document.
import type { LexiconTable } from './lexicon.ts';
import { readOwnWords } from './own-words.ts';
import { prose } from './prose.ts';
import { wordForm } from './word-form.ts';

let read: LexiconTable | undefined;

/** Worked out when it is first asked for: most tests need none. */
const table = (): LexiconTable => {
  read ??= readOwnWords(wordForm(prose.join(''))).toTable();
  return read;
};

/** The words of `prose/` and their pairs, with how often they stand there. */
export const collocationTable: LexiconTable = {
  get parents() {
    return table().parents;
  },
  get units() {
    return table().units;
  },
  get counts() {
    return table().counts;
  },
  get total() {
    return table().total;
  },
};
