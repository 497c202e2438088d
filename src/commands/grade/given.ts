import type { QuestionId } from '../../bank/bank.ts';
import { QbankError } from '../../errors.ts';
import { decodeText } from '../../read/decode.ts';
import { isBinary } from '../../read/format.ts';
import { isOle, isPdf, isZip, unreadTypeOf } from '../../read/signature.ts';
import { withLineFeeds } from '../../read/text.ts';
import { typedWord } from '../../script/typed.ts';
import type { Store } from '../../store/store.ts';
import { texts } from '../../texts/texts.ts';
import { readNamed } from '../import/documents.ts';
import { wholeNumber } from '../program/command-line.ts';
import type { Context } from '../program/context.ts';

/** One of the answers to a question, counted from the oldest as `qbank show` lists them. */
export type AttemptNumber = number | 'last';

/** Reads `--attempt`: for `Option.argParser`. */
export function attemptNumber(text: string): AttemptNumber {
  if (typedWord(text) === 'last') return 'last';
  return wholeNumber('--attempt', { least: 1, expected: texts.grade.attemptExpected })(text);
}

/** The text of an answer that was given before. Throws `no-attempt`. */
export function attemptText(store: Store, id: QuestionId, number: AttemptNumber): string {
  const attempts = store.attempts.of(id);
  const typed = attempts.filter(({ text }) => text.trim() !== '');
  const found = number === 'last' ? typed.at(-1) : attempts[number - 1];
  if (found === undefined)
    throw new QbankError('no-attempt', { id, number: String(number), attempts: attempts.length });
  return found.text;
}

/**
 * The text of an answer in a file, whatever its encoding; `-` is standard input, and nothing in it an answer too. Throws
 * `binary-file`, and what `readNamed` throws.
 */
export async function answerIn(path: string, context: Context): Promise<string> {
  const { terminal } = context;
  if (path === '-' && terminal.stdin.isTTY) terminal.say(texts.grade.typeAnswer);
  const bytes = await bytesIn(path, context);
  const decoded = decodeText(bytes);
  const isNoText = isZip(bytes) || isOle(bytes) || isPdf(bytes) || unreadTypeOf(bytes) !== null;
  if (isNoText || isBinary(decoded, bytes)) throw new QbankError('binary-file', { path });
  return withLineFeeds(decoded.text).trim();
}

async function bytesIn(path: string, context: Context): Promise<Uint8Array> {
  try {
    return (await readNamed(path, context)).bytes;
  } catch (error) {
    if (error instanceof QbankError && error.id === 'empty-file') return new Uint8Array();
    throw error;
  }
}
