import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { directionLine, isDirection } from '../headings/task-directions.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { kindNames } from '../marks/kind-names.ts';
import { labelAt } from '../marks/labels/find.ts';
import { beforeNumber, behindNumber } from '../marks/number-signs.ts';
import { hanNumeral, parseNumeral } from '../marks/numerals.ts';
import { partNames, partUnits } from '../marks/part-names.ts';
import { looksLikeTest } from '../options/looks.ts';
import { findOptions, isNumbered } from '../options/options.ts';
import { endOfLine, firstFrom } from '../text/places.ts';
import { type Cases, findTexts, nextCase } from './cases.ts';
import { isPartKeys } from './heads.ts';
import { isKeysOnly } from './key-lines.ts';

/** What ends answers, wherever they stand: each looked for once in a text. */
interface Borders {
  cases: Cases;
  /** Where texts to read begin. */
  texts: readonly number[];
  /** Where questions begin that have a sign for a number. */
  signed: readonly number[];
  /** Where lines first stand that begin in the same way, behind their numbers. */
  firstLines: ReadonlyMap<string, number>;
}

/** Finds what may end the answers below the words over them, in plain form. */
export function findBorders(plain: string, heads: readonly Span[], cases: Cases): Borders {
  return {
    cases,
    texts: heads.length > 1 ? findTexts(plain) : [],
    signed: findAll(signedQuestion, plain).map(({ index }) => index),
    firstLines: heads.length > 0 ? findFirstLines(plain) : new Map<string, number>(),
  };
}

/** What stands behind a head: where the next one does, and how far answers are looked for at the most. */
interface Behind {
  next: number;
  limit: number;
  /** The number of the last question before it. */
  last: number | undefined;
}

/** Where the answers below a head end, as questions go on there or the next case begins. */
export function endOfAnswers(plain: string, head: Span, behind: Behind & { borders: Borders }): number {
  const { next, limit, last, borders } = behind;
  const { cases, texts, signed, firstLines } = borders;
  return Math.min(
    newHeading(plain, head, { limit: Math.min(limit, next), firstLines }),
    questionsAgain(plain, head, { limit, firstLines, following: next < plain.length ? last : undefined }),
    nextCase(cases, head, plain.length),
    nextText(texts, head, next),
    signed[firstFrom(signed, head.end)] ?? plain.length,
  );
}

/** Behind the answers to one text to read the next text begins, as further answers stand behind it. */
function nextText(texts: readonly number[], head: Span, next: number): number {
  const first = firstFrom(texts, head.end);
  const at = texts[first] ?? next;
  return first > 0 && at < next ? at : Number.POSITIVE_INFINITY;
}

/** A question that a sign begins, with its options on the next line; it ends the answers to the blanks of one before it. */
const signedQuestion = /\n[ ]*[●◆■][^\n]+\n[ ]*(?:（\d{1,3}）)?[ ]*A[ ]?[.、）：]/g;

/** What stands before the words of a line that has a number, and of one that is a section's heading. */
const lineNumber = `[ #*]*${beforeNumber}\\d{1,3}${behindNumber}[ ]*`;
const firstNumber = new RegExp(`^${lineNumber}`);
const numeral = new RegExp(hanNumeral);
/** A kind of questions that stands over them without a number. */
const nameAlone = `(?:【[^【】\\n]{0,8}${kindNames}题】|[\\u3400-\\u9fff]{0,4}${kindNames}题(?:（[^（）\\n]{0,40}）)?：?(?=[ ]*\\n))`;
const sectionNumber = `(?:${hanNumeral}[、.](?!\\d)|[ⅠⅡⅢⅣⅤ]、|（${hanNumeral}）(?=[ ]*${kindNames}题)|第${hanNumeral}(?:${partUnits}|[节卷套])|试?卷${hanNumeral})`;
const headingOverNumber = `\\n([ #*]*(?:${sectionNumber}|${nameAlone})[^\\n。；？！]{0,40})(?:[ ]*\\n\\s*${directionLine}){0,3}[ ]*\\n\\s*${beforeNumber}\\d{1,3}${behindNumber}[^\\n]{4}`;
const namedAlone = new RegExp(`(?:^|\\n)[ #*]*${nameAlone}`);
const namedBelow = new RegExp(`\\n[ #*]*${nameAlone}`);
const numberedHeading = new RegExp(`(?:^|\\n)[ #*]*(${sectionNumber})`, 'g');
const headingLine = new RegExp(
  `^[ #*]*(?:${hanNumeral}[、.]|（${hanNumeral}）|第.{1,3}[章节部单模]|${partNames}(?:${hanNumeral}|\\d)|.{0,8}题(?:（.*）)?[】》★☆◆◇■●]?(?:（.*）)?[：]?$|（[^（）]*[题分选打答][^（）]*）$)`,
);

