import type { Entry } from '../bank/bank.ts';
import { foldText } from '../script/fold.ts';

/** The searchable fields of an entry, folded; each agrees with its original in UTF-16 length. */
export interface FoldedFields {
  question: string;
  options: string[];
  answer: string | null;
  analysis: string | null;
  section: string | null;
  role: string | null;
}

/** An entry → its folded fields. */
export function foldFields(entry: Entry): FoldedFields {
  return {
    question: foldText(entry.question),
    options: entry.options.map(({ text }) => foldText(text)),
    answer: foldOrNull(entry.answer),
    analysis: foldOrNull(entry.analysis),
    section: foldOrNull(entry.section),
    role: foldOrNull(entry.role),
  };
}

function foldOrNull(text: string | null): string | null {
  return text === null ? null : foldText(text);
}
