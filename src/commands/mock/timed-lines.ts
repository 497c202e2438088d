/** Lines that are waited for until a time at most; a line that comes later is not lost. */
export class TimedLines implements AsyncIterator<string, undefined> {
  readonly #lines: AsyncIterator<string, undefined>;
  #coming: Promise<IteratorResult<string, undefined>> | null = null;
  /** Lines that were read and are to be read again. */
  readonly #back: string[] = [];

  constructor(lines: AsyncIterator<string, undefined>) {
    this.#lines = lines;
  }

  async next(): Promise<IteratorResult<string, undefined>> {
    const back = this.#back.shift();
    if (back !== undefined) return { value: back, done: false };
    this.#coming ??= this.#lines.next();
    const line = await this.#coming;
    this.#coming = null;
    return line;
  }

  /** The next line; null where none has come in so many milliseconds. */
  async within(waitMs: number): Promise<IteratorResult<string, undefined> | null> {
    if (this.#back.length > 0) return this.next();
    this.#coming ??= this.#lines.next();
    let timer: NodeJS.Timeout | undefined;
    // Longer than timers can wait is as good as for ever.
    const waited = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), Math.min(waitMs, 2 ** 31 - 1));
    });
    const first = await Promise.race([this.#coming, waited]);
    clearTimeout(timer);
    return first === null ? null : this.next();
  }

  /** Has a line read again, before the others. */
  putBack(line: string): void {
    this.#back.push(line);
  }

  async return(): Promise<IteratorResult<string, undefined>> {
    return (await this.#lines.return?.(undefined)) ?? { value: undefined, done: true };
  }
}
