import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { kindNames } from '../marks/kind-names.ts';
import { pointer } from '../marks/pointer.ts';
import { type Candidate, chooseSequence } from '../marks/sequence.ts';
import type { Run } from './option-runs.ts';
import type { PartHead } from './part-head.ts';

/** Where an item of a paper begins in a running line. */
export interface ItemStart extends Candidate {
  /** Options or a blank stand behind it, or a label of an answer. */
  isTest: boolean;
  /** The label of an answer stands behind it before anything else, as behind an open question. */
  isLabelled: boolean;
}

interface Around {
  heads: readonly PartHead[];
  runs: readonly Run[];
}

/** The ways to number items, each with the number as its one group. */
const styles: readonly (readonly RegExp[])[] = [
  [
    // 3.你为什么… `D、303.` holds 303, 03 and 3; `D、1.23.` 3.
    /(?<!\d)(\d{1,6})[ ]?[.、](?!\d)(?=\s*[^\s，。；、：？！）])/g,
    // 3.2024年…
    /(?<![A-Za-z])(\d{1,3})[.、](?=(?:19|20)\d\d年)/g,
    // 4.2，5，11，23，（ ）
    /(?<!\d)(\d{1,6})[.、](?=\d{1,4}[，、][ ]?\d{1,4}[，、][ ]?\d)/g,
  ],
  [/第(\d{1,3})题[：.、]?/g],
  [/【(\d{1,3})】/g],
  // [2] 下列… but not the [2] of a source behind words: …[2]。
  [/(?<![A-Za-z\d])\[(\d{1,3})\](?=[ ]?[^\s，。；、：？！）\]])/g],
  [new RegExp(`【${kindNames}题?[ ]?(\\d{1,3})】`, 'g')],
  [/(?:QUESTION|Question)(?: (?:NO|No)[.：]{0,2})? ?(\d{1,3})(?!\d)[.：]?/g],
  [/（(\d{1,3})）(?=[^，。；、：？！）题分])/g],
  // …答案：A2）下列… …答案：ABD8）下列…
  [/(?<![\d.（]|(?<!答案[：】][ ]?[A-H]{0,6})[A-Za-z]{2})(\d{1,3})）(?=[^，。；、：？！）])/g],
  // …答案：B2 下列…
  [/(?<![\d.第]|(?<!答案[：】][ ]?[A-H]{0,7})[A-Za-z])(\d{1,6})[ ]{1,4}(?=[\u3400-\u9fff“《])/g],
  [
    // 1：下列… but not 题目1：
    /(?<![\d.第例]|[试真问]题|题目|(?<!答案[：】][ ]?[A-H]{0,5})[A-Za-z])(\d{1,3})[ ]?：(?=[^\d\s，。；、：？！）])/g,
  ],
];
/** Even a list of five points is not to begin the numbering anew. */
export const looseItems = 25;
/** So many digits of an option may stand before a number: its last two are looked at. */
const mostDigits = 3;

/** The starts of a paper's items, outside of its answers. */
export function findItemStarts(plain: string, span: Span, around: Around): ItemStart[] {
  const restarts = around.heads.map(({ end }) => ({ at: end, cost: 0 }));
  const chains = styles.map((patterns) => {
    const found = patterns
      .flatMap((pattern) => findAll(pattern, plain.slice(span.start, span.end)))
      .map((match) => toNumber(match, span.start))
      .toSorted((one, other) => one.start - other.start);
    return chooseSequence(weighAll(plain, found, { ...around, span }), restarts, looseItems);
  });
  return chains.reduce((one, other) => (other.odds > one.odds ? other : one)).chosen;
}

export interface Printed extends Span {
  digits: string;
}

function toNumber({ index, 0: printed, 1: digits }: RegExpExecArray, offset: number): Printed {
  const start = offset + index;
  return { start, end: start + printed.length, digits };
}

