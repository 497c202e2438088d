import type { Block, Document, Taken } from './document.ts';
import type { RemovalRule } from './removal-rule.ts';
import type { Span } from './span.ts';

type KindOf<Whole> = Whole extends Span ? Omit<Whole, keyof Span> : never;

/** A text that grows at its end, with what is known of its stretches. */
export class Writing {
  /** Joined only at the end: a text that is looked at while it grows is copied each time. */
  #pieces: string[] = [];
  #length = 0;
  /** What was written last. */
  #tail = '\n';
  readonly blocks: Block[] = [];
  readonly taken: Taken[] = [];

  get length(): number {
    return this.#length;
  }

  get text(): string {
    this.#pieces = [this.#pieces.join('')];
    return this.#pieces[0];
  }

  /** Nothing stands on its last line. */
  get isAtLineStart(): boolean {
    return this.#tail.endsWith('\n');
  }

  write(text: string): Span {
    const start = this.#length;
    this.#pieces.push(text);
    this.#length += text.length;
    if (text !== '') this.#tail = text;
    return { start, end: this.#length };
  }

  /** What was written last, from an offset on. */
  since(start: number): string {
    let from = this.#length;
    let first = this.#pieces.length;
    while (from > start) {
      first -= 1;
      from -= this.#pieces[first].length;
    }
    return this.#pieces
      .slice(first)
      .join('')
      .slice(start - from);
  }

  /** Puts another text in the place of what was written last, which is as long: what is known of it holds. */
  rewrite(text: string): void {
    let left = text.length;
    while (left > 0) {
      const piece = this.#pieces.pop() ?? '';
      if (piece.length > left) this.#pieces.push(piece.slice(0, piece.length - left));
      left -= piece.length;
    }
    this.#pieces.push(text);
  }

  /** Takes back what was written since the text had this length, with all that was said of it. */
  cut(length: number): void {
    while (this.#length > length) this.#length -= this.#pieces.pop()?.length ?? 0;
    this.#tail = this.#pieces.at(-1) ?? '\n';
    while ((this.blocks.at(-1)?.start ?? -1) >= length) this.blocks.pop();
  }

  mark(span: Span, kind: KindOf<Block>): void {
    if (span.end > span.start) this.blocks.push({ ...span, ...kind } as Block);
  }

  take(span: Span, rule: RemovalRule): void {
    if (span.end > span.start) this.taken.push({ ...span, rule });
  }

  /** Another document as it stands, with all that is known of it. */
  insert({ text, blocks, taken }: Document): void {
    const by = this.write(text).start;
    const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
    for (const block of blocks) {
      const moved = { ...block, ...move(block) };
      this.blocks.push(moved.kind === 'row' ? { ...moved, cells: moved.cells.map(move) } : moved);
    }
    for (const one of taken) this.taken.push({ ...one, ...move(one) });
  }
}
