import { describe, expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { loadCorpus } from './corpus.ts';
import { encode } from './encode.ts';
import { type Entry, loadNegatives } from './entry.ts';
import { unmark } from './marks.ts';
import { ingestEntry, toRead } from './read.ts';
import { score, sum } from './score.ts';

const corpus = await loadCorpus();
const negatives = loadNegatives('negative');

/** Reading takes longer than all else here, so each file is read once. */
const read = new Map<string, ReturnType<typeof ingestEntry>>();

function ingestOnce(entry: Parameters<typeof ingestEntry>[0] & { name: string }) {
  const known = read.get(entry.name) ?? ingestEntry(entry);
  read.set(entry.name, known);
  return known;
}

describe('marks', () => {
  test('are taken out of the document and say what is asked', () => {
    const { text, truth } = unmark(
      '⟦s!single:一题⟧\n3. ⟦q:端口是（⟦k:B⟧）。⟧\nA.⟦A:21⟧ B.⟦B:80⟧\n⟦x:见协议。⟧',
    );
    expect(text).toBe('一题\n3. 端口是（B）。\nA.21 B.80\n见协议。');
    expect(truth.questions).toEqual([
      {
        section: '一题',
        number: 3,
        kind: 'single',
        question: '端口是（ ）。',
        options: [
          { label: 'A', text: '21' },
          { label: 'B', text: '80' },
        ],
        key: 'B',
        answer: null,
        analysis: '见协议。',
        assesses: [],
        marks: null,
        truncated: false,
      },
    ]);
  });

  test('give answers that stand apart to the question with that ordinal', () => {
    const { truth } = unmark('1.⟦q:甲？⟧2.⟦q:乙？⟧答案：1⟦k#1:√⟧2⟦a#2:丙⟧');
    expect(truth.questions.map(({ key, answer }) => ({ key, answer }))).toEqual([
      { key: 'T', answer: null },
      { key: null, answer: '丙' },
    ]);
  });

  test('join what lies apart by a line end, and lines broken to fit a page by nothing', () => {
    const { text, truth } = unmark('1.⟦q:甲⤶\n乙？⟧⟦a:丙⟧广告⟦a+:丁⟧');
    expect(text).toBe('1.甲\n乙？丙广告丁');
    expect(truth.questions[0]).toMatchObject({ question: '甲乙？', answer: '丙\n丁' });
  });

  test('put shared material before the stems that follow', () => {
    const { truth } = unmark('⟦i:材料。⟧1.⟦q:甲？⟧⟦/i:⟧2.⟦q:乙？⟧');
    expect(truth.questions.map(({ question }) => question)).toEqual(['材料。\n甲？', '乙？']);
  });

  test('that are not closed, or open nothing, are refused', () => {
    expect(() => unmark('⟦q:甲')).toThrow('is not closed');
    expect(() => unmark('⟦甲⟧')).toThrow('no mark');
    expect(() => unmark('甲⟧')).toThrow('without ⟦');
  });
});

describe('the corpus', () => {
  test('has the names of its entries once', () => {
    const names = corpus.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(corpus)(
    '$name: no mark is left in the file, and no question is without a stem',
    ({ bytes, truth }) => {
      expect(Buffer.from(bytes).includes('⟦')).toBe(false);
      expect(truth.questions.length).toBeGreaterThan(0);
      for (const { question, kind, key, options } of truth.questions) {
        expect(question).not.toMatch(/^\s*$|⤶/);
        if (kind === 'judge' && key !== null) expect(key).toMatch(/^[TF]$/);
        if (kind === 'single' && key !== null) expect(options.map(({ label }) => label)).toContain(key);
        if (kind === 'multiple')
          for (const letter of key ?? '') expect(options.map(({ label }) => label)).toContain(letter);
        expect(options.map(({ label }) => label).join('')).toBe(
          'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, options.length),
        );
      }
    },
  );

  test.each(corpus)('$name compares as all right with itself', ({ truth }) => {
    const { title = null, role = null } = truth;
    const questions = truth.questions.map((one) => ({ ...one, doubts: [], spans: [] }));
    const reading = { title, role, questions, script: 'hans', headings: [], removals: [], leftovers: [] };
    const read = { readings: [reading as never], characters: 1, leftover: 0, errors: [] };
    expect(score(truth, read).differences).toEqual([]);
  });

  test('holds encodings that are no UTF-8', () => {
    expect(new TextDecoder('big5').decode(encode('面試題庫', 'big5'))).toBe('面試題庫');
    expect(new TextDecoder('gb18030').decode(encode('面试题库', 'gb18030'))).toBe('面试题库');
    expect(() => encode('面试', 'big5')).toThrow('big5 has no 试');
  });
});

describe('as a whole, the corpus', () => {
  const distinct = (entries: readonly Entry[]) =>
    new Set(entries.flatMap(({ truth }) => truth.questions.map(({ question }) => question)));
  const layouts = (entries: readonly Entry[]) => new Set(entries.map(({ layout }) => layout));
  const ofSet = (set: Entry['set']) => corpus.filter((entry) => entry.set === set);

  test('has at least forty layouts and four hundred questions', () => {
    expect(layouts(corpus).size).toBeGreaterThanOrEqual(40);
    expect(distinct(corpus).size).toBeGreaterThanOrEqual(400);
  });

  test('has no question in both of its halves', () => {
    const tuning = distinct(ofSet('tuning'));
    expect([...distinct(ofSet('judging'))].filter((question) => tuning.has(question))).toEqual([]);
  });

  test('has as many texts in which nothing is to be found as it takes to tell', () => {
    expect(negatives.length).toBeGreaterThanOrEqual(12);
    expect(loadNegatives('untouched').length).toBeGreaterThanOrEqual(10);
  });

  test('has every kind, both scripts and all encodings', () => {
    const kinds = new Set(corpus.flatMap(({ truth }) => truth.questions.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual(['fill', 'judge', 'multiple', 'open', 'single']);
    const encodings = new Set(corpus.map(({ encoding }) => encoding));
    expect([...encodings].toSorted()).toEqual([
      'big5',
      'gb18030',
      'utf-16be',
      'utf-16le',
      'utf-8',
      'utf-8-bom',
    ]);
  });

  // Reads some three hundred documents: a busy machine takes its time.
  test('is read well enough in the half that rules are tuned on', { timeout: 120_000 }, async () => {
    const scores = [];
    for (const entry of ofSet('tuning')) scores.push(score(entry.truth, toRead(await ingestOnce(entry))));
    const { recall, precision, stem, answer, key } = sum(scores);
    const floors = { recall: 0.9, precision: 0.92, stem: 0.88, answer: 0.85, key: 0.75 };
    const shares = { recall, precision, stem, answer, key };
    for (const [name, floor] of Object.entries(floors)) {
      const { right, of } = shares[name as keyof typeof shares];
      expect(right / of, name).toBeGreaterThanOrEqual(floor);
    }
  });

  test.each([...corpus, ...negatives])('$name is accounted for, character by character', async (entry) => {
    for (const { reading, cleaned } of (await ingestOnce(entry)).ingested) {
      const { missing, twice } = account(reading, cleaned.document);
      expect({ missing, twice }).toEqual({ missing: [], twice: [] });
    }
  });
});
