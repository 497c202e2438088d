import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/read/json/json.ts';
import { tabulate } from '../../../src/read/json/tabulate.ts';
import { brief, readingOf } from '../../questions/table/reading.ts';

const documentOf = async (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const [document] = await readJson('bank.json', new TextEncoder().encode(text));
  return document;
};
const briefs = async (value: unknown) => readingOf(await documentOf(value)).questions.map(brief);

const options = (...texts: string[]) => texts.map((text, at) => ({ label: 'ABCD'[at], text }));

describe('a deck that is shared as JSON', () => {
  const deck = (name: string, notes: unknown[], children: unknown[] = []) => ({
    ...{
      __type__: 'Deck',
      crowdanki_uuid: name,
      deck_configurations: [{ name: '默认' }],
      name,
      notes,
      children,
    },
    note_models: [
      { __type__: 'NoteModel', crowdanki_uuid: 'm1', flds: [{ name: '问题' }, { name: '答案' }] },
    ],
  });
  const note = (...fields: string[]) => ({
    __type__: 'Note',
    fields,
    note_model_uuid: 'm1',
    tags: ['leech'],
  });

  test('gives its notes, by the names of their fields', async () => {
    const document = await documentOf(
      deck('Git', [note('怎样查看分支？', '<b>git</b> branch'), note('怎样合并分支？', 'git merge')]),
    );
    expect(document.given?.title).toBe('Git');
    expect(readingOf(document).questions.map(brief)).toEqual([
      { kind: 'open', question: '怎样查看分支？', answer: 'git branch' },
      { kind: 'open', question: '怎样合并分支？', answer: 'git merge' },
    ]);
  });

  test('gives those of the decks below it as sections', async () => {
    const children = [{ ...deck('网络', [note('什么是端口？', '地址。')]), note_models: [] }];
    expect(await briefs(deck('题库', [note('什么是锁？', '约定。')], children))).toEqual([
      { section: '题库', kind: 'open', question: '什么是锁？', answer: '约定。' },
      { section: '网络', kind: 'open', question: '什么是端口？', answer: '地址。' },
    ]);
  });

  test('(but with) another type, it is records as all others are', async () => {
    expect(
      await briefs({ ...deck('a', [{ question: '什么是锁？', answer: '约定。' }]), __type__: 'Export' }),
    ).toEqual([{ kind: 'open', question: '什么是锁？', answer: '约定。' }]);
  });
});

describe('the title', () => {
  const questions = [
    { q: '什么是接地？', a: '与大地相连。' },
    { q: '怎样验电？', a: '用验电笔。' },
  ];
  test.each([
    { bookName: '电工技能题库', chapters: [{ name: '安全', questions }] },
    { code: 0, msg: '操作成功', data: { paper_name: '电工技能题库', list: questions } },
    { meta: { title: '电工技能题库', author: '张三丰' }, questions },
    { exam: { id: 12, name: '电工技能题库' }, questions },
    { 题库名称: '电工技能题库', 题目: questions },
  ])('is what the file or what it wraps calls itself: %o', async (value) => {
    expect((await documentOf(value)).given?.title).toBe('电工技能题库');
  });

  test.each([
    { bank: 'b17', file: '电工.json', user: '李四同学', questions },
    { success: true, message: '查询成功', result: { records: questions, total: 2 } },
    { quiz: 'https://a.test/q', data: { name: '张三丰' }, questions },
  ])('(but) no id, address or message: %o', async (value) => {
    expect((await documentOf(value)).given?.title).toBeUndefined();
  });
});

describe('lists of values', () => {
  test('that a program keeps are no text with questions', async () => {
    const lists = Array.from({ length: 12 }, (_, at) => [[at], [true], [-0.5], [0.25 * at], [`layer ${at}`]]);
    expect(await briefs({ project: ['什么是闭包？', lists, lists] })).toEqual([]);
  });

  test('(but with) lines of words are', async () => {
    const lines = [
      '电工试题',
      '1. 什么是接地？',
      '与大地相连。',
      '2. 怎样验电？',
      '用验电笔。',
      '3. 什么是短路？',
      '没有负载。',
    ];
    expect(await briefs({ lines })).toHaveLength(3);
  });
});

