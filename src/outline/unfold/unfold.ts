import type { Cleaned, Removal } from '../../clean/cleaned.ts';
import type { Edit } from '../../clean/traced.ts';
import type { Block } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';
import { findAskedCases, findCaseStarts, findSharedStarts } from '../marks/shared.ts';
import { unfolded } from '../text/plain.ts';
import { findAnswerStarts } from './answer-starts.ts';
import { findAskedStarts } from './asked-starts.ts';
import { findBlankStarts } from './blanks.ts';
import { findListed, type Listed } from './bullets.ts';
import { type Frame, findContents, findPageNumbers } from './frames.ts';
import { findPartHeads } from './heads.ts';
import { findItemStarts, type ItemStart, leadBefore } from './items.ts';
import { findKeyBrackets, findKeyRows, type KeyRows } from './key-rows.ts';
import {
  findAnswersHalf,
  findEnglishLabels,
  findFormStarts,
  findJudgedEnds,
  findKeyEnds,
  findKindEnds,
  findLabelStarts,
  findPageTurns,
  findSignStarts,
  findTakenLabels,
  findTickEnds,
} from './labels.ts';
import { findLostStarts, findStatementStarts } from './lost-numbers.ts';
import { findMarkStarts } from './mark-starts.ts';
import { findNumeralItems } from './numeral-items.ts';
import { findOpeners } from './openers.ts';
import { findRuns, type Run } from './option-runs.ts';
import type { PartHead } from './part-head.ts';
import { findStanding, type Standing } from './titles.ts';

/** A shorter line is one that somebody wrote. */
const longLine = 120;
/** What makes a running line a paper: so many questions with options or blanks, or headings that name kinds. */
const fewestTests = 3;
const fewestHeads = 2;

/**
 * A paper that a site shows in one endless line, with its lines once more: its headings, items and answers begin lines, as
 * they did before they were run together; `plain` is its plain form. Null where no line is a paper in one. Where the items
 * are clear as they stand, open questions with labelled answers alone make none: lines would tell nothing more of them.
 *
 * `…A.甲B.乙二、判断题1.…（ ）2.…` → `…A.甲B.乙` `二、判断题` `1.…（ ）` `2.…`
 */
