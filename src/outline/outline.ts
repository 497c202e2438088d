import type { Cleaned } from '../clean/cleaned.ts';
import type { Span } from '../read/span.ts';
import { findAnswersHead } from './halves.ts';
import { plainForm } from './plain.ts';
import { readRegion, type Section } from './sections.ts';
import { findTitle } from './titles.ts';

/** The parts of a document. All spans are those of `cleaned.traced.text`. */
export interface Outline {
  cleaned: Cleaned;
  /** The text in the form that patterns are written in; offsets are the same. */
  plain: string;
  title: Span | null;
  questions: Section[];
  /** The half with the answers, where the document has one. */
  answers: Section[];
  /** The words over that half: 答案与解析. */
  answersHead: Span | null;
}

/** Finds title, headings and numbered items of a cleaned text; a text that is no bank has no sections. */
export function outline(cleaned: Cleaned): Outline {
  const plain = plainForm(cleaned.traced.text);
  const head = findAnswersHead(plain);
  const end = plain.length;
  const questions = readRegion(plain, { start: 0, end: head?.start ?? end }, false);
  const answers = head && questions.length > 0 ? readRegion(plain, { start: head.end, end }, true) : [];
  const title = findTitle(plain, questions[0]?.start ?? 0);
  return { cleaned, plain, title, questions, answers, answersHead: answers.length > 0 ? head : null };
}
