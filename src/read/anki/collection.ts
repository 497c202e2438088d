import { QbankError } from '../../errors.ts';
import type { ReadTools } from '../reader.ts';

/** A note: its fields by name, in the order of its type. */
export interface Note {
  fields: { name: string; text: string }[];
  /** `編程::Java` stands as given. */
  deck: string;
  tags: string;
}

type Row = Record<string, unknown>;

/** More notes than anybody learns. */
const mostNotes = 200_000;

const tablesQuery = "SELECT name, sql FROM sqlite_master WHERE type = 'table'";
/** A note is in the deck of its first card. Asked note by note that takes for ever where a file has no index of cards. */
const firstCards = 'SELECT nid, did, MIN(id) FROM cards GROUP BY nid';
const notesQuery = `SELECT n.mid AS type, n.flds AS fields, n.tags AS tags, c.did AS deck FROM notes n LEFT JOIN (${firstCards}) c ON c.nid = n.id LIMIT ${mostNotes}`;
/** Since 2021 the types and decks have tables of their own; before, they stood as JSON in one row. */
const newQueries = ['SELECT ntid AS type, ord, name FROM fields', 'SELECT id, name FROM decks'];
const oldQueries = ['SELECT models FROM col', 'SELECT decks FROM col'];

/** The notes of a collection. Throws `damaged-file` where it is none. */
export async function readNotes(file: string, bytes: Uint8Array, tools: ReadTools): Promise<Note[]> {
  const ask = (queries: readonly string[]): Promise<Row[][]> => tools.querySqlite(file, bytes, queries);
  const [tables] = await ask([tablesQuery]);
  const names = new Set(tables.map(({ name }) => name));
  // A column that computes itself could compute for ever.
  const isPlain = tables.every(({ sql }) => !/\bgenerated\b|\bas\s*\(/i.test(String(sql)));
  if (!names.has('notes') || !names.has('cards') || !isPlain)
    throw new QbankError('damaged-file', { path: file, damage: 'no-notes' });
  const isNew = names.has('fields') && names.has('decks');
  const [notes, types, decks] = await ask([notesQuery, ...(isNew ? newQueries : oldQueries)]);
  const fieldsOf = isNew ? fieldNames(types) : fieldsOfModels(types);
  const deckOf = isNew ? deckNames(decks) : decksOfJson(decks);
  return notes.map((note) => noteOf(note, fieldsOf, deckOf));
}

function noteOf(
  { type, fields, tags, deck }: Row,
  fieldsOf: ReadonlyMap<string, string[]>,
  deckOf: ReadonlyMap<string, string>,
): Note {
  const names = fieldsOf.get(String(type)) ?? [];
  const texts = String(fields ?? '').split('\x1f');
  return {
    fields: texts.map((text, at) => ({ name: names[at] ?? `${at + 1}`, text })),
    deck: deckOf.get(String(deck)) ?? '',
    tags: String(tags ?? '').trim(),
  };
}

function fieldNames(rows: readonly Row[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { type, ord, name } of rows) {
    const own = names.get(String(type)) ?? [];
    if (Number(ord) < 1000) own[Number(ord)] = String(name);
    names.set(String(type), own);
  }
  return names;
}

const deckNames = (rows: readonly Row[]): Map<string, string> =>
  new Map(rows.map(({ id, name }) => [String(id), String(name).replaceAll('\x1f', '::')]));

interface Model {
  flds?: { name?: unknown; ord?: unknown }[];
}

function fieldsOfModels(rows: readonly Row[]): Map<string, string[]> {
  const models = Object.entries(parse<Record<string, Model>>(rows.at(0)?.models));
  return new Map(models.map(([id, { flds }]) => [id, (flds ?? []).map(({ name }) => String(name))]));
}

function decksOfJson(rows: readonly Row[]): Map<string, string> {
  const decks = Object.entries(parse<Record<string, { name?: unknown }>>(rows.at(0)?.decks));
  return new Map(decks.map(([id, { name }]) => [id, String(name ?? '')]));
}

function parse<Value extends object>(json: unknown): Value {
  try {
    const value: unknown = JSON.parse(String(json));
    return (typeof value === 'object' && value !== null ? value : {}) as Value;
  } catch (error) {
    if (error instanceof SyntaxError) return {} as Value;
    throw error;
  }
}
