import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toReadable } from '../../src/export/readable.ts';
import { ingestFile, ingestText } from '../../src/ingest.ts';

const seeds = new URL('../../seeds/', import.meta.url);

function readable(text: string): string {
  const { cleaned, reading } = ingestText('題.txt', Buffer.from(text));
  return toReadable(cleaned, reading);
}

describe('the readable text of a document', () => {
  it.each(readdirSync(seeds))('%s has all its words, in their order, with lines parted', (name) => {
    const { cleaned, reading } = ingestText(name, readFileSync(new URL(name, seeds)));
    const text = toReadable(cleaned, reading);
    const words = (one: string) => one.replace(/\s+/g, '');
    // The title that the page repeats above the document is the one thing left out.
    expect(words(cleaned.traced.text).endsWith(words(text))).toBe(true);
    expect(text).toMatch(/\S\n$/);
    expect(text).not.toMatch(/\n{3}|[ \t]\n/);
    const starts = new Set(text.split('\n').map((line) => line.replace(/^(\d+\.|答案：|解析：)/, '')));
    for (const { question } of reading.questions) {
      const isAtStart = [...starts].some((line) => line.startsWith(question.slice(0, 12)));
      expect(isAtStart, question).toBe(true);
    }
  });

  it('is the text itself where no question is found', () => {
    expect(readable('  今天天氣很好。\n\n\n我們去公園。 ')).toBe('今天天氣很好。\n我們去公園。\n');
  });

  it('is empty where nothing is left', () => {
    expect(readable(' \n \n')).toBe('');
  });
});

it('goes on past a number and a label with nothing behind them', () => {
  expect(readable('②答：')).toBe('②答：\n');
});

it('has no names of fields, which a file of records has and its text has not', async () => {
  const file = Buffer.from(JSON.stringify([{ question: '什么是甲？', answer: '甲是甲。' }]));
  for await (const read of ingestFile('a.json', file, { querySqlite: async () => [] })) {
    const { cleaned, reading } = 'error' in read ? expect.fail() : read.ingested;
    expect(toReadable(cleaned, reading)).toBe('什么是甲？\n甲是甲。\n');
  }
  expect.assertions(1);
});
