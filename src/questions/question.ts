import type { Removal } from '../clean/cleaned.ts';
import type { Layout } from '../outline/outline.ts';
import type { Span } from '../read/span.ts';
import type { TextScript } from '../script/script.ts';

export type Kind = 'open' | 'single' | 'multiple' | 'judge' | 'fill';

export interface Option {
  label: string;
  text: string;
}

/**
 * Why a reading of a question is uncertain: where its stem ends and the unmarked answer begins; its kind; options that
 * are missing or out of order; a key that names no option, or that two places give differently; a key or answer that
 * was matched by order alone; bytes out of step in it.
 */
export type Doubt = 'border' | 'kind' | 'options' | 'key' | 'link' | 'damage';

/** A question as its document gives it. */
export interface Question {
  /** The heading above it, without its number and marks; null if none. */
  section: string | null;
  /** As printed within its section; null if none. */
  number: number | null;
  kind: Kind;
  question: string;
  options: Option[];
  /** Of a choice question `"B"`, `"ABD"`; of a judge question `"T"` or `"F"`. */
  key: string | null;
  /** The reference answer; paragraphs are parted by `\n`. */
  answer: string | null;
  analysis: string | null;
  assesses: string[];
  marks: number | null;
  /** The document is cut off inside the answer or the analysis. */
  truncated: boolean;
  /** What is uncertain about the reading, the gravest first; mostly nothing. */
  doubts: readonly Doubt[];
  /** Where it stands in the document: stem, answer and analysis may lie apart. */
  spans: Span[];
}

/** A layout that was tried on a document. */
export interface Considered {
  layout: Layout;
  /** How well it fits; the highest wins. */
  score: number;
  /** How many questions it gives. */
  questions: number;
  /** What speaks for it and against it, as ids of texts. */
  reasons: Reason[];
}

/** A feature of a reading that counts for or against its layout. `share` is from 0 to 1. */
export type Reason =
  | { id: 'fit'; odds: number }
  | { id: 'answered'; share: number }
  | { id: 'leftover'; share: number }
  | { id: 'doubtful'; share: number }
  | { id: 'asking'; share: number }
  | { id: 'uneven' };

/** What one document was read as. Every character lies in a question, a heading, a removal or a leftover. */
export interface Reading {
  /** What told the questions apart, and how sure that is: 0 to 1; `none` where there are no questions. */
  layout: { name: Layout; confidence: number };
  /** All layouts that were tried, the one that was taken first. */
  considered: Considered[];
  title: string | null;
  role: string | null;
  script: TextScript;
  questions: Question[];
  /** Title and section headings, which live on in the bank and in the questions' sections. */
  headings: Span[];
  /** All removals: those of cleaning, and the numbers and labels taken off the questions. */
  removals: Removal[];
  /** Text that ended up nowhere; white space alone is not reported. */
  leftovers: Span[];
}
