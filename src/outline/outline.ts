import type { Cleaned } from '../clean/cleaned.ts';
import type { Span } from '../read/span.ts';
import {
  type AnswerPart,
  endBeforeAnswers,
  findAnswerStretches,
  type QuestionText,
  readAnswerParts,
  withoutAnswers,
} from './answers/answers.ts';
import { blankCode } from './code.ts';
import { readHeaded } from './heads/headed.ts';
import { namesBank } from './heads/titles.ts';
import { findLines } from './lines.ts';
import { plainForm } from './plain.ts';
import { readNumbers, type Section } from './sections.ts';
import { findTitle } from './titles.ts';
import type { Found, View } from './view.ts';

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
  const plain = blankCode(plainForm(cleaned.traced.text), cleaned.blocks);
  const stretches = findAnswerStretches(plain);
  const view = viewOf(cleaned, withoutAnswers(plain, stretches));
  const none = {
    cleaned,
    plain,
    layout: 'none',
    odds: 0,
    title: findTitle(plain, 0),
    questions: [],
    answers: [],
  } as const;
  const outlines = layouts.flatMap(([layout, read]): Outline[] => {
    const { sections, odds } = read(view);
    const questions = endBeforeAnswers(sections, stretches);
    if (!questions.some(({ items }) => items.length > 0)) return [];
    const title = findTitle(plain, questions[0].start);
    return [
      {
        cleaned,
        plain,
        layout,
        odds,
        title,
        questions,
        answers: readAnswerParts(plain, stretches, questions),
      },
    ];
  });
  return [...outlines, { ...none, questions: [], answers: [] }];
}

/** The ways to lay out a bank, the likelier first: of two that fit alike, the first is taken. */
const layouts: readonly (readonly [Layout, (view: View) => Found])[] = [
  ['numbers', ({ plain, region }) => readNumbers(plain, region, false)],
  ['headings', readHeaded],
];

function viewOf({ document, blocks }: Cleaned, { plain, region }: QuestionText): View {
  const lines = plain.includes('\n') ? findLines(plain, blocks, region) : [];
  const head = lines
    .slice(0, headLines)
    .map(({ start, end }) => plain.slice(start, end))
    .join('\n');
  return {
    plain,
    region,
    blocks,
    lines,
    isNamedBank: namesBank(`${document.file}\n${document.given?.title ?? ''}\n${head}`),
  };
}

/** So many lines may hold a document's title. */
const headLines = 5;
