import {
  type Argument,
  type Command,
  Help,
  type HelpConfiguration,
  type Option,
  type OutputConfiguration,
} from 'commander';
import { outputs } from '../../terminal/output.ts';
import { cellWidth, padToCells } from '../../terminal/width.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { texts } from '../../texts/texts.ts';

const usual = new Help();

const indent = '  ';
const gap = '  ';
/** Help goes where all output goes; what is wrong with that, is told there. */
export const helpOutput: OutputConfiguration = {
  writeOut: (text) => void outputs.stdout.write(text),
  getOutHelpWidth: () => (outputs.stdout.isTTY ? (outputs.stdout.columns ?? 80) : 80),
  getOutHasColors: () => false,
};

/** Where fewer cells are left beside the terms, what they mean stands below them. */
const leastCells = 24;
const below = ' '.repeat(8);

/**
 * How help is laid out: as commander does, but by cells, of which a Chinese character takes two, by Chinese line-break
 * rules, and with commander's own words in the language of the rest.
 */
export const helpLook: HelpConfiguration = {
  showGlobalOptions: true,
  // A full-width colon needs no space behind it.
  formatHelp: (command, helper) => usual.formatHelp(command, helper).replace(/^(\S+：) /, '$1'),
  displayWidth: cellWidth,
  boxWrap: (text, width) => wrapText(text, width).join('\n'),
  styleTitle: (title) => texts.common.titles[title] ?? title,
  commandUsage: (command) => inWords(usual.commandUsage(command)),
  subcommandTerm: (command) => inWords(command.name() + argumentsOf(command)),
  optionTerm: ({ flags }) => inWords(flags),
  argumentTerm: (argument: Argument) => withPlaceholders(argument.name()),
  optionDescription,
  formatItem: (term, termWidth, description, { helpWidth = 80 }) => {
    const room = helpWidth - termWidth - gap.length - indent.length;
    if (room >= leastCells) {
      const [first, ...others] = wrapText(description, room);
      const before = ' '.repeat(indent.length + termWidth + gap.length);
      return [indent + padToCells(term, termWidth) + gap + first, ...others.map((row) => before + row)]
        .map((row) => row.trimEnd())
        .join('\n');
    }
    const rows = wrapText(description, Math.max(leastCells, helpWidth) - below.length);
    return [indent + term, ...rows.map((row) => below + row)].join('\n');
  },
};

function argumentsOf({ registeredArguments }: Command): string {
  return registeredArguments
    .map((argument) => ` ${argument.required ? `<${argument.name()}>` : `[${argument.name()}]`}`)
    .join('');
}

function optionDescription({ description, defaultValueDescription }: Option): string {
  if (defaultValueDescription === undefined) return description;
  return `${description}${texts.common.defaultIs(defaultValueDescription)}`;
}

/** What stands for a value, between brackets, in the language of the help: `--time <duration>` → `--time <时长>` */
function inWords(term: string): string {
  return term.replace(/[<[][^>\]]*[>\]]/g, withPlaceholders);
}

/** The names of values on the command line, in the language of the rest: `session|id` → `场次|编号` */
function withPlaceholders(names: string): string {
  return names.replace(/[a-z-]+/g, (name) => texts.common.placeholders[name] ?? name);
}
