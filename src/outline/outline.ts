import type { Cleaned } from '../clean/cleaned.ts';
import type { Span } from '../read/span.ts';
import { findAnswersHead } from './halves.ts';
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
  /** The half with the answers, where the document has one. */
  answers: Section[];
  /** The words over that half: 答案与解析. */
  answersHead: Span | null;
}

/**
 * Finds title, headings and items of a cleaned text, once for each layout that it may have: reading them tells which
 * one fits. The last one is without any items: a text that is no bank.
 */
export function outline(cleaned: Cleaned): Outline[] {
  const plain = plainForm(cleaned.traced.text);
  const head = findAnswersHead(plain);
  const end = plain.length;
  const { sections, odds } = readNumbers(plain, { start: 0, end: head?.start ?? end }, false);
  const answers =
    head && sections.length > 0 ? readNumbers(plain, { start: head.end, end }, true).sections : [];
  const none: Outline = {
    layout: 'none',
    odds: 0,
    cleaned,
    plain,
    title: findTitle(plain, 0),
    questions: [],
    answers: [],
    answersHead: null,
  };
  if (sections.length === 0) return [none];
  const numbers: Outline = {
    ...none,
    layout: 'numbers',
    odds,
    title: findTitle(plain, sections[0].start),
    questions: sections,
    answers,
    answersHead: answers.length > 0 ? head : null,
  };
  return [numbers, none];
}