function weighAll(
  plain: string,
  found: readonly Printed[],
  { heads, runs, span }: Around & { span: Span },
): ItemStart[] {
  let head = -1;
  let run = -1;
  const isPadded = found.some(({ digits }) => digits === '01');
  return found.flatMap((number): ItemStart[] => {
    while (head + 1 < heads.length && heads[head + 1].start <= number.start) head += 1;
    while (run + 1 < runs.length && runs[run + 1].start < number.start) run += 1;
    if (heads[head]?.isAnswers) return [];
    const place = {
      head: heads[head] ?? null,
      before: runs[run] ?? null,
      next: runs[run + 1] ?? null,
      from: span.start,
      isPadded,
    };
    const { odds: behind, isLabelled } = weighBehind(plain, number.end, place.next);
    return valuesOf(plain, number, place).map(({ at, value, cost }) => {
      const odds = weighBefore(plain, at, place) + behind - cost + firstOfPart(at, value, place);
      const isTest = behind >= testOdds;
      const isBetween = isTest && isInTail(plain, at, place) && place.next !== null;
      return {
        at,
        value,
        odds: odds + (isBetween ? betweenRuns : 0),
        isTest,
        isLabelled,
        gain: odds > hopeless ? counting : 0,
        gapWeight: isBetween ? pickedGap : 1,
        repeatWeight: isBetween ? pickedGap : 1,
      };
    });
  });
}

/** Right behind the heading of a part its first question stands, whatever its number is: `一、选择题11.…`. */
const firstOfPart = (at: number, value: number, { head }: Place): number =>
  head?.end === at ? Math.min(mostFirst, value - 1) : 0;
export const mostFirst = 6;

/** Between the options of two questions the second one begins, whatever its number is. */
const betweenRuns = 1.5;
const pickedGap = 0.3;
export const counting = 0.5;
const hopeless = -4;

interface Place {
  head: PartHead | null;
  before: Run | null;
  next: Run | null;
  from: number;
  /** The numbers have two digits each: 01, 02. */
  isPadded: boolean;
}

/** The number as printed, and where an option stands before it, what is left when its first digits are the option's. */
function valuesOf(
  plain: string,
  { start, digits }: Printed,
  place: Place,
): { at: number; value: number; cost: number }[] {
  // The digits behind a point are an option's, or some of them: `D、1.2` and `4、`.
  const all = isDecimal(plain, start)
    ? []
    : [{ at: start, value: Number(digits), cost: digits.length > mostDigits ? dear : 0 }];
  if (digits.length < 2 || !(isInTail(plain, start, place) || isBehindAnswer(plain, start + 1))) return all;
  const parts = Array.from({ length: digits.length - 1 }, (_, index) => digits.slice(index + 1));
  const suffixes = parts
    .filter((part) => part.length <= 2 && (place.isPadded ? part.length > 1 : part[0] !== '0'))
    .map((part) => ({ at: start + digits.length - part.length, value: Number(part), cost: cutOdds }));
  return [...all, ...suffixes];
}

export const isDecimal = (plain: string, at: number): boolean =>
  plain[at - 1] === '.' && /\d/.test(plain[at - 2] ?? '');

const cutOdds = 1;
const dear = 20;

/** Behind the last letter of a question's options, in the text of the last one. */
function isInTail(plain: string, at: number, { before, next }: Place): boolean {
  if (!before || at < before.end || (next && at > next.start)) return false;
  return at - before.end <= longestOption && !/[。？！\n].*[。？！\n]/.test(plain.slice(before.end, at));
}

const longestOption = 80;

/** A short answer ends where nothing shows it: `答案：154. 下列…（ ）`. */
const isBehindAnswer = (plain: string, at: number): boolean =>
  shortAnswer.test(plain.slice(Math.max(0, at - longestAnswer), at));

const shortAnswer = /答案[：】](?![^。？！]*[：])[^。？！]{1,24}$/;
const longestAnswer = 30;

