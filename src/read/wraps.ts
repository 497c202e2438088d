import {
  gapped,
  goesOn,
  hasEnded,
  inCells,
  inCharacters,
  isOfPage,
  type Line,
  linesIn,
  mostColumns,
  mostGlossed,
  unglossed,
  wide,
  widthOf,
} from './line-ends.ts';
import { findMargin, isFull, type Margin } from './margin.ts';
import type { Change } from './overlay.ts';
import { brokenInPaper } from './paper-wraps.ts';
import { paragraphStarts } from './paragraph-starts.ts';
import { findRunningHeads } from './running-heads.ts';
import type { Span } from './span.ts';

/** A line end that may be where a line was full, and nothing more. */
interface Seam {
  at: number;
  /** Cells of the line before it. */
  width: number;
  /** Where the next line begins, without its indentation. */
  next: number;
}

const leastColumns = 40;
const fewestWraps = 5;
/** Of all line ends within paragraphs: prose that somebody wrapped has most of them so. */
const leastShare = 0.35;
/** Of the longest line: words and marks that are not parted make lines of different lengths. */
const full = 0.78;

/**
 * Finds the line ends at which lines of a set width were full, within `spans` of a text: Chinese goes on without a
 * blank, English with one. A text whose lines end where they please has none.
 */
export function findWraps(text: string, whole: readonly Span[]): Change[] {
  const spans = withoutHeads(text, whole);
  const printed = spans.flatMap((span) => linesIn(text, span, inCells));
  const printedMargin = findMargin(printed);
  const counted = printedMargin === null ? spans.flatMap((span) => linesIn(text, span, inCharacters)) : [];
  const broken = printedMargin ?? findMargin(counted);
  if (broken === null) {
    const uneven = findUnevenWraps(text, spans);
    return uneven.length > 0 ? uneven : brokenInPaper(text, printed).map((line) => changeOf(text, line));
  }
  const lines = printedMargin === null ? counted : printed;
  const meetings = lines.map((line) => ({ ...line, isFull: isFull(line, broken.margin) }));
  const startsParagraph = paragraphStarts(text, meetings);
  return meetings
    .filter((line) => isBrokenAt(text, line, broken) && !(line.hasEnded && startsParagraph(line)))
    .map((line) => changeOf(text, line));
}

/** The stretches between the heads of pages, which are set at a width of their own. */
function withoutHeads(text: string, spans: readonly Span[]): Span[] {
  const heads = findRunningHeads(text);
  return spans.flatMap(({ start, end }) => {
    const own = heads.filter((head) => head.start >= start && head.end <= end);
    const ends = [...own.map((head) => head.start), end];
    return ends.map((to, at) => ({ start: Math.min(to, (own[at - 1]?.end ?? start - 1) + 1), end: to }));
  });
}

/** The same where lines were broken long before their margin: most of a prose text, or nearly all stems of a paper. */
function findUnevenWraps(text: string, spans: readonly Span[]): Change[] {
  const seams = spans.flatMap((span) => seamsIn(text, span));
  const columns = seams.reduce((most, { width }) => Math.max(most, width), 0);
  if (columns < leastColumns || columns > mostColumns) return [];
  const wrapped = seams.filter(
    ({ width, next }) =>
      width >= columns * full || (width >= leastColumns && /[，。、？！；：]/.test(text[next])),
  );
  const joined = wrapped.filter(({ at, next }) => goesOn(text, next) && !hasEnded(text, at, next));
  const open = joined.filter(({ at, next }) => isOpen(text, at, next)).length;
  const isProse = joined.length >= fewestWraps && wrapped.length >= seams.length * leastShare;
  const ofPaper = isPaper(text, seams, joined);
  const isWrapped = isProse || (open > 0 && ofPaper);
  const margin = columns - (ofPaper ? unevenInPaper : unevenCells);
  const isSure =
    open * 10 >= joined.length || fillParagraphs(text, joined, margin) || breaksOnlyFull(text, seams, joined);
  if (!isWrapped || !isSure) return [];
  const filled = wrapped.filter(
    ({ width, next }) => width >= columns - filledCells && goesOn(text, next) && !isOfPage(text, next),
  );
  return [...new Set([...joined, ...filled])]
    .sort((one, other) => one.at - other.at)
    .map((seam) => changeOf(text, seam));
}

/** Of lines that a sentence ends, those that leave no room for one more character are taken for broken there as well. */
function isBrokenAt(text: string, line: Line, { margin, usual }: Margin): boolean {
  if (line.width > margin + overhang || isOfPage(text, line.next)) return false;
  if (/[，。、？！；：]/.test(text[line.next]) && line.width >= leastColumns) return true;
  if (line.hasEnded) return line.goesOn && !line.asks && line.width >= usual - filledCells;
  return (line.mayGoOn && isFull(line, margin)) || (line.goesOn && line.width >= margin * nearlyFull);
}

