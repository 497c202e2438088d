import type { Removal } from '../clean/cleaned.ts';
import { closingWords } from '../clean/furniture/parting.ts';
import { type Outline, withRunningTitle } from '../outline/outline.ts';
import type { Span } from '../read/span.ts';
import { detectScript } from '../script/detect.ts';
import { asksNothing, type Candidate, chooseReading, type LaidOut } from './choose.ts';
import { claim } from './claims.ts';
import { composeEntries } from './compose.ts';
import type { Composed } from './composed.ts';
import { nameBank } from './name/name.ts';
import type { Question, Reading } from './question.ts';
import { withTables } from './table/table.ts';
import { findBreaks, isCutOff, isNoted } from './truncated.ts';
import { joinWrapped, textOf } from './wording.ts';

/** The questions of the outline that fits best, and where every character of the document went. */
export function questions(outlines: readonly Outline[]): Reading {
  const tables = withTables(outlines, textOf);
  return chooseReading(tables.outlines, (outline) => {
    const table = tables.readings.get(outline);
    return table ? { reading: table, finish: () => table } : tryOutline(outline);
  });
}

/** Keys that were taken for questions are left over in the end: they would be asked. */
function tryOutline(outline: Outline): Candidate {
  const entries = composeEntries(outline);
  const reading = layOut(outline, entries);
  const isAsked = ({ stem, options, answer }: Composed): boolean =>
    options.length > 1 || answer !== null || !asksNothing(textOf(outline, stem));
  const finish = (): LaidOut => {
    const asked = entries.filter(isAsked);
    const titled = withRunningTitle(outline);
    if (asked.length === entries.length && titled === outline) return named(outline, reading);
    const owned = withOwners(asked);
    // A title takes nothing from the questions.
    const known = isSame(owned, entries) ? reading.questions : undefined;
    return named(titled, layOut(titled, owned, known));
  };
  return { reading, finish };
}

/** Whether entries have the same parts as others, of which they were made. */
function isSame(entries: readonly Composed[], others: readonly Composed[]): boolean {
  return (
    entries.length === others.length &&
    entries.every(({ stem, options }, index) => {
      const other = others[index];
      const isAsIn = (part: unknown, at: number): boolean => part === other.stem[at];
      return stem.every(isAsIn) && options.every((option, at) => option === other.options[at]);
    })
  );
}

/** What several questions share is accounted for by the first of those that are left. */
function withOwners(entries: readonly Composed[]): Composed[] {
  const owned = new Set<number>();
  const own = <Part extends { isShared?: boolean }>(part: Part, { start }: Span): Part => {
    const isOwned = owned.has(start);
    owned.add(start);
    return part.isShared && !isOwned ? { ...part, isShared: false } : part;
  };
  return entries.map((entry) => ({
    ...entry,
    stem: entry.stem.map((piece) => own(piece, piece)),
    options: entry.options.map((option) => own(option, option.span)),
  }));
}

type Unnamed = Omit<LaidOut, 'title' | 'role' | 'script'>;

/** The reading without what only the one that is taken needs. */
function layOut(outline: Outline, entries: readonly Composed[], known?: Question[]): Unnamed {
  const { cleaned } = outline;
  const { headings, removed, leftovers } = claim(outline, entries);
  const toSource = (span: Span): Span => cleaned.traced.sourceOf(span);
  const removals: Removal[] = removed.map(({ rule, ...span }) => ({ rule, ...toSource(span) }));
  return {
    questions: known ?? markTruncated(outline, entries).map((entry) => toQuestion(outline, entry)),
    headings: headings.map(toSource),
    removals: [...cleaned.removals, ...removals],
    leftovers: leftovers.map(toSource),
  };
}

function named(outline: Outline, reading: Unnamed): LaidOut {
  const { cleaned, title } = outline;
  return {
    ...nameBank(outline, title && textOf(outline, [title])),
    script: detectScript(cleaned.traced.text),
    ...reading,
  };
}

interface Marked extends Composed {
  isTruncated: boolean;
}

/** The last text of the document belongs to the one question that can be cut off. */
function markTruncated({ plain, cleaned }: Outline, entries: readonly Composed[]): Marked[] {
  const texts = entries
    .flatMap(({ answer, analysis, remark = null }) => [answer, analysis, remark])
    .filter((span) => span !== null)
    .toSorted((one, other) => one.start - other.start);
  const last = texts.at(-1);
  const breaks = findBreaks(cleaned.document);
  // On a printed sheet such a note alone tells it.
  const hasEnded = cleaned.removals.some(({ rule }) => rule === closingWords);
  const isCut = !cleaned.document.given?.isSheet && !hasEnded && isCutOff(plain, texts);
  const isLast = ({ analysis, remark, answer, kind }: Composed): boolean =>
    // What is filled in ends without a mark.
    [analysis, remark].includes(last) || (answer === last && kind !== 'fill');
  const isBroken = ({ analysis, remark, answer }: Composed): boolean => {
    const own = remark ?? analysis ?? answer;
    return own !== null && isNoted(cleaned.document, cleaned.traced.sourceOf(own).end, breaks);
  };
  return entries.map((entry) => ({
    ...entry,
    isTruncated: (isCut && isLast(entry)) || (breaks.length > 0 && isBroken(entry)),
  }));
}

function toQuestion(outline: Outline, entry: Marked): Question {
  const { stem, answer, points } = entry;
  const explaining = [entry.analysis, entry.remark ?? null].filter((span) => span !== null);
  const options = entry.options.filter(({ isShared }) => !isShared).map(({ span }) => span);
  const own = stem.filter(({ isShared }) => !isShared);
  const held = [...own, ...options, ...entry.keySpans, ...points, answer, ...explaining];
  const spans = held.filter((span) => span !== null);
  return {
    section: entry.section && textOf(outline, [entry.section]),
    number: entry.number,
    kind: entry.kind,
    question: textOf(outline, stem),
    options: entry.options.map(({ label, span }) => ({ label, text: joinWrapped(textOf(outline, [span])) })),
    key: entry.key,
    answer: answer ? textOf(outline, [answer]) : filledIn(outline, entry),
    analysis: explaining.length === 0 ? null : explaining.map((span) => textOf(outline, [span])).join('\n'),
    assesses: points.map((point) => textOf(outline, [point])),
    marks: entry.marks,
    truncated: entry.isTruncated,
    spans: spans.map((span) => outline.cleaned.traced.sourceOf(span)),
    doubts: entry.doubts,
  };
}

/** What stands in the blanks of a stem, a line for each. */
function filledIn(outline: Outline, { filled = [] }: Composed): string | null {
  return filled.length === 0 ? null : filled.map((span) => textOf(outline, [span])).join('\n');
}
