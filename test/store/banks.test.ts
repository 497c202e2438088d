import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { bankOf, goldBanks, openQuestion } from './gold.ts';
import { openTestStore, problemOf, sharedGoldStore, temporaryFolder } from './support.ts';

const seed = (file: string) => ({ kind: 'seed', file }) as const;
const file = (path: string) => ({ kind: 'file', path }) as const;

const gold = sharedGoldStore();

describe('A bank that was put in', () => {
  it('comes back as it was, entry by entry', () => {
    const store = openTestStore();
    const choice = openQuestion('下列正确的是？', {
      section: '一、选择题',
      number: 3,
      kind: 'multiple',
      options: [
        { label: 'A', text: '先道歉' },
        { label: 'B', text: '先解释' },
      ],
      key: 'AB',
      answer: '第一段\n第二段',
      analysis: '因为。',
      assesses: ['沟通', '应变'],
      marks: 2.5,
      truncated: true,
    });
    const bank = bankOf('客服', [choice], { title: '客服题库', file: 'a.txt', script: 'hans' });
    const { ids } = store.putBank(bank, file('/a.txt'));
    const { spans: _, doubts: __, ...fields } = choice;
    expect(store.entries()).toEqual([
      {
        id: ids[0],
        bank: '客服',
        role: '客服',
        source: { file: 'a.txt', title: '客服题库' },
        ...fields,
        script: 'hans',
      },
    ]);
  });

  it('has the fields of an entry in the order that JSON shows them', () => {
    expect(Object.keys(gold().entries()[0]).join(' ')).toBe(
      'id bank role source section number kind question options key answer analysis assesses marks truncated script',
    );
  });

  it('keeps control characters and rare characters as they are', () => {
    const store = openTestStore();
    const text = '\u001b[31m红\u0007\t𠮷👩‍👩‍👧\u202e\r\n';
    store.putBank(bankOf('甲', [openQuestion('问？', { answer: text })]), file('/a'));
    expect(store.entries()[0].answer).toBe(text);
  });

  it('shows a NUL as a sign, as SQLite would end the text there', () => {
    const store = openTestStore();
    store.putBank(bankOf('甲', [openQuestion('问？', { answer: '前\0后' })]), file('/a'));
    expect(store.entries()[0].answer).toBe('前␀后');
  });

  it('is there after the store was closed and opened', () => {
    const folder = temporaryFolder();
    const store = openTestStore(folder);
    store.putBank(bankOf('甲', [openQuestion('问？')]), file('/a'));
    const before = store.entries();
    store.close();
    expect(openTestStore(folder).entries()).toEqual(before);
  });

  it('gets a number where its name is taken', () => {
    const store = openTestStore();
    const names = ['/a', '/b', '/c'].map(
      (path) => store.putBank(bankOf('甲', [openQuestion(path)]), file(path)).name,
    );
    expect(names).toEqual(['甲', '甲 2', '甲 3']);
  });

  it('has each question once, with the answer that a double brings', () => {
    const store = openTestStore();
    const questions = [
      openQuestion('问一？', { number: 1 }),
      openQuestion('问一', { number: 2, answer: '答。' }),
    ];
    expect(store.putBank(bankOf('甲', questions), file('/a'))).toMatchObject({ doubles: 1 });
    expect(store.entries().map(({ answer }) => answer)).toEqual(['答。']);
  });
});

