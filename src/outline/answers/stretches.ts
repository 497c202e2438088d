import type { Span } from '../../read/span.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { findLabels, labelAt } from '../marks/labels.ts';
import { parseNumeral } from '../marks/numerals.ts';
import { looksLikeTest } from '../options/looks.ts';
import { findOptions, isNumbered } from '../options/options.ts';
import { firstFrom } from '../text/places.ts';
import type { AnswerStretch } from './answers.ts';
import { findCases, findTexts, nextCase, partByCases } from './cases.ts';
import { findLineHeads, findRunningHead, isPartKeys } from './heads.ts';
import { readShortKeys } from './keys.ts';
import { type NumberedLine, numberedLines } from './numbered-lines.ts';
import { headOfFile } from './second-file.ts';
import { findUnheaded } from './unheaded.ts';

const fewestKeys = 2;

/**
 * The stretches of a text in plain form that hold answers only, in their order. No item of the questions is in them.
 * `secondFile` is where a file begins that holds nothing else, if there is one.
 */
export function findAnswerStretches(plain: string, secondFile: number | null = null): AnswerStretch[] {
  if (secondFile !== null) {
    const head = headOfFile(plain, secondFile);
    return [{ head, body: { start: head.end, end: plain.length } }];
  }
  const stretches = plain.includes('\n') ? findByLines(plain) : [];
  if (stretches.length > 0) return stretches;
  const head = findRunningHead(plain);
  if (!head) return [];
  const body = { start: head.end, end: plain.length };
  const asked = numberedLines(plain, { start: 0, end: head.start });
  return goesOnAsking(asked, numberedLines(plain, body)) ? [] : [{ head, body }];
}

/** More heads than this are the labels of single answers: then none is looked for behind the next one. */
const mostHeads = 60;

function findByLines(plain: string): AnswerStretch[] {
  const named = findLineHeads(plain);
  const heads = named.length > 0 ? named : [findUnheaded(plain) ?? []].flat();
  const numbered = heads.map((head, index) =>
    numberedLines(plain, { start: heads[index - 1]?.end ?? 0, end: head.start }),
  );
  // Where a single item stands before a head, it is that item's own label.
  const areLabels = numbered.some(({ length }) => length === 1);
  const stretches: AnswerStretch[] = [];
  const labels = new Map<string, number>();
  const firstLines = heads.length > 0 ? findFirstLines(plain) : new Map<string, number>();
  const cases = findCases(plain);
  const texts = heads.length > 1 ? findTexts(plain) : [];
  const signed = [...plain.matchAll(signedQuestion)].map(({ index }) => index);
  for (const [index, head] of heads.entries()) {
    const last = stretches.at(-1)?.body.end ?? 0;
    if (head.start < last) continue;
    const words = plain.slice(head.start, head.end).trim();
    const before = labels.get(words) ?? 0;
    labels.set(words, before + 1);
    const from = Math.max(last, heads[index - 1]?.end ?? 0);
    // Keys that are counted below the only such words answer questions without numbers, too.
    const isOnly =
      heads.length === 1 &&
      numbered[index].length === 0 &&
      beginsWithKeys(plain, { start: head.end, end: plain.length });
    if (numbered[index].length < fewestKeys && !isOnly) continue;
    const next = nextHead(heads, index)?.start ?? plain.length;
    const limit = heads.length > mostHeads ? next : plain.length;
    const again = newHeading(plain, head, { limit: Math.min(limit, next), firstLines });
    const end = endOfAnswers(plain, head, { limit, firstLines });
    const nextSigned = signed[firstFrom(signed, head.end)] ?? plain.length;
    const others = Math.min(nextCase(cases, head, plain.length), nextText(texts, head, next), nextSigned);
    const body = { start: head.end, end: Math.min(again, end, others) };
    const asked = numberedLines(plain, { start: from, end: head.start });
    const of = answeredOnLine(plain, { head, body }, asked);
    const isApart =
      beginsWithKeys(plain, body) ||
      (of === null &&
        !areLabels &&
        before < fewestLabels &&
        holdsAnswers(plain, { head, body }, { from, next, asked }));
    if (!isApart && of === null) continue;
    const own = isApart ? partByCases(cases, { head, body }) : [{ head, body, of: of ?? undefined }];
    for (const stretch of own) stretches.push(stretch);
    labels.set(words, before);
  }
  return stretches;
}

/** The next head, if there are any the next words over answers: keys below such words may be a head of their own. */
function nextHead(heads: readonly Span[], index: number): Span | undefined {
  const behind = heads.slice(index + 1, index + 1 + farthestHead);
  return (isBare(heads[index]) ? undefined : behind.find((head) => !isBare(head))) ?? behind[0];
}

