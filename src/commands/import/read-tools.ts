import type { ReadTools } from '../../read/reader.ts';

/** What readers need of the disk. */
export const readTools: ReadTools = {
  querySqlite: async (...query) => {
    const { querySqlite } = await import('../../store/files/sqlite-file.ts');
    return querySqlite(...query);
  },
};
