import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { zip } from './zip.ts';

export interface AnkiDeck {
  name: string;
  /** The names of the fields of its notes. */
  fields: readonly string[];
  notes: readonly (readonly string[])[];
  tags?: string;
}

/** The bytes of an SQLite file in which these statements were run. */
export function sqlite(...statements: readonly (readonly [sql: string, ...values: unknown[]])[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'anki-'));
  try {
    const path = join(folder, 'a.sqlite3');
    const database = new Libsql(path);
    for (const [sql, ...values] of statements) database.prepare(sql).run(values);
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Statement = readonly [string, ...unknown[]];

const shared: readonly Statement[] = [
  ['CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT, mid INTEGER, mod INTEGER, usn INTEGER, tags TEXT, flds TEXT)'],
  ['CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER, did INTEGER, ord INTEGER)'],
]; // biome-ignore format: a table

/** Ids are times in milliseconds. */
const firstId = 1_700_000_000_000;

function* noteStatements(decks: readonly AnkiDeck[]): Generator<Statement> {
  let id = firstId;
  for (const [at, { notes, tags = '' }] of decks.entries())
    for (const fields of notes) {
      id += 1;
      yield [
        'INSERT INTO notes VALUES (?, ?, ?, 0, 0, ?, ?)',
        id,
        'g',
        firstId + at,
        tags,
        fields.join('\x1f'),
      ];
      yield ['INSERT INTO cards VALUES (?, ?, ?, 0)', id, id, firstId + at];
    }
}

/** A collection as Anki wrote it until 2021: types and decks as JSON. */
export function oldCollection(decks: readonly AnkiDeck[]): Uint8Array {
  const models = decks.map(({ fields }, at) => [
    firstId + at,
    { flds: fields.map((name, ord) => ({ name, ord })) },
  ]);
  const names = decks.map(({ name }, at) => [firstId + at, { name }]);
  return sqlite(
    ...shared,
    ['CREATE TABLE col (id INTEGER PRIMARY KEY, models TEXT, decks TEXT)'],
    [
      'INSERT INTO col VALUES (1, ?, ?)',
      JSON.stringify(Object.fromEntries(models)),
      JSON.stringify(Object.fromEntries(names)),
    ],
    ...noteStatements(decks),
  );
}

/** A collection as Anki writes it today: types and decks in tables of their own. */
export function newCollection(decks: readonly AnkiDeck[]): Uint8Array {
  const fields = decks.flatMap((deck, at) =>
    deck.fields.map(
      (name, ord): Statement => ['INSERT INTO fields VALUES (?, ?, ?)', firstId + at, ord, name],
    ),
  );
  const names = decks.map(
    ({ name }, at): Statement => [
      'INSERT INTO decks VALUES (?, ?)',
      firstId + at,
      name.replaceAll('::', '\x1f'),
    ],
  );
  return sqlite(
    ...shared,
    ['CREATE TABLE col (id INTEGER PRIMARY KEY, models TEXT, decks TEXT)'],
    ["INSERT INTO col VALUES (1, '', '')"],
    ['CREATE TABLE fields (ntid INTEGER, ord INTEGER, name TEXT, PRIMARY KEY (ntid, ord)) WITHOUT ROWID'],
    ['CREATE TABLE decks (id INTEGER PRIMARY KEY, name TEXT)'],
    ...[...fields, ...names, ...noteStatements(decks)],
  );
}

const mostInBlock = 128 * 1024;

/** Zstandard without compression: what is packed stands in it as it is. */
export function zstdStored(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x80, 0x38, 0, 0, 0, 0]);
  head.writeUInt32LE(bytes.length, 6);
  const blocks: Uint8Array[] = [head];
  for (let at = 0; at < bytes.length; at += mostInBlock) {
    const piece = bytes.subarray(at, at + mostInBlock);
    const isLast = at + mostInBlock >= bytes.length ? 1 : 0;
    blocks.push(Buffer.from(Uint32Array.of(isLast | (piece.length << 3)).buffer, 0, 3), piece);
  }
  return Buffer.concat(blocks);
}

/** Zstandard blocks that each say "this byte, 128 KiB of it". */
export function zstdBomb(blocks: number): Uint8Array {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]);
  const block = (isLast: boolean): Buffer => {
    const bytes = Buffer.alloc(4, 0x61);
    bytes.writeUIntLE((isLast ? 1 : 0) | (1 << 1) | (mostInBlock << 3), 0, 3);
    return bytes;
  };
  return Buffer.concat([head, ...Array.from({ length: blocks }, (_, at) => block(at === blocks - 1))]);
}

/** A package of these files. */
export const apkg = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zip([
    ...Object.entries(files).map(([name, content]) => ({ name, content })),
    { name: 'media', content: '{}' },
  ]);
