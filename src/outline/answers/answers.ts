import type { Span } from '../../read/span.ts';
import { readNumbers, type Section } from '../sections.ts';
import { findAnswersHead } from './heads.ts';

/** A stretch that holds answers only, at the end of a document or of a section: the words over it, and all below them. */
export interface AnswerStretch {
  /** 答案与解析; empty where nothing stands over it. */
  head: Span;
  body: Span;
}

/** Such a stretch, read: an item for each answer, also where keys stand in a range (`1-5 ABCDE`) or a table. */
export interface AnswerPart extends AnswerStretch {
  /** The index of the section of questions that it stands behind and answers alone; null where it answers the whole document. */
  section: number | null;
  sections: Section[];
}

/** The stretches of a text in plain form that hold answers only, in their order. No item of the questions is in them. */
export function findAnswerStretches(plain: string): AnswerStretch[] {
  const head = findAnswersHead(plain);
  return head ? [{ head, body: { start: head.end, end: plain.length } }] : [];
}

/** A text that has its answers apart, as those read it who look for questions. */
export interface QuestionText {
  /** The text with its answers blanked, of the same length. */
  plain: string;
  /** All of it, or as far as the answers that stand at its end. */
  region: Span;
}

/** The text in which the questions are looked for. */
export function withoutAnswers(plain: string, stretches: readonly AnswerStretch[]): QuestionText {
  const last = stretches.at(-1);
  const isAtEnd = last !== undefined && plain.slice(last.body.end).trim() === '';
  const inner = isAtEnd ? stretches.slice(0, -1) : stretches;
  const pieces: string[] = [];
  let from = 0;
  for (const { head, body } of inner) {
    pieces.push(plain.slice(from, head.start), '\n'.repeat(body.end - head.start));
    from = body.end;
  }
  pieces.push(plain.slice(from));
  return { plain: pieces.join(''), region: { start: 0, end: isAtEnd ? last.head.start : plain.length } };
}

/** Ends what was found in the text without answers before the answers that stand behind it. */
export function endBeforeAnswers(
  sections: readonly Section[],
  stretches: readonly AnswerStretch[],
): Section[] {
  const limit = ({ start, end }: Span): Span => {
    const next = stretches.find(({ head }) => head.start >= start);
    return { start, end: Math.max(start, Math.min(end, next?.head.start ?? end)) };
  };
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, content: limit(item.content) })),
  }));
}

/** Reads the answers of stretches for the questions that were found outside of them. */
export function readAnswerParts(
  plain: string,
  stretches: readonly AnswerStretch[],
  questions: readonly Section[],
): AnswerPart[] {
  if (questions.length === 0) return [];
  return stretches
    .map((stretch) => ({
      ...stretch,
      section: null,
      sections: readNumbers(plain, stretch.body, true).sections,
    }))
    .filter(({ sections }) => sections.length > 0);
}
