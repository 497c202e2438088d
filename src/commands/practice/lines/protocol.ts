import { typedWord } from '../../../script/typed.ts';

/** What a line of an answer says when answers are taken line by line. */
export type LineMeaning =
  | { kind: 'text'; text: string }
  | { kind: 'end' }
  | { kind: 'skip' }
  | { kind: 'giveUp' }
  | { kind: 'stop' }
  | Asking;

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

/**
 * Reads one line of an answer. `.` → the end, `..` → the text `.`, `/skip` → skip, `//skip` → the text `/skip`
 * `/note 更快` → a note; `/time`, `/hint` and others of `Asking` ask for something.
 * With `isTyped` the marks of an input method that was left on count as well: `。` → the end, `/ｓｋｉｐ` → skip
 */
export function readAnswerLine(line: string, { isTyped }: { isTyped: boolean }): LineMeaning {
  const command = commands.get(isTyped ? asTyped(line) : line);
  if (command !== undefined) return command;
  const typed = isTyped ? line.trim().replace(/^[／、](?=[a-z])/iu, '/') : line;
  if (noteStart.test(typed)) return { kind: 'note', text: typed.replace(noteStart, '') };
  return { kind: 'text', text: withoutEscape(line) };
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
