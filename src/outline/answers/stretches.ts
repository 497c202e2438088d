import type { Span } from '../../read/span.ts';
import { endOfLine, skipSpace } from '../text/places.ts';
import type { AnswerStretch } from './answers.ts';
import { type Cases, findCases, partByCases } from './cases.ts';
import { endOfAnswers, findBorders } from './ends.ts';
import { partExplained } from './explained.ts';
import { findLineHeads, findRunningHead, isNamedKeys, isPartKeys, isPartName } from './heads.ts';
import { readKeyRun } from './key-runs.ts';
import { readShortKeys } from './keys.ts';
import {
  areSaidBelow,
  goesOnAsking,
  hasAnswers,
  holdAll,
  holdsAnswers,
  numbersWithin,
} from './long-answers.ts';
import { type NumberedLine, numberedLines } from './numbered-lines.ts';
import { readRowsOfAnswers } from './rows.ts';
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
  if (stretches.length > 0)
    return stretches.flatMap((one) => partExplained(plain, one, (body) => beginsWithKeys(plain, body)));
  const head = findRunningHead(plain);
  if (!head) return [];
  const body = { start: head.end, end: plain.length };
  const asked = numberedLines(plain, { start: 0, end: head.start });
  const isOfOne = areSaidBelow(plain, asked) || goesOnAsking(plain, asked, numberedLines(plain, body));
  return isOfOne ? [] : [{ head, body }];
}

/** More heads than this are the labels of single answers: then none is looked for behind the next one. */
const mostHeads = 60;

function findByLines(plain: string): AnswerStretch[] {
  const named = findLineHeads(plain);
  const unheaded = findUnheaded(plain);
  // `1.正确答案：B⏎解析：⏎2.…`: what stands behind such a start is in the answers.
  const areWithin = unheaded !== null && named.every(({ start }) => start > unheaded.start);
  const heads = areWithin ? [unheaded] : named;
  const numbered = heads.map((head, index) =>
    numberedLines(plain, { start: heads[index - 1]?.end ?? 0, end: head.start }),
  );
  // Where a single item stands before a head, it is that item's own label.
  const areLabels = numbered.some(({ length }) => length === 1) || areOneByOne(numbered);
  const cases = findCases(plain);
  const borders = findBorders(plain, heads, cases);
  const stretches: AnswerStretch[] = [];
  /** How often the same words stood over nothing but a single answer. */
  const labels = new Map<string, number>();
  for (const [index, head] of heads.entries()) {
    const last = stretches.at(-1)?.body.end ?? 0;
    if (head.start < last) continue;
    const words = plain.slice(head.start, head.end).trim();
    const before = labels.get(words) ?? 0;
    const nextOne = nextHead({ plain, heads, numbered }, index);
    const next = nextOne?.start ?? plain.length;
    const limit = heads.length > mostHeads ? next : plain.length;
    const isHead = numbered[index].length >= fewestKeys || isSole(plain, heads, numbered[index]);
    const end = isHead
      ? endOfAnswers(plain, head, { next, limit, last: lastBefore(plain, nextOne, numbered[index]), borders })
      : head.end;
    const found = isHead
      ? readStretch(
          plain,
          { head, body: { start: head.end, end } },
          {
            from: Math.max(last, behindLineOf(plain, heads[index - 1], head)),
            next,
            isLabel: areLabels || before >= fewestLabels,
            cases,
          },
        )
      : [];
    if (found.length === 0) labels.set(words, before + 1);
    for (const stretch of found) stretches.push(stretch);
  }
  return stretches;
}

/** Whether one question alone stands before each head, or nearly each: one more than before the head above it, or the first anew. */
function areOneByOne(numbered: readonly (readonly NumberedLine[])[]): boolean {
  const isNext = (lines: readonly NumberedLine[], at: number): boolean => {
    const [before, last] = [lines.at(-2)?.number ?? 0, lines.at(-1)?.number ?? 0];
    const above = numbered[at].at(-1)?.number ?? 0;
    return last === 1 || (last === above + 1 && before !== above);
  };
  const next = numbered.slice(1).filter(isNext).length;
  return numbered.length >= fewestOneByOne && next >= (numbered.length - 1) * oneByOneShare;
}

const fewestOneByOne = 3;
const oneByOneShare = 0.75;

/** Where the questions behind a head begin at the earliest: what stands on its line are its answers. */
const behindLineOf = (plain: string, head: Span | undefined, { start }: Span): number =>
  head === undefined ? 0 : endOfLine(plain, head.end, start);

/** The number of the last question before a head, where the one behind it is answered below the next head. */
function lastBefore(
  plain: string,
  next: Span | undefined,
  asked: readonly NumberedLine[],
): number | undefined {
  const last = asked.at(-1)?.number;
  if (last === undefined || next === undefined || isBare(next)) return undefined;
  const answered = numberedLines(plain, { start: next.end, end: next.end + keysReach });
  return answered[0]?.number === last + 1 ? last : undefined;
}

