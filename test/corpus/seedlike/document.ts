import { readdirSync, readFileSync } from 'node:fs';

/**
 * How a document is laid out:
 * - `machine`: questions and unmarked answers, one line;
 * - `labelled`: the same, with `參考答案：` in some sections;
 * - `paragraphs`: Simplified, a line a paragraph, `第一题：` `答案：` `解析：`;
 * - `halves`: questions with `（考察：…）`, then `答案與解析`, one line.
 */
export type Kind = 'machine' | 'labelled' | 'paragraphs' | 'halves';

/** A question as a perfect reading gives it: the fields of `test/fixtures/gold/seeds.json`. */
export interface TrueQuestion {
  /** null where the document has no headings. */
  section: string | null;
  number: number;
  question: string;
  answer: string | null;
  analysis: string | null;
  assesses: string[];
  marks: number | null;
  truncated: boolean;
}

/** A question as it is compared; not all documents number theirs. */
export type ComparedQuestion = Omit<TrueQuestion, 'number'> & { number: number | null };

/** How sections are headed: `一、`, `第一部分 `, `第一部分：`, `（一）`, or not at all. */
export type Headings = 'numeral' | 'part' | 'part-colon' | 'bracket' | 'none';

/** An invented document: `test/corpus/seedlike/<name>/source.json`. */
export interface Source {
  name: string;
  /** The repair may be tuned on the one half; the other is only for judging it. */
  set: 'tuning' | 'judging';
  kind: Kind;
  /** Left out: `numeral`; in `paragraphs`, a line without a number. */
  headings?: Headings;
  /** The mark behind the numbers of `machine` and `labelled`; left out: `.`. */
  numberMark?: '.' | '、';
  title: string;
  role: string;
  /** Sections whose answers have the label `參考答案：`. */
  labelledSections: string[];
  /** Glossed characters and pinyin, in the order in which they are glossed. */
  glosses: [string, string][];
  /** The text at which the preview ends; null if it shows all. */
  cutAfter: string | null;
  questions: TrueQuestion[];
}

const folder = new URL('./', import.meta.url);

/** All invented documents, by name. */
export function loadSources(): Source[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => loadSource(name)).sort((one, other) => (one.name < other.name ? -1 : 1));
}

export function loadSource(name: string): Source {
  return { name, ...JSON.parse(readFileSync(new URL(`${name}/source.json`, folder), 'utf8')) };
}
