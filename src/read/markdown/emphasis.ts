import type { Span } from '../span.ts';
import { changeIn, type Stretch } from './sheet.ts';

interface Run extends Span {
  mark: string;
  canOpen: boolean;
  canClose: boolean;
}

const space = /[\s\u3000]/;
const word = /[A-Za-z0-9]/;
const letter = /[\p{L}\p{N}]/u;
/** What stands before `_light_`: nothing, or what opens. Behind `、` and `，` stands a blank to fill in. */
const opensBefore = /[\s\u3000([{（［【「『《〈“‘"'*~=|>!：:]/;

/**
 * Pairs marks of emphasis: `**bold**`, `*light*`, `_light_`, `~~gone~~`, `==marked==`. More is paired than CommonMark
 * does, which asks for blanks where Chinese has none (`**答案：**B`), and less where it is no emphasis to anybody:
 * `2**10`, `____`, `__init__`, `甲由_发明，于_年`.
 */
export class Emphasis {
  readonly #stretch: Stretch;
  /** Runs that wait for their other half, by their marks. */
  readonly #open = new Map<string, Run>();

  constructor(stretch: Stretch) {
    this.#stretch = stretch;
  }

  /** Reads the run of marks at a place; returns where it ends. */
  read(at: number): number {
    const run = this.#runAt(at);
    const isLong = run.end - at >= 2;
    if (run.end - at > 4 || (/[~=]/.test(run.mark[0]) && run.end - at !== 2)) return run.end;
    if (run.mark === '****' && !this.#standsApart(run)) return run.end;
    if (run.mark[0] === '_' && isLong && run.end - at > 2) return run.end;
    const opening = this.#open.get(run.mark);
    if (opening && this.#isPair(opening, run)) this.#close(opening, run);
    else if (run.canOpen || isLong) this.#open.set(run.mark, run);
    return run.end;
  }

  #runAt(start: number): Run {
    const { text } = this.#stretch;
    let end = start;
    while (text[end] === text[start]) end += 1;
    const before = text[start - 1] ?? '\n';
    const behind = text[end] ?? '\n';
    const isWithin = word.test(before) && word.test(behind);
    const isLine = text[start] === '_';
    return {
      start,
      end,
      mark: text.slice(start, end),
      canOpen: !space.test(behind) && !isWithin && !(isLine && !opensBefore.test(before)),
      canClose: !space.test(before) && !isWithin && !(isLine && letter.test(behind) && !/[：:]/.test(before)),
    };
  }

  /** `****bold****` as converters print it, and not the stars in `138****5678` or `王****先生`. */
  #standsApart({ start, end }: Span): boolean {
    const { text } = this.#stretch;
    return !letter.test(text.slice(start - 1, start)) || !letter.test(text.slice(end, end + 1));
  }

  #isPair(opening: Run, closing: Run): boolean {
    const inner = this.#stretch.text.slice(opening.end, Math.min(closing.start, opening.end + 5000));
    if (inner.trim() === '') return false;
    if (opening.mark[0] === '_' && !letter.test(inner)) return false;
    if (opening.mark === '__' && /^\w+$/.test(inner)) return false;
    if (opening.canOpen && closing.canClose) return true;
    // `** 答案： **`: bold that misses its bids by a blank, in one line.
    return opening.mark === '**' && !inner.includes('\n') && isLenient(this.#stretch.text, opening, closing);
  }

  #close(opening: Run, closing: Run): void {
    const { sheet, start } = this.#stretch;
    changeIn(this.#stretch, opening);
    changeIn(this.#stretch, closing);
    if (opening.mark.length >= 2 && /[*_]/.test(opening.mark[0]))
      sheet.strong.push({ start: start + opening.start, end: start + closing.end });
    if (opening.mark === '==')
      sheet.blocks.push({ kind: 'marked', start: start + opening.end, end: start + closing.start });
    // What was opened within is none; what was opened before may go on: `**bold with *light* in it**`.
    for (const [mark, { start: at }] of this.#open) if (at >= opening.start) this.#open.delete(mark);
  }
}

/** Neither half stands between letters or digits, as the power of `2 ** 10` does. */
function isLenient(source: string, opening: Span, closing: Span): boolean {
  const isOperator = ({ start, end }: Span): boolean =>
    /[\w)\]][ \t]*$/.test(source.slice(Math.max(0, start - 3), start)) &&
    /^[ \t]*[\w(]/.test(source.slice(end, end + 3));
  return !isOperator(opening) && !isOperator(closing);
}
