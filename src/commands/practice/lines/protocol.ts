import { typedWord } from '../../../script/typed.ts';

/** What a line of an answer says when answers are taken line by line. */
export type LineMeaning =
  | LineText
  | { kind: 'end' }
  | { kind: 'skip' }
  | { kind: 'giveUp' }
  | { kind: 'stop' }
  | Asking;

/** A line of the answer itself; `isLikeCommand`: typed as if it were a command, which it is not. */
export interface LineText {
  kind: 'text';
  text: string;
  isLikeCommand?: true;
}

/** A line that asks for something, and leaves the answer as it is. */
export type Asking =
  | { kind: 'time' }
  | { kind: 'hint' }
  | { kind: 'soFar' }
  | { kind: 'question' }
  | { kind: 'flag' }
  | { kind: 'note'; text: string }
  | { kind: 'undo' }
  | { kind: 'help' };

const commands: ReadonlyMap<string, LineMeaning> = new Map([
  ['.', { kind: 'end' }],
  ['/skip', { kind: 'skip' }],
  ['/giveup', { kind: 'giveUp' }],
  ['/stop', { kind: 'stop' }],
  ['/time', { kind: 'time' }],
  ['/hint', { kind: 'hint' }],
  ['/text', { kind: 'soFar' }],
  ['/question', { kind: 'question' }],
  ['/flag', { kind: 'flag' }],
  ['/undo', { kind: 'undo' }],
  ['/?', { kind: 'help' }],
  ['/help', { kind: 'help' }],
]);

const noteStart = /^\/note(?:\s+|$)/i;
const likeCommand = /^\/[a-z]{2,}$/i;

/**
 * Reads one line of an answer. `.` → the end, `..` → the text `.`, `/skip` → skip, `//skip` → the text `/skip`
 * `/note 更快` → a note; `/time`, `/hint` and others of `Asking` ask for something.
 * With `isTyped` the marks of an input method that was left on count as well: `。` → the end, `/ｓｋｉｐ` → skip; and of a text
 * it is told whether a command may have been meant: `/stopp`
 */
export function readAnswerLine(line: string, { isTyped }: { isTyped: boolean }): LineMeaning {
  const command = commands.get(isTyped ? asTyped(line) : line);
  if (command !== undefined) return command;
  const typed = isTyped ? line.trim().replace(/^[／、](?=[a-z])/iu, '/') : line;
  if (noteStart.test(typed)) return { kind: 'note', text: typed.replace(noteStart, '') };
  const text = withoutEscape(line);
  return isTyped && likeCommand.test(asTyped(line))
    ? { kind: 'text', text, isLikeCommand: true }
    : { kind: 'text', text };
}

function asTyped(line: string): string {
  return typedWord(line)
    .replace(/^。$/, '.')
    .replace(/^、(?=[a-z?])/, '/');
}

function withoutEscape(line: string): string {
  if (line === '..') return '.';
  return line.startsWith('//') ? line.slice(1) : line;
}
