import type { ReadTools } from '../read/reader.ts';

/** What readers need of the disk. */
export const readTools: ReadTools = {
  querySqlite: async (bytes, queries) => {
    const { querySqlite } = await import('../store/sqlite-file.ts');
    return querySqlite(bytes, queries);
  },
};
