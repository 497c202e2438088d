import type { Database } from '../sqlite/database.ts';

/** For each syllable without its tone the characters that are read so (see `language/sound-table.ts`). */
export type Readings = Readonly<Record<string, string>>;

/** Puts these readings in the place of those that the store has. */
export function putReadings(database: Database, readings: Readings): void {
  database.run('DELETE FROM readings');
  database.run('INSERT INTO readings (syllable, characters) SELECT key, value FROM json_each(?)', [
    JSON.stringify(readings),
  ]);
}

/** See `Store.readings`. */
export function readReadings(database: Database): Readings {
  const rows = database.all<{ syllable: string; characters: string }>(
    'SELECT syllable, characters FROM readings',
  );
  return Object.fromEntries(rows.map(({ syllable, characters }) => [syllable, characters]));
}
