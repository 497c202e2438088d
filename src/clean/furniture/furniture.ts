import type { RemovalRule } from '../../read/removal-rule.ts';
import type { Span } from '../../read/span.ts';
import { findLostBlanks } from '../lost-blanks.ts';
import { within } from '../untouched.ts';
import { type BlockRule, blockRules } from './blocks.ts';
import { codeBarsOf } from './code-bars.ts';
import { countersOf } from './counters.ts';
import { elsewhereOf } from './elsewhere.ts';
import { findFeet } from './feet.ts';
import { footOf } from './foot.ts';
import { findInline } from './inline.ts';
import { type Line, linesOf } from './lines.ts';
import { findPageNumbers } from './pages.ts';
import { closingWords, partingIn, partingLines } from './parting.ts';
import { findPreviewed } from './previewed.ts';
import { findQuestionBars } from './question-bars.ts';
import { recurringOf } from './recurring.ts';
import { lineRules } from './rules.ts';
import { runningLines } from './running.ts';
import { previewTailIn, siteLinesOf, siteTailIn } from './site-tail.ts';

/** A line of the page that is not of the document, and the rule that says so. */
interface Furniture extends Span {
  rule: RemovalRule;
  /** What stands in its place, where it parted two lines. */
  insert?: string;
}

/** What the document's format says of some stretches: code is never of the page, headings seldom. Both rise. */
interface Known {
  code: readonly Span[];
  headings: readonly Span[];
}

const pageNumber = 'page number';
const pageHeader = 'page header';
const fileName = 'file name';
/** What stands at the end of a page, wherever its text breaks off. */
const ofPage = new Set<RemovalRule>([pageNumber, pageHeader, 'watermark']);

/**
 * Finds the lines that a page puts round its document: notices, menus, counters, other documents, comments. A block
 * (`最新文檔` and its list) reaches from its heading to the first line that does not fit in it.
 */
export function findFurniture(text: string, known: Known = { code: [], headings: [] }): Furniture[] {
  const isCode = within(known.code);
  const lines = linesOf(text, within(known.headings));
  const rules = rulesOf(lines, isCode);
  for (const [line, rule] of runningLines(text, lines))
    if (!isCode(line.start) && !line.isHeading) rules.set(line, rule);
  const feet = findFeet(text).filter(({ start }) => !isCode(start));
  for (const line of linesWithin(text, lines, feet)) rules.set(line, pageNumber);
  const isKnown = (line: Line): boolean => ![undefined, pageNumber, pageHeader].includes(rules.get(line));
  for (const line of footOf(lines, isKnown)) if (!isCode(line.start)) rules.set(line, 'page footer');
  for (const line of siteLinesOf(lines, (one) => rules.has(one)))
    if (!isCode(line.start)) rules.set(line, 'page footer');
  for (const [line, rule] of partingLines(lines, (one) => rules.has(one)))
    if (!isCode(line.start)) rules.set(line, rule);
  const found = lines.flatMap((line): Furniture[] => {
    const rule = rules.get(line);
    if (rule === undefined) return [];
    const ending =
      rule === fileName && isNamedOnce(line, lines, (one) => rules.has(one)) ? endingOf(text, line) : null;
    return [{ ...(ending ?? { start: line.start, end: line.end }), rule }];
  });
  const parts: readonly (readonly Furniture[])[] = [
    [...findPageNumbers(text), ...feet].map((span) => ({ ...span, rule: pageNumber })),
    findLostBlanks(text).map((span) => ({ ...span, rule: 'white space' })),
    partingOf(
      text,
      lines.findLast((line) => !rules.has(line)),
    ),
    findInline(text).filter(({ start }) => !isCode(start)),
    findQuestionBars(text).flatMap((span) => (isCode(span.start) ? [] : [{ ...span, rule: 'page button' }])),
  ];
  const whole = withPreview(findPreviewed(text), withMarks(text, joinPages(lines, found)));
  return parts.reduce(withParts, whole);
}

/** The preview goes as a whole, with what is of the page in it. */
function withPreview(preview: Span | null, found: Furniture[]): Furniture[] {
  if (preview === null) return found;
  const outside = found.filter(({ start, end }) => end <= preview.start || start >= preview.end);
  return [...outside, { ...preview, rule: 'preview' as const }].sort((one, other) => one.start - other.start);
}

/** The lines that are nothing but one of some spans. */
function linesWithin(text: string, lines: readonly Line[], spans: readonly Span[]): Line[] {
  const ends = new Map(spans.map(({ start, end }) => [start, end]));
  return lines.filter(({ start, end }) => {
    const line = text.slice(start, end);
    const to = ends.get(start + line.length - line.trimStart().length);
    return to !== undefined && to >= start + line.trimEnd().length;
  });
}

/** Whether the name of a file is all that names the document: no other of its first lines says the same that is not of the page. */
const isNamedOnce = (line: Line, lines: readonly Line[], isOfPage: (line: Line) => boolean): boolean => {
  const name = line.text.replace(endingFolded, '');
  const others = lines.slice(0, firstLines).filter((one) => one !== line && !isOfPage(one));
  return (
    namesMatter.test(name) &&
    !others.some(
      ({ text, isItem }) => text.includes(name) || (!isItem && !tells.test(text) && namesMatter.test(text)),
    )
  );
};
const firstLines = 12;
const tells = /[。?!;:]/;
const namesMatter = /题|面试|笔试|考试|试卷|宝典|大全/;
const endingFolded = /\.[a-z]{2,4}\s*(?:vip)?$/;