describe('records', () => {
  test('options as a list, the answer as a letter', async () => {
    const record = {
      question: '哪个是水果？',
      options: ['苹果', '白菜'],
      answer: 'A',
      explanation: '白菜是蔬菜。',
    };
    expect(await briefs([record])).toEqual([
      {
        kind: 'single',
        question: '哪个是水果？',
        options: options('苹果', '白菜'),
        key: 'A',
        analysis: '白菜是蔬菜。',
      },
    ]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['by letter', { options: { A: '苹果', B: '白菜', C: '梨' }, 答案: 'AC' }, 'AC'],
    ['as a list of letters', { options: ['苹果', '白菜', '梨'], answer: ['A', 'C'] }, 'AC'],
    ['by their words', { options: ['苹果', '白菜', '梨'], answer: ['苹果', '梨'] }, 'AC'],
    ['with keys of their own', { A: '苹果', B: '白菜', C: '梨', correct: 'A,C' }, 'AC'],
    ['under long names', { optionA: '苹果', optionB: '白菜', optionC: '梨', correctAnswer: 'A、C' }, 'AC'],
    ['numbered', { option1: '苹果', option2: '白菜', option3: '梨', answer: '1,3' }, 'AC'],
    ['as records that say which are right', { choices: [{ text: '苹果', isCorrect: true }, { text: '白菜', isCorrect: false }, { text: '梨', isCorrect: true }] }, 'AC'],
    ['as records with a letter and a text', { options: [{ key: 'A', value: '苹果' }, { key: 'B', value: '白菜' }, { key: 'C', value: '梨' }], answer: 'AC' }, 'AC'],
    ['with their letters in the text', { options: ['A. 苹果', 'B. 白菜', 'C. 梨'], answer: 'AC' }, 'AC'],
    ['right and wrong ones apart', { correct_answer: '梨', incorrect_answers: ['苹果', '白菜'] }, 'A'],
  ])('options %s', async (_, fields, key) => {
    const [question] = await briefs([{ title: '哪些是水果？', ...fields }, { title: '另一题？' }]);
    const right = question.options?.filter(({ label }) => key.includes(label)).map(({ text }) => text);
    expect([question.key, question.options?.length, right]).toEqual([key, 3, key === 'A' ? ['梨'] : ['苹果', '梨']]);
  }); // biome-ignore format: a table

  test('numbers count options from 0 where one of them is 0', async () => {
    const records = [0, 1, 2].map((answer) => ({
      question: `第${answer}问？`,
      options: ['甲', '乙', '丙'],
      answer,
    }));
    expect((await briefs(records)).map(({ key }) => key)).toEqual(['A', 'B', 'C']);
  });

  test('numbers count options from 1 where one of them is as large as there are options', async () => {
    const records = [1, 2, 3].map((answer) => ({
      question: `第${answer}问？`,
      options: ['甲', '乙', '丙'],
      answer,
    }));
    expect((await briefs(records)).map(({ key }) => key)).toEqual(['A', 'B', 'C']);
  });

  test('true and false', async () => {
    const records = [{ question: '水往低处流。', answer: true }, { question: '冰比水重。', answer: false }];
    expect((await briefs(records)).map(({ kind, key }) => [kind, key])).toEqual([['judge', 'T'], ['judge', 'F']]);
  }); // biome-ignore format: a table

  test('names of fields in Chinese', async () => {
    expect(
      await briefs([{ 题目: '谈谈你自己。', 参考答案: '我叫李雷。', 章节: '自我', 考点: ['表达', '逻辑'] }]),
    ).toEqual([
      {
        section: '自我',
        kind: 'open',
        question: '谈谈你自己。',
        answer: '我叫李雷。',
        assesses: ['表达', '逻辑'],
      },
    ]);
  });

  test('paragraphs as a list', async () => {
    expect((await briefs([{ question: '怎么做？', answer: ['先看。', '再做。'] }]))[0].answer).toBe(
      '先看。\n再做。',
    );
  });
});

describe('where the records lie', () => {
  const records = [
    { question: '什么是栈？', answer: '后进先出。' },
    { question: '什么是队列？', answer: '先进先出。' },
  ];

  test.each<[string, unknown]>([
    ['at the top', records],
    ['under data', { code: 0, data: records }],
    ['deeper', { data: { page: 1, list: records } }],
    ['a line each', records.map((record) => JSON.stringify(record)).join('\n')],
    ['by number', { 1: records[0], 2: records[1] }],
    ['after a byte-order mark', `\ufeff${JSON.stringify(records)}`],
  ])('%s', async (_, value) => {
    expect((await briefs(value)).map(({ question }) => question)).toEqual(['什么是栈？', '什么是队列？']);
  }); // biome-ignore format: a table

  test('beside what is said of the bank', async () => {
    const value = { info: { name: '数据结构', description: '两题' }, questions: records };
    expect((await briefs(value)).map(({ section }) => section)).toEqual([undefined, undefined]);
  });

  test('under the names of their sections', async () => {
    expect((await briefs({ 栈: [records[0]], 队列: [records[1]] })).map(({ section }) => section)).toEqual([
      '栈',
      '队列',
    ]);
  });

  test('in chapters, which name themselves', async () => {
    const chapters = [{ chapter: '第一章 栈', questions: [records[0]] }, { chapter: '第二章 队列', questions: [records[1]] }];
    expect((await briefs({ title: '数据结构题库', chapters })).map(({ section }) => section)).toEqual(['栈', '队列']);
    expect(readingOf(await documentOf({ title: '数据结构题库', chapters })).title).toBe('数据结构题库');
  }); // biome-ignore format: a table
});

describe('no questions', () => {
  test.each<[string, unknown]>([
    ['a package', { name: 'a', version: '1.0.0', scripts: { build: 'b', test: 'c' }, keywords: ['a', 'b'] }],
    ['words', [{ word: 'apple', meaning: '苹果' }, { word: 'pear', meaning: '梨' }]],
    ['texts of a program', { save: '保存', open: '打开', close: '关闭' }],
    ['goods', [{ name: '苹果', price: 5 }, { name: '梨', price: 4 }]],
    ['people', [{ name: '李雷', age: 20, tags: ['a'] }]],
    ['articles', [{ title: '公司搬家', content: '我们搬到了新址。' }, { title: '放假通知', content: '五一放三天。' }]],
    ['numbers', [1, 2, 3]],
    ['nothing', {}],
    ['a map', { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { coordinates: [1, 2] } }] }],
  ])('in %s', async (_, value) => expect(await briefs(value)).toEqual([])); // biome-ignore format: a table
});

