import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/bank/bank.ts';
import { gramsOf } from '../../src/index/grams.ts';
import { foldText } from '../../src/script/fold.ts';
import { putBank } from '../../src/store/banks/banks.ts';
import { openInMemory } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore, sharedGoldStore } from './support.ts';

const gold = sharedGoldStore();

const put = (store: Store, name: string, questions: Parameters<typeof openQuestion>[]) =>
  store.putBank(
    bankOf(
      name,
      questions.map((words) => openQuestion(...words)),
    ),
    { kind: 'file', path: name },
  ).ids;

const find = (store: Store, query: string, limit = 10) =>
  store.candidates(gramsOf(foldText(query)), limit).map(({ id, grams }) => [id, grams]);

describe('Candidates', () => {
  it('are found in question, options, answer, analysis, section and role, in either script', () => {
    const store = openTestStore();
    const ids = put(store, '星象員', [
      ['脈衝是什麼？'],
      ['選哪個？', { options: [{ label: 'A', text: '彗尾' }] }],
      ['乙？', { answer: '因為有光譜。' }],
      ['丙？', { analysis: '參見 CRM 手冊' }],
      ['丁？', { section: '觀測方法' }],
    ]);
    expect(['脉冲', '彗尾', '光谱', 'crm', '观测'].map((query) => find(store, query)[0]?.[0])).toEqual(ids);
    expect(find(store, '星象')).toHaveLength(5);
  });

  it('with all grams come first, and first of all those with all in the question', () => {
    const store = openTestStore();
    const [inAnswer, some, inQuestion] = put(store, '甲', [
      ['一是什么？', { answer: '投诉处理' }],
      ['投诉是什么？'],
      ['投诉处理是什么？'],
    ]);
    expect(find(store, '投诉处理')).toEqual([
      [inQuestion, 3],
      [inAnswer, 3],
      [some, 1],
    ]);
  });

  it('are found although some grams stand nowhere', () => {
    const store = openTestStore();
    const [id] = put(store, '甲', [['投诉处理是什么？']]);
    expect(find(store, '投诉初理')).toEqual([[id, 1]]);
  });

  it('are none where no gram stands anywhere, and where there are no grams', () => {
    const store = openTestStore();
    put(store, '甲', [['投诉处理是什么？']]);
    expect([find(store, '比特币'), find(store, '')]).toEqual([[], []]);
  });

  it('are not more than the limit, the rarest grams deciding', () => {
    const store = openTestStore();
    const common = Array.from({ length: 30 }, (_, index): [string] => [`客户${index}如何维护？`]);
    const ids = put(store, '甲', [...common, ['什么是流失率？', { answer: '客户' }]]);
    expect(find(store, '客户甲流失', 5)[0]).toEqual([ids[30], 2]);
    expect(find(store, '客户', 5)).toHaveLength(5);
  });

  it('are those of the rarer gram also where both are very common', () => {
    const store = openTestStore();
    const some = (text: string, count: number) =>
      Array.from({ length: count }, (_, index): [string] => [`${text}${index}`]);
    put(store, '甲', [...some('客户', 1100), ...some('脉冲', 1010)]);
    const found = store.searchRows(store.candidates(['客户', '脉冲'], 5).map(({ id }) => id));
    expect(found.map(({ entry }) => entry.question.slice(0, 2))).toEqual(Array(5).fill('脉冲'));
  });

  it('stand in a question of several banks once', () => {
    const store = openTestStore();
    const [id] = put(store, '甲', [['什么是脉冲星？', { answer: '天体' }]]);
    put(store, '乙', [['什么是脉冲星？', { answer: '脉冲' }]]);
    expect(find(store, '脉冲')).toEqual([[id, 1]]);
    expect(store.searchRows([id]).map(({ entry }) => entry.bank)).toEqual(['甲', '乙']);
  });

  it('follow a bank that is read again', () => {
    const store = openTestStore();
    put(store, '甲', [['什么是脉冲星？']]);
    put(store, '甲', [['什么是中子星？']]);
    expect([find(store, '脉冲'), find(store, '中子').length]).toEqual([[], 1]);
  });

  it('hold every gram of the text that a query was taken from', () => {
    const store = gold();
    const entries = store.entries();
    fc.assert(
      fc.property(
        fc.nat(entries.length - 1),
        fc.nat(),
        fc.integer({ min: 2, max: 12 }),
        (index, start, length) => {
          const text = [...(entries[index].answer ?? entries[index].question)];
          const from = start % text.length;
          const query = text.slice(from, from + length).join('');
          const grams = gramsOf(foldText(query)).length;
          // A mark or a single character at its end makes a gram that the text does not have.
          fc.pre(grams > 0 && /^[\p{Script=Han}]{2,}$/u.test(query));
          expect(find(store, query, 200)).toContainEqual([entries[index].id, grams]);
        },
      ),
    );
  });

  it('may hold characters that FTS5 gives a meaning to', () => {
    const store = openTestStore();
    const [id] = put(store, '甲', [['什么是脉冲星？']]);
    for (const gram of ['"', '" OR "', '*', 'NEAR(', '脉"冲', 'answer : x', '\0'])
      expect(store.candidates([gram], 5)).toEqual([]);
    expect(store.candidates(['"', '脉冲'], 5)).toEqual([{ id, grams: 1 }]);
  });
});

describe('Holders', () => {
  const gramsOfEntry = ({ question, answer, analysis, section, role }: Entry) =>
    new Set([question, answer, analysis, section, role].flatMap((text) => gramsOf(foldText(text ?? ''))));

  it('of one of several sets of grams are those that hold all grams of it', () => {
    const entries = gold().entries();
    const held = entries.map((entry) => ({ id: entry.id, grams: gramsOfEntry(entry) }));
    const grams = ['客户', '问题', '工作', '服务', '团队', '压力', '能力', '投诉', '数据', '脉冲'];
    const anySets = fc.array(fc.subarray(grams, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(anySets, (sets) => {
        const holding = held.filter((one) => sets.some((set) => set.every((gram) => one.grams.has(gram))));
        expect(new Set(gold().holders(sets, 1000))).toEqual(new Set(holding.map(({ id }) => id)));
      }),
    );
  });

  it('are first those that hold the grams in the question', () => {
    const store = openTestStore();
    const ids = put(store, '甲', [['乙？', { answer: '投诉' }], ['怎样回应投诉？']]);
    expect(store.holders([['投诉']], 1)).toEqual([ids[1]]);
  });
});

describe('Rows to rank', () => {
  it('agree with their folded fields unit for unit', () => {
    for (const { entry, folded } of gold().searchRows(gold().ids())) {
      expect(folded.question).toBe(foldText(entry.question));
      expect(folded.question).toHaveLength(entry.question.length);
      expect(folded.answer?.length).toBe(entry.answer?.length);
    }
  });
});

describe('The index', () => {
  it('is written for all banks of a transaction at once', () => {
    const database = openInMemory();
    database.gather();
    for (const name of ['甲', '乙', '丙']) {
      const questions = [openQuestion(`${name}是什么？`, { answer: `${name}，就是${name}` })];
      putBank(database, bankOf(name, questions), { origin: { kind: 'file', path: name } });
    }
    database.commit();
    // Each time that it is written begins another segment; in the id of a row its number stands before the page's.
    const [{ segments }] = database.all<{ segments: number }>(
      'SELECT count(DISTINCT id >> 37) AS segments FROM gram_index_data WHERE id > 10',
    );
    expect(segments).toBe(1);
    database.close();
  });
});
