import type { Output } from './output.ts';
import { safeJson, safeStyled, safeText } from './safe.ts';
import { decideColor, loadStyle, type Style } from './style.ts';

/** The person's side: where data and talk go, and what the screen can do. */
export interface Terminal {
  /** Data, to stdout. Control sequences in `text` that qbank did not make itself are taken out. */
  write: (text: string) => void;
  /** Data as one JSON object, to stdout: `schema: 1` comes first. */
  writeJson: (fields: object) => void;
  /** Talk, a line to stderr, wrapped where that is a screen; silent with `-q`. */
  say: (text: string) => void;
  /** stdin and stdout are both a terminal, and `--json` is not given: a person is there who can be asked. */
  isAttended: boolean;
  /** A person is there, and what stands on the screen can be drawn again: it can, and `--plain` is not given. */
  isInteractive: boolean;
  /** stdout is a screen. */
  isScreen: boolean;
  /** How wide what is written may be: Infinity where stdout is no screen, as then nothing is wrapped or cut. */
  columns: number;
  hasColor: boolean;
  /** stderr is a screen on which a line may be drawn again. */
  mayRedraw: boolean;
  style: Style;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  /** Lets go of stdin, which would else keep the process alive. */
  release: () => void;
}

/** The streams and wishes that a terminal is made from. */
interface TerminalSource {
  process: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>;
  /** What data and talk are written to; the streams are made only where one asks for them. */
  outputs: { stdout: Output; stderr: Output };
  options: { json: boolean; plain: boolean; color: boolean; quiet: boolean };
}

export async function createTerminal({ process, outputs, options }: TerminalSource): Promise<Terminal> {
  const { stdout, stderr } = outputs;
  const isScreen = stdout.isTTY === true;
  const isWanted = options.color && !options.plain && !options.json;
  const hasColor = decideColor({ environment: process.env, isScreen, isWanted });
  const clean = hasColor ? safeStyled : safeText;
  const talkRows = await loadTalkRows(stderr);
  let isStdinOpen = false;
  const isAttended = () => isScreen && !options.json && process.stdin.isTTY === true;
  return {
    write: (text) => void stdout.write(clean(text)),
    writeJson: (fields) => void stdout.write(`${safeJson({ schema: 1, ...fields })}\n`),
    say: (text) => void (options.quiet || stderr.write(`${talkRows(safeText(text))}\n`)),
    get isAttended() {
      return isAttended();
    },
    get isInteractive() {
      return !options.plain && process.env.TERM !== 'dumb' && isAttended();
    },
    isScreen,
    get columns() {
      return isScreen ? stdout.columns || 80 : Number.POSITIVE_INFINITY;
    },
    hasColor,
    mayRedraw: stderr.isTTY === true && !options.plain && !options.quiet && process.env.TERM !== 'dumb',
    style: await loadStyle(hasColor),
    // Touching stdin opens it, which costs time that most commands need not spend.
    get stdin() {
      isStdinOpen = true;
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    release: () => {
      if (!isStdinOpen) return;
      process.stdin.pause();
      process.stdin.unref?.();
    },
  };
}

/** How talk becomes rows. What wraps is loaded only where there is a screen: a pipe gets whole lines. */
async function loadTalkRows(stderr: Output): Promise<(text: string) => string> {
  if (!stderr.isTTY) return (text) => text;
  const { wrapText } = await import('./wrap.ts');
  return (text) => wrapText(text, stderr.columns || 80).join('\n');
}
