import type { Outline } from '../outline/outline.ts';
import type { Considered, Reading } from './question.ts';

/** A reading of one outline, before it is compared with others. */
export type LaidOut = Omit<Reading, 'layout' | 'considered'>;

interface Tried {
  outline: Outline;
  reading: LaidOut;
  considered: Considered;
}

/** Reads the outlines and takes the one whose questions fit the document best; always the same one. */
export function chooseReading(
  outlines: readonly Outline[],
  readOutline: (outline: Outline) => LaidOut,
): Reading {
  const tried = outlines.map((outline) => tryOutline(outline, readOutline(outline)));
  const ranked = tried.toSorted((one, other) => other.considered.score - one.considered.score);
  const [best] = ranked;
  return {
    layout: { name: best.outline.layout, confidence: 1 - Math.exp(-best.considered.score / 10) },
    considered: ranked.map(({ considered }) => considered),
    ...best.reading,
  };
}

function tryOutline(outline: Outline, reading: LaidOut): Tried {
  const { layout, odds } = outline;
  const considered: Considered = {
    layout,
    score: odds,
    questions: reading.questions.length,
    reasons: [{ id: 'fit', odds }],
  };
  return { outline, reading, considered };
}
