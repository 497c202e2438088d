import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { decodeNames } from '../../read/archive/names.ts';

/** Where the system has a file: its path, in bytes where that is no UTF-8. */
export type SystemPath = string | Buffer;

interface Entry {
  bytes: Buffer;
  name: string;
}

/**
 * What is in a folder. On Linux names are bytes: those that an archive from a Chinese Windows left behind are shown as
 * they were written there.
 */
function entriesOf(folder: SystemPath): Entry[] {
  const names = readdirSync(folder, { encoding: 'buffer' });
  const foreign = names.filter((bytes) => !isUtf8(bytes));
  const told = decodeNames(foreign.map((name) => ({ name, isUtf8: false, unicodeName: null })));
  const shown = new Map(foreign.map((bytes, index) => [bytes, told[index]]));
  return names.map((bytes) => ({ bytes, name: shown.get(bytes) ?? bytes.toString() }));
}

/** The names in a folder as they are shown, sorted. */
export const namesIn = (folder: string): string[] =>
  entriesOf(systemPath(folder))
    .map(({ name }) => name)
    .sort();

/**
 * Where a file lies whose path is known as it is shown, or as Node hands it out, with U+FFFD for each byte that is no
 * UTF-8; the path itself where there is none, or several may be meant.
 */
export function systemPath(path: string): SystemPath {
  const entry = existsSync(path) ? null : findEntry(path);
  return entry
    ? Buffer.concat([Buffer.from(systemPath(dirname(path))), Buffer.from(sep), entry.bytes])
    : path;
}

/** A path as it is shown, whichever way it was handed in. */
export function shownPath(path: string): string {
  const entry = existsSync(path) ? null : findEntry(path);
  return entry ? join(shownPath(dirname(path)), entry.name) : path;
}

function findEntry(path: string): Entry | null {
  const folder = systemPath(dirname(path));
  if (dirname(path) === path || !existsSync(folder)) return null;
  const name = basename(path);
  const found = entriesOf(folder).filter((entry) => entry.name === name || entry.bytes.toString() === name);
  return found.length === 1 ? found[0] : null;
}
