import { existsSync } from 'node:fs';
import { Database } from './sqlite/database.ts';

/** See `Store.setting`. */
export function readSetting(database: Database, name: string): string | null {
  const row = database.first<{ value: string }>('SELECT value FROM settings WHERE name = ?', [name]);
  return row?.value ?? null;
}

/** See `Store.putSetting`. */
export function putSetting(database: Database, name: string, value: string | null): void {
  if (value === null) database.run('DELETE FROM settings WHERE name = ?', [name]);
  else database.run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', [name, value]);
}

/** Whoever only wants a setting does not wait for another program's writing. */
const peekPatienceMs = 100;

/** A setting out of a store's file that is not opened for more; null where there is no file. Throws as opening does. */
export function peekSetting(path: string, name: string): string | null {
  if (!existsSync(path)) return null;
  const database = new Database(path, { busyTimeoutMs: peekPatienceMs });
  try {
    return readSetting(database, name);
  } finally {
    database.close();
  }
}
