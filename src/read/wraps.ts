import { findMargin, isFull, type Margin, type Measured } from './margin.ts';
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

const wide =
  /[‘’“”—…\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** A sentence's mark, a bracket; the page that a site's picture shows: `…题库_第3页`. */
const ended = /[。！？；：.!?;:…”」』》）)\]】|`\\]$| {2}$|_第\d{1,3}[页頁]$/;
/** A number, a list mark, a label, a heading, a fence: what begins a line of its own; not the blank of a stem. */
const begins =
  /^(?:[-*+•·>#|`~<【《[「“"']|[(（](?![\s\u3000]{0,12}[)）])|\d{1,3}[.、．)）]|[A-Ha-h][.、．)）:：]|[一二三四五六七八九十]{1,3}[、.]|第.{1,4}[题題章节節问問部页頁]|[QA][:：]|.{1,8}[:：])/;
const leastColumns = 40;
const mostColumns = 120;
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
  const lines = spans.flatMap((span) => linesIn(text, span));
  const broken = findMargin(lines);
  if (broken === null) {
    const uneven = findUnevenWraps(text, spans);
    return uneven.length > 0 ? uneven : brokenInPaper(text, lines).map((line) => changeOf(text, line));
  }
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

/** A line that others may go on from: where it ends, and where the next begins without its indentation. */
interface Line extends Measured {
  at: number;
  next: number;
  /** Units of white space before the next line. */
  indent: number;
  /** Whether the next line can be the rest where this one is surely full: words before a colon, too. */
  mayGoOn: boolean;
  /** A question ends where it ends. */
  asks: boolean;
}

/** What begins a line of its own wherever it stands. */
const surelyBegins =
  /^(?:[-*+•·>#|`~<【[]|[(（](?:[A-H\d]{1,3}|[一二三四五六七八九十]{1,3}|.{0,4}[答解]\S{0,3}[:：])|\d{1,3}[.、．)）]|[A-Ha-h][.、．)）:：]|[一二三四五六七八九十]{1,3}[、.]|第.{1,4}[题題章节節问問部页頁]|[QA][:：]|.{0,5}[答解问問题題点點案析评評路旨素分].{0,2}[:：])/;

function linesIn(text: string, span: Span): Line[] {
  const found: Line[] = [];
  const lines = rowsIn(text, span);
  const isSpaced =
    lines.length >= fewestSpaced && lines.filter(({ gap }) => gap === 1).length >= lines.length * spacedShare;
  for (const [index, { start, end, gap }] of lines.entries()) {
    const line = unglossed(text.slice(start, Math.min(end, start + mostGlossed))).trimEnd();
    if (gapped.test(line)) continue;
    const following = lines[index + 1];
    const next = following === undefined ? end : following.start + indentOf(text, following.start);
    const isBeside = following !== undefined && gap <= (isSpaced ? 1 : 0);
    const nextLine = isBeside ? text.slice(next, following.end).trimEnd() : '';
    found.push({
      at: end,
      next,
      indent: following === undefined ? 0 : next - following.start,
      width: widthOf(line),
      goesOn: isBeside && goesOn(text, next),
      mayGoOn:
        isBeside &&
        !surelyBegins.test(text.slice(next, next + 12)) &&
        !printedOver.test(text.slice(next, next + longestPrinted)),
      asks: /[？?]$/.test(line),
      hasEnded: isBeside
        ? hasEnded(text, start + text.slice(start, end).trimEnd().length, next)
        : ended.test(line.slice(-lastWord)),
      isClosed: closing.test(nextLine),
      nextWord: widthOf(firstWord.exec(nextLine)?.[0] ?? ''),
    });
  }
  return found;
}

const fewestSpaced = 8;
const spacedShare = 0.9;
const closing = /[。？！?!;；”）)]$/;
/** Letters and digits stay together, and so do marks with what they close or open. */
const firstWord = /^[（“《【(‘]*(?:[\w.%+-]+|.)[，。、？！；：）”》】’,.?!;:)…]*/u;
const indentOf = (text: string, at: number): number =>
  /^[ \t\u3000]*/.exec(text.slice(at, at + 60))?.[0].length ?? 0;

/** Lines with words, and how many empty lines follow each. */
function rowsIn(text: string, { start, end }: Span): (Span & { gap: number })[] {
  const rows: (Span & { gap: number })[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop < 0 || stop > end ? end : stop;
    if (text.slice(at, Math.min(lineEnd, at + 200)).trim() !== '')
      rows.push({ start: at, end: lineEnd, gap: 0 });
    else if (rows.length > 0) rows[rows.length - 1].gap += 1;
    at = lineEnd + 1;
  }
  return rows;
}

/** Of lines that a sentence ends, those that leave no room for one more character are taken for broken there as well. */
const filledCells = 1;

const goesOn = (text: string, next: number): boolean =>
  !begins.test(text.slice(next, next + 12)) && !printedOver.test(text.slice(next, next + longestPrinted));

/** What stands between two pages, or where a preview ends: `第 1 页 共 9 页`, `亲，该文档总共9页…`. No sentence goes on with it. */
const printedOver =
  /^(?:[-—–]\s?)?(?:第\s?\d{1,4}\s?[页頁](?:[\s,，/]{0,3}共\s?\d{1,4}\s?[页頁])?|共\s?\d{1,4}\s?[页頁]|[Pp]age\s\d{1,4}(?:\sof\s\d{1,4})?|\d{1,3}\s?\/\s?\d{1,3})(?:\s?[-—–])?[ \t]*(?:\n|$)|^亲[，,]\s?该?文档|^(?:该|本|此)文档(?:总共|最多|共\s?\d)|^(?:还剩|還剩|剩余)\s?\d{1,4}\s?[页頁]|^(?:免费|付费|继续)?(?:试读|预览|阅读)(?:部分|内容)?(?:已)?结束/;
const longestPrinted = 40;
/** So many units hold the last two of a line, and their pinyin. */
const lastWord = 16;
const hasEnded = (text: string, at: number, next: number): boolean =>
  ended.test(unglossed(text.slice(Math.max(0, at - lastWord), at))) &&
  !/^(?:[，。、？！；：]|[(（][\s\u3000]{0,12}[)）])/.test(text.slice(next, next + 14));

/** Of a paper most lines are full nowhere: options. Nearly all that begin with nothing go on from a full one. */
function isPaper(text: string, seams: readonly Seam[], joined: readonly Seam[]): boolean {
  const options = seams.filter(({ next }) => option.test(text.slice(next, next + 3))).length;
  const others = seams.filter(({ next }) => goesOn(text, next) && !isOfPage(text, next)).length;
  return options >= fewestOptions && joined.length >= fewestInPaper && joined.length >= others * paperShare;
}

/** A page's head, with its gap, or its number alone. */
function isOfPage(text: string, start: number): boolean {
  const line = text.slice(start, start + mostColumns).split('\n', 1)[0];
  return gapped.test(line) || /^[-—–\s]*\d{1,3}[-—–\s]*$/.test(line);
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

/** A line with wide gaps is a row of options, or of a page's head; the blank of a stem is none. */
const gapped = /[^\s（(](?: {4,}|\t|\u3000{3,})\S/;

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

/** Pinyin that a site has put behind characters when the lines were broken already. */
const gloss = /\([a-zü]{0,5}[à-ǜ][a-zü]{0,5}\)/g;
/** A line of so many units is long, whatever of it is pinyin. */
const mostGlossed = mostColumns * 4;

const unglossed = (line: string): string => (line.includes('(') ? line.replaceAll(gloss, '') : line);

function widthOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += wide.test(character) ? 2 : 1;
  return cells;
}

function changeOf(text: string, { at, next }: Seam): Change {
  // A blank may have been left where the line was broken.
  const start = text[at - 1] === ' ' ? at - 1 : at;
  const isTight = wide.test(text[start - 1]) || wide.test(text[next]);
  return { start, end: next, insert: isTight ? '' : ' ', rule: 'line wrap' };
}
