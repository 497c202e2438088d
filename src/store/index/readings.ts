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
  // As one text: a row for each syllable would take several times as long.
  const [{ readings }] = database.all<{ readings: string }>(
    'SELECT json_group_object(syllable, characters) AS readings FROM readings',
  );
  return JSON.parse(readings) as Readings;
}
