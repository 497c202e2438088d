import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { headAlso, headLeads, headSigns, headTails } from '../answers/head-words.ts';
import { areOfSeveral, leadingKeyRun } from '../answers/key-runs.ts';
import { readShortKeys } from '../answers/keys.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { keyedKindNames, kindNames } from '../marks/kind-names.ts';
import { wholeNumeral } from '../marks/numerals.ts';
import type { KeyRows } from './key-rows.ts';
import {
  directions,
  kind,
  kindName,
  nameLength,
  nameOf,
  ordinal,
  type PartHead,
  paperName,
} from './part-head.ts';

const answers = new RegExp(
  pattern`
    (?<![你我您]的|考生|写出|给出|选出)(?:答[ ]{0,4}案|解答|(?<![\u3400-\u9fff])答(?=：))(?:${headAlso}|${headTails})*[】）》〉〕]?(?:（(?!${wholeNumeral}）)[^（）\n\d]{0,12}）)?[：]?${headSigns}*|
    (?<![A-Z]|[A-Za-z][ ])(?:(?:Answers?|(?<![a-z])answers?|ANSWERS?)(?: [Kk]eys?| KEYS?)?[：]?|(?:Keys?|KEYS?)：)${headSigns}*
  `,
  'gu',
);
/** What may stand before: whose answers, by the part or by the paper; not the option that stands before: `（D）不予理会答案：`. */
const before = new RegExp(
  `(?:(?:${ordinal}[ ]*)?(?:${kindName})?|(?<=[。？！】页\\n][ ]{0,2}|(?<!（[A-Z\\d])）)(?:[\\p{Script=Han}A-Za-z\\d）]|（(?!）|[A-Z]）|\\d{1,3}分）)){0,28}?)${headSigns}*${headLeads}?[ ]*[【（《〈〔]?(?:参[ ]{0,4}考[ ]{0,4}|标准|正确|试题|试卷|习题)?$`,
  'u',
);
const longestBefore = 44;
/** Behind the numbers of a table such words name its other row: `题号 1 2 3答案 B A D`. */
const rowOfNumbers = /题\s*号[\s\d|、，：]*$/;
/** A section's heading or a list of keys. */
const sectionBehind = new RegExp(
  `^(?:${paperName})?(?:${ordinal}\\s*(?:${kind}|(?=[（第]?1(?:[.、）题]|\\s*[-~～—–－至]{1,2}\\s*\\d)|[A-H${judgeSigns}]{1,10}(?:[\\s，、]|第|$)))|${kindName}[：\\s（]|${keyedKindNames}题?[：为]|【${kindNames}题?】)`,
);
const ordinalFirst = new RegExp(`^${ordinal}\\s*`);
const nameOverKeys = new RegExp(`${keyedKindNames}题?(?:答案)?[：为]`, 'g');
const keysBehind = /^(?:第?[（【]?(\d{1,3})[）】]?\s*(?:[-~～—–－至]{1,2}\s*\d|[.、：）题]?))/;
/** A title may say that answers are in the document as well. */
const questionBefore = /1[.、）】题]|A[ ]?[.、：）].{1,150}?B[ ]?[.、：）]|A[ ]{1,4}\S.{0,60}?B[ ]/;
/** What a title has before such words: `试题及答案`; no number, and nothing that stands with answers: `五、答案`, `评分标准及参考答案`. */
const withAnswers =
  /(?:(?<!标准|细则|要点|说明|解析|详解)[及与和]|[附含带]|(?<![一二三四五六七八九十])、)(?:参考|标准|正确|试题|习题)?$/;
const longestTitleEnd = 8;
/** `卷二答案：1.…`, `简答题答案 1.…`: the words say whose answers follow. */
const partName = new RegExp(`^(?:${ordinal}|${kindName})`);
const numberBehind = /^[（【第]?0?(\d{1,3})[.、）】题]/;
/** The first cells of a table of keys: `| 题号 | 答案 ||---|---|| 1 | B |`. */
const cellsOver = /^(?:[|\s]*(?:题\s?号|序\s?号|答\s?案)[|\s]*){1,8}[|\s：-]*/;
/** What follows keys without numbers: the heading of the next part, or nothing that is read. */
const behindRun = new RegExp(`^(?:$|[一二三四五（]|第[一二三四五]|${kindNames})`);
const longestKeys = 60;
const fewestKeys = 2;

/** The name of a part at the end of what stands before a table of keys, or before what is counted below the words over answers. */
const nameBefore = new RegExp(`(?:${ordinal}[ ]*)?${kind}(?:试题|题目?|部分)?[：]?[ ]*$`);
const nameAgain = new RegExp(
  `(?<![\\u3400-\\u9fff])${kind}(?:试题|题目?|部分)[：]?[ ]*(?=一、|（一）|[（]?1[.、）])`,
  'g',
);
const longestName = 24;

interface Beside {
  kinds: readonly PartHead[];
  rows: readonly KeyRows[];
}

