import type { Command } from 'commander';
import type { Entry } from '../bank/bank.ts';
import { toListed } from '../export/json.ts';
import { toBanks } from '../export/sheet.ts';
import { oneLine } from '../script/one-line.ts';
import { safeDeep, safeText } from '../terminal/safe.ts';
import { layTable } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { cutToCells } from '../terminal/width.ts';
import { texts } from '../texts/texts.ts';
import { addFilters, entriesToList, type FilterOptions, selectQuestions } from './filters/filters.ts';
import { inShownScript } from './filters/shown.ts';
import { readStandings, standingJson, standingWords } from './list/standing.ts';
import { addExamples } from './program/command-line.ts';
import type { Context } from './program/context.ts';

export function declare(command: Command, context: Context): void {
  addFilters(command);
  addExamples(command, texts.list.examples);
  command.action((options: FilterOptions) => list(context, options));
}

async function list(context: Context, options: FilterOptions): Promise<void> {
  const { terminal } = context;
  const store = await context.openStore();
  const selection = await selectQuestions(context, store, options);
  const entries = await inShownScript(entriesToList(selection, store), context, store);
  const standingOf = await readStandings(store, context.now());
  if (context.options.json) {
    const questions = entries.map((entry) => ({ ...toListed(entry), ...standingJson(standingOf(entry.id)) }));
    return terminal.writeJson({ questions });
  }
  if (entries.length === 0) return;
  const noteOf = (entry: Entry) =>
    safeText([gapOf(entry), ...standingWords(standingOf(entry.id))].filter(Boolean).join(texts.common.comma));
  const isGrouped = selection.order === 'document';
  const lines = layList(safeDeep(entries), { terminal, isGrouped, noteOf });
  terminal.write(`${lines.join('\n')}\n`);
  if (selection.seed !== null) terminal.say(texts.filters.seedUsed(selection.seed));
  terminal.say(texts.list.count(entries.length, new Set(entries.map(({ bank }) => bank)).size));
}

interface ListLook {
  terminal: Terminal;
  isGrouped: boolean;
  /** What is to be said of an entry. */
  noteOf: (entry: Entry) => string;
}

/** On a screen under headings and cut to its width; for a pipe, whole, one line a question with all that finds it. */
function layList(entries: readonly Entry[], look: ListLook): string[] {
  const { terminal, isGrouped, noteOf } = look;
  if (terminal.isScreen && isGrouped) return layGroups(entries, look);
  const { headings } = texts.list;
  const columns = [
    { heading: headings.id, paint: terminal.style.id },
    { heading: headings.bank, shrinks: true },
    { heading: headings.section, shrinks: true },
    { heading: headings.number, align: 'right' as const },
    { heading: headings.note },
    { heading: headings.question, shrinks: true },
  ];
  const rows = entries.map((entry) => [
    entry.id,
    entry.bank,
    entry.section ?? '',
    numberOf(entry),
    noteOf(entry),
    entry.question,
  ]);
  return layTable({ columns, rows }, terminal.columns);
}

function layGroups(entries: readonly Entry[], look: ListLook): string[] {
  const { style, columns } = look.terminal;
  return toBanks(entries).flatMap(({ name, sections }, index) => [
    ...(index === 0 ? [] : ['']),
    style.heading(cutToCells(name, columns)),
    ...sections.flatMap(({ name, entries }) => [
      ...(name === null ? [] : [style.strong(cutToCells(name, columns))]),
      ...entries.map((entry) => layRow(entry, look)),
    ]),
  ]);
}

function layRow(entry: Entry, { terminal: { style, columns }, noteOf }: ListLook): string {
  const before = `${numberOf(entry).padStart(3)}  `;
  const note = noteOf(entry);
  const noted = `${note === '' ? '' : `[${note}] `}${oneLine(entry.question)}`;
  return `${style.id(entry.id)} ${before}${cutToCells(noted, columns - entry.id.length - 1 - before.length)}`;
}

function numberOf({ number }: Entry): string {
  return number === null ? '' : String(number);
}

/** What its document lacks. */
function gapOf({ truncated, answer, analysis, key }: Entry): string {
  if (truncated) return texts.list.truncated;
  return (answer ?? analysis ?? key) === null ? texts.list.withoutAnswer : '';
}
