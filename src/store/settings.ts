import type { Database } from './database.ts';

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