/** What stands over answers: words that say so, names before several keys, and tables of keys themselves. */
export function findAnswerHeads(text: string, span: Span, { kinds, rows }: Beside): PartHead[] {
  const overRows = findRowHeads(text, span, rows);
  const overAnswers = findAnswersHeads(text, span, {
    kinds,
    rows: new Set(overRows.map(({ start }) => start)),
  });
  const counted = overAnswers.length > 0 ? [] : findCountedAgain(text, span);
  const from = Math.min(overAnswers[0]?.end ?? span.end, overRows[0]?.start ?? span.end);
  return [
    ...overAnswers,
    ...counted,
    ...overRows,
    ...findKeyNames(text, from),
    ...findNamesAgain(text, from, kinds),
    ...findOrdinalsAgain(text, overAnswers[0]?.end ?? span.end, kinds),
  ];
}

/** The tables of keys, each with the name of the part that stands right before it. */
function findRowHeads(text: string, { start }: Span, rows: readonly KeyRows[]): PartHead[] {
  return rows
    .filter(({ isLabelled }) => isLabelled)
    .map(({ start: end }) => {
      const at = Math.max(start, end - longestName);
      const name = nameBefore.exec(text.slice(at, end));
      return {
        start: name ? at + name.index : end,
        end,
        name: '',
        kind: '',
        isAnswers: true,
        holdsTerms: false,
      };
    });
}

/** Below the words over answers, the names of the questions' parts once more, right before what is counted: `论述题一、…`. */
function findNamesAgain(text: string, from: number, kinds: readonly PartHead[]): PartHead[] {
  const asked = new Set(kinds.filter(({ end }) => end <= from).map(({ kind }) => kind));
  const found = asked.size === 0 ? [] : [...text.slice(from).matchAll(nameAgain)];
  return found
    .filter(([name]) => asked.has(name.slice(0, nameLength)))
    .map(({ index, 0: name }) => ({
      start: from + index,
      end: from + index + name.length,
      name: '',
      kind: '',
      isAnswers: true,
      holdsTerms: false,
    }));
}

/** `…D.丁1.【答案】A。解析：…2.【答案】C`: behind all questions, answers that are counted from 1 once more. */
function findCountedAgain(text: string, span: Span): PartHead[] {
  const found = firstLabelled.exec(text.slice(span.start));
  if (!found) return [];
  const at = span.start + found.index;
  const questions = text.slice(span.start, at);
  if (countUp(questions) < fewestKeys || labelled.test(questions) || !secondLabelled.test(text.slice(at)))
    return [];
  return [{ start: at, end: at, name: '', kind: '', isAnswers: true, holdsTerms: false }];
}

const labelled = /【(?:参考|正确)?答案】/;
const firstLabelled = new RegExp(`(?<![\\d.])1[.、][ ]?${labelled.source}`);
const secondLabelled = new RegExp(`(?<![\\d.])2[.、][ ]?${labelled.source}`);

const ordinalAgain = new RegExp(`(${ordinal})[：]?\\s*(?=[（【第]?(\\d{1,3}))`, 'g');

/**
 * Below the words over answers, the numbers of the questions' parts once more, each right before the number of that
 * part's first question: `答案甲部1 A 4 D 2 B…乙部9 先点算…`.
 */
function findOrdinalsAgain(text: string, from: number, kinds: readonly PartHead[]): PartHead[] {
  const firsts = new Map(
    kinds
      .filter(({ end }) => end <= from)
      .map(({ name, end }) => [name, firstNumber(text, from, [{ end }])] as const),
  );
  if (firsts.size === 0) return [];
  return findAll(ordinalAgain, text.slice(from)).flatMap(({ index, 0: whole, 1: number, 2: first }) => {
    const asked = firsts.get(nameOf(number));
    const start = from + index;
    // Keys of parts that numerals count stand on one line with these.
    const isKey = number.endsWith('、') && isOverKeys(text, { end: start + whole.length });
    if (asked === undefined || Number(first) !== asked || isKey) return [];
    return [{ start, end: start + whole.length, name: '', kind: '', isAnswers: true, holdsTerms: false }];
  });
}

interface Around {
  kinds: readonly PartHead[];
  /** Where tables of keys begin, with the names of their parts. */
  rows: ReadonlySet<number>;
}

function findAnswersHeads(text: string, { start }: Span, { kinds, rows }: Around): PartHead[] {
  return findAll(answers, text.slice(start)).flatMap(({ index, 0: whole }): PartHead[] => {
    const end = start + index + whole.length;
    const behind = text.slice(end, end + longestKeys);
    const first = firstNumber(text, end - whole.length, kinds);
    const leads = rows.has(end) || leadsAnswers(behind, first);
    if (!leads && !beginsAt(behind, first)) return [];
    const said =
      before.exec(text.slice(Math.max(start, start + index - longestBefore), start + index))?.[0] ?? '';
    const at = start + index - said.length;
    if (rowOfNumbers.test(text.slice(Math.max(start, at - longestBefore), at))) return [];
    const isTitle = withAnswers.test(
      text.slice(Math.max(start, start + index - longestTitleEnd), start + index),
    );
    const isTold =
      leads ||
      (!whole.startsWith('答：') && (partName.test(said) || answersPart(text, at, kinds))) ||
      answersAll(text, { start: at, end });
    if (isTitle || !isTold || !questionBefore.test(text.slice(start, at))) return [];
    return [{ start: at, end, name: '', kind: '', isAnswers: true, holdsTerms: false }];
  });
}

