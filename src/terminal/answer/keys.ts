import type { EditCommand } from './editor.ts';

/** Commands that move by rows of the screen. */
export type MoveCommand = 'rowUp' | 'rowDown' | 'pageUp' | 'pageDown';

/** Commands that concern the prompt as a whole. */
export type PromptCommand =
  | 'submit'
  | 'pause'
  | 'leave'
  | 'suspend'
  | 'redraw'
  | 'readQuestion'
  | 'hint'
  | 'editor';

export type Command = EditCommand | MoveCommand | PromptCommand;

/**
 * Which key does what: as in a shell, but for Ctrl-D, which hands in. Only keys by name are here: a typed character,
 * full-width or not, is always text.
 */
const commands: Record<string, Command> = {
  enter: 'newLine',
  'alt-enter': 'newLine',
  'ctrl-d': 'submit',
  esc: 'pause',
  'ctrl-c': 'leave',
  'ctrl-z': 'suspend',
  'ctrl-l': 'redraw',
  'ctrl-t': 'hint',
  'ctrl-o': 'editor',
  tab: 'readQuestion',
  left: 'left',
  'ctrl-b': 'left',
  right: 'right',
  'ctrl-f': 'right',
  up: 'rowUp',
  'ctrl-p': 'rowUp',
  down: 'rowDown',
  'ctrl-n': 'rowDown',
  'page-up': 'pageUp',
  'page-down': 'pageDown',
  home: 'lineStart',
  'ctrl-a': 'lineStart',
  end: 'lineEnd',
  'ctrl-e': 'lineEnd',
  'ctrl-home': 'textStart',
  'alt-<': 'textStart',
  'ctrl-end': 'textEnd',
  'alt->': 'textEnd',
  'ctrl-left': 'wordLeft',
  'alt-left': 'wordLeft',
  'alt-b': 'wordLeft',
  'ctrl-right': 'wordRight',
  'alt-right': 'wordRight',
  'alt-f': 'wordRight',
  backspace: 'deleteLeft',
  delete: 'deleteRight',
  'ctrl-w': 'killWordLeft',
  'alt-backspace': 'killWordLeft',
  'alt-d': 'killWordRight',
  'alt-delete': 'killWordRight',
  'ctrl-delete': 'killWordRight',
  'ctrl-u': 'killToLineStart',
  'ctrl-k': 'killToLineEnd',
  'ctrl-y': 'yank',
  'ctrl-_': 'undo',
};

/** The command of a key by its name; `null` for a key that does nothing here. */
export function commandOf(name: string): Command | null {
  return commands[name] ?? null;
}
