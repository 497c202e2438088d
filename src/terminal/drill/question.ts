import type { Entry } from '../../bank/bank.ts';
import { texts } from '../../texts/texts.ts';
import type { HeadingParagraph } from '../answer/answer.ts';
import { type Page, rowsOf } from './page.ts';

/** A question as it is asked. */
export interface AskedQuestion {
  position: number;
  planned: number;
  /** As it stands in its banks, in the script to be shown; at least one. */
  entries: readonly Entry[];
  /** It was skipped before in this session. */
  isBack: boolean;
}

/** What stands above the answer: where we are, what the question is about, and the question. */
export function questionParagraphs({
  position,
  planned,
  entries,
  isBack,
}: AskedQuestion): HeadingParagraph[] {
  const [{ question, options, section }] = entries;
  const roles = differing(entries.map(({ role, bank }) => role ?? bank));
  const place = [
    texts.practice.position(position, planned),
    roles.join('、'),
    section,
    isBack && texts.practice.comesBack,
  ];
  return [
    { tone: 'quiet', text: joinKnown(place) },
    { tone: 'quiet', text: joinKnown(aimOf(entries)) },
    { tone: 'plain', text: question },
    ...options.map(({ label, text }): HeadingParagraph => ({ tone: 'plain', text: `${label}. ${text}` })),
  ].filter((paragraph): paragraph is HeadingParagraph => paragraph.text !== '');
}

/** The same as lines, for a screen that is not redrawn. */
export function questionLines(asked: AskedQuestion, page: Page): string[] {
  const { faint, heading } = page.style;
  const tones = { quiet: faint, title: heading, plain: (text: string) => text };
  return questionParagraphs(asked).flatMap(({ tone, text }) => rowsOf(text, page).map(tones[tone]));
}

/** What the question assesses, and its marks. */
export function aimOf(entries: readonly Entry[]): (string | null)[] {
  const points = differing(entries.flatMap(({ assesses }) => assesses));
  const marks = entries.find((entry) => entry.marks !== null)?.marks ?? null;
  return [
    points.length > 0 ? texts.practice.assesses(points.join('、')) : null,
    marks === null ? null : texts.practice.marks(marks),
  ];
}

/** The parts that there are, in one line. */
export function joinKnown(parts: readonly (string | null | false)[]): string {
  return parts.filter(Boolean).join(texts.practice.separator);
}

function differing(values: readonly string[]): string[] {
  return [...new Set(values)];
}
