import type { Cleaned, Removal } from '../../clean/cleaned.ts';
import type { Edit } from '../../clean/traced.ts';
import type { Block } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';
import { findAskedCases } from '../marks/shared.ts';
import { unfolded } from '../text/plain.ts';
import { findAskedStarts } from './asked-starts.ts';
import { findBlankStarts } from './blanks.ts';
import { findListed, type Listed } from './bullets.ts';
import { type Frame, findContents, findPageNumbers } from './frames.ts';
import { leadBefore } from './items.ts';
import { findJudgeWords } from './judge-words.ts';
import { findKeyBrackets } from './key-rows.ts';
import { findAnswersHalf, findEnglishLabels, findLabelStarts, findSignStarts } from './labels.ts';
import { findMarkStarts } from './mark-starts.ts';
import { findOpeners } from './openers.ts';
import { findPaddedNumbers } from './padded.ts';
import { findCountedAnswers, findPairedSigns } from './paired-signs.ts';
import { paperPlaces } from './paper-places.ts';
import { joinSentences } from './sentence-lines.ts';
import { findStanding, type Standing } from './titles.ts';

/** A shorter line is one that somebody wrote. */
const longLine = 120;

/**
 * A paper that a site shows in one endless line, with its lines once more: its headings, items and answers begin lines, as
 * they did before they were run together; `form` is its plain form. Null where no line is a paper in one. Where the items
 * are clear as they stand, open questions with labelled answers alone make none: lines would tell nothing more of them.
 *
 * `…A.甲B.乙二、判断题1.…（ ）2.…` → `…A.甲B.乙` `二、判断题` `1.…（ ）` `2.…`
 */
export function unfold(cleaned: Cleaned, form: string, areClear = false): Cleaned | null {
  const plain = joinSentences(form);
  const lines = longLines(plain).map((line) => {
    const listed = findListed(plain, line);
    const standing = [...(areClear ? [] : findStanding(plain, line)), ...listed.heads];
    const edits = unfoldLine(plain, line, { areClear, standing, listed });
    return { edits: edits.filter(({ start }) => form[start - 1] !== '\n'), standing };
  });
  return withBreaks(cleaned, lines);
}

/**
 * The same by what only may have begun a line: blanks that stand for line ends, else words that come again and again, else
 * what asks by turns with what answers.
 */
export function unfoldGuessed(cleaned: Cleaned, plain: string, areClear = false): Cleaned | null {
  const lines = longLines(plain).map((line): Unfolded => {
    const blanks = findBlankStarts(cleaned.traced.text, plain, line);
    if (blanks.length === 0 && !areClear) return guessLine(plain, line);
    return { edits: blanks.map(breakAt), standing: [] };
  });
  return withBreaks(cleaned, lines);
}

const breakAt = (at: number): Break => ({ start: at, end: at, insert: unfolded });

/** What a line of the document becomes: where lines begin in it, and what stands out among them. */
interface Unfolded {
  edits: Break[];
  standing: readonly Standing[];
}

const numberBefore = /\d{1,3}[ ]?$/;
const longestNumber = 4;

function guessLine(plain: string, line: Span): Unfolded {
  const openers = findOpeners(plain, line);
  if (openers.length === 0) return { edits: findAskedStarts(plain, line).map(breakAt), standing: [] };
  const listed = findListed(plain, line);
  const known = { areClear: false, standing: listed.heads, listed };
  const others = unfoldLine(plain, line, known).map(({ start }) => start);
  // `2【问题】`: the number begins the line, and not the word behind it.
  const numbers = new Set(others);
  const isCounted = (at: number): boolean => {
    const number = numberBefore.exec(plain.slice(Math.max(line.start, at - longestNumber), at))?.[0];
    return number !== undefined && numbers.has(at - number.length);
  };
  const places = [...new Set([...openers.filter((at) => !isCounted(at)), ...others])]
    .filter((at) => at > line.start && at < line.end)
    .toSorted((one, other) => one - other);
  return { edits: places.map(breakAt), standing: listed.heads };
}

