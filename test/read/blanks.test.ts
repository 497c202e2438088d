import { expect, test } from 'vitest';
import { withoutLongBlanks } from '../../src/read/blanks.ts';
import type { Taken } from '../../src/read/document.ts';
import { readFile } from '../../src/read/read.ts';
import { plainDocument, readTextDocument } from '../../src/read/text.ts';

/** The text that is left when endless white space is taken out. */
function left(text: string): string {
  const { taken } = withoutLongBlanks(plainDocument('a.txt', text));
  return taken.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const blanks = (count: number): string => ' '.repeat(count);

test.each([
  ['blanks', `题${blanks(5000)}？`, `题${blanks(120)}？`],
  ['a line end among blanks', `题${blanks(900)}\n${blanks(900)}答`, `题${blanks(60)}\n${blanks(60)}答`],
  [
    'an empty line among blanks',
    `题${blanks(900)}\n${blanks(9)}\n${blanks(900)}\n答`,
    `题${blanks(60)}\n${blanks(59)}\n答`,
  ],
  ['empty lines', `题${'\n'.repeat(5000)}答`, `题${'\n'.repeat(120)}答`],
  ['what is not endless', `题${blanks(120)}答`, `题${blanks(120)}答`],
])('of %s so much is kept as says something', (_, text, kept) => {
  expect(left(text)).toBe(kept);
});

test('endless white space and the markup in it are taken out as stretches that do not overlap', () => {
  const text = `题${blanks(300)}答`;
  const taken: Taken[] = [{ start: 100, end: 120, rule: 'markup' }];
  expect(withoutLongBlanks({ ...plainDocument('a.md', text), taken }).taken).toEqual([
    { start: 61, end: 241, rule: 'white space' },
  ]);
});

test('blanks that entities stand for are endless as well', () => {
  const text = `题${'&nbsp;'.repeat(500)}答`;
  const { taken } = withoutLongBlanks(readTextDocument('a.txt', new TextEncoder().encode(text)));
  expect(taken.reduce((rest, { start, end }) => rest - (end - start), text.length)).toBe(122);
});

test.each(['a.txt', 'a.md', 'a.html'])('no reader hands on endless white space: %s', async (file) => {
  const bytes = new TextEncoder().encode(`<html><pre>题\n${'\t'.repeat(5000)}x</pre></html>`);
  const tools = { querySqlite: () => Promise.reject(new Error('none')) };
  for await (const read of readFile(file, bytes, tools)) {
    if ('error' in read) throw read.error;
    const { text, taken } = read.document;
    const length = taken.reduce((rest, { start, end }) => rest - (end - start), text.length);
    expect(length).toBeLessThan(300);
  }
});

test('takes millions of blanks out, which are more than a pattern can match', () => {
  const text = `题${' '.repeat(12_000_000)}？`;
  const { taken } = withoutLongBlanks(plainDocument('a.txt', text));
  expect(taken.map(({ start, end }) => [start, text.length - end])).toEqual([[61, 61]]);
});
