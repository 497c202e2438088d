import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Rating } from '../../src/bank/attempt.ts';
import type { QuestionId } from '../../src/bank/bank.ts';
import { Coach } from '../../src/commands/practice/coach.ts';
import type { Dialogue, Ending } from '../../src/commands/practice/dialogue.ts';
import { drill } from '../../src/commands/practice/drill.ts';
import { Journal } from '../../src/commands/practice/kept/journal.ts';
import { QbankError } from '../../src/errors.ts';
import { plainPlan } from '../../src/session/event.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { bankOf, openQuestion } from '../store/gold.ts';

let folder: string;
let store: Store;
let ids: readonly QuestionId[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qbank-drill-'));
  store = openStore(folder);
  const questions = ['停電時你會怎麼做？', '請介紹一次維修經歷。'].map((question, index) =>
    openQuestion(question, { number: index + 1, section: '安全' }),
  );
  const bank = bankOf('電工', questions, { file: 'dian.txt', script: 'hant' });
  ids = store.putBank(bank, { kind: 'file', path: '/dian.txt' }).ids;
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Drills with a candidate who ends each question so and rates it so; what was said of each that was asked. */
async function drillWith(endings: readonly Ending[], ratings: readonly (Rating | null)[], world = store) {
  const [nextEnding, nextRating] = [endings.values(), ratings.values()];
  const said: string[] = [];
  const proposed: (Rating | null)[] = [];
  const dialogue: Dialogue = {
    ask: async ({ question, isBack, hasFailed }, journal) => {
      said.push(`${ids.indexOf(question) + 1}${isBack ? ' skipped' : ''}${hasFailed ? ' failed' : ''}`);
      journal.show(question);
      return nextEnding.next().value ?? { kind: 'stopped' };
    },
    reveal: async ({ question, hasFailed }) => {
      said.push(`shown ${ids.indexOf(question) + 1}${hasFailed ? ' failed' : ''}`);
    },
    revealPoints: async () => void said.push('points'),
    rate: async (rated) => {
      proposed.push(rated.proposed);
      return { kind: 'rated', rating: nextRating.next().value ?? null };
    },
    retry: async () => false,
    tell: (text) => void said.push(text),
  };
  const plan = { ...plainPlan, questions: ids, limitSeconds: 60, repeatFailed: true };
  const journal = new Journal(plan, { store: world, now: () => 1_000_000 });
  const entriesOf = async (question: QuestionId) => store.entriesOf(question);
  const mend = async () => '';
  await drill({ entriesOf, dialogue, journal, mend, coach: new Coach(store, {}) });
  return { said, proposed };
}

const answered: Ending = { kind: 'answered', text: '先斷電' };

it('a question that failed says so when it comes back, and not before', async () => {
  const { said } = await drillWith([answered, answered, answered], ['again', 'good', 'good']);
  expect(said).toEqual(['1', 'shown 1', '2', 'shown 2', '1 failed', 'shown 1 failed']);
});

it('giving up proposes again; what only the candidate can judge proposes nothing', async () => {
  const gaveUp: Ending = { kind: 'gaveUp', text: '' };
  const { proposed } = await drillWith([gaveUp, answered], ['good', null]);
  expect(proposed).toEqual(['again', null]);
});

/** The store while another process has it: only who waits longer than so many milliseconds can write. */
function busyFor(ms: number): Store {
  let patienceMs = 300;
  return {
    ...store,
    waitAtMost: (atMostMs) => {
      patienceMs = atMostMs ?? Number.POSITIVE_INFINITY;
    },
    atomically: (work) => {
      if (patienceMs <= ms) throw new QbankError('store-busy', { path: 'qbank.sqlite3' });
      return store.atomically(work);
    },
  };
}

it('an answer that is handed in waits for another process, and is kept before its reference is shown', async () => {
  const { said } = await drillWith([answered], ['good'], busyFor(1000));
  expect(said.slice(0, 2)).toEqual(['1', 'shown 1']);
  expect(store.attempts.all().map(({ text }) => text)).toEqual(['先斷電']);
});

it('an answer that could not be kept is said to be so before its reference is shown', async () => {
  const { said } = await drillWith([answered], ['good'], busyFor(60_000));
  expect(said.slice(0, 3)).toEqual(['1', expect.stringMatching(/^Not saved yet: /), 'shown 1']);
});
