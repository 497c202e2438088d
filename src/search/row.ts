import { type Field, fields } from '../index/weights.ts';
import type { SearchRow } from './reader.ts';

/** One field of a row: its text as printed, and folded, character for character. */
export interface FieldText {
  field: Field;
  text: string;
  folded: string;
}

/**
 * The fields of a row that hold text. Options are one text, each on a line behind its label, as they are printed:
 * `A. 傾聽\nB. 解釋`.
 */
export function fieldTextsOf({ entry, folded }: SearchRow): FieldText[] {
  const texts: Record<Field, [string | null, string | null]> = {
    question: [entry.question, folded.question],
    section: [entry.section, folded.section],
    role: [entry.role, folded.role],
    option: [printOptions(entry.options), printOptions(foldedOptions({ entry, folded }))],
    answer: [entry.answer, folded.answer],
    analysis: [entry.analysis, folded.analysis],
  };
  return fields.flatMap((field) => {
    const [text, foldedText] = texts[field];
    return text === null || foldedText === null ? [] : [{ field, text, folded: foldedText }];
  });
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
