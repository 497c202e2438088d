import type { QuestionId } from '../../bank/bank.ts';
import type { Numbered } from '../../bank/edit.ts';
import type { Kind } from '../../questions/question.ts';
import type { EditableBank } from '../../store/banks/edits.ts';

export interface EditOptions {
  bank?: string;
  question?: string;
  answer?: string;
  analysis?: string;
  section?: string;
  kind?: Kind;
  key?: string;
  option?: string[];
  border?: string;
  split?: string;
  join?: boolean;
  drop?: boolean;
  ok?: boolean;
  reset?: boolean;
}

/** The question that is to be mended, and the bank in which it is. */
export interface Target {
  id: QuestionId;
  /** The bank's exact name. */
  bank: string;
  /** All of the bank. */
  held: EditableBank;
  /** null where the user has taken it out. */
  numbered: Numbered | null;
}

/** Whether the options say what is to be changed. */
export function hasChange({ bank: _, ...changes }: EditOptions): boolean {
  return Object.values(changes).some((value) => value !== undefined);
}