describe('bad input', () => {
  test.each([
    ['{"a": 1,}', 'line 1, column 9'],
    ['[\n  {"题目": "甲"}\n  {"题目": "乙"}\n]', 'line 3, column 3'],
    ['{"a": [1, 2', 'too early'],
  ])('%s is damaged, and says where', async (text, place) => {
    await expect(documentOf(text)).rejects.toMatchObject({ id: 'damaged-file', message: expect.stringContaining(place) });
  }); // biome-ignore format: a table

  test('brackets in brackets end in a result or an error', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await briefs(deep)).toEqual([]);
    const record = `[{"question": "什么是栈？", "answer": "后进先出。", "x": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}]`;
    expect((await briefs(record)).map(({ question }) => question)).toEqual(['什么是栈？']);
  });

  test('names of prototypes are names like others', async () => {
    const text =
      '[{"__proto__": {"polluted": 1}, "constructor": "x", "question": "什么是栈？", "answer": "后进先出。"}]';
    expect((await briefs(text)).map(({ question }) => question)).toEqual(['什么是栈？']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('any JSON is read to its end, every character accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (value) => {
        readingOf(await documentOf(JSON.stringify([value, value])));
      }),
    );
  });
});

test('records with fields of their own each make no table that does not fit in memory', () => {
  const records = Array.from({ length: 100_000 }, (_, at) => ({ [`field${at % 400}`]: at }));
  expect(tabulate(records).rows[0]).toHaveLength(40);
});
