import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Lot, NameFilter } from '../../src/bank/bank.ts';
import { fitsFilter } from '../../src/bank/filter.ts';
import { openPassingStore, type Store } from '../../src/store/store.ts';
import { bankOf, openQuestion } from './gold.ts';
import { sharedGoldStore } from './support.ts';

const kinds = ['open', 'judge'] as const;
const names = ['客服', '客服經理', '前台', '经理'];
const sections = [null, '自我認知', '团队', '團隊協作'];

const anyQuestion = fc
  .record({
    stem: fc.constantFrom('什么是客服？', '怎樣安撫客戶？', '如何团队协作？', '为什么离职？', '你的缺点？'),
    section: fc.constantFrom(...sections),
    kind: fc.constantFrom(...kinds),
    assesses: fc.subarray(['溝通', '抗壓']),
  })
  .map(({ stem, ...fields }) => openQuestion(stem, fields));

const anyBanks = fc.array(
  fc.record({
    questions: fc.array(anyQuestion, { maxLength: 6 }),
    role: fc.constantFrom(null, ...names),
  }),
  { maxLength: 4 },
);

/** Two things asked for at most: more of them seldom leave anything. */
const anyFilter: fc.Arbitrary<NameFilter> = fc
  .tuple(
    fc.record({
      bank: fc.constantFrom(...names),
      role: fc.constantFrom(...names),
      section: fc.constantFrom('團隊', '自我', '%'),
      kind: fc.constantFrom(...kinds),
      roles: fc.subarray(names),
    }),
    fc.subarray(['bank', 'role', 'section', 'kind', 'roles'] as const, { maxLength: 2 }),
  )
  .map(([filter, asked]) => Object.fromEntries(asked.map((name) => [name, filter[name]])));

/** Some banks in a store, and what all their entries say of a filter. */
function readBoth<Result>(
  banks: readonly { questions: ReturnType<typeof openQuestion>[]; role: string | null }[],
  filter: NameFilter,
  read: (store: Store, fitting: Entry[]) => Result,
): Result {
  const store = openPassingStore();
  try {
    for (const [at, { questions, role }] of banks.entries())
      store.putBank(bankOf(names[at], questions, { role }), { kind: 'file', path: `/${at}` });
    const isForRole = ({ role }: Entry) => role === null || (filter.roles?.includes(role) ?? true);
    const named = filter.bank === undefined ? [] : store.banksMeant(filter.bank);
    const all = store.banks().flatMap(({ name }) => store.entriesIn(name));
    return read(
      store,
      all.filter((entry) => fitsFilter(entry, filter, named) && isForRole(entry)),
    );
  } finally {
    store.close();
  }
}

const idsOf = (entries: readonly Entry[]) => [...new Set(entries.map(({ id }) => id))];

describe('What is read without texts is what the entries say', () => {
  it('of the questions that a filter chooses, also among some', () => {
    fc.assert(
      fc.property(anyBanks, anyFilter, fc.nat(3), (banks, filter, nth) => {
        readBoth(banks, filter, (store, fitting) => {
          const among = idsOf(store.entries()).filter((_, at) => at % (nth + 1) === 0);
          expect(store.entries(filter)).toEqual(fitting);
          expect(store.ids(filter)).toEqual(idsOf(fitting));
          expect(store.ids(filter, among)).toEqual(idsOf(fitting).filter((id) => among.includes(id)));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('of lots: each entry is in the one that says of it what it says, in the order of the first', () => {
    fc.assert(
      fc.property(anyBanks, anyFilter, (banks, filter) => {
        readBoth(banks, filter, (store, fitting) => {
          const said = ({ bank, role, section, kind, assesses }: Omit<Lot, 'ids'>) =>
            JSON.stringify({ bank, role, section, kind, assesses });
          const lots = store.lots(filter);
          expect(lots.map(said)).toEqual([...new Set(fitting.map(said))]);
          for (const lot of lots)
            expect([...lot.ids].sort()).toEqual(
              fitting
                .filter((entry) => said(entry) === said(lot))
                .map(({ id }) => id)
                .sort(),
            );
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('The first entries of a bank', () => {
  const gold = sharedGoldStore();

  it('are those of the bank of just that name', () => {
    const ofBank = gold()
      .entries()
      .filter(({ bank }) => bank === '網絡客服經理');
    expect(gold().entriesIn('網絡客服經理')).toEqual(ofBank);
    expect(gold().entriesIn('網絡客服經理', 2)).toEqual(ofBank.slice(0, 2));
    expect(gold().entriesIn('客服')).toEqual([]);
  });
});
