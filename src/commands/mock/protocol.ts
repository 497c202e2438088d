import { typedWord } from '../../script/typed.ts';
import { type LineText, readAnswerLine } from '../practice/lines/protocol.ts';

/** What a line says while a question of a paper is answered line by line. */
export type PaperLine =
  | LineText
  | { kind: 'end' | 'skip' | 'giveUp' | 'stop' | 'overview' | 'time' | 'handIn' }
  /** A command of a drill that an interview does not have: a hint, a flag. */
  | { kind: 'notHere' }
  /** To a question by its number, as it was typed. */
  | { kind: 'goTo'; number: string };

const commands: ReadonlyMap<string, PaperLine> = new Map<string, PaperLine>([
  ['/overview', { kind: 'overview' }],
  ['/time', { kind: 'time' }],
  ['/handin', { kind: 'handIn' }],
]);

const goTo = /^\/goto\s+(\S+)$/;

/**
 * Reads one line of an answer in a paper. `.` → the end, `/skip` → skip, `/goto 3` → question 3, `//goto 3` → the text
 * `/goto 3`. With `isTyped` the marks of an input method that was left on count as well: `／ｇｏｔｏ　３` → question 3
 */
export function readPaperLine(line: string, { isTyped }: { isTyped: boolean }): PaperLine {
  const typed = isTyped ? asTyped(line) : line;
  const known = commands.get(typed);
  if (known !== undefined) return known;
  const [, number] = goTo.exec(typed) ?? [];
  if (number !== undefined) return { kind: 'goTo', number };
  const meaning = readAnswerLine(line, { isTyped });
  return isPaperLine(meaning) ? meaning : { kind: 'notHere' };
}

const kinds = ['text', 'end', 'skip', 'giveUp', 'stop'];

function isPaperLine(meaning: { kind: string }): meaning is PaperLine {
  return kinds.includes(meaning.kind);
}

function asTyped(line: string): string {
  return typedWord(line).replace(/^、(?=[a-z])/, '/');
}
