import { describe, expect, it } from 'vitest';
import { mendFields } from '../../src/bank/mend.ts';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore, temporaryFolder } from './support.ts';

const origin = { kind: 'file', path: '/a.txt' } as const;
const questions = ['什么是闭包？', '什么是事件循环？', '什么是原型链？'].map((text, index) =>
  openQuestion(text, {
    number: index + 1,
    answer: `答案${index + 1}。`,
    doubts: index === 0 ? ['border'] : [],
  }),
);

function storeWithEdit(folder = temporaryFolder()) {
  const store = openTestStore(folder);
  const { ids } = store.putBank(bankOf('前端', questions), origin);
  const { edits } = store.editable('前端');
  store.putEdits('前端', mendFields(edits, ids[0], { question: '何谓闭合环境？', answer: '改过。' }));
  return { store, ids, folder };
}

describe('What a user mends', () => {
  it('is found, listed and no more doubtful, under the same id', () => {
    const { store, ids } = storeWithEdit();
    expect(store.entriesOf(ids[0])).toMatchObject([
      { question: '何谓闭合环境？', answer: '改过。', number: 1 },
    ]);
    expect(store.candidates(['闭合'], 5)).toEqual([{ id: ids[0], grams: 1 }]);
    expect(store.candidates(['闭包'], 5)).toEqual([]);
    expect(store.doubtful()).toEqual([]);
  });

  it('stays when the document is read again, also reworded, and when the store is opened again', () => {
    const { store, ids, folder } = storeWithEdit();
    const reworded = [
      openQuestion('请问什么是闭包呢？', { number: 1, answer: '新。' }),
      ...questions.slice(1),
    ];
    const put = store.putBank(bankOf('前端', reworded), origin);
    expect(put.ids).toEqual(ids);
    expect(put.changes?.changed.map(({ id }) => id)).toEqual([ids[0]]);
    store.close();
    expect(openTestStore(folder).entriesOf(ids[0])[0]).toMatchObject({
      question: '何谓闭合环境？',
      answer: '改过。',
    });
  });

  it('stays when its bank goes and comes back', () => {
    const { store, ids } = storeWithEdit();
    store.removeBank('前端');
    store.putBank(bankOf('前端', questions), origin);
    expect(store.entriesOf(ids[0])[0].question).toBe('何谓闭合环境？');
  });

  it('is in no other bank', () => {
    const { store, ids } = storeWithEdit();
    store.putBank(bankOf('全栈', questions), { kind: 'file', path: '/b.txt' });
    expect(store.entriesOf(ids[0]).map(({ question }) => question)).toEqual([
      '何谓闭合环境？',
      '什么是闭包？',
    ]);
  });

  it('gives way to what was imported when it is taken back', () => {
    const { store, ids } = storeWithEdit();
    store.putEdits('前端', new Map([[ids[0], null]]));
    expect(store.entriesOf(ids[0])).toMatchObject([{ question: '什么是闭包？', answer: '答案1。' }]);
    expect(store.doubtful().map(({ entry, doubts }) => [entry.id, doubts])).toEqual([[ids[0], ['border']]]);
  });

  it('leads a later document with the mended words to the same question', () => {
    const { store, ids } = storeWithEdit();
    const { ids: others } = store.putBank(bankOf('乙', [openQuestion('何谓闭合环境？')]), {
      kind: 'file',
      path: '/c',
    });
    expect(others).toEqual([ids[0]]);
  });
});

describe('Questions that a document no longer has', () => {
  it('are kept in their places, told once, and go when they are pruned', () => {
    const store = openTestStore();
    const { ids } = store.putBank(bankOf('前端', questions), origin);
    const fewer = bankOf('前端', [questions[0], questions[2]]);
    expect(store.putBank(fewer, origin).changes?.gone.map(({ id }) => id)).toEqual([ids[1]]);
    expect(store.entries().map(({ id }) => id)).toEqual(ids);
    expect(store.putBank(fewer, origin).changes?.gone).toEqual([]);
    expect(store.putBank(fewer, origin, { prune: true }).changes?.gone.map(({ id }) => id)).toEqual([ids[1]]);
    expect(store.entries().map(({ id }) => id)).toEqual([ids[0], ids[2]]);
  });

  it('are none of the kept ones any more when the document has them again', () => {
    const store = openTestStore();
    store.putBank(bankOf('前端', questions), origin);
    store.putBank(bankOf('前端', questions.slice(1)), origin);
    store.putBank(bankOf('前端', questions), origin);
    expect(store.putBank(bankOf('前端', questions.slice(1)), origin).changes?.gone).toHaveLength(1);
  });
});

describe('Looking ahead', () => {
  it('tells what putting a bank in would give, and writes nothing', () => {
    const { store } = storeWithEdit();
    const changed = bankOf('前端', [...questions.slice(0, 2), openQuestion('什么是微前端？')]);
    const before = store.entries();
    const foreseen = store.foreseeBank(changed, origin);
    expect(store.entries()).toEqual(before);
    expect(store.putBank(changed, origin)).toEqual(foreseen);
    expect(store.entries()).toEqual(foreseen.entries);
  });
});