function withBreaks(cleaned: Cleaned, lines: readonly Unfolded[]): Cleaned | null {
  const edits = lines.flatMap((line) => line.edits);
  if (edits.length === 0) return null;
  const standing = lines.flatMap((line) => line.standing);
  const traced = cleaned.traced.apply(edits);
  const removals = edits.flatMap(({ rule, ...edit }): Removal[] =>
    rule ? [{ ...cleaned.traced.sourceOf(edit), rule }] : [],
  );
  const move = (span: Span): Span => traced.spanOf(cleaned.traced.sourceOf(span));
  const moveBlock = (block: Block): Block =>
    block.kind === 'row'
      ? { ...block, ...move(block), cells: block.cells.map(move) }
      : { ...block, ...move(block) };
  const moved = standing.map((one) => blockOf(one.isHeading, move(one)));
  return {
    ...cleaned,
    traced,
    blocks: [...cleaned.blocks.map(moveBlock), ...moved].toSorted((one, other) => one.start - other.start),
    removals: [...cleaned.removals, ...removals].toSorted((one, other) => one.start - other.start),
  };
}

/** Titles stand out as they would in bold, and lower than headings. */
const blockOf = (isHeading: boolean, span: Span): Block =>
  isHeading
    ? { ...span, kind: 'heading', level: sectionLevel }
    : { ...span, kind: 'paragraph', isStrong: true };

const sectionLevel = 2;

function longLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end - start >= longLine) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** What a line of the document begins at; what stands there of the page is taken out by a rule. */
type Break = Edit & Partial<Pick<Frame, 'rule'>>;

interface Known {
  areClear: boolean;
  standing: readonly Standing[];
  listed: Listed;
}

function unfoldLine(form: string, line: Span, { areClear, standing, listed }: Known): Break[] {
  const contents = findContents(form, line);
  const pages = findPageNumbers(form, line);
  const frames = [...pages, ...contents];
  const keys = findKeyBrackets(form, line);
  const plain = withoutPages(
    form,
    [...pages, ...keys].toSorted((one, other) => one.start - other.start),
  );
  const paper = new Set(paperPlaces(plain, line, areClear));
  // A line that begins at the bracket for the key goes on with the number: `…D.丁（B）2 下列…`.
  const isLed = (at: number): boolean => {
    const lead = /[\d第]/.test(plain[at] ?? '') ? leadBefore(plain, at) : at;
    return lead < at && paper.has(lead);
  };
  const places = new Set([
    ...paper,
    ...keys.flatMap(({ start, end }) => [start, end]),
    ...findLabelStarts(plain, line),
    ...findEnglishLabels(plain, line),
    ...findPairedSigns(plain, line),
    ...findCountedAnswers(plain, line),
    ...findPaddedNumbers(plain, line),
    ...findMarkStarts(plain, line).filter((at) => !isLed(at)),
    ...findSignStarts(plain, line),
    ...findJudgeWords(plain, line),
    ...listed.places,
    ...findAskedCases(plain, line),
    ...findAnswersHalf(plain, line),
    ...standing.flatMap(({ start, end }) => [start, end]),
  ]);
  const breaks = [...new Set([...places].map((at) => behindBlanks(plain, at)))]
    .filter(
      (at) => at > line.start && at < line.end && frames.every(({ start, end }) => at < start || at > end),
    )
    .map((at) => ({ start: at, end: at }));
  if (breaks.length + contents.length === 0) return [];
  return [...breaks, ...frames]
    .map((place) => ({ ...place, insert: unfolded }))
    .toSorted((one, other) => one.start - other.start);
}

const mostBlanks = 40;

/** No line begins with the blank that ended the one before. */
function behindBlanks(plain: string, at: number): number {
  let behind = at;
  while (behind - at < mostBlanks && plain[behind] === ' ') behind += 1;
  return behind;
}

/** The numbers of pages are no part of what is numbered beside them. */
function withoutPages(plain: string, pages: readonly Span[]): string {
  if (pages.length === 0) return plain;
  const parts = pages.map(
    ({ start, end }, index) => plain.slice(pages[index - 1]?.end ?? 0, start) + '\n'.repeat(end - start),
  );
  return parts.join('') + plain.slice(pages.at(-1)?.end);
}
