import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { plainDocument, readTextDocument } from '../../src/read/text.ts';

const seeds = readdirSync('seeds').map((file) => readTextDocument(file, readFileSync(`seeds/${file}`)));
const cleanText = (text: string) => clean(plainDocument('page.txt', text));

interface GoldRepair {
  seed: string;
  damaged: string;
  repaired: string;
}

const goldRepairs: GoldRepair[] = JSON.parse(readFileSync('test/fixtures/gold/repairs.json', 'utf8'));

describe('cleaning the seeds', () => {
  test.each(seeds.map((document) => [document.file, document] as const))(
    'restores each shifted passage of %s',
    (file, document) => {
      const { traced, doubts } = clean(document);
      const wanted = goldRepairs.filter(({ seed }) => seed === file);
      expect(wanted.filter(({ repaired }) => !traced.text.includes(repaired))).toEqual([]);
      expect(doubts).toEqual([]);
    },
  );

  test.each(seeds.map((document) => [document.file, document] as const))(
    'counts what it takes out of %s',
    (_, document) => {
      const { removals, repairs } = clean(document);
      const counts: Record<string, number> = { repairs: repairs.length };
      for (const { rule } of removals) counts[rule] = (counts[rule] ?? 0) + 1;
      expect(counts).toMatchSnapshot();
    },
  );
});

describe('cleaning', () => {
  test('changes nothing in what is clean', () => {
    for (const document of seeds) {
      const once = clean(document).traced.text;
      expect(cleanText(once).traced.text).toBe(once);
    }
  });

  test('takes no character out twice', () => {
    for (const document of seeds) {
      const { removals } = clean(document);
      const overlaps = removals.filter(({ start }, at) => at > 0 && start < removals[at - 1].end);
      expect(overlaps).toEqual([]);
    }
  });

  test('never fails and traces back to the whole document, whatever the text', () => {
    const pieces = fc.constantFrom(
      '客',
      '户',
      '頭',
      '\ue480',
      '?',
      '!',
      ';',
      '(yàn)',
      'yàn)',
      ',',
      'M',
      '€',
      '\n',
      '1.',
      '\ud800',
      '😀',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { traced } = cleanText(text);
        expect(traced.sourceOf({ start: traced.text.length, end: traced.text.length }).end).toBe(text.length);
      }),
    );
  });
});
