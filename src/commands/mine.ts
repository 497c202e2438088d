import { type Command, Option } from 'commander';
import type { QuestionId } from '../bank/bank.ts';
import { QbankError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { rowsOf } from '../terminal/page.ts';
import { texts } from '../texts/texts.ts';
import { editorOf, editText } from './edit/editor.ts';
import { type AttemptNumber, answerIn, attemptNumber, attemptText } from './grade/given.ts';
import { formatTime } from './history/when.ts';
import { addExamples, filledArgument, filledOption } from './program/command-line.ts';
import type { Context, Place } from './program/context.ts';

const name = 'qbank mine';

interface MineOptions {
  edit?: true;
  from?: string;
  attempt?: AttemptNumber;
  remove?: true;
  back?: true;
}

const changes = ['edit', 'from', 'attempt', 'remove', 'back'];

/** `qbank mine`: my own best answer to a question, which is shown with it, and drilled and graded towards. */
export function declare(command: Command, context: Context): void {
  const { options, examples } = texts.grade.mine;
  const others = (own: string) => changes.filter((other) => other !== own);
  const option = (flags: string, own: keyof typeof options) =>
    new Option(flags, options[own]).conflicts(others(own));
  command
    .argument('<id>', texts.grade.id, filledArgument('ID', name))
    .addOption(option('--edit', 'edit'))
    .addOption(option('--from <file>', 'from').argParser(filledOption('--from', name)))
    .addOption(option('--attempt <number>', 'attempt').argParser(attemptNumber))
    .addOption(option('--remove', 'remove'))
    .addOption(option('--back', 'back'));
  addExamples(command, examples);
  command.action((typed: string, given: MineOptions) => mine(context, typed, given));
}

async function mine(context: Context, typed: string, options: MineOptions): Promise<void> {
  const store = await context.openStore();
  const id = store.resolveId(typed);
  const said = await change(id, options, { store, context });
  const { terminal } = context;
  if (context.options.json) {
    const own = store.ownAnswers.of(id);
    const kept = own && { text: own.text, at: new Date(own.atMs).toISOString() };
    return terminal.writeJson({ id, mine: kept });
  }
  if (said === null) return showOwn(id, store, context);
  terminal.say(said);
}

/** Does what is asked for and returns what is to be said of it; null where only the answer is to be shown. */
async function change(id: QuestionId, options: MineOptions, place: Place): Promise<string | null> {
  const { store, context } = place;
  const old = store.ownAnswers.of(id)?.text ?? null;
  const { none, noneBefore, kept, unchanged, removed } = texts.grade.mine;
  if (options.back && store.ownAnswers.before(id) === null) return noneBefore;
  if (options.remove) {
    if (old === null) return none;
    store.ownAnswers.put(id, { text: '', atMs: context.now() });
    return removed;
  }
  const text = await newText(id, options, place);
  if (text === null) return null;
  if (text === '') return texts.grade.mine.emptied(id);
  if (text === old) return unchanged;
  store.ownAnswers.put(id, { text, atMs: context.now() });
  return old === null ? kept : texts.common.sentences([kept, texts.grade.mine.replaced(id)]);
}

/** What is to be kept; null where nothing is to change. */
async function newText(
  id: QuestionId,
  options: MineOptions,
  { store, context }: Place,
): Promise<string | null> {
  if (options.edit) return editOwn(id, { store, context });
  if (options.back) return store.ownAnswers.before(id)?.text ?? null;
  if (options.attempt !== undefined) return attemptText(store, id, options.attempt).trim();
  return options.from === undefined ? null : fromFile(options.from, context);
}

/** More is no answer, and would be drawn at each reveal. */
const mostCharacters = 100_000;
const limitMiB = 1;

async function fromFile(path: string, context: Context): Promise<string> {
  const text = await answerIn(path, context);
  if (text === '') throw new QbankError('empty-file', { path });
  if (text.length > mostCharacters) throw new QbankError('file-too-large', { path, limitMiB });
  return text;
}

/** Begins with what is kept, else with the last answer that was given. */
async function editOwn(id: QuestionId, { store, context }: Place): Promise<string> {
  if (!context.terminal.isAttended)
    throw new QbankError('wrong-command-line', { reason: texts.grade.mine.needsEditor, command: name });
  const last = store.attempts.of(id).filter(({ text }) => text.trim() !== '');
  const begun = store.ownAnswers.of(id)?.text ?? last.at(-1)?.text ?? '';
  const editor = editorOf(context.environment);
  const edited = await editText(begun, editor);
  if (edited.kind === 'failed') throw new QbankError('editor-failed', { editor, reason: edited.reason });
  return edited.text.trim();
}

function showOwn(id: QuestionId, store: Store, { terminal }: Context): void {
  const own = store.ownAnswers.of(id);
  const { heading, none, howTo } = texts.grade.mine;
  if (own === null) {
    terminal.say(none);
    terminal.say(howTo(id));
    return;
  }
  const rows = rowsOf(own.text, terminal);
  terminal.write(`${terminal.style.heading(heading(formatTime(own.atMs)))}\n\n${rows.join('\n')}\n`);
}
