import { halveWidth } from '../../session/rating.ts';

/** What a line of an answer says when answers are taken line by line. */
export type LineMeaning =
  | { kind: 'text'; text: string }
  | { kind: 'end' }
  | { kind: 'skip' }
  | { kind: 'giveUp' }
  | { kind: 'stop' };

const commands: ReadonlyMap<string, LineMeaning> = new Map([
  ['.', { kind: 'end' }],
  ['/skip', { kind: 'skip' }],
  ['/giveup', { kind: 'giveUp' }],
  ['/stop', { kind: 'stop' }],
]);

/**
 * Reads one line of an answer. `.` → the end, `..` → the text `.`, `/skip` → skip, `//skip` → the text `/skip`
 * With `isTyped` the marks of an input method that was left on count as well: `。` → the end, `/ｓｋｉｐ` → skip
 */
export function readAnswerLine(line: string, { isTyped }: { isTyped: boolean }): LineMeaning {
  return commands.get(isTyped ? asTyped(line) : line) ?? { kind: 'text', text: withoutEscape(line) };
}

function asTyped(line: string): string {
  return halveWidth(line)
    .trim()
    .toLowerCase()
    .replace(/^[。．]$/u, '.')
    .replace(/^[／、](?=[a-z])/u, '/');
}

function withoutEscape(line: string): string {
  if (line === '..') return '.';
  return line.startsWith('//') ? line.slice(1) : line;
}
