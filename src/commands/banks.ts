import type { Command } from 'commander';
import type { Kind } from '../questions/question.ts';
import type { BankSummary } from '../store/banks/entries.ts';
import { safeDeep } from '../terminal/safe.ts';
import { layTable, type Table } from '../terminal/table.ts';
import { texts } from '../texts/texts.ts';
import { namesInShownScript } from './filters/shown.ts';
import { addExamples } from './program/command-line.ts';
import type { Context } from './program/context.ts';

export function declare(command: Command, context: Context): void {
  addExamples(command, texts.banks.examples);
  command.action(() => listBanks(context));
}

async function listBanks(context: Context): Promise<void> {
  const { terminal, options } = context;
  const store = await context.openStore();
  const banks = await namesInShownScript(store.banks(), context, store);
  if (options.json) return terminal.writeJson({ banks });
  if (banks.length === 0) return terminal.say(texts.banks.none);
  const lines = layTable(tableOf(safeDeep(banks)), terminal.columns);
  terminal.write(`${lines.join('\n')}\n`);
}

function tableOf(banks: readonly BankSummary[]): Table {
  const { headings } = texts.banks;
  const right = 'right' as const;
  return {
    columns: [
      { heading: headings.bank, shrinks: true },
      { heading: headings.questions, align: right },
      { heading: headings.kinds, shrinks: true },
      { heading: headings.truncated, align: right },
      { heading: headings.withoutAnswer, align: right },
      { heading: headings.leftover, align: right },
      // The name is what --bank takes; a file's name says little.
      { heading: headings.file, shrinks: 'goes' },
    ],
    rows: banks.map(({ name, questions, kinds, truncated, withoutAnswer, leftover, file }) => [
      name,
      String(questions),
      kindsOf(kinds),
      ...[truncated, withoutAnswer, leftover].map(String),
      file,
    ]),
  };
}

function kindsOf(kinds: BankSummary['kinds']): string {
  return Object.entries(kinds)
    .map(([kind, count]) => texts.banks.kind(kind as Kind, count))
    .join(texts.common.comma);
}
