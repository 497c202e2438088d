import { describe, expect, test } from 'vitest';
import type { Cleaned, Repair } from '../../../src/clean/cleaned.ts';
import { type Edit, TracedText } from '../../../src/clean/traced.ts';
import type { Question } from '../../../src/questions/question.ts';
import { plainDocument } from '../../../src/read/text.ts';
import { compare, joinNear, type Read } from './compare.ts';
import { type ComparedQuestion, loadSource, loadSources } from './document.ts';
import { type Spoilt, spoil, variants } from './spoil.ts';

const [shown] = variants;
const nurse = spoil(loadSource('nurse'), shown);

/** A reader that looks at the truth; `repair` may spoil what it puts back. */
function readPerfectly(spoilt: Spoilt, repair = (text: string) => text): Read {
  const edits: Edit[] = spoilt.passages.map(({ start, end, repaired }) => ({
    start,
    end,
    insert: repair(repaired),
  }));
  const repaired = TracedText.of(spoilt.text).apply(edits);
  const glosses = [...repaired.text.matchAll(/\([a-zü\u00e0-\u01dc]+\)/g)];
  const traced = repaired.apply(
    glosses.map(({ index, 0: gloss }) => ({ start: index, end: index + gloss.length, insert: '' })),
  );
  const repairs: Repair[] = spoilt.passages.map(({ start, end, damaged, repaired }) => ({
    start,
    end,
    damaged,
    repaired,
  }));
  const document = plainDocument(spoilt.file, spoilt.text);
  const cleaned: Cleaned = { document, blocks: [], traced, removals: [], repairs, doubts: [] };
  const { title = null, role = null, questions } = spoilt.truth;
  return { title, role, questions: questions.map(asRead), cleaned };
}

function asRead(question: ComparedQuestion): Question {
  return { ...question, kind: 'open', options: [], key: null, doubts: [], spans: [] };
}

/** A perfect reading with one question changed. */
function readWith(change: (question: Question) => Question): Read {
  const read = readPerfectly(nurse);
  return { ...read, questions: read.questions.map((one, index) => (index === 3 ? change(one) : one)) };
}

describe('invented documents', () => {
  const spoilt = loadSources().flatMap((source) => variants.map((variant) => spoil(source, variant)));

  test.each(spoilt)('$file compares as all right with its truth', (one) => {
    const { recall, precision, fields, fates, glossesLeft, differences } = compare(one, readPerfectly(one));
    expect(differences).toEqual([]);
    for (const { right, of } of [recall, precision, ...Object.values(fields)]) expect(right).toBe(of);
    expect(fates).toEqual({ restored: joinNear(one.passages).length, reported: 0, silent: 0, wrong: 0 });
    expect(glossesLeft).toBe(0);
  });

  test('are half for tuning and half for judging', () => {
    const sets = loadSources().map(({ set }) => set);
    expect(sets.filter((set) => set === 'tuning')).toHaveLength(sets.length / 2);
  });

  test('have a question in each of which the preview may end, not an end inside a question', () => {
    for (const { truth } of spoilt)
      expect(truth.questions.filter(({ truncated }) => truncated).length).toBeLessThanOrEqual(1);
  });
});

describe('comparing', () => {
  test('finds a border that lies one sentence too far', () => {
    const { fields, differences } = compare(
      nurse,
      readWith((one) => ({
        ...one,
        question: `${one.question}三查是操作前查。`,
        answer: (one.answer ?? '').slice(8),
      })),
    );
    expect(fields.edges).toEqual({ right: 12, of: 13 });
    expect(fields.question).toEqual({ right: 12, of: 13 });
    expect(differences.map(({ what }) => what)).toEqual([
      '專業知識與操作 1 question',
      '專業知識與操作 1 answer',
    ]);
  });

  test('counts a question that was not read against recall and every field', () => {
    const read = readPerfectly(nurse);
    const { recall, precision, fields } = compare(nurse, { ...read, questions: read.questions.slice(1) });
    expect(recall).toEqual({ right: 12, of: 13 });
    expect(precision).toEqual({ right: 12, of: 12 });
    expect(fields.section).toEqual({ right: 12, of: 13 });
  });

  test('counts text that is no question against precision', () => {
    const read = readPerfectly(nurse);
    const stranger = { ...read.questions[0], question: '下載本文檔' };
    expect(compare(nurse, { ...read, questions: [stranger, ...read.questions] }).precision).toEqual({
      right: 13,
      of: 14,
    });
  });

  test('a passage restored to other words is wrong', () => {
    const { fates } = compare(
      nurse,
      readPerfectly(nurse, (text) => text.replace(/.$/, '謊')),
    );
    expect(fates).toMatchObject({ restored: 0, wrong: joinNear(nurse.passages).length });
  });

  test('a passage left alone is silent, or reported where there is a doubt', () => {
    const traced = TracedText.of(nurse.text);
    const { cleaned, ...rest } = readPerfectly(nurse);
    const [{ start, end, damaged }] = nurse.passages;
    const doubts = [{ start, end, text: damaged, reason: 'several fit' }];
    const { fates, glossesLeft } = compare(nurse, {
      ...rest,
      cleaned: { ...cleaned, traced, repairs: [], doubts },
    });
    expect(fates).toEqual({
      restored: 0,
      reported: 1,
      silent: joinNear(nurse.passages).length - 1,
      wrong: 0,
    });
    expect(glossesLeft).toBeGreaterThan(100);
  });

  test('a repair of undamaged text is needless', () => {
    const read = readPerfectly(nurse);
    const repairs = [...read.cleaned.repairs, { start: 0, end: 4, damaged: '', repaired: '' }];
    expect(compare(nurse, { ...read, cleaned: { ...read.cleaned, repairs } }).needlessRepairs).toBe(1);
  });
});
