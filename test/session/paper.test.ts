import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/bank/bank.ts';
import type { Kind } from '../../src/questions/question.ts';
import { composePaper, type PaperWishes } from '../../src/session/paper.ts';
import { stageOf } from '../../src/session/stage.ts';
import { type EntryFields, plainEntry } from '../support/entry.ts';

type Facts = EntryFields & { id: string };

function entry(facts: Facts): Entry {
  const plain = { bank: '甲', role: '客服', section: '專業知識', question: `題目${facts.id}`, answer: '答' };
  return plainEntry({ ...plain, ...facts });
}

const wishes: PaperWishes = { role: '客服', seed: 7 };
const several = (count: number, facts: Omit<Facts, 'id'>, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    entry({ id: `${facts.section ?? ''}${from + index}`, ...facts }),
  );

const kinds: readonly Kind[] = ['open', 'single', 'multiple', 'judge', 'fill'];
const someEntries = fc
  .array(
    fc.record({
      id: fc.integer({ min: 0, max: 60 }).map(String),
      bank: fc.constantFrom('甲', '乙', '丙'),
      section: fc.constantFrom('自我認知', '自我认知', '專業知識', '情境', '文化適配', null),
      kind: fc.constantFrom(...kinds),
      marks: fc.constantFrom(null, 5, 10, 20),
    }),
    { maxLength: 80 },
  )
  // As a store gives them: bank by bank, no question twice in one, and of the same kind everywhere.
  .map((facts) => {
    const kindOf = new Map(facts.map(({ id, kind }) => [id, kind]));
    const seen = new Set<string>();
    return ['甲', '乙', '丙'].flatMap((bank) =>
      facts
        .filter((one) => one.bank === bank && !seen.has(one.id + bank) && seen.add(one.id + bank))
        .map((one) => entry({ ...one, kind: kindOf.get(one.id) })),
    );
  });
const someWishes = fc.record(
  {
    role: fc.constant('客服'),
    seed: fc.integer({ min: 0 }),
    count: fc.integer({ min: 1, max: 40 }),
    minutes: fc.integer({ min: 1, max: 120 }),
  },
  { requiredKeys: ['role', 'seed'] },
);

