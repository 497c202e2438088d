import type { Entry } from '../../bank/bank.ts';
import type { Choice } from '../../session/choice.ts';
import { texts } from '../../texts/texts.ts';
import type { HeadingParagraph } from '../answer/request.ts';
import { indent, type Page, rowsOf } from '../page.ts';
import { cellWidth } from '../width.ts';

/** A question as it is asked. */
export interface AskedQuestion {
  position: number;
  planned: number;
  /** As it stands in its banks, in the script to be shown; at least one. */
  entries: readonly Entry[];
  /** It was skipped before in this session. */
  isBack: boolean;
  /** It failed before in this session. */
  hasFailed?: boolean;
  /** What there is to choose among, in the order in which it is shown. */
  choice: Choice | null;
}

/** What stands above the answer: where we are, what the question is about, and the question. */
export function questionParagraphs({
  position,
  planned,
  entries,
  isBack,
  hasFailed = false,
}: AskedQuestion): HeadingParagraph[] {
  const [{ question, section, kind }] = entries;
  const roles = differing(entries.map(({ role, bank }) => role ?? bank));
  const place = [
    texts.practice.position(position, planned),
    roles.join('、'),
    section,
    isBack && texts.practice.comesBack,
    hasFailed && texts.drill.failedBefore,
  ];
  return [
    { tone: 'quiet', text: joinKnown(place) },
    { tone: 'quiet', text: joinKnown(aimOf(entries)) },
    { tone: 'quiet', text: kindOf(kind, section) },
    { tone: 'plain', text: question },
  ].filter((paragraph): paragraph is HeadingParagraph => paragraph.text !== '');
}

/** The kind in words; empty where the section's name says it already, and where an answer is simply written. */
function kindOf(kind: Entry['kind'], section: string | null): string {
  if (kind === 'open') return '';
  const words = texts.practice.kinds[kind];
  return section === words ? '' : words;
}

/** The same as lines with the options, for a screen that is not redrawn. */
export function questionLines(asked: AskedQuestion, page: Page): string[] {
  const { faint, heading } = page.style;
  const tones = { quiet: faint, title: heading, plain: (text: string) => text };
  const offers = asked.choice?.offers ?? [];
  return [
    ...questionParagraphs(asked).flatMap(({ tone, text }) => rowsOf(text, page).map(tones[tone])),
    ...offers.flatMap(({ label, text }) => hangingRows(`${label}. `, text, page)),
  ];
}

/** A text behind its label; further rows stand below the text. */
export function hangingRows(label: string, text: string, page: Pick<Page, 'columns'>): string[] {
  const cells = page.columns > 2 * cellWidth(label) ? cellWidth(label) : 0;
  const [first, ...others] = rowsOf(text, { columns: Math.max(2, page.columns - cellWidth(label)) });
  return [label + first, ...indent(others, cells)];
}

/** What the question assesses, and its marks. */
function aimOf(entries: readonly Entry[]): (string | null)[] {
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