describe('A bank that is read again', () => {
  it('stays in its place under its name, with the ids of its questions', () => {
    const store = openTestStore();
    const question = openQuestion('请描述一次你处理客户投诉的经历。', { answer: '旧' });
    store.putBank(bankOf('甲', [question]), file('/a'));
    const { ids } = store.putBank(bankOf('甲', [question]), file('/b'));
    store.putBank(bankOf('乙', [openQuestion('另一题？')]), file('/c'));
    const reworded = openQuestion('请您谈谈您处理客户投诉的经历。', { answer: '新' });
    expect(store.putBank(bankOf('甲', [reworded]), file('/b'))).toMatchObject({
      name: '甲 2',
      ids,
      doubles: 0,
    });
    expect(store.banks().map(({ name }) => name)).toEqual(['甲', '甲 2', '乙']);
    expect(store.entriesOf(ids[0]).map(({ answer }) => answer)).toEqual(['旧', '新']);
  });

  it('takes the name that a better reading gives it', () => {
    const store = openTestStore();
    store.putBank(bankOf('a.txt', [openQuestion('问？')]), file('/a'));
    expect(store.putBank(bankOf('客服', [openQuestion('问？')]), file('/a')).name).toBe('客服');
  });

  it('keeps its history, also of a question that is gone and comes back', () => {
    const store = openTestStore();
    const { ids } = store.putBank(bankOf('甲', [openQuestion('问一是什么？')]), file('/a'));
    const session = store.sessions.start({}, 1);
    const times = { startedAtMs: 1, seconds: 2, overtimeSeconds: 0, awaySeconds: 0, score: null };
    store.attempts.record(session, {
      question: ids[0],
      position: 1,
      ...times,
      text: '答',
      outcome: 'answered',
    });
    store.putBank(bankOf('甲', [openQuestion('完全不同的另一个问题')]), file('/a'), { prune: true });
    expect(store.entriesOf(ids[0])).toEqual([]);
    expect(store.putBank(bankOf('甲', [openQuestion('问一是什么？')]), file('/a')).ids).toEqual(ids);
    expect(store.attempts.of(ids[0]).map(({ text }) => text)).toEqual(['答']);
  });

  it('leaves the store as it was when it fails half-way', () => {
    const store = openTestStore();
    store.putBank(bankOf('甲', [openQuestion('问？')]), file('/a'));
    const before = store.entries();
    const broken = openQuestion('新？', { marks: 'no number' as unknown as number, kind: null as never });
    expect(() => store.putBank(bankOf('甲', [openQuestion('又？'), broken]), file('/a'))).toThrow();
    expect(store.entries()).toEqual(before);
    expect(store.candidates(['又'], 10)).toEqual([]);
  });
});

describe('Filters', () => {
  it.each([
    [{ bank: '客服' }, ['在線客服人員', '網絡客服經理']],
    [{ bank: ' 在线客服人员 ' }, ['在線客服人員']],
    [{ role: '用戶支持專員' }, ['用户支持专员']],
    [{ section: '行为面试题' }, ['網絡客服經理']],
    [{ kind: 'judge' as const }, []],
    [{ bank: '客服', section: '潛力' }, ['在線客服人員']],
    [{ bank: '%' }, []],
  ])('%o select the entries of %o', (filter, banks) => {
    const found = gold().entries(filter);
    expect([...new Set(found.map(({ bank }) => bank))]).toEqual(banks);
  });

  it('mean a bank alone by its whole name, and all that hold it where none is called so', () => {
    const store = openTestStore();
    for (const name of ['在线客服', '客服经理'])
      store.putBank(bankOf(name, [openQuestion(`${name}？`)]), file(`/${name}`));
    expect(store.banksMeant('客服')).toEqual(['在线客服', '客服经理']);
    store.putBank(bankOf('客服', [openQuestion('问？')]), file('/a'));
    expect(store.banksMeant(' 客服 ')).toEqual(['客服']);
    expect(store.entries({ bank: '客服' }).map(({ bank }) => bank)).toEqual(['客服']);
  });

  it('select among ids, in document order', () => {
    const store = gold();
    const [first, second, third] = store.entries({ bank: '網絡客服經理' }).map(({ id }) => id);
    expect(store.entries({}, [third, first]).map(({ id }) => id)).toEqual([first, third]);
    expect(store.entries({ section: '行為' }, [second]).map(({ id }) => id)).toEqual([second]);
    expect(store.entries({}, [])).toEqual([]);
  });

  it('can choose among these names', () => {
    const { banks, sections } = gold().filterNames();
    expect(banks).toEqual(['服務運營專員', '在線客服人員', '用户支持专员', '網絡客服經理', '客戶體驗管理師']);
    expect(sections.slice(0, 3)).toEqual(['自我認知與職業動機', '專業知識與技能', '情境模擬與解決問題能力']);
  });
});

