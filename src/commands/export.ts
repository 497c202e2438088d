import { type Command, Option } from 'commander';
import type { Entry } from '../bank/bank.ts';
import { QbankError } from '../errors.ts';
import { toElement, toListed } from '../export/json.ts';
import { type SheetPlan, titleOf, toMarkdown } from '../export/markdown.ts';
import { writeUserFile } from '../store/files/user-file.ts';
import { safeJson, safeText } from '../terminal/safe.ts';
import { texts } from '../texts/texts.ts';
import { addFilters, entriesToList, type FilterOptions, isPick, selectQuestions } from './filters/filters.ts';
import { inShownScript } from './filters/shown.ts';
import { addExamples, filledOption, oneOf } from './program/command-line.ts';
import type { Context } from './program/context.ts';

type Format = 'md' | 'json';

interface ExportOptions extends FilterOptions {
  format?: Format;
  output?: string;
  force?: boolean;
  /** `--no-answers` makes it false. */
  answers: boolean;
  answersAtEnd?: boolean;
}

export function declare(command: Command, context: Context): void {
  const { options, examples } = texts.export;
  const formats: readonly Format[] = ['md', 'json'];
  addFilters(command);
  command
    .addOption(new Option('-f, --format <format>', options.format).argParser(oneOf('--format', formats)))
    .option('-o, --output <file>', options.output, filledOption('--output', 'qbank export'))
    .option('--force', options.force)
    .option('--no-answers', options.noAnswers)
    .option('--answers-at-end', options.answersAtEnd);
  addExamples(command, examples);
  command.action((given: ExportOptions) => exportQuestions(context, given));
}

async function exportQuestions(context: Context, options: ExportOptions): Promise<void> {
  const { terminal } = context;
  const format = options.format ?? (context.options.json ? 'json' : 'md');
  checkTogether(format, options);
  const store = await context.openStore();
  const selection = await selectQuestions(context, store, options);
  const entries = await inShownScript(entriesToList(selection, store), context, store);
  const layout = isPick(selection) ? 'paper' : 'banks';
  const text = format === 'json' ? toJson(entries, options) : toSheet(entries, { options, layout });
  if (selection.seed !== null) terminal.say(texts.filters.seedUsed(selection.seed));
  if (options.output === undefined || options.output === '-') return terminal.write(text);
  if (entries.length === 0) return;
  writeUserFile(options.output, text, { force: options.force === true });
  terminal.say(texts.export.written(entries.length, options.output));
}

function checkTogether(format: Format, { answers, answersAtEnd }: ExportOptions): void {
  const command = 'qbank export';
  if (answersAtEnd && !answers)
    throw new QbankError('wrong-command-line', {
      reason: texts.common.conflict('--no-answers', '--answers-at-end'),
      command,
    });
  if (answersAtEnd && format === 'json') {
    throw new QbankError('wrong-command-line', { reason: texts.export.onlyMarkdown, command });
  }
}

function toJson(entries: readonly Entry[], { answers }: ExportOptions): string {
  return `${safeJson({ schema: 1, questions: entries.map(answers ? toElement : toListed) })}\n`;
}

/** A file may be shown on a terminal later: what a terminal could obey stays out of it. */
function toSheet(
  entries: readonly Entry[],
  { options, layout }: { options: ExportOptions; layout: SheetPlan['layout'] },
) {
  if (entries.length === 0) return '';
  const words = texts.export.sheet;
  const answers = options.answersAtEnd ? 'atEnd' : 'below';
  const plan: SheetPlan = {
    title: titleOf(entries, words.title),
    answers: options.answers ? answers : 'none',
    layout,
    words,
  };
  return safeText(toMarkdown(entries, plan));
}
