import type { QuestionId } from '../../bank/bank.ts';
import { QbankError } from '../../errors.ts';
import type { Grade } from '../../points/grade.ts';
import { foldText } from '../../script/fold.ts';
import { typedText } from '../../script/typed.ts';
import type { Store } from '../../store/store.ts';
import { texts } from '../../texts/texts.ts';
import { acceptedFor } from '../grading/accepted.ts';

/** A point that was said in other words; without words those that say nothing else. */
export interface Acceptance {
  /** From 1. */
  number: number;
  words: string | null;
}

/** Reads `--accept`, which may be given several times: for `Option.argParser`. `2=先听他讲完` → point 2, by these words */
export function readAcceptance(text: string, all: readonly Acceptance[] = []): Acceptance[] {
  const [, digits, words] = typedText(text).match(/^(\d{1,3})\s*(?:=\s*([\s\S]*\S))?$/) ?? [];
  const given = text.slice(text.search(/[=＝]/) + 1).trim();
  if (!Number(digits))
    throw new QbankError('wrong-value', {
      option: '--accept',
      value: text,
      expected: texts.grade.acceptExpected,
    });
  return [...all, { number: Number(digits), words: words === undefined ? null : given }];
}

/** What became of it: the words that count for the point from now on, or null where it was covered already. */
interface Remembered {
  number: number;
  words: string | null;
}

/** Where a wording is kept. */
export interface Keeping {
  store: Pick<Store, 'accepted'>;
  id: QuestionId;
  nowMs: number;
}

/**
 * Remembers words that say a point of this grade for this question. Throws `wrong-value` where there is no such point, or
 * where the words do not stand in the answer.
 */
export function acceptPoint(
  { number, words }: Acceptance,
  { grade, typed }: { grade: Grade; typed: string },
  { store, id, nowMs }: Keeping,
): Remembered {
  const point = pointAt(grade, number, '--accept');
  if (words === null && point.covered) return { number, words: null };
  const chosen = words ?? freeWords(grade, typed);
  const isThere = foldText(typed).includes(foldText(chosen));
  if (!isThere || [...chosen].length < fewestCharacters)
    throw new QbankError('wrong-value', {
      option: '--accept',
      value: words ?? String(number),
      expected: texts.grade.wordsExpected,
    });
  const known = acceptedFor([point], store.accepted.of(id));
  if (!known.some((one) => foldText(one.words) === foldText(chosen)))
    store.accepted.add(id, { point: point.text, text: chosen, atMs: nowMs });
  return { number, words: chosen };
}

/** Fewer are found anywhere. */
const fewestCharacters = 4;

/** Takes back what was remembered for a point; false where nothing was. */
export function forgetPoint(number: number, grade: Grade, { store, id, nowMs }: Keeping): boolean {
  const point = pointAt(grade, number, '--forget');
  if (acceptedFor([point], store.accepted.of(id)).length === 0) return false;
  store.accepted.add(id, { point: point.text, text: '', atMs: nowMs });
  return true;
}

function pointAt({ points }: Grade, number: number, option: string): Grade['points'][number] {
  const point = points[number - 1];
  if (point !== undefined) return point;
  const expected = texts.grade.numberExpected(points.length);
  throw new QbankError('wrong-value', { option, value: String(number), expected });
}

/** The longest stretch of an answer that says no other point; all of it where every word does. */
function freeWords({ points }: Grade, typed: string): string {
  const taken = points
    .flatMap(({ evidence }) => (evidence === null ? [] : [evidence]))
    .toSorted((one, other) => one.start - other.start);
  const stretches: string[] = [];
  let at = 0;
  for (const { start, end } of [...taken, { start: typed.length, end: typed.length }]) {
    if (start > at) stretches.push(trimMarks(typed.slice(at, start)));
    at = Math.max(at, end);
  }
  const longest = stretches.reduce((best, one) => (one.length > best.length ? one : best), '');
  return [...longest].length < fewestCharacters ? trimMarks(typed) : longest;
}

function trimMarks(text: string): string {
  return text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}
