import { basename } from 'node:path';
import type { Command } from 'commander';
import { toReadable } from '../export/readable.ts';
import type { Ingested } from '../ingest.ts';
import { documentScriptOf } from '../script/machine-made.ts';
import { showText } from '../script/show.ts';
import { checkText, limitBytes, readUserFile } from '../store/files.ts';
import { safeText } from '../terminal/safe.ts';
import { texts } from '../texts/texts.ts';
import { addExamples, filledArgument } from './command-line.ts';
import type { Context } from './context.ts';

export function declare(command: Command, context: Context): void {
  command.argument('<file>', texts.clean.argument, filledArgument('FILE', 'qbank clean'));
  addExamples(command, texts.clean.examples);
  command.action((path: string) => cleanFile(context, path));
}

async function cleanFile({ terminal, options }: Context, path: string): Promise<void> {
  const isPiped = path === '-';
  const bytes = isPiped ? await readPiped(terminal.stdin) : readUserFile(path);
  const { ingestText } = await import('../ingest.ts');
  const ingested = ingestText(isPiped ? texts.clean.standardInput : basename(path), bytes);
  const readable = toReadable(ingested.cleaned, ingested.reading);
  const text = await showText(readable, options.script, documentScriptOf(readable));
  if (options.json) return terminal.writeJson(toJson(text, ingested));
  // The terminal lets colours through, which here could only be the document's.
  terminal.write(safeText(text));
  const { removals, questions } = ingested.reading;
  const { repairs, doubts } = ingested.cleaned;
  terminal.say(texts.clean.report(removals.length, repairs.length, doubts.length));
  if (questions.length === 0) terminal.say(texts.clean.noQuestions);
}

async function readPiped(stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    // Enough to be refused; the rest may have no end.
    if (length > limitBytes) break;
  }
  return checkText(texts.clean.standardInput, Buffer.concat(chunks));
}

function toJson(text: string, { cleaned, reading }: Ingested): object {
  const counts = new Map<string, number>();
  for (const { rule } of reading.removals) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    text,
    removed: [...counts].map(([rule, count]) => ({ rule, count })),
    repairs: cleaned.repairs.length,
    doubtful: cleaned.doubts.map(({ text, reason }) => ({ text, reason })),
  };
}
