import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore, temporaryFolder } from './support.ts';

const put = (store: Store, path: string, question: string) =>
  store.putBank(bankOf(path, [openQuestion(question)]), { kind: 'file', path });

const beside = (store: Store, character: string) => [
  sorted(store.neighbours('following', [character]).get(character)),
  sorted(store.neighbours('preceding', [character]).get(character)),
];

const sorted = (text = ''): string => [...text].sort().join('');

it('the characters beside each character are known, in folded form and each once', () => {
  const store = openTestStore();
  put(store, '甲', '客戶投訴，投訴與投入 CRM');
  put(store, '乙', '投訴');
  expect(beside(store, '投')).toEqual(['入诉', '与户']);
  expect(beside(store, 'C')).toEqual(['', '']);
});

it('what was taken back is entered again', () => {
  const store = openTestStore();
  expect(() =>
    store.atomically(() => {
      put(store, '甲', '投訴');
      throw new Error('stop');
    }),
  ).toThrow('stop');
  put(store, '甲', '投訴');
  expect(beside(store, '投')[0]).toBe('诉');
});

it('what another process entered stays beside', () => {
  const folder = temporaryFolder();
  const [one, other] = [openTestStore(folder), openTestStore(folder)];
  put(one, '甲', '投訴');
  put(other, '乙', '投入');
  put(one, '丙', '投資');
  expect(beside(one, '投')[0]).toBe('入诉资');
});

it('readings come with the seeds', () => {
  const store = openTestStore();
  expect(store.readings()).toEqual({});
  store.putSeeds([], 'digest', { tou: '投2', su: '诉4' });
  expect(store.readings()).toEqual({ tou: '投2', su: '诉4' });
});