function weighBefore(plain: string, at: number, place: Place): number {
  const { head, before, next, from } = place;
  if (before && at > before.start && at < before.end) return insideOptions;
  if (next?.start === at) return insideOptions;
  const mark = plain.slice(from, at).trimEnd().at(-1) ?? '';
  if (mark === '' || plain[at - 1] === '\n' || head?.end === at || isLead(plain, at, head)) return 3;
  if (/[。？！…]/.test(mark)) return 2;
  if (/[a-z][.][”"’']?[ ]?$/.test(plain.slice(Math.max(from, at - 4), at))) return 1.5;
  if (judgedEnd.test(plain.slice(Math.max(from, at - 6), at))) return 2;
  if (keyEnd.test(plain.slice(Math.max(from, at - longestKey), at))) return 1.5;
  if (/[A-Za-z]/.test(plain[at - 1]) && !isInTail(plain, at, place)) return before ? insideOptions : 0;
  if (isInTail(plain, at, place)) return /[，、；：（]/.test(mark) ? -1 : 1.5;
  if (/[）】”]/.test(mark)) return 1.5;
  if (/[，、；：]/.test(mark)) return -3;
  if (isBehindAnswer(plain, at)) return 0.5;
  if (head?.holdsTerms) return 0;
  return /\s/.test(plain[at - 1]) ? -0.5 : -3;
}

/** `…不得开启车门。 √6、`: the sign behind a statement is its key. */
const judgedEnd = new RegExp(`[。”）]\\s{0,2}[${judgeSigns}]\\s?$`);
const insideOptions = -5;
const longestKey = 24;
const keyEnd = new RegExp(
  `(?:(?:答案|选|答)[：】为是]{0,2}|${pointer})\\s*(?:[A-H](?:[、，\\s]?[A-H]){0,7}|[√×]|[TF]|对|错|正确|错误|全选)[。]?\\s*$`,
);

/** The bracket for the key that stands before each number, where one stands before the first: `一、单选题( C ) 1.…`, `(134)7.…`. */
export function leadBefore(plain: string, at: number): number {
  const match = lead.exec(plain.slice(Math.max(0, at - 16), at));
  return match ? at - match[0].length : at;
}

const lead = new RegExp(
  `(?<![打画填写涂选为])[（【[]\\s*(?:[A-Z${judgeSigns}]{0,6}|[对错]|正确|错误|[1-9](?:[，、 ]?[1-9]){0,4})\\s*[）】\\]]\\s*$`,
);

const isLead = (plain: string, at: number, head: PartHead | null): boolean =>
  head !== null && leadBefore(plain, at) === head.end && at > head.end;

const testOdds = 1.5;

function weighBehind(plain: string, at: number, next: Run | null): { odds: number; isLabelled: boolean } {
  const text = plain.slice(at, at + farthest);
  const hasOptions = next !== null && next.start >= at && next.start - at <= farthest && next.count > 2;
  if (hasOptions) return { odds: 2, isLabelled: isOpenAnswer(plain.slice(at, next.start)) };
  if (blankOrKey.test(text) || answerLabel.test(text))
    return { odds: testOdds, isLabelled: isOpenAnswer(text) };
  return { odds: /？|答案|答：/.test(text) ? 1 : -0.5, isLabelled: false };
}

/**
 * Whether a label of an answer comes before any blank or key: points that are counted behind it are no options, and a
 * bracket there is no blank (`答案：满意度（CSAT）指…：①…②…③…`).
 */
function isOpenAnswer(text: string): boolean {
  const label = text.search(answerLabel);
  const blank = text.search(blankOrKey);
  return label >= 0 && (blank < 0 || label < blank);
}

const answerLabel = /答案[：】为是]/;
/** A blank to fill in, a bracket for the key, or one with it; or a label with a key behind it. */
const blankOrKey = new RegExp(
  pattern`
    （\s*(?:[A-Z${judgeSigns}]{0,6}|[1-4]{1,4})\s*）|_{2,}|（\s*(?:对|错|正确|错误)\s*）|
    答：\s*[√×]|答案[：】为是]{1,2}\s*(?:[A-Z]{1,8}(?![A-Za-z])|[${judgeSigns}]|对|错|正确|错误|[1-9①-⑩])
  `,
);
const farthest = 220;