interface Within {
  limit: number;
  firstLines: Borders['firstLines'];
}

/**
 * Where questions begin again behind a head: at a number, or the heading above it, behind which an item of a test stands,
 * or that counts on from `following`, the last question before the head, where further answers follow.
 */
function questionsAgain(
  plain: string,
  head: Span,
  { limit, firstLines, following = Number.NaN }: Within & { following: number | undefined },
): number {
  const pattern = new RegExp(`\\n${lineNumber}`, 'g');
  pattern.lastIndex = head.end;
  const text = plain.slice(0, limit);
  const isBefore = (line: string): boolean => (firstLines.get(line) ?? plain.length) < head.start;
  for (let found = pattern.exec(text); found; ) {
    const next = pattern.exec(text);
    const item = { start: found.index + found[0].length, end: next ? next.index + 1 : limit };
    const goesOn = Number(/\d+/.exec(found[0])?.[0]) === following + 1;
    if (isQuestionAgain(plain, item, { isBefore, goesOn }))
      return behindLast(plain, head.end, headingAbove(plain, found.index + 1, head.end));
    found = next;
  }
  return limit;
}

/**
 * A section's heading that the questions before did not have, with a number below it: they go on. Where no other answers
 * follow, it must have the next number. A name
 * without one is such a heading where others of theirs are.
 */
function newHeading(plain: string, head: Span, { limit, firstLines }: Within): number {
  const pattern = new RegExp(headingOverNumber, 'g');
  pattern.lastIndex = head.end;
  const text = plain.slice(0, limit);
  let last: number | undefined;
  let areNamed: boolean | undefined;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const isNew = (firstLines.get(found[1].trim().slice(0, sampleLength)) ?? plain.length) >= head.start;
    // 一、单选题答案 names a part of the answers, as what stands over keys does.
    if (!isNew || /(?:答案|解析|解答)(?:（[^（）]*）)?[： ]*$/.test(found[1])) continue;
    if (isOverKeys(plain, found.index + 1, limit)) continue;
    if (namedAlone.test(`\n${found[1]}\n`)) {
      areNamed ??= namedAlone.test(plain.slice(0, head.start));
      if (areNamed) return found.index;
      continue;
    }
    if (limit < plain.length) return found.index;
    last ??= lastNumber(plain, head.start);
    if (parseNumeral(numeral.exec(found[1])?.[0] ?? '') === last + 1) return found.index;
  }
  return plain.length;
}

/** Whether keys in short stand on the line below a heading, or the first below what is said of it. */
function isOverKeys(plain: string, start: number, limit: number): boolean {
  let at = endOfLine(plain, start, limit) + 1;
  if (/^[ ]*（(?![ ]*\d{1,3}[ ]*）)/.test(plain.slice(at, at + longestSample)))
    at = endOfLine(plain, at, limit) + 1;
  return at < limit && isKeysOnly(plain, { start: at, end: endOfLine(plain, at, limit) });
}