describe('a paper', () => {
  it('has each question once, as many as asked for or as there are', () => {
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 1, max: 40 }), (entries, count) => {
        const { questions } = composePaper(entries, { ...wishes, count });
        const all = new Set(entries.map(({ id }) => id));
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.length).toBe(Math.min(count, all.size));
      }),
    );
  });

  it('is the same for the same seed and banks, in whatever order the banks were added', () => {
    fc.assert(
      fc.property(someEntries, someWishes, (entries, some) => {
        const reordered = ['丙', '甲', '乙'].flatMap((bank) => entries.filter((one) => one.bank === bank));
        expect(composePaper(reordered, some)).toEqual(composePaper(entries, some));
      }),
    );
  });

  it('has its sections in proportion: each as many as its exact share, rounded down or up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
        fc.nat(60),
        (sizes, some) => {
          const entries = sizes.flatMap((size, index) => several(size, { section: `章${index}` }));
          const count = Math.max(1, Math.min(some, entries.length));
          const { parts } = composePaper(entries, { ...wishes, count });
          for (const [index, size] of sizes.entries()) {
            const exact = (count * size) / entries.length;
            const got = parts.filter(({ section }) => section === `章${index}`).length;
            expect(Math.abs(got - exact)).toBeLessThan(1);
          }
        },
      ),
    );
  });

  it('has the kinds of one section in proportion', () => {
    const entries = [
      ...several(20, { kind: 'single' }),
      ...several(10, { kind: 'open' }, 20),
      ...several(10, { kind: 'judge' }, 30),
    ];
    const { questions } = composePaper(entries, { ...wishes, count: 8 });
    const kindsOf = questions.map((id) => entries.find((one) => one.id === id)?.kind);
    const count = (kind: Kind) => kindsOf.filter((one) => one === kind).length;
    expect([count('single'), count('open'), count('judge')]).toEqual([4, 2, 2]);
  });

  it('makes good in the next sections what whole numbers leave over of a kind', () => {
    const entries = ['一', '二', '三', '四'].flatMap((section) => [
      ...several(3, { section, kind: 'single' }),
      ...several(1, { section, kind: 'open' }, 3),
    ]);
    const { questions } = composePaper(entries, { ...wishes, count: 8 });
    expect(questions.filter((id) => entries.find((one) => one.id === id)?.kind === 'open')).toHaveLength(2);
  });

  it('shares out all of its time, and to each question some of it', () => {
    fc.assert(
      fc.property(someEntries, someWishes, (entries, some) => {
        const { parts, totalSeconds } = composePaper(entries, some);
        if (parts.length === 0) return;
        expect(parts.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(totalSeconds);
        for (const { seconds, weight } of parts) {
          expect(seconds).toBeGreaterThan(0);
          expect(weight).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('gives a question of more marks more time and more weight', () => {
    const entries = [entry({ id: 'a', marks: 10 }), entry({ id: 'b', marks: 20 })];
    const { parts, totalSeconds } = composePaper(entries, { ...wishes, minutes: 6 });
    expect(totalSeconds).toBe(360);
    expect(parts.map(({ seconds, weight, marks }) => [seconds, weight, marks])).toEqual([
      [120, 10, 10],
      [240, 20, 20],
    ]);
  });

  it('gives a kind the time that is usual for it, whatever its marks', () => {
    const judged = entry({ id: 'a', section: '一', kind: 'judge', marks: 1 });
    const entries = [judged, entry({ id: 'b', section: '二', marks: 25 })];
    expect(composePaper(entries, { ...wishes, minutes: 7 }).parts.map(({ seconds }) => seconds)).toEqual([
      60, 360,
    ]);
  });

  it('weighs a question without marks as those of its kind do on average', () => {
    const entries = [entry({ id: 'a', marks: 10 }), entry({ id: 'b', marks: 20 }), entry({ id: 'c' })];
    expect(composePaper(entries, wishes).parts.map(({ weight }) => weight)).toEqual([10, 20, 15]);
  });

  it('takes three minutes for an open question, and as many questions as the minutes are for', () => {
    const entries = several(20, {});
    expect(composePaper(entries, { ...wishes, count: 4 }).totalSeconds).toBe(720);
    expect(composePaper(entries, { ...wishes, minutes: 30 }).questions).toHaveLength(10);
    expect(composePaper(entries, { ...wishes, minutes: 1 }).questions).toHaveLength(1);
    expect(composePaper(entries, wishes).questions).toHaveLength(10);
  });

  it('takes less time for choice questions', () => {
    const entries = several(20, { kind: 'judge' });
    expect(composePaper(entries, { ...wishes, count: 10 }).totalSeconds).toBe(300);
    expect(composePaper(entries, { ...wishes, minutes: 5 }).questions).toHaveLength(10);
  });

  it('goes as an interview does: the introduction, what opens, the document in its order, what closes', () => {
    const entries = [
      ...several(2, { section: '潛力與文化適配' }),
      ...several(2, { section: '專業知識與技能' }),
      ...several(2, { section: '情境模擬' }),
      ...several(2, { section: '自我認知與職業動機' }),
      entry({ id: 'zz', section: '自我認知與職業動機', question: '請簡單介紹一下你自己。' }),
    ];
    const { parts, questions } = composePaper(entries, { ...wishes, count: 9 });
    expect(questions[0]).toBe('zz');
    expect([...new Set(parts.map(({ section }) => section))]).toEqual([
      '自我認知與職業動機',
      '專業知識與技能',
      '情境模擬',
      '潛力與文化適配',
    ]);
  });

  it('takes another choice with another seed', () => {
    const entries = several(40, {});
    const papers = [1, 2, 3].map((seed) =>
      composePaper(entries, { ...wishes, seed, count: 5 }).questions.join(),
    );
    expect(new Set(papers).size).toBe(3);
  });

  it('of no questions is empty', () => {
    expect(composePaper([], wishes)).toMatchObject({ questions: [], parts: [] });
  });
});

describe('the stage of a section', () => {
  it.each([
    ['自我認知與職業動機', 0],
    ['自我介绍', 0],
    ['專業知識題', 1],
    ['客戶反饋處理', 1],
    ['职业规划', 2],
    ['反問環節', 2],
    [null, 1],
  ] as const)('%s → %i', (section, stage) => {
    expect(stageOf(section)).toBe(stage);
  });
});