/** Whether what stands behind such words is counted, from 1 on or from the first number of the part. */
const beginsAt = (behind: string, first: number): boolean =>
  [1, first].includes(Number(numberBehind.exec(behind)?.[1]));

/** `单选：BAC判断：√×`: below the words over answers, names before several keys. */
function findKeyNames(text: string, from: number): PartHead[] {
  return findAll(nameOverKeys, text.slice(from)).flatMap(({ index, 0: name }): PartHead[] => {
    const start = from + index;
    if (!isOverKeys(text, { end: start + name.length })) return [];
    // `单选题为1B、2A；`: the keys stand in one sentence with the name.
    const end = name.endsWith('为') ? start : start + name.length;
    return [{ start, end, name: '', kind: '', isAnswers: true, holdsTerms: false }];
  });
}

/** Whether several keys stand right behind a heading, with numbers or without. */
export function isOverKeys(text: string, { end }: Pick<Span, 'end'>): boolean {
  const behind = text.slice(end, end + longestKeys);
  const run = leadingKeyRun(behind);
  const isRun = run && (run.keys.words >= fewestKeys || areOfSeveral(run.keys));
  return (
    (isRun && behindRun.test(behind.slice(run.end))) ||
    countsKeys(behind, Number(keysBehind.exec(behind)?.[1]))
  );
}

/** `二、填空题1.…2.…【参考答案】1.…`: the first such words since the heading of a part, behind several questions. */
function answersPart(text: string, at: number, kinds: readonly PartHead[]): boolean {
  const part = kinds.findLast(({ end }) => end <= at);
  const questions = part && text.slice(part.end, at);
  if (questions === undefined || /答案|解答|答：/.test(questions)) return false;
  const first = firstNumber(text, at, kinds);
  const from = questions.search(numberAt(first));
  return from >= 0 && numberAt(first + 1).test(questions.slice(from));
}

const numberAt = (number: number): RegExp => new RegExp(`${number}[.、]`);

/** The only such words of a document, with about as many numbers behind them as before. */
function answersAll(text: string, { start, end }: Span): boolean {
  const first = text.search(/(?<!\d)1[.、）】题]/);
  const questions = text.slice(Math.max(0, first), start);
  if (/答案|解答|答：/.test(questions)) return false;
  const asked = countUp(questions);
  return asked >= fewestAsked && countUp(text.slice(end)) >= asked * answeredShare;
}

const fewestAsked = 3;
const answeredShare = 0.6;

/** How far the numbers of a text count on from 1, each perhaps glued to a figure before it. */
function countUp(text: string): number {
  let last = 0;
  for (const [, number] of text.matchAll(/(?<!\d)(\d{1,3})[.、）】题]/g))
    if (number.endsWith(String(last + 1))) last += 1;
  return last;
}

/** The number of the first question below the last heading before a place; 1 where there is none. */
function firstNumber(text: string, at: number, kinds: readonly Pick<PartHead, 'end'>[]): number {
  const end = kinds.findLast((head) => head.end <= at)?.end ?? at;
  return Number(firstBehind.exec(text.slice(end, Math.min(at, end + farthestFirst)))?.[1] ?? 1);
}

const firstBehind = new RegExp(`^${directions}\\s*[（【[第]?(\\d{1,3})[.、）】\\]题 ]`);
/** With what may be told of a part before its first question. */
const farthestFirst = 300;

/** What follows the words over a half of answers: the heading of a part, or keys with their numbers from the first on. */
function leadsAnswers(behind: string, first: number): boolean {
  const run = leadingKeyRun(behind);
  if (run && areOfSeveral(run.keys) && behindRun.test(behind.slice(run.end))) return true;
  if (sectionBehind.test(behind)) return true;
  const part = ordinalFirst.exec(behind)?.[0].length ?? 0;
  if (part > 0 && isOverKeys(behind, { end: part })) return true;
  const keys = behind.slice(cellsOver.exec(behind)?.[0].length ?? 0);
  const number = Number(keysBehind.exec(keys)?.[1]);
  return (number === 1 || number === first) && countsKeys(keys, number);
}

/** Whether a text begins with keys that are counted from a number on, one column after the other at most: `1 A 4 D 2 B`. */
function countsKeys(behind: string, number: number): boolean {
  const { items } = readShortKeys(behind, { start: 0, end: behind.length });
  if (items.length < fewestKeys || items[0].number !== number) return false;
  if (items[1].number === number + 1) return true;
  const next = items.find((item) => item.number === number + 1);
  return (
    next !== undefined && readShortKeys(behind, { start: 0, end: next.content.end }).share >= columnShare
  );
}

const columnShare = 0.8;
