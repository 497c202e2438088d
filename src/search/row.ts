import { type Field, fields } from '../index/weights.ts';
import type { SearchRow } from './reader.ts';

/** One field of a row: its text as printed, and folded, character for character. */
export interface FieldText {
  field: Field;
  text: string;
  readonly folded: string;
}

const known = new WeakMap<SearchRow, FieldText[]>();

/**
 * The fields of a row that hold text. Options are one text, each on a line behind its label, as they are printed:
 * `A. 傾聽\nB. 解釋`.
 */
export function fieldTextsOf(row: SearchRow): FieldText[] {
  const made = known.get(row) ?? makeFieldTexts(row);
  known.set(row, made);
  return made;
}

/** What is folded is asked for only where a field is looked through: for most rows their question says enough. */
function makeFieldTexts({ entry, folded }: SearchRow): FieldText[] {
  const texts: Record<Field, [string | null, () => string | null]> = {
    question: [entry.question, () => folded.question],
    section: [entry.section, () => folded.section],
    role: [entry.role, () => folded.role],
    option: [printOptions(entry.options), () => printOptions(foldedOptions({ entry, folded }))],
    answer: [entry.answer, () => folded.answer],
    analysis: [entry.analysis, () => folded.analysis],
  };
  return fields.flatMap((field) => {
    const [text, fold] = texts[field];
    return text === null ? [] : [fieldText(field, text, fold)];
  });
}

function fieldText(field: Field, text: string, fold: () => string | null): FieldText {
  let folded: string | null = null;
  return {
    field,
    text,
    get folded() {
      folded ??= fold() ?? '';
      return folded;
    },
  };
}

interface Line {
  label: string;
  text: string;
}

function foldedOptions({ entry, folded }: SearchRow): Line[] {
  return folded.options.map((text, index) => ({ label: entry.options[index].label.toLowerCase(), text }));
}

/** Options as one text. */
export function printOptions(options: readonly Line[]): string | null {
  return options.length === 0 ? null : options.map(({ label, text }) => `${label}. ${text}`).join('\n');
}
