import { safeText } from '../safe.ts';

/** A key by its name (`ctrl-d`, `alt-b`, `left`), a stretch of typed characters, or a whole paste as safe text. */
export type Key = { name: string } | { typed: string } | { pasted: string };

/** What was read and is not yet a whole key: the beginning of an escape sequence, or of a paste. */
export interface Rest {
  text: string;
  isPaste: boolean;
}

export const noRest: Rest = { text: '', isPaste: false };

const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';

const letters: Record<string, string> = { A: 'up', B: 'down', C: 'right', D: 'left', F: 'end', H: 'home' };

const numbers: Record<string, string> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'page-up',
  6: 'page-down',
  7: 'home',
  8: 'end',
};

const controls: Record<string, string> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u0000': 'ctrl-space',
  '\u001c': 'ctrl-\\',
  '\u001d': 'ctrl-]',
  '\u001e': 'ctrl-^',
  '\u001f': 'ctrl-_',
};

/** `ESC [ 1 ; 5 D`: parameters, intermediates, final; and the form of the function keys, `ESC O A`. */
const sequence = /^\u001b(?:\[([0-?]*)[ -/]*([@-~])|O([0-9;]*)([A-Za-z]))/;
const openSequence = /^\u001b(?:\[[0-?]*[ -/]*|O[0-9;]*)?$/;

const typedRun = /^[^\u0000-\u001f\u007f]+/;

/** An emoji whose second half is still to come. */
const openEmoji = /[^\u0000-\u001f\u007f]\ufe0f?\u200d$/u;

/**
 * Turns what a terminal sends into keys. Pure: what is not yet whole comes back as `rest`, to be put before the next
 * chunk, so that the borders of chunks change nothing. Inside a paste no key is a command.
 *
 * `decodeKeys(noRest, '好\u001b[A')` → `{ keys: [{ typed: '好' }, { name: 'up' }], rest: noRest }`
 */
export function decodeKeys(before: Rest, chunk: string): { keys: Key[]; rest: Rest } {
  const keys: Key[] = [];
  let text = before.text + chunk;
  let isPaste = before.isPaste;
  while (text !== '') {
    if (isPaste) {
      const end = text.indexOf(pasteEnd, Math.max(0, text.length - chunk.length - pasteEnd.length));
      if (end === -1) break;
      keys.push({ pasted: safeText(text.slice(0, end)) });
      text = text.slice(end + pasteEnd.length);
      isPaste = false;
    } else if (text.startsWith(pasteStart)) {
      text = text.slice(pasteStart.length);
      isPaste = true;
      // From here on the search for its end must see all of it.
      chunk = text;
    } else {
      const taken = takeKey(text, keys);
      if (taken === 0) break;
      text = text.slice(taken);
    }
  }
  return { keys, rest: { text, isPaste } };
}

/** Adds the key that the text begins with and returns its length; 0 if it is not yet whole. */
function takeKey(text: string, keys: Key[]): number {
  const run = typedRun.exec(text)?.[0];
  if (run !== undefined) return takeTyped(run, { isLast: run.length === text.length, keys });
  if (text.startsWith('\r\n')) {
    keys.push({ name: 'enter' });
    return 2;
  }
  if (text[0] === '\u001b') return openSequence.test(text) ? 0 : takeEscape(text, keys);
  keys.push({ name: controlName(text[0] as string) });
  return 1;
}

function takeTyped(run: string, { isLast, keys }: { isLast: boolean; keys: Key[] }): number {
  const whole = isLast ? (openEmoji.exec(run)?.index ?? run.length) : run.length;
  if (whole > 0) keys.push({ typed: run.slice(0, whole) });
  return whole;
}

function takeEscape(text: string, keys: Key[]): number {
  const found = sequence.exec(text);
  if (found !== null) {
    const name = sequenceName(found);
    if (name !== null) keys.push({ name });
    return found[0].length;
  }
  const next = String.fromCodePoint(text.codePointAt(1) as number);
  if (next === '\u001b') {
    // rxvt sends Alt with an arrow as two escapes; by itself the first is a key of its own.
    const inner = sequence.exec(text.slice(1));
    const name = inner === null ? null : sequenceName(inner);
    keys.push({ name: name === null ? 'esc' : `alt-${name}` });
    return 1 + (inner?.[0].length ?? 0);
  }
  // Alt is not typed with such a character: the first is Esc itself.
  if (next > '\u007f') {
    keys.push({ name: 'esc' });
    return 1;
  }
  const plain = next < ' ' || next === '\u007f' ? controlName(next) : next.toLowerCase();
  keys.push({ name: `alt-${plain}` });
  return 1 + next.length;
}

function controlName(character: string): string {
  return controls[character] ?? `ctrl-${String.fromCharCode(character.charCodeAt(0) + 0x60)}`;
}

/** Sequences that are no key (answers of the terminal, the mouse) have no name and are passed over. */
function sequenceName(found: RegExpExecArray): string | null {
  const [, parameters = found[3] ?? '', final = found[4] ?? ''] = found;
  const [number = '', modifier] = parameters.split(';');
  const name = final === '~' ? numbers[number] : letters[final];
  return name === undefined ? null : modifierName(Number(modifier ?? 1)) + name;
}

/** xterm counts Shift 1, Alt 2, Ctrl 4, Meta 8, and adds 1. Shift changes nothing here. */
function modifierName(modifier: number): string {
  const bits = Number.isInteger(modifier) && modifier > 0 ? modifier - 1 : 0;
  return (bits & 4 ? 'ctrl-' : '') + (bits & 10 ? 'alt-' : '');
}

/**
 * What the rest means when nothing more came for a while: a lone ESC is the key, the beginning of a sequence is Alt
 * with its second character. A paste stays open and gives what it has so far, or a slow one would seem to hang.
 */
export function flushRest({ text, isPaste }: Rest): { keys: Key[]; rest: Rest } {
  if (isPaste) return flushPaste(text);
  if (text === '') return { keys: [], rest: noRest };
  if (text === '\u001b') return { keys: [{ name: 'esc' }], rest: noRest };
  if (text[0] !== '\u001b') return { keys: [{ typed: text }], rest: noRest };
  return { keys: [{ name: `alt-${(text[1] as string).toLowerCase()}` }], rest: noRest };
}

function flushPaste(text: string): { keys: Key[]; rest: Rest } {
  // A terminal that lost the end of its paste must not lock the keyboard.
  if (text === '\u0003') return { keys: [{ name: 'ctrl-c' }], rest: noRest };
  const open = /(?:\u001b(?:\[(?:2(?:0(?:1)?)?)?)?|\r)$/.exec(text)?.index ?? text.length;
  const pasted = safeText(text.slice(0, open));
  return { keys: pasted === '' ? [] : [{ pasted }], rest: { text: text.slice(open), isPaste: true } };
}