/** The ending of a file's name, before the end of its line. */
function endingOf(text: string, { start, end }: Line): Span | null {
  const found = /\.[a-z]{2,4}[ \t]*(?:vip)?[ \t]*\n?$/i.exec(text.slice(start, end));
  return found && { start: start + found.index, end: text[end - 1] === '\n' ? end - 1 : end };
}

/** What takes leave of readers in the last line of a document. */
function partingOf(text: string, last: Line | undefined): Furniture[] {
  if (last === undefined || last.isHeading) return [];
  const tail = siteTailIn(text, last);
  const preview = previewTailIn(text, last);
  if (preview !== null && preview.start < (tail?.start ?? text.length))
    return [{ ...preview, rule: 'reading progress' }];
  const parting = partingIn(text, tail === null ? last : { start: last.start, end: tail.start });
  if (tail === null) return parting === null ? [] : [parting];
  return [{ ...tail, start: parting?.start ?? tail.start, rule: parting?.rule ?? closingWords }];
}

/** The rules that tell lines of the page, line by line and block by block. */
function rulesOf(lines: readonly Line[], isCode: (offset: number) => boolean): Map<Line, RemovalRule> {
  const recurring = recurringOf(lines).map((line) => [line, 'advertisement'] as const);
  const bars = codeBarsOf(lines).map((line) => [line, 'page button'] as const);
  const told = new Map([...recurring, ...bars, ...countersOf(lines), ...elsewhereOf(lines)]);
  const rules = new Map<Line, RemovalRule>();
  let block: BlockRule | undefined;
  for (const [index, line] of lines.entries()) {
    const isLeft = isCode(line.start);
    const opened = isLeft ? undefined : blockRules.find(({ opens }) => opens(line, lines[index + 1]));
    if (opened) block = opened;
    else if (isLeft || !block?.isWithin(line)) block = undefined;
    const rule = isLeft ? undefined : (block?.rule ?? told.get(line) ?? ruleFor(line));
    if (rule !== undefined) rules.set(line, rule);
  }
  return rules;
}

/** With what stands between two such lines and is nothing but a mark: `212 订阅⏎·⏎18 篇文章`. */
const withMarks = (text: string, found: readonly Furniture[]): Furniture[] =>
  found.map((one, at) => {
    const next = found[at + 1]?.start ?? text.length;
    return loneMark.test(text.slice(one.end, Math.min(next, one.end + 8))) ? { ...one, end: next } : one;
  });
const loneMark = /^\s{0,3}[·•|]\s{0,3}$/;

/** Where a page ends in the midst of a sentence, its break goes with the lines between: `…提高⏎第 1 页⏎到八成。` */
function joinPages(lines: readonly Line[], found: readonly Furniture[]): Furniture[] {
  const gone = new Map(found.map((one) => [one.start, one]));
  const breaks = new Map<Furniture, number>();
  let before: Line | undefined;
  let between: Furniture[] = [];
  for (const line of lines) {
    const own = gone.get(line.start);
    if (own !== undefined) {
      between.push(own);
      continue;
    }
    const isPage = between.length > 0 && between.every(({ rule }) => ofPage.has(rule));
    if (isPage && before !== undefined && breaksOff.test(before.text) && goesOn.test(line.text))
      breaks.set(between[0], before.end - 1);
    before = line;
    between = [];
  }
  return found.map((one) => ({ ...one, start: breaks.get(one) ?? one.start }));
}

/**
 * What tells something, with no mark at its end but a comma; and what goes on with it: no label or number begins it, and it
 * names no part of a paper. Folded.
 */
const breaksOff = /[\u3400-\u9fff][,.。].*[\u3400-\u9fff]$|[\u3400-\u9fff][,、]$/;
const goesOn =
  /^(?![^\s,.。:]{1,8}:|[一二三四五六七八九十]{1,3}[,.]|第.{1,3}(?:部分|[章节篇卷])|[甲乙丙丁戊己]部|\S{1,10}题\s{0,4}(?:\([^()]*\))?$)[\u3400-\u9fff,.。]/;

/** Both rise; a line that goes as a whole takes what stands in it along, and what reaches into another ends before it. */
function withParts(found: Furniture[], parts: readonly Furniture[]): Furniture[] {
  const isGone = within(found);
  const own = parts.flatMap((part) => {
    if (isGone(part.start)) return [];
    const next = isGone(part.end - 1) ? found.find(({ start }) => start > part.start) : undefined;
    return [next === undefined ? part : { ...part, end: next.start }];
  });
  if (own.length === 0) return found;
  return [...found, ...own].sort((one, other) => one.start - other.start);
}

function ruleFor(line: Line): RemovalRule | undefined {
  if (line.isHeading) return undefined;
  return lineRules.find(({ isFurniture }) => isFurniture(line))?.rule;
}
