import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { search } from '../../../src/search/search.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import {
  type Figure,
  type Measured,
  type Part,
  percentile,
  print,
  printRatio,
  type Wishes,
} from '../figures.ts';
import { generatedBanks, type QueryKind, queriesFor, queryKinds } from '../questions.ts';
import { inFolder } from '../run.ts';

interface Text {
  id: number;
  question: string;
  answer: string;
}

/** Milliseconds of each query, by kind. */
type Times = Map<QueryKind, number[]>;

type Query = ReturnType<typeof queriesFor>[number];

/** So many queries of each kind are asked before any is timed. */
const warmedUp = 2;

/** Bare Fuse.js takes seconds a query at the largest size: fewer of them are asked there. */
const ofEachKind = (size: number): number => (size > 20_000 ? 10 : 20);

/** Searching in process, beside bare Fuse.js and MiniSearch over question and answer. */
export const searching: Part = {
  name: 'search',
  measure: (wishes: Wishes) => inFolder((folder) => measureSizes(folder, wishes)),
};

async function measureSizes(folder: string, { sizes, say }: Wishes): Promise<Measured> {
  const store = openStore(folder);
  const texts: Text[] = [];
  const figures: Figure[] = [];
  try {
    for (const size of [...sizes].sort((one, other) => one - other)) {
      const madeMs = grow(store, texts, size);
      say(`${size} questions, ${print(madeMs / 1000)} s for those that came to it`);
      figures.push(...(await compare(store, texts)));
    }
  } finally {
    store.close();
  }
  return {
    how: 'In process, the same queries for all: a third rare, a third in more than a fifth of the questions, a third with a typo. Fuse.js and MiniSearch search question and answer with their default options.',
    head: [
      'questions',
      'queries',
      'qbank p50, ms',
      'p95',
      'of Fuse.js: p50',
      'p95',
      'of MiniSearch: p50',
      'p95',
    ],
    rows: figures.map(toCells),
    figures,
  };
}

function toCells(figure: Figure): string[] {
  const number = (name: string): number => figure[name] as number;
  const ratios = ['p50OfFuse', 'p95OfFuse', 'p50OfMiniSearch', 'p95OfMiniSearch'];
  return [
    number('questions').toLocaleString('en'),
    figure.what,
    print(number('p50Ms')),
    print(number('p95Ms')),
    ...ratios.map((name) => printRatio(number(name))),
  ];
}

/** Puts generated questions in until there are so many; how many milliseconds that took. */
function grow(store: Store, texts: Text[], size: number): number {
  let elapsed = 0;
  for (const bank of generatedBanks(texts.length, size)) {
    for (const { question, answer } of bank.questions)
      texts.push({ id: texts.length, question, answer: answer ?? '' });
    const begun = performance.now();
    store.putBank(bank, { kind: 'file', path: `/generated/${bank.file}` });
    elapsed += performance.now() - begun;
  }
  return elapsed;
}

async function compare(store: Store, texts: readonly Text[]): Promise<Figure[]> {
  const sample = texts.filter((_, at) => at % Math.ceil(texts.length / 2000) === 0);
  const wholes = sample.map(({ question, answer }) => `${question}${answer}`);
  const queries = queriesFor(wholes, ofEachKind(texts.length));
  const fuse = new Fuse(texts, { keys: ['question', 'answer'] });
  const mini = new MiniSearch<Text>({ fields: ['question', 'answer'] });
  mini.addAll(texts);
  const qbank = await timeEach(queries, (text) => search(text, store, { count: 20 }));
  const fuses = await timeEach(queries, (text) => fuse.search(text, { limit: 20 }));
  const minis = await timeEach(queries, (text) => mini.search(text));
  return ['all', ...queryKinds].map((kind) => {
    const of = (times: Times, share: number): number =>
      percentile(kind === 'all' ? [...times.values()].flat() : (times.get(kind as QueryKind) ?? []), share);
    return {
      what: kind,
      questions: texts.length,
      p50Ms: of(qbank, 0.5),
      p95Ms: of(qbank, 0.95),
      p50OfFuse: of(qbank, 0.5) / of(fuses, 0.5),
      p95OfFuse: of(qbank, 0.95) / of(fuses, 0.95),
      p50OfMiniSearch: of(qbank, 0.5) / of(minis, 0.5),
      p95OfMiniSearch: of(qbank, 0.95) / of(minis, 0.95),
    };
  });
}

/** The first queries of each kind are asked once before, as they compile and load, and make tables that a build has made. */
async function timeEach(queries: readonly Query[], ask: (text: string) => unknown): Promise<Times> {
  for (const { text } of queries.slice(0, warmedUp * queryKinds.length)) await ask(text);
  const times: Times = new Map(queryKinds.map((kind) => [kind, []]));
  for (const { kind, text } of queries) {
    const begun = performance.now();
    await ask(text);
    times.get(kind)?.push(performance.now() - begun);
  }
  return times;
}
