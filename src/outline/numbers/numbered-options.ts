import type { Marker } from '../marks/markers.ts';

/** A key that is a number of the same kind, behind its label, before the next stem: `答案：②③`. */
const numberKey =
  /(?:【(?:正确|参考|标准)?答案】|(?:正确|参考|标准)?答案：)\s*(?:[①-⑩]|（?\d）)(?:[、，\s]*(?:[①-⑩]|（?\d）))*[。 ]*(?:\n|【|解析|$)/;

/** Fewer are a list in which an answer points to its own points. */
const fewRuns = 2;
const runShare = 0.5;

/** The numbers in circles or brackets, where these are options: from each 1 on, most have their key below them. */
export function withoutOptions(plain: string, markers: readonly Marker[], end: number): readonly Marker[] {
  const firsts = markers.filter(({ value }) => value === 1);
  const keyed = firsts.filter(({ start }, index) => {
    // The next 1 may be the key itself.
    const limit = Math.min((firsts[index + 1]?.end ?? end) + 1, end, start + longestRun);
    return numberKey.test(plain.slice(start, limit));
  });
  return keyed.length >= Math.max(fewRuns, firsts.length * runShare) ? [] : markers;
}

/** The options of a question, and its key. */
const longestRun = 600;
