import { PairSet } from '../../index/pair-set.ts';
import type { Database } from '../sqlite/database.ts';

/** On which side of a character its neighbours stand. */
export type Side = 'following' | 'preceding';

/** What a process knows of the vocabulary, as long as nothing else has changed it. */
interface Known {
  state: string;
  /** The grams that begin with a character that has been asked for. */
  grams: PairSet;
  /** By unit, whether it has been asked for. */
  isRead: Uint8Array;
}

const known = new WeakMap<Database, Known>();

/** Enters those of these grams that are two Han characters, as far as they are new. */
export function addToVocabulary(database: Database, grams: PairSet): void {
  const noted = knownIn(database);
  const added = { following: new Map<string, string>(), preceding: new Map<string, string>() };
  grams.forEach((first, second) => {
    if (!isHanUnit(first) || !isHanUnit(second)) return;
    if (noted.isRead[first] === 0) readFollowing(database, first, noted);
    if (!noted.grams.add(first, second)) return;
    lengthen(added.following, first, second);
    lengthen(added.preceding, second, first);
  });
  append(database, 'following', added.following);
  append(database, 'preceding', added.preceding);
}

/** What stands beside each of these characters somewhere, by character. See `Store.neighbours`. */
export function readNeighbours(
  database: Database,
  side: Side,
  characters: readonly string[],
): Map<string, string> {
  const rows = database.all<{ character: string; beside: string }>(
    `SELECT character, ${side} AS beside FROM vocabulary WHERE character IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(characters)],
  );
  return new Map(rows.map(({ character, beside }) => [character, beside]));
}

export function clearVocabulary(database: Database): void {
  database.run('DELETE FROM vocabulary');
  known.delete(database);
}

/** What was noted counts only while no other process has written, and nothing was taken back. */
function knownIn(database: Database): Known {
  const [{ data_version: version }] = database.all<{ data_version: number }>('PRAGMA data_version');
  const state = `${version} ${database.failures}`;
  const noted = known.get(database);
  if (noted?.state === state) return noted;
  const fresh = { state, grams: new PairSet(), isRead: new Uint8Array(0x10000) };
  known.set(database, fresh);
  return fresh;
}

function readFollowing(database: Database, first: number, { grams, isRead }: Known): void {
  isRead[first] = 1;
  const character = String.fromCharCode(first);
  const beside = readNeighbours(database, 'following', [character]).get(character) ?? '';
  for (const second of beside) grams.add(first, second.charCodeAt(0));
}

function lengthen(beside: Map<string, string>, unit: number, neighbour: number): void {
  const character = String.fromCharCode(unit);
  beside.set(character, (beside.get(character) ?? '') + String.fromCharCode(neighbour));
}

function append(database: Database, side: Side, added: ReadonlyMap<string, string>): void {
  for (const [character, beside] of added)
    database.run(
      `INSERT INTO vocabulary (character, ${side}) VALUES (?1, ?2)
      ON CONFLICT (character) DO UPDATE SET ${side} = ${side} || ?2`,
      [character, beside],
    );
}

/** Characters beyond the BMP are too seldom to be looked for by sound. */
function isHanUnit(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
