import { decode } from '../decode.ts';
import type { Document } from '../document.ts';
import { parseRows } from '../sheet/csv.ts';
import { tableDocument } from '../sheet/table-document.ts';
import type { Note } from './collection.ts';
import { tabulateNotes } from './notes-table.ts';

const separators: { [name: string]: string } = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** Notes that Anki wrote as text: lines such as `#separator:tab` first, then a note a row. */
export function readTextExport(file: string, bytes: Uint8Array): Document[] {
  const { text, encoding } = decode(bytes);
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [head] = /^(?:#[^\n]*(?:\n|$))*/.exec(lines) ?? [''];
  const options = new Map(
    [...head.matchAll(/^#([^:\n]+):([^\n]*)$/gm)].map(([, key, value]) => [key.toLowerCase(), value.trim()]),
  );
  const separator = options.get('separator') ?? 'tab';
  const rows = parseRows(lines.slice(head.length), separators[separator.toLowerCase()] ?? separator);
  const notes = rows.map((row) => noteOf(row, options));
  return [tableDocument({ file, format: 'anki', encoding }, tabulateNotes(notes))];
}

function noteOf(row: readonly string[], options: ReadonlyMap<string, string>): Note {
  const placeOf = (option: string): number => Number(options.get(option) ?? 0) - 1;
  const [deck, tags] = [placeOf('deck column'), placeOf('tags column')];
  const own = new Set([deck, tags, placeOf('notetype column'), placeOf('guid column')]);
  const names = options.get('columns')?.split('\t') ?? [];
  const fields = row.flatMap((text, at) => (own.has(at) ? [] : [{ text, at }]));
  return {
    fields: fields.map(({ text, at }, index) => ({
      text,
      name: names[at] ?? (['Front', 'Back'][index] || `${index + 1}`),
    })),
    deck: row[deck] ?? options.get('deck') ?? '',
    tags: row[tags] ?? options.get('tags') ?? '',
  };
}
