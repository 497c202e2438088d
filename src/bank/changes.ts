import type { Question } from '../questions/question.ts';
import type { Numbered } from './edit.ts';

/** What another reading of a document changes in its bank. A question is in one of the lists at most. */
export interface Changes {
  added: Numbered[];
  /** Its words, options, key or answers are others. */
  changed: Numbered[];
  /** Only its section or number is another. */
  moved: Numbered[];
  /** As they stood before. */
  gone: Numbered[];
}

/** Compares two readings of a document by the ids of their questions. */
export function compareReadings(before: readonly Numbered[], after: readonly Numbered[]): Changes {
  const old = new Map(before.map((numbered) => [numbered.id, numbered]));
  const ids = new Set(after.map(({ id }) => id));
  const differs = (numbered: Numbered, partOf: (question: Question) => unknown): boolean => {
    const known = old.get(numbered.id);
    return known !== undefined && !isSame(partOf(known.question), partOf(numbered.question));
  };
  const changed = new Set(after.filter((numbered) => differs(numbered, wordsOf)));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed: [...changed],
    moved: after.filter((numbered) => !changed.has(numbered) && differs(numbered, placeOf)),
    gone: before.filter(({ id }) => !ids.has(id)),
  };
}

/** Nothing is new, other, moved or gone. */
export function isUnchanged({ added, changed, moved, gone }: Changes): boolean {
  return added.length + changed.length + moved.length + gone.length === 0;
}

const wordsOf = ({ kind, question, options, key, answer, analysis }: Question) => [
  ...[kind, question, key, answer, analysis],
  ...options.flatMap(({ label, text }) => [label, text]),
];

const placeOf = ({ section, number }: Question) => [section, number];

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
