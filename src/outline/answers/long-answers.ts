import type { Span } from '../../read/span.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { findLabels } from '../marks/labels/find.ts';
import type { AnswerStretch } from './answers.ts';
import { readKeyRun } from './key-runs.ts';
import { readShortKeys } from './keys.ts';
import { type NumberedLine, numberedLines } from './numbered-lines.ts';

interface Asked {
  /** Where the questions before the head begin. */
  from: number;
  /** Where the next head stands. */
  next: number;
  /** The numbered lines of the questions before the head. */
  asked: readonly NumberedLine[];
}

/** Long answers: most questions above have one here, and none of their own. */
export function holdsAnswers(
  plain: string,
  { head, body }: AnswerStretch,
  { from, asked, next }: Asked,
): boolean {
  if (hasAnswers(plain, { start: from, end: head.start })) return false;
  if (asksBehindList(plain, asked, head.start) || areSaidBelow(plain, asked)) return false;
  const own = { start: body.start, end: Math.min(body.end, Math.max(next, body.start)) };
  const answered = numberedLines(plain, own);
  if (goesOnAsking(plain, asked, answered)) return false;
  const areMost =
    answered.length >= fewestKeys && countAnswered(plain, own, answered) >= asked.length * leastAnswered;
  return areMost || (asked.length >= fewestInLines && holdAll(numbersWithin(plain, own), asked));
}

/**
 * With those whose keys stand between long answers: `二、单选题⏎题号 | 7 | 8⏎答案 | A | B`, `判断题⏎对 错 错`. Numbers may
 * begin anew in each part: what a line begins with is counted already.
 */
function countAnswered(plain: string, own: Span, answered: readonly NumberedLine[]): number {
  const begun = new Map(answered.map(({ number, at }) => [at + (plain[at] === '\n' ? 1 : 0), number]));
  const lineOf = (at: number): number => Math.max(own.start, plain.lastIndexOf('\n', at) + 1);
  const keys = readShortKeys(plain, own).items.filter(
    ({ number, content }) => number !== null && begun.get(lineOf(content.start)) !== number,
  );
  const runs = plain
    .slice(own.start, own.end)
    .split('\n')
    .map((line) => readKeyRun(line.trim())?.words ?? 0);
  return (
    answered.length + keys.length + runs.reduce((sum, words) => sum + (words < fewestInRun ? 0 : words), 0)
  );
}

/** So many questions at least are told to be answered by numbers within lines: `一、填空题⏎1.元 2.36.5 3.119`. */
const fewestInLines = 3;

/** Whether there is a number for each of the questions, in their order. */
export function holdAll(numbers: readonly number[], asked: readonly NumberedLine[]): boolean {
  let from = 0;
  return asked.every(({ number }) => {
    from = numbers.indexOf(number, from) + 1;
    return from > 0;
  });
}

/** The numbers of a stretch that may begin an answer, within its lines as well. */
export const numbersWithin = (plain: string, { start, end }: Span): number[] =>
  [...` ${plain.slice(start, end)}`.matchAll(/[\s；。，）]（?(\d{1,3})[.、）]/g)].map(([, number]) =>
    Number(number),
  );

/** `1. 急单⏎2. 普单⏎订单为什么要分波次？⏎答案：⏎1. …`: lines that tell, and behind them one without a number that asks. */
function asksBehindList(plain: string, asked: readonly NumberedLine[], end: number): boolean {
  const last = asked.at(-1);
  if (last === undefined || asked.some((line) => asks(plain, line))) return false;
  const behind = plain.slice(last.at, end).trim().split('\n').slice(1);
  return behind.some((line) => askingOdds(line) >= asksFrom);
}

const asks = (plain: string, { at }: NumberedLine): boolean => askingOdds(lineAt(plain, at)) >= asksFrom;

/** The line that begins with a number there or behind the line's end, without it. */
const lineAt = (plain: string, at: number): string =>
  (/^\s*([^\n]*)/.exec(plain.slice(at, at + longestAsked))?.[1] ?? '').replace(ofNumber, '');
const ofNumber = /^[ #*>-]*[（【[]?第?\d{1,3}[.、）：】题\]]*\s*/;
const longestAsked = 200;

/**
 * `…4. 简述三大业务⏎标准答案：⏎1. 负债⏎2. 资产⏎5. 如何看待…`: the points of one answer, and the next question; as many points as
 * questions tell it by their words.
 */
export function goesOnAsking(
  plain: string,
  asked: readonly NumberedLine[],
  answered: readonly NumberedLine[],
): boolean {
  const last = asked.at(-1)?.number;
  if (last === undefined) return false;
  const next = answered.findIndex(({ number }) => number === last + 1);
  if (next < 0) return false;
  const points = answered.slice(0, next);
  const areFewer = points.every(({ number }) => number < last);
  return areFewer || (asks(plain, answered[next]) && !points.some((line) => asks(plain, line)));
}

/** `1. 为什么快？⏎内存操作。⏎2. 怎么解决？⏎答案：⏎1. …`: each question but the last has its answer right below it. */
export function areSaidBelow(plain: string, asked: readonly NumberedLine[]): boolean {
  const asking = asked.filter((line) => asks(plain, line));
  return (
    asking.length > 1 &&
    asking.slice(0, -1).every(({ at }, nth) => {
      const [, ...below] = plain
        .slice(at, asking[nth + 1].at)
        .trim()
        .split('\n');
      const said = below.filter((line) => line.trim() !== '');
      return said.length > 0 && !said.some((line) => ofQuestion.test(line));
    })
  );
}

/** What goes on with a question below its first line: options, parts, room to fill in, and another sentence that asks. */
const ofQuestion =
  /^[ ]*(?:[-*+•][ ]+)?(?:[（【[][^）】\]]{0,3}[）】\]]|[A-Za-z][.、）：])|[？?]\s*$|_{2,}|（\s*）/;

export const hasAnswers = (plain: string, questions: Span): boolean =>
  findLabels(plain, questions).some(({ field }) => field !== 'assesses');

/** Of the questions so many at least are answered in a list of long answers. */
const leastAnswered = 0.5;

const fewestKeys = 2;
const fewestInRun = 3;
