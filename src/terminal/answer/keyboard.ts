import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { decodeKeys, flushRest, type Key, noRest } from './decode.ts';
import type { AnswerStreams } from './request.ts';

/** Keys as the prompt gets them: all of one chunk together, so that a paste is drawn once. */
export interface KeysEvent {
  name: 'keys';
  keys: Key[];
}

interface Keyboard {
  /** What `@inquirer/core` listens to: it emits `keypress` events and carries no data. */
  stream: PassThrough;
  start: () => void;
  stop: () => void;
}

/** A terminal sends a sequence in one go; over a slow line its parts may lie this far apart. A lone ESC waits as long. */
const sequenceMs = 100;
const pasteMs = 1_000;

/**
 * Reads the terminal and emits its keys. Stands between the terminal and inquirer's readline, which would act on keys
 * by itself: Ctrl-D on its (always empty) line closes it, Ctrl-C and Ctrl-Z work even inside a paste, each key of a
 * paste measures the whole line, and a lone ESC waits half a second. Its `keypress` carries no character, so that
 * readline's own line stays empty.
 */
export function openKeyboard({ input }: AnswerStreams, onEnd: () => void): Keyboard {
  const stream = new PassThrough();
  const utf8 = new StringDecoder('utf8');
  let rest = noRest;
  let timer: NodeJS.Timeout | undefined;

  const emit = (keys: Key[]) => {
    if (keys.length > 0) stream.emit('keypress', undefined, { name: 'keys', keys } satisfies KeysEvent);
  };
  const read = (chunk: Buffer | string) => {
    clearTimeout(timer);
    const decoded = decodeKeys(rest, typeof chunk === 'string' ? chunk : utf8.write(chunk));
    rest = decoded.rest;
    if (rest.isPaste || rest.text !== '') timer = setTimeout(flush, rest.isPaste ? pasteMs : sequenceMs);
    emit(decoded.keys);
  };
  const flush = () => {
    const flushed = flushRest(rest);
    rest = flushed.rest;
    emit(flushed.keys);
  };

  return {
    stream,
    start: () => {
      input.on('data', read).on('end', onEnd).on('error', onEnd);
      input.resume();
    },
    stop: () => {
      clearTimeout(timer);
      input.off('data', read).off('end', onEnd);
      input.pause();
      // Giving a terminal back that went away fails too.
      setImmediate(() => input.off('error', onEnd));
    },
  };
}
