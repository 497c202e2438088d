// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// dividing all texts into words takes longer than repairing a document.
import { readOwnWords } from './own-words.ts';
import { prose } from './prose.ts';
import { tableWhenAsked } from './table-when-asked.ts';
import { wordForm } from './word-form.ts';

/** The words of `prose/` and their pairs, with how often they stand there. */
export const collocationTable = tableWhenAsked(() => readOwnWords(wordForm(prose.join(''))).toTable());
