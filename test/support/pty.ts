import { write } from 'node:fs';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

type Terminal = InstanceType<typeof xterm.Terminal>;

/** What the keys of a keyboard send, as xterm sends it. */
const keys = {
  enter: '\r',
  tab: '\t',
  esc: '\u001b',
  backspace: '\u007f',
  delete: '\u001b[3~',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  'page-up': '\u001b[5~',
  'page-down': '\u001b[6~',
  'ctrl-left': '\u001b[1;5D',
  'ctrl-right': '\u001b[1;5C',
  'alt-b': '\u001bb',
  'alt-f': '\u001bf',
  'alt-d': '\u001bd',
  'ctrl-a': '\u0001',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-e': '\u0005',
  'ctrl-k': '\u000b',
  'ctrl-l': '\u000c',
  'ctrl-o': '\u000f',
  'ctrl-u': '\u0015',
  'ctrl-w': '\u0017',
  'ctrl-y': '\u0019',
  'ctrl-z': '\u001a',
} as const;

export type Key = keyof typeof keys;

export interface PtyOptions {
  columns?: number;
  rows?: number;
  /** Added to a small environment of its own; nothing else of the test's environment is passed on. */
  environment?: Record<string, string>;
  folder?: string;
  /** How long `waitFor` waits before it gives up and shows the screen. */
  patienceMs?: number;
}

export interface Exit {
  exitCode: number;
  /** The number of the signal that ended the program; 0 if none did. */
  signal: number;
}

/**
 * A program in a terminal of its own: it writes to a real pseudo-terminal, and an emulator keeps the screen that a
 * person would see.
 *
 * `const qbank = startNode(['bin/qbank.js', 'practice'], { columns: 40 });`
 * `await qbank.waitFor('03:00'); qbank.type('先致歉').press('ctrl-d'); await qbank.waitFor('again');`
 */
export interface Pty {
  pid: number;
  type: (text: string) => Pty;
  press: (...names: Key[]) => Pty;
  /** As a terminal pastes: between marks where the program asked for them, with returns as line ends. */
  paste: (text: string) => Pty;
  resize: (columns: number, rows: number) => Pty;
  /** A signal to this process alone. */
  kill: (signal: NodeJS.Signals) => Pty;
  /** Closes the terminal, as a window is closed or a line is lost. */
  hangUp: () => Pty;
  /** The rows as a person sees them, without spaces at their ends and without empty rows at the bottom. */
  rows: () => string[];
  screen: () => string;
  /** The screen and all that has scrolled out of it; what stands behind the alternate screen comes before that. */
  transcript: () => string;
  /** Where the terminal's cursor stands; both count from 0. */
  cursor: () => { row: number; column: number };
  isPasteMode: () => boolean;
  isAlternateScreen: () => boolean;
  isCursorHidden: () => boolean;
  /** Every byte that the program has written, as text. */
  raw: () => string;
  /** Resolves when the screen holds the text or the condition is met; fails with the screen in its message. */
  waitFor: (wanted: string | RegExp | ((pty: Pty) => boolean)) => Promise<Pty>;
  exit: Promise<Exit>;
  /** Ends the program if it still runs; for `afterEach`. */
  close: () => Promise<void>;
}

/** Starts this Node with these arguments; a path that ends in `.ts` goes through tsx. */
export function startNode(words: readonly string[], options: PtyOptions = {}): Pty {
  const loader = words[0]?.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  return startInPty(process.execPath, [...loader, ...words], options);
}

