import type { Span } from '../../read/span.ts';
import { signRightBefore } from '../marks/number-signs.ts';
import { findCaseStarts, findSharedStarts } from '../marks/shared.ts';
import { findAnswerStarts } from './answer-starts.ts';
import { findPartHeads } from './heads.ts';
import { findItemStarts, type ItemStart, leadBefore } from './items.ts';
import { findKeyRows, type KeyRows } from './key-rows.ts';
import {
  findEnglishLabels,
  findFormStarts,
  findJudgedEnds,
  findKeyEnds,
  findKindEnds,
  findPageTurns,
  findTakenLabels,
  findTickEnds,
} from './labels.ts';
import { findLostStarts, findStatementStarts } from './lost-numbers.ts';
import { findNumeralItems } from './numeral-items.ts';
import { findRuns, type Run } from './option-runs.ts';
import type { PartHead } from './part-head.ts';

/** What makes a running line a paper: so many questions with options or blanks, or headings that name kinds. */
const fewestTests = 3;
const fewestHeads = 2;

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

/**
 * Where the headings and items of a paper begin in a running line of a text in plain form, and what stands over its questions;
 * none where the line is no paper. Where the items are clear as they stand, those with labelled answers make none.
 */
export function paperPlaces(plain: string, line: Span, areClear: boolean): number[] {
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

/**
 * Where lines begin: at the numbers, at the signs before nearly all of them (`● 1.…`), or at the brackets for keys before
 * them, where the first number of a part has one.
 */
function startsOf(plain: string, starts: readonly ItemStart[], heads: readonly PartHead[]): number[] {
  const signs = starts.map(({ at }) => signRightBefore(plain, at));
  const isSigned =
    signs.filter((length) => length > 0).length >= Math.max(fewestTests, starts.length * leadShare);
  if (isSigned) return starts.map(({ at }, index) => at - signs[index]);
  const leads = starts.map(({ at }) => leadBefore(plain, at));
  const isHabit =
    starts.filter(({ at }, index) => leads[index] < at).length >=
    Math.max(fewestTests, starts.length * leadShare);
  let head = -1;
  let hasLeads = false;
  return starts.map(({ at, value }, index) => {
    const before = head;
    while (head + 1 < heads.length && heads[head + 1].end <= at) head += 1;
    const lead = leads[index];
    // Before the first number of a part no question stands that the bracket could be of.
    const isFirst = head < 0 ? isHabit : head > before || lead === heads[head].end;
    if (value === 1 || head > before) hasLeads = lead < at && isFirst;
    return hasLeads ? lead : at;
  });
}