/** Behind the answers to one text to read the next text begins, as further answers stand behind it. */
function nextText(texts: readonly number[], head: Span, next: number): number {
  const first = firstFrom(texts, head.end);
  const at = texts[first] ?? next;
  return first > 0 && at < next ? at : Number.POSITIVE_INFINITY;
}

const isBare = ({ start, end }: Span): boolean => start === end;
const farthestHead = 20;

/** So many same words over single answers make the next ones a label, too, though points stand before and behind it. */
const fewestLabels = 2;

/** A question that a sign begins, with its options on the next line; it ends the answers to the blanks of one before it. */
const signedQuestion = /\n[ ]*[●◆■][^\n]+\n[ ]*(?:（\d{1,3}）)?[ ]*A[ ]?[.、）：]/g;

interface Around {
  /** Where the questions before the head begin, and their lines. */
  from: number;
  asked: readonly NumberedLine[];
  /** Where the next head stands. */
  next: number;
}

/** Long answers: most questions above have one here, and none of their own. */
function holdsAnswers(plain: string, { head, body }: AnswerStretch, { from, asked, next }: Around): boolean {
  if (hasAnswers(plain, { start: from, end: head.start })) return false;
  const answered = numberedLines(plain, {
    start: body.start,
    end: Math.min(body.end, Math.max(next, body.start)),
  });
  if (goesOnAsking(asked, answered)) return false;
  return answered.length >= fewestKeys && answered.length >= asked.length * leastAnswered;
}

/** `…4. 简述三大业务⏎标准答案：⏎1. 负债⏎2. 资产⏎5. 如何看待…`: the points of one answer, and the next question. */
function goesOnAsking(asked: readonly NumberedLine[], answered: readonly NumberedLine[]): boolean {
  const last = asked.at(-1)?.number;
  if (last === undefined) return false;
  const next = answered.findIndex(({ number }) => number === last + 1);
  return next >= 0 && answered.slice(0, next).every(({ number }) => number < last);
}

/** `答案：1. 5　2. 当面；签字`: where the questions stand to all of which the line has answers, as they have none of their own. */
function answeredOnLine(
  plain: string,
  { head, body }: AnswerStretch,
  asked: readonly NumberedLine[],
): Span | null {
  const [line] = plain.slice(body.start, body.end).split('\n');
  const answered = [...` ${line}`.matchAll(/[\s；。，）]（?(\d{1,3})[.、）]/g)].map(([, number]) =>
    Number(number),
  );
  const first = asked.findLastIndex(({ number }) => number === answered[0]);
  const own = first < 0 ? [] : asked.slice(first);
  let from = 0;
  const areAll = own.every(({ number }) => {
    from = answered.indexOf(number, from) + 1;
    return from > 0;
  });
  if (!areAll || own.length < fewestKeys) return null;
  const questions = { start: own[0].at, end: head.start };
  return hasAnswers(plain, questions) ? null : questions;
}

const hasAnswers = (plain: string, questions: Span): boolean =>
  findLabels(plain, questions).some(({ field }) => field !== 'assesses');

/** Of the questions so many at least are answered in a list of long answers. */
const leastAnswered = 0.5;

/** Whether the first lines behind the head hold keys only, headings of sections not counted. */
function beginsWithKeys(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, Math.min(end, start + keysReach));
  // The keys of a part may stand below its name.
  const [, first = '', second = ''] = /^\s*([^\n]*)(?:\n([^\n]*))?/.exec(text) ?? [];
  if (isPartKeys(first) || isPartKeys(`${first} ${second}`)) return true;
  const { items, unmatched } = readShortKeys(plain, { start, end: start + text.length });
  if (unmatched.some((at) => plain.slice(start, at).trim().length <= longestLead)) return true;
  if (items.length < fewestKeys) return /^\s*(?:[A-Z√×✓✔✗○〇对错①-⑩][\s，、；]*){3,}(?:\n|$)/.test(text);
  const [one, other] = items;
  const lead = plain.slice(start, one.marker.start);
  const between = plain
    .slice(Math.max(one.content.end, one.marker.end), other.marker.start)
    .replace(/^\s*[）】]/, '')
    .replace(/[|]/g, ' ');
  return (
    lead.trim().length <= longestLead &&
    !/[。？！]/.test(lead) &&
    (between.trim() === '' || isExplained(between))
  );
}

const isExplained = (text: string): boolean =>
  /^\s*[.。，；]?\s*(?:【?解析】?|【?详解】?|因为|理由|[（])/.test(text) || /^\s*\n/.test(text);

const keysReach = 600;
/** The longest heading over the first keys, and what is said about the marks. */
const longestLead = 60;

interface Behind {
  limit: number;
  firstLines: ReadonlyMap<string, number>;
}

