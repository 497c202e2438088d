import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mendFields } from '../../bank/mend.ts';
import { QbankError } from '../../errors.ts';
import { writeUserFile } from '../../store/files/user-file.ts';
import type { Store } from '../../store/store.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../program/context.ts';
import { editorOf, editText } from './editor.ts';
import { type FormFields, readForm, writeForm } from './form.ts';
import type { Target } from './options.ts';

/**
 * Lets the user change a question in an editor; what cannot be read comes back with the reason above it. Returns whether
 * anything is other than before.
 */
export async function changeInEditor(store: Store, target: Target, context: Context): Promise<boolean> {
  const { id, bank, held, numbered } = target;
  if (!context.terminal.isAttended)
    throw new QbankError('wrong-command-line', { reason: texts.edit.needsChange, command: 'qbank edit' });
  if (numbered === null) throw new QbankError('dropped-question', { id, bank });
  const { question } = numbered;
  const form = writeForm(question, texts.edit.form.intro(id, bank));
  const fields = await editForm(form, id, context);
  const changed = fields === null ? {} : changedFields(question, fields);
  if (Object.keys(changed).length === 0) return false;
  store.putEdits(bank, mendFields(held.edits, id, changed));
  return true;
}

/** The fields of a form as the user leaves it; null where it is left empty. */
async function editForm(form: string, id: string, context: Context): Promise<FormFields | null> {
  const editor = editorOf(context.environment);
  let given = form;
  for (;;) {
    context.signal.throwIfAborted();
    const edited = await editText(given, editor);
    if (edited.kind === 'failed') throw new QbankError('editor-failed', { editor, reason: edited.reason });
    const read = readForm(edited.text);
    if (read === 'empty') return null;
    if ('fields' in read) return read.fields;
    if (edited.text === given && given !== form) throw giveUp(edited.text, id, read.problem);
    given = withProblem(edited.text, read.problem);
  }
}

/** The form with what is wrong above it, in the place of what was wrong before. */
function withProblem(form: string, problem: string): string {
  const lines = form.split('\n');
  while (lines[0]?.startsWith('!!!')) lines.shift();
  return `${texts.edit.form.problem(problem)}\n${lines.join('\n')}`;
}

function giveUp(form: string, id: string, reason: string): QbankError {
  const keptPath = join(tmpdir(), `qbank-edit-${id}.txt`);
  writeUserFile(keptPath, `${form}\n`, { force: true });
  return new QbankError('unreadable-form', { reason, keptPath });
}

function changedFields(old: FormFields, fields: FormFields): Partial<FormFields & { truncated: boolean }> {
  const changed = Object.entries(fields).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(old[name as keyof FormFields]);
  });
  // Whoever writes an answer anew leaves it whole.
  const whole = changed.some(([name]) => name === 'answer') ? { truncated: false } : {};
  return { ...Object.fromEntries(changed), ...whole };
}
