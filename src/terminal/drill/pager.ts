import type { Key } from '../answer/decode.ts';
import { type KeysEvent, openKeyboard } from '../answer/keyboard.ts';
import { leaseTerminal } from '../answer/lease.ts';
import type { AnswerStreams } from '../answer/request.ts';
import { drawFrame, type Frame } from '../answer/screen.ts';
import { watchStops } from '../answer/suspend.ts';
import { cutToCells } from '../width.ts';
import { left } from './prompt.ts';

/** A text that is read on the whole window. */
interface Paging<Value> {
  /** The text as rows for a width. */
  layOut: (columns: number) => readonly string[];
  /** What stands in the last row; the first form that fits. `percent`: how far it has been read. */
  status: (percent: number) => readonly string[];
  /** A key, or a typed character in lower case, that ends it; null for one that does not. */
  read: (key: string) => Value | null;
  /** What going on behind the end means. */
  onEnd: Value;
  paint: (status: string) => string;
}

type Move = (place: { top: number; height: number; last: number }) => number;

const moves: { [key: string]: Move } = {
  up: ({ top }) => top - 1,
  down: ({ top }) => top + 1,
  k: ({ top }) => top - 1,
  j: ({ top }) => top + 1,
  'page-up': ({ top, height }) => top - height + 1,
  'page-down': ({ top, height }) => top + height - 1,
  home: () => 0,
  end: ({ last }) => last,
};

const onward: ReadonlySet<string> = new Set([' ', '\u3000', 'enter', 'page-down']);

/**
 * Shows a text that is longer than the window, until a key ends it; then the screen is as it was before. Ctrl-C is
 * `left`. Throws the signal's reason when it aborts.
 */
export function page<Value>(
  paging: Paging<Value>,
  streams: AnswerStreams & { signal?: AbortSignal },
): Promise<Value | typeof left> {
  return new Promise((resolve, reject) => {
    const pager = new Pager(paging, streams, (value) => {
      streams.signal?.removeEventListener('abort', abort);
      resolve(value);
    });
    const abort = () => {
      pager.close();
      reject(streams.signal?.reason);
    };
    if (streams.signal?.aborted) reject(streams.signal.reason);
    else {
      streams.signal?.addEventListener('abort', abort, { once: true });
      pager.open();
    }
  });
}

class Pager<Value> {
  readonly #paging: Paging<Value>;
  readonly #streams: AnswerStreams;
  readonly #onValue: (value: Value | typeof left) => void;
  readonly #lease;
  readonly #keyboard;
  readonly #stops;
  #top = 0;
  #frame: Frame | null = null;

  constructor(paging: Paging<Value>, streams: AnswerStreams, onValue: (value: Value | typeof left) => void) {
    this.#paging = paging;
    this.#streams = streams;
    this.#onValue = onValue;
    this.#lease = leaseTerminal(streams);
    this.#keyboard = openKeyboard(streams, () => this.#end(left));
    this.#stops = watchStops({
      beforeStop: () => this.#lease.release(),
      afterContinue: () => {
        this.#lease.take();
        this.#redraw();
      },
    });
  }

  open(): void {
    this.#lease.take();
    this.#streams.output.on('resize', this.#redraw);
    this.#keyboard.stream.on('keypress', (_, { keys }: KeysEvent) => this.#press(keys));
    this.#keyboard.start();
    this.#draw();
  }

  close(): void {
    this.#keyboard.stream.removeAllListeners('keypress');
    this.#keyboard.stop();
    this.#stops.end();
    this.#streams.output.off('resize', this.#redraw);
    this.#lease.release();
  }

  #end(value: Value | typeof left): void {
    this.close();
    this.#onValue(value);
  }

  #press(keys: readonly Key[]): void {
    const pressed = keys.flatMap(namesOf);
    const ending = pressed.map((key) => this.#take(key)).find((end) => end !== null);
    if (ending === undefined) this.#draw();
    else this.#end(ending.value);
  }

  /** Obeys a key; what it ends the reading with, or null. */
  #take(key: string): { value: Value | typeof left } | null {
    if (key === 'ctrl-c') return { value: left };
    if (key === 'ctrl-z') this.#stops.stopJob();
    const value = this.#paging.read(key);
    const { last, height } = this.#place();
    if (value !== null) return { value };
    if (onward.has(key) && this.#top >= last) return { value: this.#paging.onEnd };
    const move = moves[onward.has(key) ? 'page-down' : key];
    if (move) this.#top = Math.max(0, Math.min(last, move({ top: this.#top, height, last })));
    return null;
  }

  #place() {
    // A terminal that does not know its size says 0.
    const columns = this.#streams.output.columns || 80;
    const rows = this.#streams.output.rows || 24;
    const height = Math.max(1, rows - 1);
    const lines = this.#paging.layOut(Math.max(2, columns - 1));
    return { columns, height, lines, last: Math.max(0, lines.length - height) };
  }

  readonly #redraw = () => {
    this.#frame = null;
    this.#draw();
  };

  #draw(): void {
    const { columns, height, lines, last } = this.#place();
    this.#top = Math.min(this.#top, last);
    const shown = lines.slice(this.#top, this.#top + height);
    while (shown.length < height) shown.push('');
    const percent = last === 0 ? 100 : Math.floor((100 * (this.#top + height)) / lines.length);
    const forms = this.#paging.status(Math.min(100, percent));
    const status = forms.find((form) => cutToCells(form, columns - 1) === form) ?? forms.at(-1) ?? '';
    const row = this.#paging.paint(cutToCells(status, columns - 1));
    const cell = { row: height, column: 0 };
    const frame: Frame = { columns, rows: [...shown, row], clock: { ...cell, text: '' }, cursor: cell };
    this.#streams.output.write(drawFrame(this.#frame, frame));
    this.#frame = frame;
  }
}

function namesOf(key: Key): string[] {
  if ('name' in key) return [key.name];
  return 'typed' in key ? [...key.typed.normalize('NFKC').toLowerCase()] : [];
}
