import type { Edit, Span } from '../traced.ts';
import { mayHaveDropped, restoreDropped } from './dropped.ts';
import type { Passage } from './passage.ts';
import { readPassages } from './read-passage.ts';
import { type Restoration, Scales } from './weigh.ts';

/** What was restored, and what looks shifted and was left. */
export interface Shifts {
  repairs: Edit[];
  doubts: Span[];
}

/** Characters of context on either side of a passage. */
const context = 8;
/** How much likelier (natural logarithm) a restored passage must be than the text as it stands. */
const leastGain = 4;
/** How much likelier a character that lost a byte must be than the next best. */
const leastMargin = 0.7;

/**
 * Finds the passages of a text (its plain glosses gone) in which the bytes have slipped out of step, and what they
 * were. `syllables` are the characters that the document glosses.
 */
export function findShifts(text: string, syllables: ReadonlyMap<string, string>): Shifts {
  const repairer = new Repairer(text, syllables);
  const shifts: Shifts = { repairs: [], doubts: [] };
  for (let start = text.indexOf('?'); start >= 0; ) {
    const end = repairer.repairAt(start, shifts);
    start = text.indexOf('?', Math.max(start + 1, end));
  }
  return shifts;
}

class Repairer {
  readonly #text: string;
  readonly #syllables: ReadonlyMap<string, string>;
  readonly #hasDropped: boolean;
  #scales: Scales | undefined;

  constructor(text: string, syllables: ReadonlyMap<string, string>) {
    this.#text = text;
    this.#syllables = syllables;
    this.#hasDropped = mayHaveDropped(text);
  }

  /** Adds what a `?` begins to `shifts`; returns where what was repaired ends, or 0. */
  repairAt(start: number, shifts: Shifts): number {
    const before = this.#trueTextBefore(start, shifts.repairs);
    const shown = { text: this.#text, syllables: this.#syllables };
    const passages = readPassages(shown, start, before.slice(-1));
    const best = passages.length > 0 ? this.#likeliest(passages, before) : null;
    if (best === null) return 0;
    const { end, restored, margin } = best;
    if (margin < leastMargin) {
      shifts.doubts.push({ start, end });
      return 0;
    }
    shifts.repairs.push({ start, end, insert: restored });
    return end;
  }

  /** The likeliest reading, or null where the text as it stands is as likely. */
  #likeliest(passages: readonly Passage[], before: string): Restoration | null {
    const horizon = Math.max(...passages.map(({ end }) => end)) + context;
    const restorations = passages.map((passage) => this.#restore(passage, { before, horizon }));
    const best = restorations.reduce((one, other) => (other.score > one.score ? other : one));
    const now = before + this.#text.slice(best.start, horizon);
    return best.score - this.#weigh(now) < leastGain ? null : best;
  }

  #restore(passage: Passage, { before, horizon }: { before: string; horizon: number }): Restoration {
    const shown = this.#text.slice(passage.start, passage.end);
    const around = { before, shown, after: this.#text.slice(passage.end, horizon) };
    this.#scales ??= new Scales(this.#text);
    const filled = this.#scales.fill(passage, around);
    return this.#hasDropped ? restoreDropped(this.#scales, filled, around) : filled;
  }

  #weigh(text: string): number {
    this.#scales ??= new Scales(this.#text);
    return this.#scales.weigh(text, text);
  }

  #trueTextBefore(start: number, repairs: readonly Edit[]): string {
    const last = repairs.at(-1);
    const first = Math.max(0, start - context);
    if (last === undefined || last.end <= first) return this.#text.slice(first, start);
    const kept = this.#text.slice(Math.max(0, last.start - context), last.start);
    return (kept + last.insert + this.#text.slice(last.end, start)).slice(-context);
  }
}
