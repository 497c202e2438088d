import { keyOf, keysOf } from '../questions/identity/identity.ts';
import type { Question } from '../questions/question.ts';
import { foldText } from '../script/fold.ts';

interface WithoutDoubles {
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
  const versions = new Map<string, Versions>();
  const keys = questions.map(keyOf);
  const repeated = repeatedOf(keys);
  for (const [index, question] of questions.entries()) {
    const key = keys[index];
    const known: Versions = versions.get(key) ?? new Map();
    versions.set(key, known);
    // Most come once: with nothing to compare them with, what is said of them is not read.
    const words = repeated.has(key) ? wordsOf(question) : null;
    const place = words === null ? known.values().next().value : (known.get(null) ?? known.get(words));
    if (place === undefined) known.set(words, kept.push(question) - 1);
    else if (known.delete(null)) {
      known.set(words, place);
      kept[place] = question;
    }
  }
  return { questions: kept, keys: keysOf(kept), doubles: questions.length - kept.length };
}

function repeatedOf(keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of keys) (seen.has(key) ? repeated : seen).add(key);
  return repeated;
}

/** By what is said of a question, its place among those that are kept. What says nothing is kept only alone. */
type Versions = Map<string | null, number>;

/** What a document says of a question; null where it says nothing but itself. */
function wordsOf({ answer, analysis, key }: Question): string | null {
  if (answer === null && analysis === null && key === null) return null;
  const words = [key, answer, analysis].map((text) =>
    foldText(text ?? '').replace(/[\p{P}\p{Z}\p{C}]/gu, ''),
  );
  return words.join('\0');
}
