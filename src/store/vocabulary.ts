import type { Database } from './database.ts';

/** On which side of a character its neighbours stand. */
export type Side = 'following' | 'preceding';

/** What a process knows of the vocabulary, as long as nothing else has changed it. */
interface Known {
  state: string;
  /** By character: what follows it. */
  following: Map<string, Set<string>>;
}

const known = new WeakMap<Database, Known>();

/** Enters those of these grams that are two Han characters, as far as they are new. */
export function addToVocabulary(database: Database, grams: Iterable<string>): void {
  const { following } = knownIn(database);
  const added = { following: new Map<string, string>(), preceding: new Map<string, string>() };
  for (const gram of grams) {
    if (!isOfHan(gram)) continue;
    const [first, second] = gram;
    const seconds = following.get(first) ?? readFollowing(database, first);
    following.set(first, seconds);
    if (seconds.has(second)) continue;
    seconds.add(second);
    added.following.set(first, (added.following.get(first) ?? '') + second);
    added.preceding.set(second, (added.preceding.get(second) ?? '') + first);
  }
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
  const fresh = { state, following: new Map<string, Set<string>>() };
  known.set(database, fresh);
  return fresh;
}

function readFollowing(database: Database, character: string): Set<string> {
  return new Set(readNeighbours(database, 'following', [character]).get(character));
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
function isOfHan(gram: string): boolean {
  return gram.length === 2 && isHanUnit(gram.charCodeAt(0)) && isHanUnit(gram.charCodeAt(1));
}

function isHanUnit(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