/** Keys that are counted below the only such words answer questions without numbers, too. */
const isSole = (plain: string, heads: readonly Span[], above: readonly NumberedLine[]): boolean =>
  heads.length === 1 &&
  above.length === 0 &&
  beginsWithKeys(plain, { start: heads[0].end, end: plain.length });

interface Around {
  /** Where the questions before the head begin. */
  from: number;
  /** Where the next head stands. */
  next: number;
  /** Such words are the labels of single answers here: long ones below them are no half of answers. */
  isLabel: boolean;
  cases: Cases;
}

/** The answers below a head, those of each case apart; none where only the answer of one question stands there. */
function readStretch(plain: string, stretch: AnswerStretch, around: Around): AnswerStretch[] {
  const { from, next, isLabel, cases } = around;
  if (beginsWithKeys(plain, stretch.body)) return partByCases(cases, stretch);
  const asked = numberedLines(plain, { start: from, end: stretch.head.start });
  const of = answeredOnLine(plain, stretch, asked);
  if (of !== null) return [{ ...stretch, of }];
  return !isLabel && holdsAnswers(plain, stretch, { from, asked, next }) ? partByCases(cases, stretch) : [];
}

interface Heads {
  plain: string;
  heads: readonly Span[];
  /** The numbered lines before each. */
  numbered: readonly (readonly NumberedLine[])[];
}

/**
 * The next head, if there are any the next words over answers: keys below such words may be a head of their own. What
 * names a part right below it, `参考答案⏎一、填空题答案⏎1.…`, is none.
 */
function nextHead({ plain, heads, numbered }: Heads, index: number): Span | undefined {
  const last = Math.min(heads.length, index + farthestHead);
  let from = index + 1;
  while (from < last && !isBare(heads[from]) && numbered[from].length === 0) from += 1;
  const behind = heads.slice(from, from + farthestHead);
  if (isBare(heads[index])) return behind[0];
  return behind.find((head) => !isBare(head)) ?? behind.find(({ start }) => !isTable(plain, start));
}

/** `题号 1 2 3`: below words over answers, the keys of one part of them. */
const isTable = (plain: string, at: number): boolean => /^[ |]{0,8}题\s*号/.test(plain.slice(at, at + 20));

const isBare = ({ start, end }: Span): boolean => start === end;
const farthestHead = 20;

/** So many same words over single answers make the next ones a label, too, though points stand before and behind it. */
const fewestLabels = 2;

/** `答案：1. 5　2. 当面；签字`: where the questions stand to all of which the line has answers, as they have none of their own. */
function answeredOnLine(
  plain: string,
  { head, body }: AnswerStretch,
  asked: readonly NumberedLine[],
): Span | null {
  const start = skipSpace(plain, body.start, body.end);
  const answered = numbersWithin(plain, { start, end: endOfLine(plain, start, body.end) });
  const first = asked.findLastIndex(({ number }) => number === answered[0]);
  const own = first < 0 ? [] : asked.slice(first);
  if (own.length < fewestKeys || !holdAll(answered, own)) return null;
  const questions = { start: own[0].at, end: head.start };
  return hasAnswers(plain, questions) ? null : questions;
}

/** Whether the first lines behind the head hold keys only, headings of sections not counted. */
function beginsWithKeys(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, Math.min(end, start + keysReach));
  // The keys of a part may stand below its name.
  const [, first = '', second = ''] = /^\s*([^\n]*)(?:\n\s*([^\n]*))?/.exec(text) ?? [];
  if (isPartKeys(first) || isPartKeys(`${first} ${second}`)) return true;
  const below = skipSpace(plain, start, end) + (isPartName(first) ? first.length : 0);
  if (readRowsOfAnswers(plain, { start: below, end }) !== null) return true;
  if (isNamedKeys(first) && isNamedKeys(second)) return true;
  const { items, unmatched } = readShortKeys(plain, { start, end: start + text.length });
  if (unmatched.some((at) => plain.slice(start, at).trim().length <= longestLead)) return true;
  if (items.length < fewestKeys) {
    // A line of keys for each part: `A B⏎× √ ×`.
    const signs = readKeyRun(first)?.signs ?? 0;
    return signs + (signs > 0 ? (readKeyRun(second)?.signs ?? 0) : 0) >= fewestInRun;
  }
  const [one, other] = items;
  const lead = plain.slice(start, one.marker.start).replaceAll(directions, '');
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

const directions = /（[^（）\n]{0,90}）/g;
const fewestInRun = 3;
const keysReach = 600;
/** The longest heading over the first keys, and what is said about the marks. */
const longestLead = 60;
