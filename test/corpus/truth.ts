import type { Kind, Option } from '../../src/questions/question.ts';

/** A question as a perfect reading gives it: the fields of `export -f json`. */
export interface TrueQuestion {
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
}

/** What a perfect reading makes of a document; no question where the document is no bank. */
export interface Truth {
  /** Left out: not compared, as the document leaves it open. */
  title?: string | null;
  role?: string | null;
  questions: TrueQuestion[];
}
