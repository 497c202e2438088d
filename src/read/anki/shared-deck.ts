import { isRecord, type JsonRecord } from '../json/records.ts';
import type { Note } from './collection.ts';

/** Deeper than this decks do not lie in one another. */
const deepestDeck = 20;

/** Whether a value is a deck as Anki's add-on for sharing decks writes it: notes, their types, and decks below it. */
export const isSharedDeck = (value: unknown): value is JsonRecord =>
  isRecord(value) &&
  value.__type__ === 'Deck' &&
  (Array.isArray(value.notes) || Array.isArray(value.children));

/** The notes of such a deck and of those below it, whose names are as Anki's: `题库::Java`. */
export function sharedNotes(deck: JsonRecord): Note[] {
  const notes: Note[] = [];
  const fieldsOf = new Map<string, string[]>();
  const walk = (one: JsonRecord, above: string, depth: number): void => {
    const name = [above, String(one.name ?? '')].filter((part) => part !== '').join('::');
    for (const model of recordsOf(one.note_models))
      fieldsOf.set(
        String(model.crowdanki_uuid),
        recordsOf(model.flds).map((field) => String(field.name)),
      );
    for (const note of recordsOf(one.notes))
      notes.push(noteOf(note, name, fieldsOf.get(String(note.note_model_uuid)) ?? []));
    if (depth < deepestDeck) for (const child of recordsOf(one.children)) walk(child, name, depth + 1);
  };
  walk(deck, '', 0);
  return notes;
}

const recordsOf = (value: unknown): JsonRecord[] => (Array.isArray(value) ? value.filter(isRecord) : []);

function noteOf({ fields, tags }: JsonRecord, deck: string, names: readonly string[]): Note {
  const texts = Array.isArray(fields) ? fields.map((field) => String(field ?? '')) : [];
  return {
    fields: texts.map((text, at) => ({ name: names[at] ?? `${at + 1}`, text })),
    deck,
    tags: Array.isArray(tags) ? tags.join(' ') : '',
  };
}
