import { Writable } from 'node:stream';
import { createPrompt, useEffect, useKeypress } from '@inquirer/core';
import { formatSeconds } from '../../session/duration.ts';
import { texts } from '../../texts/texts.ts';
import { graphemes } from '../width.ts';
import { Desk } from './desk.ts';
import { type KeysEvent, openKeyboard } from './keyboard.ts';
import type { AnswerOutcome, AnswerRequest, AnswerStreams } from './request.ts';
import { headingRows, textColumns } from './sheet.ts';

interface Config {
  open: (finish: (outcome: AnswerOutcome) => void) => void;
  press: (event: KeysEvent) => void;
  close: () => void;
}

/**
 * The prompt's life is inquirer's: hooks, abort signal, exit, clean-up. Its screen is not: the screen manager places
 * the cursor by UTF-16 units, rewrites every row at each change (a tick would move an input method's window) and
 * moves relatively, which a resize breaks. So it draws an empty view into nowhere, and the desk draws for itself.
 */
const lifecycle = createPrompt<AnswerOutcome, Config>(({ open, press, close }, done) => {
  useKeypress((event) => press(event as unknown as KeysEvent));
  useEffect(() => {
    open(done);
    return close;
  }, []);
  return '';
});

/** Errors by which inquirer says that the prompt was ended from outside; known by name, as bundles copy classes. */
const endings: ReadonlySet<unknown> = new Set(['AbortPromptError', 'ExitPromptError', 'CancelPromptError']);

/** Runs the prompt to its end; see `askAnswer`. */
export async function runPrompt(request: AnswerRequest, streams: AnswerStreams): Promise<AnswerOutcome> {
  const desk = new Desk(request, streams);
  if (streams.signal?.aborted) {
    desk.saveDraft();
    return desk.outcome('ended');
  }
  try {
    const outcome = await live(desk, streams);
    writeTranscript(outcome, request, streams);
    return outcome;
  } catch (error) {
    if (error instanceof Error && endings.has(error.name)) return desk.outcome('ended');
    throw error;
  }
}

async function live(desk: Desk, streams: AnswerStreams): Promise<AnswerOutcome> {
  const ending = new AbortController();
  const failures: unknown[] = [];
  const end = () => ending.abort();
  const fail = (error: unknown) => {
    failures.push(error);
    end();
  };
  const keyboard = openKeyboard(streams, end);
  const config: Config = {
    open: (finish) => {
      streams.output.on('error', end);
      keyboard.start();
      desk.open({ finish, fail });
    },
    press: ({ keys }) => desk.press(keys),
    close: () => {
      keyboard.stop();
      desk.close();
      // What was just written to a terminal that went away fails only after this.
      setImmediate(() => streams.output.off('error', end));
    },
  };
  const signal = AbortSignal.any([ending.signal, ...(streams.signal ? [streams.signal] : [])]);
  try {
    return await lifecycle(config, { input: keyboard.stream, output: openNowhere(), signal });
  } catch (error) {
    throw failures.length > 0 ? failures[0] : error;
  }
}

function openNowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

/** What stays on the screen of an answer that was handed in: the question and one line; the reveal shows the answer. */
function writeTranscript(outcome: AnswerOutcome, request: AnswerRequest, { output }: AnswerStreams): void {
  const leavesTrace = request.manner !== 'note' && request.leavesTrace !== false;
  if (!leavesTrace || (outcome.kind !== 'submitted' && outcome.kind !== 'timeUp')) return;
  const columns = textColumns({ columns: output.columns || 80 });
  const heading = request.heading.flatMap((paragraph) => headingRows(paragraph, request.style, columns));
  const isWritten = !request.choice && request.manner !== 'spoken';
  const extent = isWritten ? countCharacters(outcome.text) : null;
  const said = request.style.faint(summarise(outcome, extent));
  output.write(`${[...heading, '', said, ''].join('\n')}\n`);
}

const countCharacters = (text: string): number =>
  graphemes(text).filter((character) => character.trim() !== '').length;

/** `characters` is null where options were chosen, which the reveal shows. */
function summarise({ kind, usedSeconds, overtimeSeconds }: AnswerOutcome, characters: number | null): string {
  if (kind === 'timeUp') return texts.answer.timeUp({ characters });
  const overSeconds = Math.floor(overtimeSeconds);
  return texts.answer.submitted({
    characters,
    digits: formatSeconds(usedSeconds),
    overDigits: overSeconds > 0 ? `+${formatSeconds(overSeconds)}` : null,
  });
}
