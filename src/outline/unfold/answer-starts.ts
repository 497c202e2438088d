import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { readShortKeys } from '../answers/keys.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { parseNumeral, wholeNumeral } from '../marks/numerals.ts';
import { type Candidate, chooseSequence } from '../marks/sequence.ts';
import { counting, isDecimal, looseItems, mostFirst, type Printed } from './items.ts';
import type { PartHead } from './part-head.ts';

/** Below the words over the answers: where each answer begins, unless they are keys, of which many stand on a line. */
export function findAnswerStarts(
  plain: string,
  span: Span,
  { heads, rows }: { heads: readonly PartHead[]; rows: readonly Span[] },
): number[] {
  let row = 0;
  return heads.flatMap(({ isAnswers, end: from }, index) => {
    if (!isAnswers) return [];
    const end = heads[index + 1]?.start ?? span.end;
    let start = from;
    for (; row < rows.length && rows[row].end <= end; row += 1)
      if (rows[row].start >= from) start = rows[row].end;
    const part = { start, end };
    const parts = findKeyParts(plain, part);
    if (parts.length > 0) return parts;
    const keysEnd = endOfKeys(plain, part);
    const rest = keysEnd < part.end ? [keysEnd] : [];
    if (readShortKeys(plain, part).share >= keysShare) return rest;
    return [...rest, ...findCounted(plain, rest.length === 0 ? part : { start: keysEnd, end: part.end })];
  });
}

function findCounted(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  const first = text.length - text.trimStart().length;
  const found = [...text.matchAll(answerNumberOf(text))].flatMap(({ index: at, 1: digits }) =>
    toAnswers(plain, { start: start + at, end: start + at + digits.length, digits }, start).map((one) =>
      one.at === start + first ? { ...one, odds: one.odds + Math.min(mostFirst, one.value - 1) } : one,
    ),
  );
  return chooseSequence(found, [], looseItems).chosen.map(({ at }) => at);
}

/** Where an answer may begin at a number, or at its last digits, the first of which are the answer before: `6. 307. ×`. */
function toAnswers(plain: string, { start, digits }: Printed, from: number): Candidate[] {
  const odds = weighAnswer(plain.slice(Math.max(from, start - lookBehind), start));
  const whole = { at: start, value: Number(digits), odds, gain: counting };
  const parts = Array.from({ length: Math.min(digits.length - 1, 2) }, (_, index) =>
    digits.slice(-1 - index),
  );
  return [
    ...(isDecimal(plain, start) ? [] : [whole]),
    ...parts
      .filter((part) => part[0] !== '0')
      .map((part) => ({
        at: start + digits.length - part.length,
        value: Number(part),
        odds: cutAnswer,
        gain: cutGain,
      })),
  ];
}

/** What counts on holds, though it was cut off a figure; alone such digits are none. */
const cutAnswer = -0.8;
const cutGain = 1;

/**
 * Where the counted keys end that a part begins with, the last of them perhaps glued to words that follow: `1C 2A如有…`;
 * the part's end where it begins with none, or with nothing else.
 */
function endOfKeys(plain: string, { start, end }: Span): number {
  const { items } = readShortKeys(plain, { start, end });
  let last = -1;
  for (const [index, { marker, content }] of items.entries()) {
    const before = index === 0 ? start : items[index - 1].content.end;
    if (marker.start - before > mostBetween || content.end > end) break;
    last = index;
  }
  if (last < 1) return end;
  const { number, content } = items[last];
  gluedKey.lastIndex = content.end;
  const glued = gluedKey.exec(plain);
  const isNext = glued !== null && Number(glued[1]) === (number ?? 0) + 1;
  endMarks.lastIndex = isNext ? content.end + glued[0].length : content.end;
  const at = Math.min(end, endMarks.lastIndex + (endMarks.exec(plain)?.[0].length ?? 0));
  const behind = plain.slice(at, end);
  const next = new RegExp(`(?<!\\d)${(number ?? 0) + (isNext ? 2 : 1)}[.、：）]`);
  return /^[\d（【]/.test(behind) || next.test(behind) ? end : at;
}

const mostBetween = 3;
const gluedKey = new RegExp(
  `[\\s，、；;]{0,6}(\\d{1,3})[.、：]?[ ]{0,4}(?:[A-H]{1,6}|[${judgeSigns}对错])(?=[\\u3400-\\u9fff])`,
  'y',
);
const endMarks = /[）】。；，、\s]{0,12}/y;

/** `第一部分：B A第二部分：ABD`: the parts that keys without numbers are given for, counted from the first. */
function findKeyParts(plain: string, { start, end }: Span): number[] {
  const found = findAll(keyPart, plain.slice(start, end));
  const isCounted = found.every(({ 1: numeral }, index) => parseNumeral(numeral) === index + 1);
  return found.length > 1 && isCounted ? found.map(({ index }) => start + index) : [];
}

const keyPart = new RegExp(
  pattern`
    (?:第|（|(?<=^|[\s\dA-Z${judgeSigns}对错）]|正确|错误))(${wholeNumeral})(?:、|）|(?:部分|大题)[：、 ])[ ]*
    (?=[A-HT${judgeSigns}]{1,10}(?![A-Za-z])|[对错](?=[对错\s，、；二三四五]|$)|正确|错误)
  `,
  'g',
);

const lookBehind = 12;
const keysShare = 0.7;

/** The numbers of answers, by how the first one is printed: in brackets, with white space behind, else before a mark. */
function answerNumberOf(text: string): RegExp {
  const [, bracket = '', mark = ''] = /^\s*（?\d{1,3}([）]?)[ ]*([：]?)/.exec(text) ?? [];
  if (/^\s*第\d{1,3}题/.test(text)) return /第(\d{1,3})题[，：.、]?\s*/g;
  if (/^\s*（\d/.test(text)) return /（(\d{1,3})）[.、：]?\s*/g;
  if (bracket !== '') return /(?<![A-Za-z.\d（])(\d{1,3})）\s*/g;
  if (mark !== '') return /(?<![A-Za-z.\d])(\d{1,3})：(?!\d)\s*/g;
  if (/^\s*\d{1,3}[ ]/.test(text)) return /(?<![A-Za-z.\d])(\d{1,3})[ ]+(?=[\u3400-\u9fff“《])/g;
  return /(?<!\d|[a-zI-Z])(\d{1,6})[.、](?!\d)\s*/g;
}

function weighAnswer(before: string): number {
  if (before.trim() === '' || /[。？！]\s*$/.test(before)) return 2;
  if (/[）】”]\s*$|[^，、；：]\s$/.test(before)) return 1;
  return /[，、；：]\s*$/.test(before) ? -3 : -0.2;
}
