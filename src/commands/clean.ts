import type { Command } from 'commander';
import { toReadable } from '../export/readable.ts';
import type { Ingested, IngestedFile } from '../ingest.ts';
import { documentScriptOf } from '../script/machine-made.ts';
import { showText } from '../script/show.ts';
import { safeText } from '../terminal/safe.ts';
import { texts } from '../texts/texts.ts';
import { ingestNamed, readNamed } from './import/documents.ts';
import { addExamples, filledArgument } from './program/command-line.ts';
import type { Context } from './program/context.ts';

export function declare(command: Command, context: Context): void {
  command.argument('<file>', texts.clean.argument, filledArgument('FILE', 'qbank clean'));
  addExamples(command, texts.clean.examples);
  command.action((path: string) => cleanFile(context, path));
}

async function cleanFile(context: Context, path: string): Promise<void> {
  const { script } = context.options;
  const documents: IngestedFile[] = [];
  for await (const document of ingestNamed(path, await readNamed(path, context), { signal: context.signal }))
    documents.push(document);
  const ingested = documents.flatMap((document) => ('error' in document ? [] : [document.ingested]));
  const [failed] = documents.flatMap((document) => ('error' in document ? [document.error] : []));
  // Of an archive, what can be read is printed all the same.
  if (failed && ingested.length === 0) throw failed;
  const readable = ingested.map(({ cleaned, reading }) => toReadable(cleaned, reading));
  const shown = await Promise.all(readable.map((text) => showText(text, script, documentScriptOf(text))));
  report(shown.filter((text) => text !== '').join('\n'), ingested, context);
  if (failed) throw failed;
}

function report(text: string, ingested: readonly Ingested[], { terminal, options }: Context): void {
  if (options.json) {
    terminal.writeJson(toJson(text, ingested));
    return;
  }
  // The terminal lets colours through, which here could only be the document's.
  terminal.write(safeText(text));
  const count = (counted: (one: Ingested) => readonly unknown[]) =>
    ingested.reduce((sum, one) => sum + counted(one).length, 0);
  const removals = count(({ reading }) => reading.removals);
  const repairs = count(({ cleaned }) => cleaned.repairs);
  terminal.say(
    texts.clean.report(
      removals,
      repairs,
      count(({ cleaned }) => cleaned.doubts),
    ),
  );
  if (count(({ reading }) => reading.questions) === 0) terminal.say(texts.clean.noQuestions);
}

function toJson(text: string, ingested: readonly Ingested[]): object {
  const counts = new Map<string, number>();
  for (const { reading } of ingested)
    for (const { rule } of reading.removals) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    text,
    removed: [...counts].map(([rule, count]) => ({ rule, count })),
    repairs: ingested.reduce((sum, { cleaned }) => sum + cleaned.repairs.length, 0),
    doubtful: ingested.flatMap(({ cleaned }) => cleaned.doubts).map(({ text, reason }) => ({ text, reason })),
  };
}
