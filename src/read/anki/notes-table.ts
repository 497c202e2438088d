import type { Table } from '../sheet/table-document.ts';
import type { Note } from './collection.ts';
import { fieldText, readCloze, withoutGaps } from './field.ts';

/** Tags that Anki sets by itself. */
const ownTags = /^(?:leech|marked|missing|duplicate)$/i;

/** Notes of one deck and one type → a table: a column for each field, and their tags. */
export function tabulateNotes(notes: readonly Note[]): Table[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const key = [note.deck, ...note.fields.map(({ name }) => name)].join('\x1f');
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].map((group) => tableOf(group));
}

function tableOf(notes: readonly Note[]): Table {
  const [{ deck, fields }] = notes;
  const name = sectionOf(deck);
  const rows = notes.map(rowOf);
  const isCloze = rows.some(({ isFilled }) => isFilled);
  const names = fields.map(({ name: field }, at) => (isCloze && at === 0 ? 'question' : field));
  const header = [...names, ...(isCloze ? ['kind', 'answer'] : []), 'tags'];
  const body = rows.map(({ texts, answers, tags, isFilled }) => [
    ...texts,
    ...(isCloze ? [isFilled ? 'fill' : '', answers.join('；')] : []),
    tags,
  ]);
  return { ...(name ? { name } : {}), hasHeader: true, rows: [header, ...body] };
}

interface NoteRow {
  texts: string[];
  answers: string[];
  tags: string;
  isFilled: boolean;
}

function rowOf({ fields, tags }: Note): NoteRow {
  const [front = '', ...others] = fields.map(({ text }) => fieldText(text));
  const filled = readCloze(front);
  const own = tags.split(/\s+/).filter((tag) => tag !== '' && !ownTags.test(tag));
  return {
    texts: [filled?.stem ?? front, ...others.map(withoutGaps)],
    answers: filled?.answers ?? [],
    tags: own.map((tag) => tag.replaceAll('_', ' ')).join('\n'),
    isFilled: filled !== null,
  };
}

/** `題庫::Java::集合` → `集合`; the deck that is there from the start says nothing. */
function sectionOf(deck: string): string {
  const name = deck.split('::').at(-1)?.trim() ?? '';
  return /^(?:default|默认|預設|系统默认|系統預設)$/i.test(name) ? '' : name;
}