/** Where questions begin again behind a head: at a number, or the heading above it, behind which an item of a test stands. */
function endOfAnswers(plain: string, head: Span, { limit, firstLines }: Behind): number {
  const pattern = /\n[ #*]*(?:(?:第|[（【[]|[Qq])[ ]*)?\d{1,3}[ ]*[.、）：】题\]]+[ ]*/g;
  pattern.lastIndex = head.end;
  const text = plain.slice(0, limit);
  const isBefore = (line: string): boolean => (firstLines.get(line) ?? plain.length) < head.start;
  for (let found = pattern.exec(text); found; ) {
    const next = pattern.exec(text);
    const item = { start: found.index + found[0].length, end: next ? next.index + 1 : limit };
    if (isQuestionAgain(plain, item, isBefore))
      return behindLast(plain, head.end, headingAbove(plain, found.index + 1, head.end));
    found = next;
  }
  return limit;
}

/**
 * A section's heading that the questions before did not have, with a number below it: they go on. Where no other answers
 * follow, it must have the next number.
 */
function newHeading(plain: string, head: Span, { limit, firstLines }: Behind): number {
  const pattern =
    /\n([ #*]*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章|节|单元|篇|卷|套)|[试]?卷[一二三四五六七八九十])[^\n。；？！]{0,40})\n\s*[（【[]?\d{1,3}[.、）】][^\n]{4}/g;
  pattern.lastIndex = head.end;
  const text = plain.slice(0, limit);
  let last: number | undefined;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const isNew = (firstLines.get(found[1].trim().slice(0, sampleLength)) ?? plain.length) >= head.start;
    if (!isNew) continue;
    if (limit < plain.length) return found.index;
    last ??= lastNumber(plain, head.start);
    if (parseNumeral(/[一二三四五六七八九十]{1,3}/.exec(found[1])?.[0] ?? '') === last + 1)
      return found.index;
  }
  return plain.length;
}

/** The number of the last heading before a place; NaN where none stands there. */
function lastNumber(plain: string, at: number): number {
  const numbers = [...plain.slice(0, at).matchAll(/(?:^|\n)[ #*]*([一二三四五六七八九十]{1,3})、/g)];
  return parseNumeral(numbers.at(-1)?.[1] ?? '') ?? Number.NaN;
}

const longestItem = 700;

/** An item with options or a blank that stands not among the questions before the head already. */
function isQuestionAgain(plain: string, { start, end }: Span, isBefore: (line: string) => boolean): boolean {
  const item = { start, end: Math.min(end, start + longestItem) };
  const line = plain.slice(start, plain.indexOf('\n', start) < 0 ? end : plain.indexOf('\n', start)).trim();
  const isAnswer = keyStart.test(line) || labelAt(plain, start)?.field === 'answer';
  if (isAnswer || isBefore(line.slice(0, sampleLength))) return false;
  const isOpen = line.length >= shortestStem && /（\s*）|_{3,}/.test(line);
  // （1）（2）（3） are the points of a long answer.
  const options = findOptions(plain, item)?.options.filter(({ family }) => !isNumbered(family)) ?? [];
  return isOpen || options.length > 2 || (/[？]$/.test(line) && looksLikeTest(plain, item));
}

const keyStart = new RegExp(`^[（【]?\\s*(?:[A-Z]{1,8}(?![a-z])|[${judgeSigns}对错①-⑩]|正确|错误)`);
const shortestStem = 6;
const sampleLength = 16;

/** Where lines first stand that begin in the same way, behind their numbers. */
function findFirstLines(plain: string): Map<string, number> {
  const first = new Map<string, number>();
  let at = 0;
  for (const line of plain.split('\n')) {
    const text = line.slice(0, longestSample).replace(leadingNumber, '').trim().slice(0, sampleLength);
    if (!first.has(text)) first.set(text, at);
    at += line.length + 1;
  }
  return first;
}

const longestSample = 60;

const leadingNumber = /^[ #*]*(?:第|[（【[]|[Qq])?[ ]*\d{1,3}[ ]*[.、）：】题\]]+[ ]*/;

/** The start of the headings right above a line: short lines that no mark ends. */
function headingAbove(plain: string, start: number, least: number): number {
  let at = start;
  for (;;) {
    const text = plain.slice(least, at).trimEnd();
    const lineStart = least + text.lastIndexOf('\n') + 1;
    const line = plain.slice(lineStart, least + text.length);
    const isHeading =
      /^[ #*]*(?:[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）|第.{1,3}[章节部单模]|(?:单元|模块|专题)[一二三四五六七八九十\d]|.{0,8}题(?:（.*）)?[：]?$)/.test(
        line,
      );
    if (line.trim() === '' || line.length > longestHeadingLine || !isHeading || /[。；？！]$/.test(line))
      return at;
    at = lineStart;
  }
}

const longestHeadingLine = 50;

/** The answers end with their last line that has text. */
function behindLast(plain: string, start: number, end: number): number {
  return start + plain.slice(start, end).trimEnd().length;
}
