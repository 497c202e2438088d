import type { Block } from '../document.ts';
import { unseen } from '../unseen.ts';

/** A shorter line ends where its words do. */
const longLine = 24;
const letters = /[\p{L}\p{N}]/gu;

/**
 * Writes the text of a page: a line for each block, blanks as a browser shows them. A break is only written when text
 * follows, so that there are no empty lines.
 */
export class Writer {
  readonly blocks: Block[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  #lineStart = 0;
  /** Nothing but marks and blanks was written in this line. */
  #isLineEmpty = true;
  #isBreakDue = false;
  #isBlankDue = false;
  #prefix = '';
  #letters = { all: 0, strong: 0 };

  /** The whole text so far. */
  get text(): string {
    return this.#pieces.join('');
  }

  get length(): number {
    return this.#length;
  }

  /** Whether the line has text of its own. */
  get isInLine(): boolean {
    return !this.#isLineEmpty && !this.#isBreakDue;
  }

  /** Whether the line is long and ends amid its words: it goes on in the next one. */
  get isWrapped(): boolean {
    const last = this.#pieces.at(-1)?.at(-1) ?? '';
    return this.isInLine && this.#length - this.#lineStart >= longLine && /[\u3400-\u9fff，、]/.test(last);
  }

  /** Where the next text will begin. */
  get next(): number {
    return this.#length + (this.#isBreakDue && !this.#isLineEmpty ? 1 : 0);
  }

  /** Ends the line before the next text. */
  breakLine(): void {
    if (!this.#isLineEmpty) this.#isBreakDue = true;
    this.#isBlankDue = false;
  }

  /** Says what the next text of an item begins with, unless it has a number of its own. */
  mark(prefix: string): void {
    this.#prefix = prefix;
  }

  /** Writes running text, its white space as one blank. */
  write(text: string, { isStrong = false } = {}): void {
    const shown = text
      .replaceAll(/[ \t\n\r\f]+/g, ' ')
      .replaceAll(unseen, '')
      .replaceAll('\u00a0', ' ');
    if (shown.trim() === '' && !/[\u3000]/.test(shown) && shown.length < 3) {
      this.#isBlankDue ||= shown !== '' && this.isInLine;
      return;
    }
    const isLeading = this.#isBreakDue || this.#isLineEmpty;
    const body = isLeading ? shown.trimStart() : shown;
    if (body === '') return;
    this.#startText(body);
    this.#append(body.trimEnd());
    this.#isBlankDue = body.trimEnd() !== body;
    const count = body.match(letters)?.length ?? 0;
    this.#letters.all += count;
    if (isStrong) this.#letters.strong += count;
  }

  /** Writes a mark that belongs to what was written or will be: a backtick, a tab between cells. */
  writeMark(mark: string): void {
    this.#startText(mark);
    this.#append(mark);
  }

  /** Parts two cells of a row: a break that is due in the first is not made. Returns the number of the piece. */
  writeTab(): number {
    this.#isBreakDue = false;
    this.#isBlankDue = false;
    this.#append('\t');
    this.#isLineEmpty = true;
    return this.#pieces.length - 1;
  }

  /** Makes line ends of tabs: what looked like a table was a layout. */
  turnTabs(pieces: readonly number[]): void {
    for (const piece of pieces) this.#pieces[piece] = '\n';
  }

  /** Writes lines as they stand. */
  writeLines(text: string): void {
    this.breakLine();
    this.#startText(text);
    this.#append(text);
    this.#isBreakDue = true;
  }

  finish(): void {
    this.#endLine();
  }

  #startText(text: string): void {
    if (this.#isBreakDue) this.#endLine();
    if (this.#isBreakDue) this.#append('\n');
    if (this.#isBreakDue) this.#lineStart = this.#length;
    if (this.#isBlankDue && !this.#isBreakDue && !/^[\s,.;:!?，。；：！？、）)]/.test(text))
      this.#append(' ');
    this.#isBreakDue = false;
    this.#isBlankDue = false;
    if (this.#prefix !== '' && !hasMark.test(text)) this.#append(this.#prefix);
    this.#prefix = '';
    this.#isLineEmpty = false;
  }

  #append(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  #endLine(): void {
    const { all, strong } = this.#letters;
    if (all > 0 && this.#length > this.#lineStart)
      this.blocks.push({
        kind: 'paragraph',
        start: this.#lineStart,
        end: this.#length,
        isStrong: strong === all,
      });
    this.#letters = { all: 0, strong: 0 };
  }
}

/** An item that says its number itself. */
const hasMark =
  /^\s*(?:\d{1,3}\s*[.、．)）:：]|[（(]\s*(?:\d{1,3}|[A-H])\s*[)）]|[A-H]\s*[.、．)）:：]|[①-⑳]|[-•·●○◆■*]\s|第\s?[\d一二三四五六七八九十]+[题題问問]|[Qq]\d|[一二三四五六七八九十]{1,3}、)/;
