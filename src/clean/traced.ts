import type { Span } from '../read/span.ts';

/** Puts `insert` in the place of a span. */
export interface Edit extends Span {
  insert: string;
}

/**
 * A text that remembers where each of its characters stood in the document, through any number of edits, so that
 * whatever is made of it can be traced back.
 */
export class TracedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the document. Rises monotonically. */
  readonly #origin: Uint32Array;

  private constructor(text: string, origin: Uint32Array) {
    this.text = text;
    this.#origin = origin;
  }

  static of(text: string): TracedText {
    return new TracedText(
      text,
      Uint32Array.from({ length: text.length + 1 }, (_, index) => index),
    );
  }

  /** The document's span behind a span of this text. */
  sourceOf({ start, end }: Span): Span {
    return { start: this.#origin[start], end: this.#origin[end] };
  }

  /** The first offset of this text that comes from `source` in the document or from behind it. */
  offsetOf(source: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#origin[middle] < source) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What is left here of a span of the document. */
  spanOf({ start, end }: Span): Span {
    return { start: this.offsetOf(start), end: this.offsetOf(end) };
  }

  /** The text with `edits` made: in rising order, none overlapping another. */
  apply(edits: readonly Edit[]): TracedText {
    if (edits.length === 0) return this;
    const pieces: string[] = [];
    const growth = edits.reduce((sum, edit) => sum + edit.insert.length - (edit.end - edit.start), 0);
    const origin = new Uint32Array(this.#origin.length + growth);
    let read = 0;
    let write = 0;
    for (const edit of edits) {
      pieces.push(this.text.slice(read, edit.start), edit.insert);
      origin.set(this.#origin.subarray(read, edit.start), write);
      write += edit.start - read;
      write = this.#trace(edit, origin, write);
      read = edit.end;
    }
    pieces.push(this.text.slice(read));
    origin.set(this.#origin.subarray(read), write);
    return new TracedText(pieces.join(''), origin);
  }

  /** Spreads an edit's origin over what it inserts, in proportion; returns the next place to write. */
  #trace({ start, end, insert }: Edit, origin: Uint32Array, write: number): number {
    for (let unit = 0; unit < insert.length; unit += 1) {
      const behind = start + Math.floor((unit * (end - start)) / insert.length);
      origin[write + unit] = this.#origin[behind];
    }
    return write + insert.length;
  }
}