export function unfold(cleaned: Cleaned, plain: string, areClear = false): Cleaned | null {
  const lines = longLines(plain).map((line) => {
    const listed = findListed(plain, line);
    const standing = [...(areClear ? [] : findStanding(plain, line)), ...listed.heads];
    return { edits: unfoldLine(plain, line, { areClear, standing, listed }), standing };
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
  const places = new Set([
    ...paperPlaces(plain, line, areClear),
    ...keys.flatMap(({ start, end }) => [start, end]),
    ...findLabelStarts(plain, line),
    ...findEnglishLabels(plain, line),
    ...findMarkStarts(plain, line),
    ...findSignStarts(plain, line),
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

/** Most long lines are none: they have neither options nor the name of a kind of question, which is soon seen. */
function mayBePaper(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, end);
  return kindWords.some((kind) => text.includes(kind)) || (text.match(seconds)?.length ?? 0) >= fewestTests;
}

/** The second of several options, or a bracket with a number for the key. */
const seconds =
  /B(?:[ ]?[.、：）]|[ ](?=[\u3400-\u9fff]))|②|（[1-9]{1,5}）\d{1,3}[.、]|(?<![A-Za-z] ?)b[.）]|[a-z]b）|Ⓑ|\[2\]|（2）(?=[^（）。？！；：\n]{1,40}（3）)/g;

const kindWords = [
  '选择（',
  '判断（',
  '选题',
  '选择题',
  '判断题',
  '是非题',
  '填空',
  '填充题',
  '备选答案',
  '【单选',
  '【多选',
  '【判断',
  '简答题',
  '问答题',
  '名词解释',
  '论述题',
  '申论题',
  '测验题',
];

/** Where the headings and items of a paper begin, and what stands over its questions. */
function paperPlaces(plain: string, line: Span, areClear: boolean): number[] {
  if (!mayBePaper(plain, line)) return [];
  const runs = findRuns(plain, line);
  const rows = findKeyRows(plain, line);
  const heads = findPartHeads(plain, line, { rows, hasTests: runs.length >= fewestTests });
  const starts = findItemStarts(plain, line, { heads, runs });
  const tests = starts.filter(({ isTest, isLabelled }) => isTest && !(areClear && isLabelled)).length;
  const around = { heads, runs, numbers: starts.map(({ at }) => at) };
  // Where the label of the answer ends each question, none has to be looked for.
  const isLabelled = findEnglishLabels(plain, line).length > 0;
  const lost = isLabelled
    ? []
    : [...findLostStarts(plain, line, around), ...findStatementStarts(plain, line, around)];
  const kinds = heads.filter(({ isMatter }) => !isMatter).length;
  const shared = findKindEnds(plain, line);
  if (tests < fewestTests && kinds < fewestHeads && lost.length + shared.length === 0) return [];
  const ends = heads.flatMap(({ start, end }) => [start, end]);
  const first = Math.min(ends[0] ?? line.end, starts[0]?.at ?? line.end);
  return [
    ...ends,
    ...startsOf(plain, starts, heads),
    ...lost,
    ...findAnswerStarts(plain, line, { heads, rows }),
    ...rowPlaces(rows, heads),
    ...findNumeralItems(plain, line, heads),
    ...outsideOf(heads, findSharedStarts(plain, line)),
    ...findCaseStarts(plain, line),
    ...shared,
    ...optionLines(runs, heads),
    ...findKeyEnds(plain, line),
    ...findTickEnds(plain, line),
    ...findJudgedEnds(plain, line),
    ...findPageTurns(plain, line),
    ...findTakenLabels(plain, line),
    ...findFormStarts(plain, { start: line.start, end: first }),
  ];
}

/** The letters of questions that begin lines, and none of the keys below the words over answers. */
function optionLines(runs: readonly Run[], heads: readonly PartHead[]): number[] {
  let head = -1;
  return runs.flatMap(({ start, lines }) => {
    while (head + 1 < heads.length && heads[head + 1].start <= start) head += 1;
    return heads[head]?.isAnswers ? [] : lines;
  });
}

/** `第三部分 资料分析根据以下资料，回答…`: the end of a name is no verb. */
function outsideOf(heads: readonly PartHead[], places: readonly number[]): number[] {
  const ends = new Map(heads.map(({ start, end }) => [end, start]));
  const isWithin = (at: number): boolean => (ends.get(at + verb.length) ?? at) < at;
  return places.map((at) => (isWithin(at) ? at + verb.length : at));
}

const verb = '分析';

/** The rows of tables of keys; those without words of their own only below the words over answers. */
function rowPlaces(rows: readonly KeyRows[], heads: readonly PartHead[]): number[] {
  let head = -1;
  return rows.flatMap(({ start, keys, end, isLabelled }) => {
    while (head + 1 < heads.length && heads[head + 1].end <= start) head += 1;
    return isLabelled || heads[head]?.isAnswers ? [start, keys, end] : [];
  });
}

/** From so large a share of numbers with a bracket before them on, those below no heading have it for their keys. */
const leadShare = 0.8;

/** Where lines begin: at the numbers, or at the brackets for keys before them, where the first number of a part has one. */
function startsOf(plain: string, starts: readonly ItemStart[], heads: readonly PartHead[]): number[] {
  const leads = starts.map(({ at }) => leadBefore(plain, at));
  const isHabit =
    starts.filter(({ at }, index) => leads[index] < at).length >=
    Math.max(fewestTests, starts.length * leadShare);
  let head = -1;
  let hasLeads = false;
  return starts.map(({ at, value }, index) => {
    while (head + 1 < heads.length && heads[head + 1].end <= at) head += 1;
    const lead = leads[index];
    const isFirst = head < 0 ? isHabit : lead === heads[head].end;
    if (value === 1) hasLeads = lead < at && isFirst;
    return hasLeads ? lead : at;
  });
}
