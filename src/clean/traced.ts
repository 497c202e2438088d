import { firstWhere } from '../read/first-where.ts';
import type { Span } from '../read/span.ts';

/** Puts `insert` in the place of a span. */
export interface Edit extends Span {
  insert: string;
}

/**
 * Where the stretches of a text stood in the document: the one that begins at `starts[n]` stood at `origins[n]`, unit
 * for unit, up to the next one's start. Both rise; the last stretch begins at the text's end, or goes on behind it.
 */
interface Stretches {
  starts: Uint32Array;
  origins: Uint32Array;
}

/**
 * A text that remembers where each of its characters stood in the document, through any number of edits, so that
 * whatever is made of it can be traced back. What it remembers grows with the edits, not with the text.
 */
export class TracedText {
  readonly text: string;
  readonly #stretches: Stretches;

  private constructor(text: string, stretches: Stretches) {
    this.text = text;
    this.#stretches = stretches;
  }

  static of(text: string): TracedText {
    return new TracedText(text, { starts: Uint32Array.of(0), origins: Uint32Array.of(0) });
  }

  /** The document's span behind a span of this text. */
  sourceOf({ start, end }: Span): Span {
    return { start: this.#originOf(start), end: this.#originOf(end) };
  }

  /** The first offset of this text that comes from `source` in the document or from behind it. */
  offsetOf(source: number): number {
    const { starts, origins } = this.#stretches;
    const next = countBelow(origins, source);
    if (next === 0) return 0;
    const offset = starts[next - 1] + source - origins[next - 1];
    return Math.min(offset, next < starts.length ? starts[next] : this.text.length);
  }

  /** What is left here of a span of the document. */
  spanOf({ start, end }: Span): Span {
    return { start: this.offsetOf(start), end: this.offsetOf(end) };
  }

  /** The text with `edits` made: in rising order, none overlapping another. */
  apply(edits: readonly Edit[]): TracedText {
    if (edits.length === 0) return this;
    const pieces: string[] = [];
    const writer = new StretchWriter(this.#stretches);
    let read = 0;
    for (const edit of edits) {
      pieces.push(this.text.slice(read, edit.start), edit.insert);
      writer.write(edit);
      read = edit.end;
    }
    pieces.push(this.text.slice(read));
    return new TracedText(pieces.join(''), writer.finish(this.text.length));
  }

  #originOf(offset: number): number {
    const { starts, origins } = this.#stretches;
    const at = countBelow(starts, offset + 1) - 1;
    return origins[at] + offset - starts[at];
  }
}

/** How many of rising numbers lie below one. */
const countBelow = (rising: Uint32Array, limit: number): number =>
  firstWhere(rising, (number) => number >= limit);

/** Makes the stretches of an edited text from those of the text before. */
class StretchWriter {
  readonly #old: Stretches;
  readonly #starts: number[] = [];
  readonly #origins: number[] = [];
  /** The old stretch that holds the place read last. */
  #at = 0;
  /** How much further on the edited text is than the old one. */
  #growth = 0;
  /** Up to where the old text is written. */
  #read = 0;

  constructor(old: Stretches) {
    this.#old = old;
  }

  write({ start, end, insert }: Edit): void {
    if (insert.length === end - start) return;
    this.#keepUntil(start);
    for (let unit = 0; unit < insert.length; unit += 1) {
      const behind = start + Math.floor((unit * (end - start)) / insert.length);
      this.#push(start + this.#growth + unit, this.#originOf(behind));
    }
    this.#growth += insert.length - (end - start);
    this.#read = end;
  }

  finish(length: number): Stretches {
    this.#keepUntil(length);
    this.#push(length + this.#growth, this.#originOf(length));
    return { starts: Uint32Array.from(this.#starts), origins: Uint32Array.from(this.#origins) };
  }

  /** Writes the old stretches from where the last edit ended. */
  #keepUntil(end: number): void {
    const { starts, origins } = this.#old;
    if (this.#read >= end) return;
    this.#push(this.#read + this.#growth, this.#originOf(this.#read));
    for (; this.#at + 1 < starts.length && starts[this.#at + 1] < end; this.#at += 1)
      this.#push(starts[this.#at + 1] + this.#growth, origins[this.#at + 1]);
  }

  #push(start: number, origin: number): void {
    const last = this.#starts.length - 1;
    if (last >= 0 && origin - start === this.#origins[last] - this.#starts[last]) return;
    this.#starts.push(start);
    this.#origins.push(origin);
  }

  #originOf(offset: number): number {
    const { starts, origins } = this.#old;
    while (this.#at + 1 < starts.length && starts[this.#at + 1] <= offset) this.#at += 1;
    return origins[this.#at] + offset - starts[this.#at];
  }
}
