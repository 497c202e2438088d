import { clean } from '../../src/clean/clean.ts';
import { readFile } from '../../src/read/read.ts';
import { querySqlite } from '../../src/store/files/sqlite-file.ts';
import { flattenMarks } from '../support/damage.ts';
import type { Negative } from './entry.ts';

/**
 * Where cleaning changed a text that it has to leave alone: repairs, glosses taken out, and lines that differ in more
 * than the width of their marks; in anything, where the text is to be kept exactly. Of a text with markup, lines of code
 * alone are looked at.
 */
export async function findChanges({ file, bytes, isExact }: Negative): Promise<string[]> {
  const changes: string[] = [];
  for await (const read of readFile(file, bytes, { querySqlite })) {
    if ('error' in read) return [read.error.message];
    const { traced, repairs, removals, doubts } = clean(read.document);
    const { text, taken } = read.document;
    const ofFormat = new Set(taken.map(({ start }) => start));
    for (const { damaged, repaired } of repairs) changes.push(`repaired ${damaged} → ${repaired}`);
    for (const one of doubts) changes.push(`doubted ${one.text}`);
    for (const { rule, start, end } of removals)
      if (!ofFormat.has(start)) changes.push(`removed (${rule}) ${text.slice(start, end)}`);
    const formOf = isExact ? (line: string) => line : flattenMarks;
    changes.push(...linesChanged(taken.length === 0 ? text : codeOf(text), traced.text, formOf));
  }
  return changes;
}

function linesChanged(before: string, after: string, formOf: (line: string) => string): string[] {
  const left = new Set(after.split('\n').map(formOf));
  return before
    .split('\n')
    .filter((line) => !left.has(formOf(line)))
    .map((line) => `changed ${line}`);
}

/** The lines between fences. */
function codeOf(text: string): string {
  return [...text.matchAll(/^```.*\n([\s\S]*?)^```$/gm)].map(([, code]) => code.trimEnd()).join('\n');
}
