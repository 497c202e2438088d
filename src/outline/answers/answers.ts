import type { Span } from '../../read/span.ts';
import type { Section } from '../item.ts';
import { firstFrom } from '../text/places.ts';
import { readAnswerSections } from './read-answers.ts';

/** A stretch that holds answers only, at the end of a document or of a section: the words over it, and all below them. */
export interface AnswerStretch {
  /** 答案与解析; empty where nothing stands over it. */
  head: Span;
  body: Span;
  /** Where the only questions stand that it answers: those of one case, or the last above it. */
  of?: Span;
  /** It explains the answers of the stretch before it. */
  explains?: boolean;
}

/** Such a stretch, read: an item for each answer, also where keys stand in a range (`1-5 ABCDE`) or a table. */
export interface AnswerPart extends AnswerStretch {
  /** The sections of questions that it answers, as indexes: those since the part before it, or all. */
  scope: { from: number; to: number };
  sections: Section[];
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
  const heads = stretches.map(({ head }) => head.start);
  const limit = ({ start, end }: Span): Span => {
    const next = heads[firstFrom(heads, start)] ?? end;
    return { start, end: Math.max(start, Math.min(end, next)) };
  };
  return sections.map((section) => ({
    ...section,
    // A heading reaches up to its first item, which may stand behind answers.
    heading: section.heading && { ...section.heading, end: limit(section.heading).end },
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
  const parts: AnswerPart[] = [];
  const starts = questions.map(({ start }) => start);
  for (const stretch of stretches) {
    const own = stretch.of && scopeWithin(stretch.of, questions);
    const above = parts.at(-1)?.scope;
    const next = stretch.explains && above ? above : scopeOf(stretch, starts, above?.to ?? 0);
    const scope = own ?? next;
    const answered = questions.slice(scope.from, scope.to);
    const sections = readAnswerSections(plain, stretch.body, answered);
    parts.push({ ...stretch, scope, sections });
  }
  return parts;
}

/** The sections whose items stand within a span; null where none begins there. */
function scopeWithin({ start, end }: Span, questions: readonly Section[]): AnswerPart['scope'] | null {
  const within = questions.flatMap(({ items }, index) =>
    items.length > 0 && items[0].marker.start >= start && items[0].marker.start < end ? [index] : [],
  );
  return within.length === 0 ? null : { from: within[0], to: within[within.length - 1] + 1 };
}

/** The sections from one on that stand before a stretch, at least one. */
function scopeOf({ head }: AnswerStretch, starts: readonly number[], from: number): AnswerPart['scope'] {
  const to = firstFrom(starts, head.start);
  return { from: Math.min(from, Math.max(0, to - 1)), to: Math.max(to, 1) };
}
