import { QbankError } from '../../errors.ts';
import type { ReadTools } from '../../read/read.ts';

/** What readers need of the disk. */
export const readTools: ReadTools = {
  querySqlite: async () => {
    throw new QbankError('unsupported-file', { path: 'The collection', type: 'SQLite' });
  },
};