/** The number of the last heading before a place; NaN where none stands there. */
function lastNumber(plain: string, at: number): number {
  const [, number] = [...plain.slice(0, at).matchAll(numberedHeading)].at(-1) ?? [];
  return parseNumeral(numeral.exec(number ?? '')?.[0] ?? '') ?? Number.NaN;
}

const longestItem = 700;

interface Again {
  /** Whether a line stands among the questions before the head already. */
  isBefore: (line: string) => boolean;
  /** It has the number behind that of the last question before the head. */
  goesOn: boolean;
}

/** An item with options or a blank, or one that counts on, which stands not among the questions before the head already. */
function isQuestionAgain(plain: string, { start, end }: Span, { isBefore, goesOn }: Again): boolean {
  const text = plain.slice(start, Math.min(end, start + longestItem));
  // Below the name of the next part stand its keys.
  const part = text.search(namedBelow);
  const item = { start, end: start + (part < 0 ? text.length : part) };
  const line = plain.slice(start, plain.indexOf('\n', start) < 0 ? end : plain.indexOf('\n', start)).trim();
  const isAnswer = keyStart.test(line) || labelAt(plain, start)?.field === 'answer';
  if (isAnswer || isBefore(line.slice(0, sampleLength))) return false;
  if (goesOn && line.length >= shortestStem) return true;
  const isOpen = line.length >= shortestStem && /（\s*）|_{3,}/.test(line);
  // （1）（2）（3） are the points of a long answer.
  const options = findOptions(plain, item)?.options.filter(({ family }) => !isNumbered(family)) ?? [];
  return (
    isOpen ||
    options.length > 2 ||
    (/[？]$/.test(line) && looksLikeTest(plain, item)) ||
    isAnswered(plain, { start, end }, line)
  );
}

/** `7．账实不符时你怎么办？⏎答：…`: a line that asks, with an answer of its own below it. */
function isAnswered(plain: string, { start, end }: Span, line: string): boolean {
  const below = start + plain.slice(start, end).search(/\n\s*\S/);
  if (below < start || askingOdds(line) < asksFrom) return false;
  const at = below + (/^\s*/.exec(plain.slice(below, end))?.[0].length ?? 0);
  return labelAt(plain, at)?.field === 'answer';
}

const keyStart = new RegExp(`^[（【]?\\s*(?:[A-Z]{1,8}(?![a-z])|[${judgeSigns}对错①-⑩]|正确|错误)`);
const shortestStem = 6;
const sampleLength = 16;

/** Where lines first stand that begin in the same way, behind their numbers. */
function findFirstLines(plain: string): Map<string, number> {
  const first = new Map<string, number>();
  let at = 0;
  for (const line of plain.split('\n')) {
    const text = line.slice(0, longestSample).replace(firstNumber, '').trim().slice(0, sampleLength);
    if (!first.has(text)) first.set(text, at);
    at += line.length + 1;
  }
  return first;
}

const longestSample = 60;

/** The start of the headings right above a line, not before `least`, with the notes below them: lines that no mark ends. */
export function headingAbove(plain: string, start: number, least: number): number {
  let heading = start;
  let at = start;
  for (;;) {
    const text = plain.slice(least, at).trimEnd();
    const lineStart = least + text.lastIndexOf('\n') + 1;
    const line = plain.slice(lineStart, least + text.length);
    if (line.trim() === '') return heading;
    if (isHeadingAbove(line)) heading = lineStart;
    else if (!isDirection(line)) return heading;
    at = lineStart;
  }
}

/** `二、1.× 2.√` begins as a heading does. */
const isHeadingAbove = (line: string): boolean =>
  line.length <= (line.endsWith('）') ? longestNoted : longestHeadingLine) &&
  headingLine.test(line) &&
  !isPartKeys(line) &&
  !/[。；？！]$/.test(line);

const longestHeadingLine = 50;
/** With all that it says of how to answer. */
const longestNoted = 120;

/** The answers end with their last line that has text. */
function behindLast(plain: string, start: number, end: number): number {
  return start + plain.slice(start, end).trimEnd().length;
}