/** Starts any program, such as a shell. */
export function startInPty(program: string, words: readonly string[], options: PtyOptions = {}): Pty {
  const { columns = 80, rows = 24, folder = process.cwd(), environment, patienceMs = 30_000 } = options;
  const child = spawn(program, [...words], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8', TZ: 'UTC', ...environment },
  });
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
  const watchers = new Set<() => void>();
  const notify = () => {
    for (const watch of watchers) watch();
  };
  const keyboard = openWriter((child as unknown as { fd: number }).fd);
  let written = '';
  let exited: Exit | null = null;
  child.onData((chunk) => {
    written += chunk;
    terminal.write(chunk, notify);
  });
  terminal.onData((reply) => {
    keyboard.write(reply);
  });
  const exit = new Promise<Exit>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      keyboard.close();
      const ended = { exitCode, signal: signal ?? 0 };
      // Behind all that was written before, so that whoever waits sees the last screen.
      terminal.write('', () => {
        exited = ended;
        notify();
        resolve(ended);
      });
    });
  });

  const send = (text: string) => {
    keyboard.write(text);
    return pty;
  };
  const pty: Pty = {
    pid: child.pid,
    exit,
    type: send,
    press: (...names) => send(names.map((name) => keys[name]).join('')),
    paste: (text) => send(asPasted(text, terminal.modes.bracketedPasteMode)),
    resize: (newColumns, newRows) => {
      terminal.resize(newColumns, newRows);
      child.resize(newColumns, newRows);
      return pty;
    },
    kill: (signal) => {
      process.kill(child.pid, signal);
      return pty;
    },
    hangUp: () => {
      keyboard.close();
      // Left out of its types.
      (child as unknown as { destroy: () => void }).destroy();
      return pty;
    },
    rows: () => rowsOf(terminal.buffer.active, terminal.buffer.active.baseY),
    screen: () => pty.rows().join('\n'),
    transcript: () => transcriptOf(terminal).join('\n'),
    cursor: () => ({ row: terminal.buffer.active.cursorY, column: terminal.buffer.active.cursorX }),
    isPasteMode: () => terminal.modes.bracketedPasteMode,
    isAlternateScreen: () => terminal.buffer.active.type === 'alternate',
    isCursorHidden: () => written.lastIndexOf('\u001b[?25l') > written.lastIndexOf('\u001b[?25h'),
    raw: () => written,
    waitFor: (wanted) => waitUntil({ pty, wanted, watchers, patienceMs, hasExited: () => exited !== null }),
    close: async () => {
      if (!exited) child.kill('SIGKILL');
      await exit;
      terminal.dispose();
    },
  };
  return pty;
}

/**
 * Writes to the terminal bit by bit, as much as it takes. node-pty's own `write` waits inside until all is taken; a
 * program that meanwhile waits for its output to be read never takes it.
 */
function openWriter(fd: number): { write: (text: string) => void; close: () => void } {
  let waiting = Buffer.alloc(0);
  let isBusy = false;
  let isOpen = true;
  const pump = () => {
    if (isBusy || !isOpen || waiting.length === 0) return;
    isBusy = true;
    write(fd, waiting, (error, count) => {
      isBusy = false;
      if (!error) waiting = waiting.subarray(count);
      else if (error.code !== 'EAGAIN') return;
      if (error) setTimeout(pump, 5);
      else pump();
    });
  };
  return {
    write: (text) => {
      waiting = Buffer.concat([waiting, Buffer.from(text)]);
      pump();
    },
    close: () => {
      isOpen = false;
    },
  };
}

function asPasted(text: string, isMarked: boolean): string {
  const typed = text.replace(/\r?\n/g, '\r');
  return isMarked ? `\u001b[200~${typed}\u001b[201~` : typed;
}

function transcriptOf({ buffer }: Terminal): string[] {
  const rows = rowsOf(buffer.normal, 0);
  return buffer.active.type === 'alternate' ? [...rows, ...rowsOf(buffer.alternate, 0)] : rows;
}

function rowsOf(buffer: Terminal['buffer']['active'], from: number): string[] {
  const rows: string[] = [];
  for (let row = from; row < buffer.length; row++) {
    rows.push(buffer.getLine(row)?.translateToString(true).trimEnd() ?? '');
  }
  while (rows.at(-1) === '') rows.pop();
  return rows;
}

interface Waiting {
  pty: Pty;
  wanted: string | RegExp | ((pty: Pty) => boolean);
  watchers: Set<() => void>;
  patienceMs: number;
  hasExited: () => boolean;
}

function isMet({ pty, wanted }: Waiting): boolean {
  if (typeof wanted === 'function') return wanted(pty);
  return typeof wanted === 'string' ? pty.screen().includes(wanted) : wanted.test(pty.screen());
}

function waitUntil(waiting: Waiting): Promise<Pty> {
  const { pty, wanted, watchers, patienceMs, hasExited } = waiting;
  // The place of the call, which the timer below no longer knows.
  const failure = new Error();
  return new Promise((resolve, reject) => {
    const stop = () => {
      watchers.delete(look);
      clearTimeout(timer);
    };
    const giveUp = (why: string) => {
      stop();
      failure.message = `${why} ${String(wanted)}\n--- screen ---\n${pty.screen()}\n--------------`;
      reject(failure);
    };
    const timer = setTimeout(() => giveUp(`Waited ${patienceMs} ms in vain for`), patienceMs);
    const look = () => {
      if (isMet(waiting)) {
        stop();
        resolve(pty);
      } else if (hasExited()) giveUp('The program ended before');
    };
    watchers.add(look);
    look();
  });
}
