import { texts } from '../../texts/texts.ts';
import {
  type Choosing,
  choosePointed,
  chooseTyped,
  drawChoosing,
  openChoosing,
  pointOn,
  unchoose,
} from './choosing.ts';
import type { Key } from './decode.ts';
import { type Editor, edit, insertText, moveTo, openEditor } from './editor.ts';
import { type Command, commandOf, type MoveCommand, type PromptCommand } from './keys.ts';
import { cellAt, type Layout, layOut, offsetAt } from './layout.ts';
import type { AnswerRequest, Manner } from './request.ts';
import { allotSheet, readingHeight, type Sheet, textColumns } from './sheet.ts';
import { scrollTo } from './viewport.ts';

/** The answer and the part of it that is seen. */
export interface Writing {
  editor: Editor;
  /** Where options are chosen rather than text written; the editor then holds their labels. */
  choosing: Choosing | null;
  manner: Manner;
  hasHint: boolean;
  /** Of the answer, or of the options. */
  layout: Layout;
  /** Where the cursor stands in what is laid out. */
  at: number;
  /** The column that moves up and down keep to; `null` after any other key. */
  goalColumn: number | null;
  /** The first row of the answer that is seen. */
  top: number;
  /** While the question is read instead: its first row that is seen. */
  questionTop: number | null;
  /** Said in place of the hints until the next key; the first form that fits. */
  notice: readonly string[] | null;
}

/** What a key asks of the prompt as a whole. */
export type Wish = Exclude<PromptCommand, 'readQuestion'>;

interface Step {
  writing: Writing;
  wish: Wish | null;
}

type Opened = Pick<AnswerRequest, 'draft' | 'choice' | 'manner' | 'hasHint'>;

/** A draft on a sheet, or options to choose among. */
export function openWriting(
  { draft, choice, manner = 'written', hasHint = false }: Opened,
  sheet: Sheet,
): Writing {
  const editor = openEditor(draft);
  const choosing = choice ? openChoosing(choice, draft.text) : null;
  const layout = layOut('', textColumns(sheet));
  const empty = { layout, at: 0, goalColumn: null, top: 0, questionTop: null, notice: null };
  return settle({ ...empty, editor, choosing, manner, hasHint }, sheet);
}

/** The writing laid out anew after a change of its text or of the window, with the cursor in sight. */
export function settle(writing: Writing, sheet: Sheet): Writing {
  const columns = textColumns(sheet);
  const { text, cursor } = writing.choosing ? drawChoosing(writing.choosing, columns) : writing.editor;
  const isCurrent = writing.layout.text === text && writing.layout.columns === columns;
  const layout = isCurrent ? writing.layout : layOut(text, columns, writing.layout);
  const scroll = { top: writing.top, height: allotSheet(sheet).answer, total: layout.rows.length };
  const top = scrollTo(scroll, cellAt(layout, cursor).row);
  return { ...writing, layout, at: cursor, top, questionTop: questionTopIn(sheet, writing.questionTop) };
}

function questionTopIn(sheet: Sheet, top: number | null): number | null {
  if (top === null || !isQuestionClipped(sheet)) return null;
  return Math.max(0, Math.min(top, sheet.heading.length - readingHeight(sheet)));
}

/** Whether the window has not room enough for the whole question. */
function isQuestionClipped(sheet: Sheet): boolean {
  return allotSheet(sheet).heading < sheet.heading.length;
}

/** Takes the keys one after the other; a wish ends it, and the keys behind it are dropped. */
export function takeKeys(before: Writing, keys: readonly Key[], sheet: Sheet): Step {
  let writing: Writing = { ...before, notice: null };
  for (const key of keys) {
    const step = takeKey(writing, key, sheet);
    writing = step.writing;
    if (step.wish !== null) return { writing: settle(writing, sheet), wish: step.wish };
  }
  return { writing: settle(writing, sheet), wish: null };
}

function takeKey(writing: Writing, key: Key, sheet: Sheet): Step {
  if (!('name' in key)) return takeText(writing, 'typed' in key ? key.typed : key.pasted);
  const command = commandOf(key.name);
  if (command === null || (command === 'editor' && !isEditable(writing))) return stay(writing);
  if (writing.questionTop !== null) return readOn(writing, command, sheet);
  return writing.choosing ? obeyChoosing(writing, writing.choosing, command) : obey(writing, command, sheet);
}

/** A text against the clock is what an editor can be opened for. */
function isEditable({ manner, choosing }: Writing): boolean {
  return manner === 'written' && choosing === null;
}

function takeText(writing: Writing, text: string): Step {
  if (writing.manner !== 'spoken' || writing.choosing) return stay(insert(writing, text));
  if (text.trim() === '') return { writing, wish: 'submit' };
  return stay({ ...writing, notice: texts.answer.nothingTypedHere });
}

function stay(writing: Writing): Step {
  return { writing, wish: null };
}

