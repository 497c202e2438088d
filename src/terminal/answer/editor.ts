import { safeText } from '../safe.ts';
import { borderBefore, borderBehind, characterEnd, characterStart } from './characters.ts';
import { wordEnd, wordStart } from './words.ts';

/** The answer while it is written. Offsets are UTF-16 units and never stand inside a character that a person sees. */
export interface Editor {
  text: string;
  cursor: number;
  /** What was deleted last by word or line, for Ctrl-Y. */
  killed: string;
  /** What the last command did: deletions in a row gather, characters in a row are undone together. */
  doing: 'typing' | 'killing' | 'else';
  /** Earlier states, the latest last, for undoing. */
  past: readonly { text: string; cursor: number }[];
}

/** Commands that need the text alone; moves by rows of the screen are the layout's. */
export type EditCommand =
  | 'left'
  | 'right'
  | 'wordLeft'
  | 'wordRight'
  | 'lineStart'
  | 'lineEnd'
  | 'textStart'
  | 'textEnd'
  | 'newLine'
  | 'deleteLeft'
  | 'deleteRight'
  | 'killWordLeft'
  | 'killWordRight'
  | 'killToLineStart'
  | 'killToLineEnd'
  | 'yank'
  | 'undo';

const maxPast = 200;

/** An editor that holds a draft; what a terminal must not get is taken out of it. */
export function openEditor(draft: { text: string; cursor: number }): Editor {
  const before = safeText(draft.text.slice(0, draft.cursor));
  const text = safeText(draft.text);
  const cursor = borderBefore(text, Math.min(before.length, text.length));
  return { text, cursor, killed: '', doing: 'else', past: [] };
}

/** Puts text in at the cursor: typed, or a whole paste. */
export function insertText(editor: Editor, text: string): Editor {
  const { cursor } = editor;
  // With what stands before it: a joiner is harmless behind an emoji only.
  const before = editor.text.slice(borderBefore(editor.text, Math.max(0, cursor - 1)), cursor);
  const by = safeText(before + text).slice(before.length);
  const isTyping = !by.includes('\n') && by.length <= 8;
  const past = isTyping && editor.doing === 'typing' ? editor.past : remember(editor);
  return {
    ...replace(editor, { start: cursor, end: cursor, by }),
    past,
    doing: isTyping ? 'typing' : 'else',
  };
}

/** The editor after a command. */
export function edit(editor: Editor, command: EditCommand): Editor {
  return commands[command](editor);
}

/** The editor with its cursor at an offset. */
export function moveTo(editor: Editor, cursor: number): Editor {
  return { ...editor, cursor, doing: 'else' };
}

const commands: Record<EditCommand, (editor: Editor) => Editor> = {
  left: (editor) => moveTo(editor, characterStart(editor.text, editor.cursor)),
  right: (editor) => moveTo(editor, characterEnd(editor.text, editor.cursor)),
  wordLeft: (editor) => moveTo(editor, wordStart(editor.text, editor.cursor)),
  wordRight: (editor) => moveTo(editor, wordEnd(editor.text, editor.cursor)),
  lineStart: (editor) => moveTo(editor, lineStart(editor)),
  lineEnd: (editor) => moveTo(editor, lineEnd(editor)),
  textStart: (editor) => moveTo(editor, 0),
  textEnd: (editor) => moveTo(editor, editor.text.length),
  newLine: (editor) => insertText(editor, '\n'),
  deleteLeft: (editor) => removeTo(editor, characterStart(editor.text, editor.cursor)),
  deleteRight: (editor) => removeTo(editor, characterEnd(editor.text, editor.cursor)),
  killWordLeft: (editor) => kill(editor, wordStart(editor.text, editor.cursor)),
  killWordRight: (editor) => kill(editor, wordEnd(editor.text, editor.cursor)),
  // At the border of a line its line feed goes, or the key would seem dead there.
  killToLineStart: (editor) => kill(editor, lineStart(editor), Math.max(0, editor.cursor - 1)),
  killToLineEnd: (editor) => kill(editor, lineEnd(editor), Math.min(editor.text.length, editor.cursor + 1)),
  yank: (editor) => insertText({ ...editor, doing: 'else' }, editor.killed),
  undo,
};

function lineStart({ text, cursor }: Editor): number {
  return cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;
}

function lineEnd({ text, cursor }: Editor): number {
  const found = text.indexOf('\n', cursor);
  return found === -1 ? text.length : found;
}

function remember({ past, text, cursor }: Editor): Editor['past'] {
  return [...past, { text, cursor }].slice(-maxPast);
}

function replace(editor: Editor, { start, end, by }: { start: number; end: number; by: string }): Editor {
  const text = editor.text.slice(0, start) + by + editor.text.slice(end);
  // A mark joins the character before it: 'e' and then U+0301 are one; the cursor stands behind them.
  return { ...editor, text, cursor: borderBehind(text, start + by.length) };
}

function removeTo(editor: Editor, offset: number): Editor {
  if (offset === editor.cursor) return { ...editor, doing: 'else' };
  const [start, end] = offset < editor.cursor ? [offset, editor.cursor] : [editor.cursor, offset];
  return { ...replace(editor, { start, end, by: '' }), past: remember(editor), doing: 'else' };
}

function kill(editor: Editor, offset: number, orElse = offset): Editor {
  const target = offset === editor.cursor ? orElse : offset;
  const { cursor, text } = editor;
  if (target === cursor) return editor;
  const kept = editor.doing === 'killing' ? editor.killed : '';
  const killed = target < cursor ? text.slice(target, cursor) + kept : kept + text.slice(cursor, target);
  return { ...removeTo(editor, target), killed, doing: 'killing' };
}

function undo(editor: Editor): Editor {
  const before = editor.past.at(-1);
  if (before === undefined) return editor;
  return { ...editor, ...before, past: editor.past.slice(0, -1), doing: 'else' };
}
