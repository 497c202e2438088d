import { type Command, Option } from 'commander';
import { toElement } from '../export/json.ts';
import type { Kind } from '../questions/question.ts';
import { texts } from '../texts/texts.ts';
import { changeByOptions } from './edit/by-options.ts';
import { changeInEditor } from './edit/in-editor.ts';
import { listDoubtful } from './edit/list-doubtful.ts';
import { type EditOptions, hasChange, type Target } from './edit/options.ts';
import { layEdited } from './edit/screen.ts';
import { findTarget } from './edit/target.ts';
import { inShownScript } from './filters/shown.ts';
import { addExamples, filledOption, oneOf } from './program/command-line.ts';
import type { Context } from './program/context.ts';

const name = 'qbank edit';
const kinds: readonly Kind[] = ['open', 'single', 'multiple', 'judge', 'fill'];
/** What leaves nothing to change besides. */
const alone = ['border', 'split', 'join', 'drop', 'ok', 'reset'];

export function declare(command: Command, context: Context): void {
  const { argument, options, examples } = texts.edit;
  command
    .argument('[id]', argument)
    .option('--bank <name>', options.bank, filledOption('--bank', name))
    .option('--question <text>', options.question, filledOption('--question', name))
    .option('--answer <text>', options.answer)
    .option('--analysis <text>', options.analysis)
    .option('--section <name>', options.section)
    .addOption(new Option('--kind <kind>', options.kind).argParser(oneOf('--kind', kinds)))
    .option('--key <letters>', options.key)
    .option('--option <letter=text>', options.option, (value: string, all: string[] = []) => [...all, value])
    .addOption(exclusive('--border <sentence>', 'border').argParser(filledOption('--border', name)))
    .addOption(exclusive('--split <sentence>', 'split').argParser(filledOption('--split', name)));
  for (const flag of ['join', 'drop', 'ok', 'reset'] as const)
    command.addOption(exclusive(`--${flag}`, flag));
  addExamples(command, examples);
  command.action((id: string | undefined, given: EditOptions) => edit(context, id, given));
}

function exclusive(flags: string, option: keyof typeof texts.edit.options): Option {
  const others = ['question', 'answer', 'analysis', 'section', 'kind', 'key', 'option', ...alone];
  return new Option(flags, texts.edit.options[option]).conflicts(others.filter((other) => other !== option));
}

async function edit(context: Context, typed: string | undefined, options: EditOptions): Promise<void> {
  const store = await context.openStore();
  if (typed === undefined) return listDoubtful(context, store, options);
  const target = findTarget(store, typed, options);
  const isChanged = hasChange(options)
    ? changeByOptions(store, target, options)
    : await changeInEditor(store, target, context);
  await report(context, { target, options, isChanged });
}

interface Done {
  target: Target;
  options: EditOptions;
  isChanged: boolean;
}

async function report(context: Context, { target, options, isChanged }: Done): Promise<void> {
  const { terminal } = context;
  const { id, bank } = target;
  const store = await context.openStore();
  const own = store.entriesOf(id).filter((entry) => entry.bank === bank);
  const [entry] = await inShownScript(own, context, store);
  if (context.options.json) return terminal.writeJson({ question: entry ? toElement(entry) : null });
  if (!isChanged) return terminal.say(texts.edit.unchanged);
  if (entry) terminal.write(`${layEdited(entry, terminal).join('\n')}\n`);
  const { done, dropped, isReset, isRight, splitOff } = texts.edit;
  const known = new Set(target.held.questions.map(({ id }) => id));
  const added = store.editable(bank).questions.find((numbered) => !known.has(numbered.id));
  if (options.reset) return terminal.say(isReset(id, bank));
  const say = options.drop ? dropped : options.ok ? isRight : done;
  terminal.say(say(id, bank));
  if (options.split !== undefined && added) terminal.say(splitOff(added.id));
}
