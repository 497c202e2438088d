import { isRecord, isScalar, type JsonRecord, textOf } from './records.ts';

/** Lists whose members are columns of their own. */
const optionList = /option|choice|选项|選項|候选|备选|^answers$/i;
/** Deeper values stand in their cell as JSON. */
const deepest = 3;
/** More columns no table has; and where each record has fields of its own, the cells of all would not fit in memory. */
const mostColumns = 400;
const mostCells = 4_000_000;

/**
 * Records → rows, with the names of all their fields in the first: `{options: ['甲', '乙']}` → `options.1`,
 * `options.2`; `{a: {b: 1}}` → `a.b`. A list of texts that are no options is one cell, a line each.
 */
export function tabulate(records: readonly JsonRecord[]): { rows: string[][] } {
  const places = new Map<string, number>();
  const most = Math.min(mostColumns, Math.ceil(mostCells / records.length));
  const rows = records.map((record) => {
    const row: string[] = [];
    for (const [name, text] of cellsOf(record, '', 0)) {
      if (!places.has(name) && places.size >= most) continue;
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      row[place] = text;
    }
    return row;
  });
  const width = places.size;
  return {
    rows: [[...places.keys()], ...rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))],
  };
}

function* cellsOf(record: JsonRecord, path: string, depth: number): Generator<[string, string]> {
  for (const [key, value] of Object.entries(record)) {
    const name = path === '' ? key : `${path}.${key}`;
    if (isScalar(value)) yield [name, textOf(value)];
    else if (Array.isArray(value)) yield* cellsOfList(value, name, depth);
    else if (isRecord(value) && depth < deepest) yield* cellsOf(value, name, depth + 1);
    else yield [name, writeJson(value)];
  }
}

function* cellsOfList(list: readonly unknown[], name: string, depth: number): Generator<[string, string]> {
  const isScalars = list.every(isScalar);
  if (isScalars && !(optionList.test(name) && list.length > 1)) yield [name, list.map(textOf).join('\n')];
  else if (depth >= deepest) yield [name, writeJson(list)];
  else {
    for (const [index, value] of list.entries()) {
      const member = `${name}.${index + 1}`;
      if (isScalar(value)) yield [member, textOf(value)];
      else if (isRecord(value)) yield* cellsOf(value, member, depth + 1);
      else if (isFlagged(value)) yield* cellsOf({ text: value[0], isCorrect: value[1] }, member, depth + 1);
      else yield [member, writeJson(value)];
    }
  }
}

/** An option and whether it is right: `["甲", true]`. */
const isFlagged = (value: unknown): value is [string, boolean] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'boolean';

/** JSON of a value in a cell, cut off where it is nested more deeply than anybody would read. */
function writeJson(value: unknown): string {
  return JSON.stringify(prune(value, deepestJson));
}

const deepestJson = 8;

function prune(value: unknown, depth: number): unknown {
  if (isScalar(value)) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.map((one) => prune(one, depth - 1));
  const entries = Object.entries(value as JsonRecord);
  return Object.fromEntries(entries.map(([key, one]) => [key, prune(one, depth - 1)]));
}
