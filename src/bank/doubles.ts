import { keyOf, keysOf } from '../questions/identity.ts';
import type { Question } from '../questions/question.ts';
import { foldText } from '../script/fold.ts';

export interface WithoutDoubles {
  questions: Question[];
  /** One for each question, none twice (see `keysOf`). */
  keys: string[];
  /** How many were left out. */
  doubles: number;
}

/**
 * A bank's questions without those that it has twice: a second one that says nothing new is left out, and one
 * without an answer gives way to its double that has one. The same question with another answer is kept as well.
 */
export function withoutDoubles(questions: readonly Question[]): WithoutDoubles {
  const kept: Question[] = [];
  const places = new Map<string, number[]>();
  for (const question of questions) {
    const key = keyOf(question);
    const known = places.get(key) ?? [];
    const place = known.find((at) => saysTheSame(kept[at], question));
    if (place !== undefined) kept[place] = fuller(kept[place], question);
    else places.set(key, [...known, kept.push(question) - 1]);
  }
  return { questions: kept, keys: keysOf(kept), doubles: questions.length - kept.length };
}

function saysTheSame(left: Question, right: Question): boolean {
  return isSilent(left) || isSilent(right) || wordsOf(left) === wordsOf(right);
}

function fuller(left: Question, right: Question): Question {
  return isSilent(left) ? right : left;
}

/** A question of which the document says nothing but itself. */
function isSilent({ answer, analysis, key }: Question): boolean {
  return answer === null && analysis === null && key === null;
}

function wordsOf({ answer, analysis, key }: Question): string {
  const words = [key, answer, analysis].map((text) =>
    foldText(text ?? '').replace(/[\p{P}\p{Z}\p{C}]/gu, ''),
  );
  return words.join('\0');
}