/** Digits and quotation marks are of different widths in different fonts. */
const overhang = 4;
const nearlyFull = 0.82;

/** Of lines that a sentence ends, those that leave no room for one more character are taken for broken there as well. */
const filledCells = 1;

/** Of a paper most lines are full nowhere: options. Nearly all that begin with nothing go on from a full one. */
function isPaper(text: string, seams: readonly Seam[], joined: readonly Seam[]): boolean {
  const options = seams.filter(({ next }) => option.test(text.slice(next, next + 3))).length;
  const others = seams.filter(({ next }) => goesOn(text, next) && !isOfPage(text, next)).length;
  return options >= fewestOptions && joined.length >= fewestInPaper && joined.length >= others * paperShare;
}

const startOfLine = (text: string, end: number): number => text.lastIndexOf('\n', end - 1) + 1;

const option = /^(?:[A-H][.、．)）]|[(（][A-H][)）])/;
const fewestOptions = 4;
const fewestInPaper = 3;
const paperShare = 0.7;

/** Lines that reach a margin, each followed by one that ends as a sentence does, or by another such line. */
function fillParagraphs(text: string, joined: readonly Seam[], margin: number): boolean {
  const even = joined.filter(({ width }) => width >= margin).length;
  const { groups, closed } = paragraphsOf(text, joined);
  return even >= joined.length * mostOf && groups >= fewestParagraphs && closed >= groups * mostOf;
}

/** How many paragraphs such lines would make, and how many of them end as a sentence does. */
function paragraphsOf(text: string, joined: readonly Seam[]): { groups: number; closed: number } {
  const last = joined.map(({ next }) => {
    const end = text.indexOf('\n', next);
    return { end, line: text.slice(next, end < 0 ? text.length : end).trimEnd() };
  });
  const groups = last.filter(({ end }, index) => joined[index + 1]?.at !== end);
  const closed = groups.filter(({ line }) => /[。？！；?!;”）)]$/.test(line)).length;
  return { groups: groups.length, closed };
}

/**
 * Lines of which those that break off in mid-sentence are all nearly full: whoever lists points without a mark at their ends
 * has short ones among them.
 */
function breaksOnlyFull(text: string, seams: readonly Seam[], joined: readonly Seam[]): boolean {
  const breaking = seams.filter(
    ({ at, next }) =>
      goesOn(text, next) && !hasEnded(text, at, next) && !isOfPage(text, startOfLine(text, at)),
  );
  const telling = joined.filter(({ at }) => midSentence.test(text.slice(Math.max(0, at - mostColumns), at)));
  const { groups, closed } = paragraphsOf(text, joined);
  return (
    joined.length >= fewestWraps &&
    joined.length === breaking.length &&
    telling.length >= joined.length * mostOf &&
    groups >= fewestParagraphs &&
    closed >= groups * mostOf
  );
}

/** A sentence or a part of one has ended in a line, and another goes on to its end. */
const midSentence = /[，。；？！、][^，。；？！、\n]{1,40}$/;

/** A line ends a character or two before its margin where a mark may not begin the next one. */
const unevenCells = 4;
/** Figures and letters, which are narrower on paper, leave more of a line free; options show that it is one. */
const unevenInPaper = 10;
const fewestParagraphs = 3;
const mostOf = 0.8;

/** Nobody ends a line that stands for itself with a comma, nor begins one with a full stop, a blank or a small letter. */
const isOpen = (text: string, at: number, next: number): boolean =>
  /[，、,]/.test(text[at - 1]) ||
  /^(?:[a-z，。、？！；：）”]|[（(][\s\u3000]*[)）])/.test(text.slice(next, next + 14));

function seamsIn(text: string, { start, end }: Span): Seam[] {
  const seams: Seam[] = [];
  let lineStart = start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', lineStart)) {
    const next = at + 1 + (/^[ \t\u3000]*/.exec(text.slice(at + 1, at + 60))?.[0].length ?? 0);
    const line = unglossed(text.slice(lineStart, Math.min(at, lineStart + mostGlossed)));
    const isLong = line.length > mostColumns;
    const isProse = line !== '' && !isLong && next < end && text[next] !== '\n';
    if (isProse && gapped.test(line)) {
      lineStart = at + 1;
      continue;
    }
    if (isProse) seams.push({ at, next, width: widthOf(line.trimEnd()) });
    else if (isLong) seams.push({ at, next, width: mostColumns + 1 });
    lineStart = at + 1;
  }
  return seams;
}

function changeOf(text: string, { at, next }: Seam): Change {
  // A blank may have been left where the line was broken.
  const start = text[at - 1] === ' ' ? at - 1 : at;
  const isTight = wide.test(text[start - 1]) || wide.test(text[next]);
  return { start, end: next, insert: isTight ? '' : ' ', rule: 'line wrap' };
}
