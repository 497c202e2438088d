import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { kindNames } from '../marks/kind-names.ts';
import { parseNumeral, wholeNumeral } from '../marks/numerals.ts';
import { findAnswerHeads, isOverKeys } from './answer-heads.ts';
import type { KeyRows } from './key-rows.ts';
import {
  directions,
  interviewName,
  kindName,
  nameLength,
  nameOf,
  notes,
  ordinal,
  type PartHead,
  paperName,
  someDirections,
} from './part-head.ts';

const lead = `(?:[（【]\\s*(?:[A-Z${judgeSigns}]{0,6}|[对错]|正确|错误)\\s*[）】]\\s*)?`;
const items = `(?=[：:]?${directions}\\s*${lead}[（【第]?\\s*0?1[.、）】题 ])`;
/** The key of the first item before its number, whatever that is: `…D.密码多选题（ABD）9.…`. */
const keyed = `[（【]\\s?(?:[A-Z]{1,6}|[${judgeSigns}对错]|正确|错误)\\s?[）】]\\s?`;
/** Behind what is told of all its questions, whatever their first number is. */
const directed = `(?=[：:]?${someDirections}\\s*${lead}[（【[第]?\\s*\\d{1,3}[.、）】\\]题．])`;
/** Names that nothing but a heading has, glued behind an option: `…D.密码判断题9.…`. */
const wholeName = `(?:${kindNames}题|名词解释)`;
/** The last of the keys behind the part before: `答案：1B2CD多项选择题1.…`. */
const numberedKey = `\\d[.、：]?[ ]?(?:[A-H]{1,6}|[${judgeSigns}对错]|正确|错误)`;
const higher = `(?=(?:0?[2-9]|[1-9]\\d)[.、）]|${keyed}[（【[第]?\\s?\\d{1,3}[.、）】\\]题 ])`;
/** `一、单项选择题（每题2分）`, `第二部分 简答题`, `卷一 选择题`; without a number only right before the first item. */
const partHead = new RegExp(
  pattern`
    (${ordinal})\s*(${interviewName}|${kindName})[：]?${notes}[：]?\s*|
    (?<=^|[。？！）】\n]|考试|试卷|试题|题库|习题集|${numberedKey})[ ]*()(${kindName})${notes}[：]?\s*${items}|
    (?<![A-Za-z\d])([A-E]、)(${kindName})[：]?${notes}[：]?\s*${items}|
    (?<![下以前后几道这])(${wholeName})(?:${notes}：\s*${items}|${notes}[：]?[ ]*${higher}|${notes}${directed})
  `,
  'g',
);

const paperHead = new RegExp(paperName, 'g');

/** The headings of a paper in a running line that name a kind of question, and the words over its answers, in their order. */
export function findPartHeads(
  plain: string,
  span: Span,
  { rows, hasTests }: { rows: readonly KeyRows[]; hasTests: boolean },
): PartHead[] {
  const text = plain.slice(0, span.end);
  const named = [...findKindHeads(text, span), ...findBracketNames(text, span)].toSorted(
    (one, other) => one.start - other.start,
  );
  const kinds = named.length === 0 && hasTests ? findNamedParts(text, span) : named;
  const heads = [
    ...kinds,
    ...findPapers(text, span),
    ...findAnswerHeads(text, span, { kinds, rows }),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end);
  let taken = span.start;
  const apart = heads.filter(({ start, end }) => {
    const isApart = start >= taken;
    if (isApart) taken = end;
    return isApart;
  });
  return tellAnswers(text, apart);
}

function findKindHeads(text: string, { start }: Span): PartHead[] {
  return findAll(partHead, text.slice(start), 0).map((match): PartHead => {
    const { index, 0: whole } = match;
    const number = match[1] ?? match[5];
    const name = match[2] ?? match[4] ?? match[6] ?? match[7];
    const at = start + index;
    return {
      start: at + whole.length - whole.trimStart().length,
      end: at + whole.length,
      name: nameOf(number ?? name),
      kind: name.slice(0, nameLength),
      isAnswers: false,
      holdsTerms: /名词|填空|填充/.test(name),
    };
  });
}

const bracketName = new RegExp(
  `【(${kindNames}题?)】(?=[ ]*${directions}[ ]*${lead}[（【[第]?\\d{1,3}[.、）】\\]题])`,
  'g',
);

/**
 * `【单选】1.…【判断】8.…`: each stands over several questions, and perhaps once more over their answers; before each question
 * such words tell its kind.
 */
function findBracketNames(text: string, { start }: Span): PartHead[] {
  const found = findAll(bracketName, text.slice(start));
  const names = found.map(([, name]) => name);
  const again = names.findIndex((name, at) => names.indexOf(name) < at);
  const asked = again < 0 ? names : names.slice(0, again);
  const later = names.slice(asked.length);
  if (asked.length < 2 || later.some((name, at) => !asked.includes(name) || later.indexOf(name) < at))
    return [];
  return found.map(({ index, 0: whole, 1: name }, at) => ({
    start: start + index,
    end: start + index + whole.length,
    name: nameOf(name),
    kind: name.slice(0, nameLength),
    isAnswers: at >= asked.length,
    holdsTerms: /名词|填空|填充/.test(name),
  }));
}

const namedPart = new RegExp(
  `(?<![第（])(${wholeNumeral})、[^。？！；：，、（）\\d\\n]{2,20}[ ]*(?=[（]?1[.、）])`,
  'g',
);

/** Sections that name no kind but a matter, counted by numerals, each right before the number 1: `二、婴儿照护1.…`. */
function findNamedParts(text: string, { start }: Span): PartHead[] {
  const found = findAll(namedPart, text.slice(start));
  if (found.length < 2 || found.some(({ 1: numeral }, index) => parseNumeral(numeral) !== index + 1))
    return [];
  return found.map(({ index, 0: name, 1: numeral }) => ({
    start: start + index,
    end: start + index + name.length,
    name: nameOf(`${numeral}、`),
    kind: '',
    isAnswers: false,
    holdsTerms: false,
    isMatter: true,
  }));
}

/** The names of several papers in one line: they count from the first, and may come again over the answers. */
function findPapers(text: string, { start }: Span): PartHead[] {
  const found = findAll(paperHead, text.slice(start));
  const numbers = new Set(found.map(({ 1: number }) => parseNumeral(number)));
  if (numbers.size < 2 || !numbers.has(1)) return [];
  return found.map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
    name: name.trim(),
    kind: '',
    isAnswers: false,
    holdsTerms: false,
  }));
}

/**
 * Behind the words over answers, headings that stood over questions before, or stand over keys, stand over answers; a new
 * one leads on.
 */
function tellAnswers(text: string, heads: readonly PartHead[]): PartHead[] {
  const asked = new Set<string>();
  let isAnswers = false;
  return heads.map((head) => {
    if (head.isAnswers) isAnswers = true;
    else if (!asked.has(head.name) && !isOverKeys(text, head)) isAnswers = false;
    if (!isAnswers) asked.add(head.name);
    return { ...head, isAnswers };
  });
}
