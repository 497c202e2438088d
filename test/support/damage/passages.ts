import type { Shown } from './display.ts';

/** A byte-shifted passage: what is shown, where, and what the clean text has there. Offsets are UTF-16. */
export interface Passage {
  damaged: string;
  repaired: string;
  /** In the damaged text. */
  start: number;
  end: number;
  /** In the clean text, after `oneLine`. */
  cleanStart: number;
  cleanEnd: number;
}

/** The runs of shown characters that are not the clean text's, with the glosses inside and behind them. */
export function passagesOf(shown: readonly Shown[], clean: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  let cleanStart = 0;
  let index = 0;
  while (index < shown.length) {
    const run = runAt(shown, index);
    const damaged = run.map(({ character }) => character).join('');
    if (run.length > 0) {
      const cleanEnd = shown[index + run.length]?.at ?? clean.length;
      const repaired = clean.slice(cleanStart, cleanEnd);
      passages.push({ damaged, repaired, start, end: start + damaged.length, cleanStart, cleanEnd });
    }
    const { at, character } = shown[index];
    if (at !== null) cleanStart = at + String.fromCodePoint(clean.codePointAt(at) as number).length;
    start += run.length > 0 ? damaged.length : character.length;
    index += Math.max(1, run.length);
  }
  return passages;
}

/** A run starts with a shifted character and goes on as long as no character of the clean text comes. */
function runAt(shown: readonly Shown[], from: number): Shown[] {
  if (shown[from].at !== null || shown[from].isGloss) return [];
  const end = shown.findIndex(({ at }, index) => index > from && at !== null);
  return shown.slice(from, end === -1 ? shown.length : end);
}