function insert(writing: Writing, text: string): Writing {
  if (writing.choosing) return chosen({ ...writing, questionTop: null }, chooseTyped(writing.choosing, text));
  return { ...writing, editor: insertText(writing.editor, text), goalColumn: null, questionTop: null };
}

function obey(writing: Writing, command: Command, sheet: Sheet): Step {
  if (isMove(command)) return stay(moveRows(settle(writing, sheet), command, sheet));
  if (command === 'readQuestion')
    return stay({ ...writing, questionTop: isQuestionClipped(sheet) ? 0 : null });
  if (writing.manner === 'spoken' && command === 'newLine') return { writing, wish: 'submit' };
  if (command === 'hint' && !writing.hasHint) return stay({ ...writing, notice: texts.answer.noHint });
  if (command === 'submit' && writing.manner === 'written' && writing.editor.text.trim() === '') {
    return stay({ ...writing, notice: texts.answer.nothingWritten });
  }
  if (isWish(command)) return { writing, wish: command };
  if (writing.manner === 'spoken') return stay({ ...writing, notice: texts.answer.nothingTypedHere });
  return stay({ ...writing, editor: edit(writing.editor, command), goalColumn: null });
}

/** The writing with what is chosen now; where a key named nothing, it is said what would. */
function chosen(writing: Writing, choosing: Choosing | null): Writing {
  if (choosing === null) return { ...writing, notice: texts.answer.notAmongThem };
  const labels = choosing.chosen.join('');
  const isSame = labels === writing.editor.text;
  return {
    ...writing,
    choosing,
    editor: isSame ? writing.editor : openEditor({ text: labels, cursor: labels.length }),
  };
}

function obeyChoosing(writing: Writing, choosing: Choosing, command: Command): Step {
  if (command === 'newLine' || command === 'submit') return handIn(writing, choosing);
  if (command === 'rowUp' || command === 'left') return stay(chosen(writing, pointOn(choosing, -1)));
  if (command === 'rowDown' || command === 'right') return stay(chosen(writing, pointOn(choosing, 1)));
  if (command === 'deleteLeft') return stay(chosen(writing, unchoose(choosing, false)));
  if (command === 'killToLineStart') return stay(chosen(writing, unchoose(choosing, true)));
  if (command === 'readQuestion') return stay({ ...writing, questionTop: 0 });
  if (command === 'hint') return stay({ ...writing, notice: texts.answer.noHint });
  return isMove(command) || !isWish(command) ? stay(writing) : { writing, wish: command };
}

/** Hands in what is chosen; of one among several, the option that the arrows stand on. */
function handIn(writing: Writing, choosing: Choosing): Step {
  const pointed = choosing.choice.kind === 'multiple' ? null : choosePointed(choosing);
  const taken = choosing.chosen.length > 0 ? choosing : pointed;
  if (taken === null) return stay({ ...writing, notice: texts.answer.nothingChosen });
  return { writing: chosen(writing, taken), wish: 'submit' };
}

/** While the question is read, the keys that move scroll it; Tab and Esc go back, and so does whatever writes. */
function readOn(writing: Writing, command: Command, sheet: Sheet): Step {
  const top = writing.questionTop ?? 0;
  if (isMove(command)) {
    const questionTop = questionTopIn(sheet, top + rowsOf(command, readingHeight(sheet)));
    return stay({ ...writing, questionTop });
  }
  const back = { ...writing, questionTop: null };
  return command === 'readQuestion' || command === 'pause' ? stay(back) : obey(back, command, sheet);
}

function moveRows(writing: Writing, command: MoveCommand, sheet: Sheet): Writing {
  const { editor, layout } = writing;
  const cell = cellAt(layout, editor.cursor);
  const goalColumn = writing.goalColumn ?? cell.column;
  const row = cell.row + rowsOf(command, allotSheet(sheet).answer);
  // A page beyond the text stops in its first or last row; an arrow goes to its very beginning or end.
  const isPage = command === 'pageUp' || command === 'pageDown';
  const target = isPage ? Math.max(0, Math.min(row, layout.rows.length - 1)) : row;
  return {
    ...writing,
    editor: moveTo(editor, offsetAt(layout, { row: target, column: goalColumn })),
    goalColumn,
  };
}

function rowsOf(command: MoveCommand, height: number): number {
  const page = Math.max(1, height - 1);
  return { rowUp: -1, rowDown: 1, pageUp: -page, pageDown: page }[command];
}

function isMove(command: Command): command is MoveCommand {
  return command === 'rowUp' || command === 'rowDown' || command === 'pageUp' || command === 'pageDown';
}

const wishes: ReadonlySet<Command> = new Set<Wish>([
  'submit',
  'pause',
  'leave',
  'suspend',
  'redraw',
  'hint',
  'editor',
]);

function isWish(command: Exclude<Command, MoveCommand | 'readQuestion'>): command is Wish {
  return wishes.has(command);
}
