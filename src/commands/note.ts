import type { Command } from 'commander';
import type { QuestionId } from '../bank/bank.ts';
import { QbankError } from '../errors.ts';
import { texts } from '../texts/texts.ts';
import { editorOf, editText } from './edit/editor.ts';
import { mark } from './flag/marking.ts';
import { addExamples, filledArgument } from './program/command-line.ts';
import type { Context } from './program/context.ts';

/** `qbank note`: keeps a note on a question, or takes it off. */
export function declare(command: Command, context: Context): void {
  const { id, note: meaning, off, noteExamples } = texts.marks;
  command
    .argument('<id>', id, filledArgument('ID', 'qbank note'))
    .argument('[note...]', meaning)
    .option('--off', off.note);
  addExamples(command, noteExamples);
  command.action((typed: string, words: string[], options: { off?: boolean }) =>
    note(typed, { text: words.join(' ').trim(), isOff: options.off === true }, context),
  );
}

async function note(
  typed: string,
  { text, isOff }: { text: string; isOff: boolean },
  context: Context,
): Promise<void> {
  if (isOff && text !== '')
    throw new QbankError('wrong-command-line', { reason: texts.marks.textAndOff, command: 'qbank note' });
  if (isOff || text !== '') return mark([typed], { name: 'note', value: isOff ? null : text }, context);
  const store = await context.openStore();
  const id = store.resolveId(typed);
  const before = store.marks.of(id).note;
  if (context.terminal.isAttended) await edit(id, before, context);
  else show(id, before, context);
}

function show(id: QuestionId, note: string | null, { terminal, options }: Context): void {
  if (options.json) terminal.writeJson({ id, note });
  else if (note === null) terminal.say(texts.marks.noNote(id));
  else terminal.write(`${note}\n`);
}

/** What is left empty in the editor is taken off. */
async function edit(id: QuestionId, before: string | null, context: Context): Promise<void> {
  const editor = editorOf(context.environment);
  const edited = await editText(before ?? '', editor);
  if (edited.kind === 'failed') throw new QbankError('editor-failed', { editor, reason: edited.reason });
  const text = edited.text.trim();
  if (text === (before ?? '')) return context.terminal.say(texts.marks.unchanged);
  await mark([id], { name: 'note', value: text === '' ? null : text }, context);
}
