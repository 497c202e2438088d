import { expect, test } from 'vitest';
import { readFile } from '../../src/read/read.ts';

/** How many lines were read, or the error's id. */
async function linesOf(text: string): Promise<number | string> {
  const tools = { querySqlite: () => Promise.reject(new Error('none')) };
  for await (const read of readFile('a.txt', new TextEncoder().encode(text), tools))
    return 'error' in read ? read.error.id : read.document.text.split('\n').length;
  return 'nothing';
}

test('a document of more lines than memory is safe for is refused', async () => {
  expect(await linesOf('1. 甲\n'.repeat(400_100))).toBe('too-many-lines');
});

test('empty lines are not counted', async () => {
  expect(await linesOf(`1. 甲${'\n'.repeat(500_000)}`)).toBe(500_001);
});
