import { Command, type ErrorOptions as CommanderErrorOptions, Option } from 'commander';
import { QbankError } from '../../errors.ts';
import type { ShownScript } from '../../script/script.ts';
import { typedText, typedWord } from '../../script/typed.ts';
import { cellWidth, padToCells } from '../../terminal/width.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { type Language, languages, readLanguage } from '../../texts/language.ts';
import { texts } from '../../texts/texts.ts';

/**
 * A command whose complaints are `QbankError`s. All of commander's pass through `error`; what it found wrong is told by
 * the code, on what by the word in quotes, what it would suggest by the line behind.
 */
export class QbankCommand extends Command {
  override createCommand(name?: string): QbankCommand {
    return new QbankCommand(name);
  }

  override error(message: string, options?: CommanderErrorOptions): never {
    const subjects = [...message.matchAll(/'([^']*)'/g)].map(([, subject]) => subject);
    const complaint: Complaint = {
      subject: subjects[0] ?? '',
      other: subjects[1] ?? '',
      near: message.match(/\n\(Did you mean (?:one of )?(.*)\?\)$/)?.[1].split(', ') ?? [],
      reason: message.replace(/^error: /, ''),
      command: pathOf(this),
    };
    const translate = complaints[options?.code ?? ''] ?? anyComplaint;
    throw translate(complaint);
  }
}

interface Complaint {
  subject: string;
  /** The second of two that are named. */
  other: string;
  near: string[];
  reason: string;
  command: string;
}

const anyComplaint = ({ reason, command }: Complaint) =>
  new QbankError('wrong-command-line', { reason, command });

const complaints: { [code: string]: (complaint: Complaint) => QbankError } = {
  'commander.unknownCommand': ({ subject, near }) =>
    new QbankError('unknown-command', { command: subject, near }),
  'commander.unknownOption': ({ subject, near, command }) =>
    new QbankError('unknown-option', { option: subject, near, command }),
  'commander.missingArgument': ({ subject, command }) =>
    new QbankError('missing-argument', { argument: subject.toUpperCase(), command }),
  'commander.optionMissingArgument': ({ subject, command }) =>
    new QbankError('missing-value', { option: longName(subject), command }),
  'commander.conflictingOption': ({ subject, other, command }) =>
    new QbankError('wrong-command-line', {
      reason: texts.common.conflict(longName(subject), longName(other)),
      command,
    }),
  'commander.excessArguments': ({ command }) => new QbankError('too-many-arguments', { command }),
};

/** `-n, --count <number>` → `--count` */
function longName(flags: string): string {
  return flags.match(/--[\w-]+/)?.[0] ?? flags;
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** Reads a value that must be one of `values`: for `Option.argParser`. Full-width and upper-case letters count. */
export function oneOf<Value extends string>(
  option: string,
  values: readonly Value[],
): (text: string) => Value {
  return (text) => {
    const wanted = typedWord(text);
    const value = values.find((value) => value === wanted);
    if (value === undefined) {
      throw new QbankError('wrong-value', { option, value: text, expected: values.join(', ') });
    }
    return value;
  };
}

/** Reads a word that may not be empty, as one from a variable that is not set: for `Option.argParser`. */
export function filledOption(option: string, command: string): (text: string) => string {
  return (text) => {
    if (text.trim() === '') throw new QbankError('missing-value', { option, command });
    return text;
  };
}

/** The same for `Command.argument`. */
export function filledArgument(argument: string, command: string): (text: string) => string {
  return (text) => {
    if (text.trim() === '') throw new QbankError('missing-argument', { argument, command });
    return text;
  };
}

interface WholeNumberRule {
  least: number;
  /** As in `a whole number from 1, such as 5`. */
  expected: string;
}

/** Reads a whole number: for `Option.argParser`. Full-width digits count. */
export function wholeNumber(option: string, { least, expected }: WholeNumberRule): (text: string) => number {
  return (text) => {
    const digits = typedText(text);
    const value = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
    if (!Number.isSafeInteger(value) || value < least) {
      throw new QbankError('wrong-value', { option, value: text, expected });
    }
    return value;
  };
}

/** Adds a paragraph behind a command's help. */
export function addNote(command: Command, note: string): void {
  command.addHelpText('after', () => ['', ...wrapText(note, helpColumns(command))].join('\n'));
}

/**
 * Adds examples, one a line, behind a command's help; what one does stands behind two spaces or more. It goes below the
 * example where the screen is too narrow; the example itself stays in one piece, to be copied.
 */
export function addExamples(command: Command, examples: readonly string[]): void {
  command.addHelpText('after', () => {
    const rows = layExamples(examples, helpColumns(command)).map((row) => `  ${row}`);
    return ['', texts.common.headings.examples, ...rows].join('\n');
  });
}

const widestGap = 4;

function layExamples(examples: readonly string[], columns: number): string[] {
  const parts = examples.map((example) => /^(.*?\S)(?: {2,}(.*))?$/.exec(example)?.slice(1) ?? [example]);
  const widest = (part: number) => Math.max(...parts.map((texts) => cellWidth(texts[part] ?? '')));
  const gap = Math.min(widestGap, columns - 2 - widest(0) - widest(1));
  return parts.flatMap(([line, meaning]) => {
    if (meaning === undefined) return [line];
    if (gap >= 2) return [padToCells(line, widest(0) + gap) + meaning];
    return [line, ...wrapText(meaning, columns - 6).map((row) => `    ${row}`)];
  });
}

function helpColumns(command: Command): number {
  return command.configureOutput().getOutHelpWidth?.() ?? 80;
}

/** Reads a language, as people and systems name it: for `Option.argParser`. By then it was chosen already. */
function language(text: string): Language {
  const language = readLanguage(text);
  if (language === null) {
    throw new QbankError('wrong-value', { option: '--lang', value: text, expected: languages.join(', ') });
  }
  return language;
}

const shownScripts: readonly ShownScript[] = ['original', 'hans', 'hant', 'tw', 'hk'];

/** The options that every command takes. */
export function commonOptions(): Option[] {
  const { options } = texts.common;
  return [
    new Option('--script <script>', options.script).argParser(oneOf('--script', shownScripts)),
    new Option('--lang <language>', options.lang).argParser(language),
    new Option('--data <folder>', options.data).argParser(filledOption('--data', 'qbank')),
    new Option('--json', options.json),
    new Option('--plain', options.plain),
    new Option('--no-color', options.noColor),
    new Option('-q, --quiet', options.quiet),
  ];
}
