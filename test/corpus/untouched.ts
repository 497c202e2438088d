import { clean } from '../../src/clean/clean.ts';
import { readFile } from '../../src/read/read.ts';
import { flattenMarks } from '../support/damage.ts';
import type { Negative } from './entry.ts';

/**
 * Where cleaning changed a text that it has to leave alone: repairs, glosses taken out, and lines that differ in more
 * than the width of their marks; of a line that says `[exact]` in its file, in anything.
 */
export async function findChanges({ file, bytes }: Negative): Promise<string[]> {
  const changes: string[] = [];
  const tools = { querySqlite: () => Promise.reject(new Error('no collection')) };
  for await (const read of readFile(file, bytes, tools)) {
    if ('error' in read) return [read.error.message];
    const { traced, repairs, removals, doubts } = clean(read.document);
    const { text, taken } = read.document;
    const ofFormat = new Set(taken.map(({ start }) => start));
    for (const { damaged, repaired } of repairs) changes.push(`repaired ${damaged} → ${repaired}`);
    for (const one of doubts) changes.push(`doubted ${one.text}`);
    for (const { rule, start, end } of removals)
      if (!ofFormat.has(start)) changes.push(`removed (${rule}) ${text.slice(start, end)}`);
    if (taken.length === 0) changes.push(...linesChanged(text, traced.text));
  }
  return changes;
}

function linesChanged(before: string, after: string): string[] {
  const left = new Set(after.split('\n').map(flattenMarks));
  return before
    .split('\n')
    .filter((line) => !left.has(flattenMarks(line)))
    .map((line) => `changed ${line}`);
}
