import type { Open } from './paired-marks.ts';

/** A path by its last word and what stands before that: most are given up, and only of a few the text is ever made. */
export interface Way {
  before: Way | null;
  word: string;
  score: number;
  joins: number | null;
  /** Its last word needs another behind it. */
  leads: boolean;
  /** Which marks it has opened and not closed. */
  open: Open;
  /** Texts that are the same have the same. */
  hash: number;
}

/** How many different texts are kept for each place. */
export const kept = 3;

/** The text of a path, from its first word on. */
export function textOf(way: Way): string {
  let text = '';
  for (let at: Way | null = way; at !== null; at = at.before) text = at.word + text;
  return text;
}

/** The hash of a text with a word behind it. */
export function hashOf(before: number, word: string): number {
  let hash = before;
  for (let at = 0; at < word.length; at += 1)
    hash = (Math.imul(hash, 0x01000193) + word.charCodeAt(at) + 1) | 0;
  return hash;
}

/** Keeps the best ways of different texts, best first. */
export function keep(ways: Way[], way: Way): void {
  for (let at = 0; at < ways.length; at += 1) {
    if (ways[at].hash === way.hash && textOf(ways[at]) === textOf(way)) {
      if (ways[at].score >= way.score) return;
      ways.splice(at, 1);
      break;
    }
  }
  let place = ways.length;
  while (place > 0 && ways[place - 1].score < way.score) place -= 1;
  ways.splice(place, 0, way);
  if (ways.length > kept) ways.pop();
}
