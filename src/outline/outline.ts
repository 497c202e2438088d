import type { Cleaned } from '../clean/cleaned.ts';
import type { Span } from '../read/span.ts';
import {
  type AnswerPart,
  endBeforeAnswers,
  findAnswerStretches,
  readAnswerParts,
  withoutAnswers,
} from './answers/answers.ts';
import { plainForm } from './plain.ts';
import { readNumbers, type Section } from './sections.ts';
import { findTitle } from './titles.ts';

/** What tells where one item ends and the next begins. */
export type Layout = 'numbers' | 'headings' | 'labels' | 'list' | 'paragraphs' | 'table' | 'none';

/** The parts of a document, as one layout sees them. All spans are those of `cleaned.traced.text`. */
export interface Outline {
  layout: Layout;
  /** Log-odds, summed over the items, that this is how the document is laid out; 0 where nothing is found. */
  odds: number;
  cleaned: Cleaned;
  /** The text in the form that patterns are written in, its code blanked; offsets are the same. */
  plain: string;
  title: Span | null;
  questions: Section[];
  /** The stretches that hold answers only, where the document has any. */
  answers: AnswerPart[];
}

/**
 * Finds title, headings and items of a cleaned text, once for each layout that it may have: reading them tells which
 * one fits. The last one is without any items: a text that is no bank.
 */
export function outline(cleaned: Cleaned): Outline[] {
  const plain = plainForm(cleaned.traced.text);
  const stretches = findAnswerStretches(plain);
  const open = withoutAnswers(plain, stretches);
  const found = readNumbers(open.plain, open.region, false);
  const sections = endBeforeAnswers(found.sections, stretches);
  const none: Outline = {
    layout: 'none',
    odds: 0,
    cleaned,
    plain,
    title: findTitle(plain, 0),
    questions: [],
    answers: [],
  };
  if (sections.length === 0) return [none];
  const numbers: Outline = {
    ...none,
    layout: 'numbers',
    odds: found.odds,
    title: findTitle(plain, sections[0].start),
    questions: sections,
    answers: readAnswerParts(plain, stretches, sections),
  };
  return [numbers, none];
}
