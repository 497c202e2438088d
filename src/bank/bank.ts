import type { QuestionId } from '../questions/identity/identity.ts';
import type { Kind, Option, Question } from '../questions/question.ts';
import type { TextScript } from '../script/script.ts';

export type { QuestionId } from '../questions/identity/identity.ts';

/** The questions of one imported document. */
export interface Bank {
  name: string;
  role: string | null;
  title: string | null;
  file: string;
  script: TextScript;
  questions: Question[];
  /** How many stretches of the document ended up nowhere. */
  leftover: number;
}

/** A question as it stands in one bank: an element of `export -f json`, in that order of fields. (id, bank) is unique. */
export interface Entry {
  id: QuestionId;
  bank: string;
  role: string | null;
  source: { file: string; title: string | null };
  section: string | null;
  number: number | null;
  kind: Kind;
  question: string;
  options: Option[];
  key: string | null;
  answer: string | null;
  analysis: string | null;
  assesses: string[];
  marks: number | null;
  truncated: boolean;
  script: TextScript;
}

/** Questions of one section of one bank of which all the same is told: their entries without number and texts. */
export interface Lot extends Pick<Entry, 'bank' | 'role' | 'section' | 'kind' | 'assesses'> {
  ids: QuestionId[];
}

/** What chooses entries by names and kinds; an absent field asks for nothing. */
export interface NameFilter {
  bank?: string;
  role?: string;
  section?: string;
  kind?: Kind;
  /** Only banks for these jobs, by their exact names, and those that name none. */
  roles?: readonly string[];
}

/** What `--bank --role --section --kind --match` ask for. */
export interface Filter extends Omit<NameFilter, 'roles'> {
  /** Words to find, in either script. */
  match?: string;
}