describe('The banks', () => {
  it('are listed with their counts', () => {
    expect(gold().banks()[3]).toEqual({
      name: '網絡客服經理',
      role: '網絡客服經理',
      title: null,
      file: '003_67c2f92cf86e4118.txt',
      script: 'hant',
      questions: 15,
      kinds: { open: 15 },
      truncated: 1,
      withoutAnswer: 1,
      leftover: 0,
    });
  });

  it('count a bank without questions, and a choice question with a key as answered', () => {
    const store = openTestStore();
    store.putBank(bankOf('空', []), file('/a'));
    store.putBank(bankOf('满', [openQuestion('选？', { kind: 'single', key: 'A' })]), file('/b'));
    expect(
      store.banks().map(({ questions, kinds, withoutAnswer }) => [questions, kinds, withoutAnswer]),
    ).toEqual([
      [0, {}, 0],
      [1, { single: 1 }, 0],
    ]);
  });

  it('are taken out by name, with their entries and grams', () => {
    const store = openTestStore();
    store.putBank(bankOf('前台', [openQuestion('你好吗？')]), file('/b'));
    store.putBank(bankOf('天文馆讲解员', [openQuestion('什么是脉冲星？')]), file('/a'));
    expect(store.candidates(['脉冲'], 10)).toHaveLength(1);
    store.removeBank('天文馆讲解员');
    expect(store.banks().map(({ name }) => name)).toEqual(['前台']);
    expect(store.entries({ bank: '天文馆' })).toEqual([]);
    expect(store.candidates(['脉冲'], 10)).toEqual([]);
  });

  it('that do not exist cannot be taken out', () => {
    const problem = problemOf(() => gold().removeBank('用户支持人员'));
    expect([problem.message, problem.hint, problem.exitCode]).toEqual([
      'There is no bank 用户支持人员.',
      'Did you mean 用户支持专员?',
      1,
    ]);
  });

  it('of the seeds hold 97 entries of 93 questions', () => {
    const entries = gold().entries();
    expect([entries.length, new Set(entries.map(({ id }) => id)).size]).toEqual([97, 93]);
  });

  it('give the same ids in two stores', () => {
    const other = openTestStore();
    other.putSeeds(goldBanks(), 'digest');
    const ids = (store: Store) => store.entries().map(({ id }) => id);
    expect(ids(other)).toEqual(ids(gold()));
  });
});

describe('An id as typed', () => {
  const id = () => gold().entries()[0].id;

  it.each([
    ['whole', (id: string) => id],
    ['in upper case', (id: string) => id.toUpperCase()],
    [
      'full-width',
      (id: string) => id.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['by its beginning', (id: string) => id.slice(0, 6)],
    ['with spaces round it', (id: string) => ` ${id} `],
  ])('is found %s', (_, type) => {
    expect(gold().resolveId(type(id()))).toBe(id());
  });

  it.each([
    ['a wrong character', (id: string) => `${id.slice(0, 6)}${id.endsWith('x') ? 'y' : 'x'}`],
    ['a character that no id has', (id: string) => `0${id.slice(1)}`],
    ['a character missing', (id: string) => id.slice(1)],
    ['a character too many', (id: string) => `${id}x`],
    ['two characters swapped', (id: string) => `${id[1]}${id[0]}${id.slice(2)}`],
  ])('is unknown, with the one that is meant, with %s', (_, type) => {
    const typed = type(id());
    const problem = problemOf(() => gold().resolveId(typed));
    expect([problem.message, problem.hint]).toEqual([
      `There is no question ${typed}.`,
      `Did you mean ${id()}?`,
    ]);
  });

  it('is unknown with none that is further away', () => {
    const problem = problemOf(() => gold().resolveId(`${id().slice(0, 5)}00`));
    expect(problem.hint).toBe('qbank list shows the questions with their ids.');
  });

  it.each(['', '!', "'; DROP TABLE entries"])('is unknown as %j', (typed) => {
    const problem = problemOf(() => gold().resolveId(typed));
    expect([problem.id, problem.hint]).toEqual([
      'unknown-id',
      'qbank list shows the questions with their ids.',
    ]);
  });

  it('is ambiguous with those that begin so', () => {
    const store = gold();
    const ids = [...new Set(store.entries().map(({ id }) => id))].sort();
    const first = ids.find((id) => ids.filter((other) => other[0] === id[0]).length === 2)?.[0] as string;
    const [one, other] = ids.filter((id) => id.startsWith(first));
    const problem = problemOf(() => store.resolveId(first));
    expect([problem.message, problem.hint]).toEqual([
      `Several questions begin with ${first}.`,
      `Did you mean ${one} or ${other}?`,
    ]);
  });

  it('of a removed bank is found whole only', () => {
    const store = openTestStore();
    const { ids } = store.putBank(bankOf('甲', [openQuestion('问？')]), seed('a'));
    store.removeBank('甲');
    expect(store.resolveId(ids[0])).toBe(ids[0]);
    expect(problemOf(() => store.resolveId(ids[0].slice(0, 5))).id).toBe('unknown-id');
  });
});
