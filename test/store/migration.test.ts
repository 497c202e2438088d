import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Database } from '../../src/store/sqlite/database.ts';
import { applicationId, migrations } from '../../src/store/sqlite/schema.ts';
import { storeFile } from '../../src/store/store.ts';
import { openTestStore, temporaryFolder } from './support.ts';

/** A store as the first release left it, with a bank and a history. */
function firstRelease(folder: string): void {
  const database = new Database(join(folder, storeFile));
  database.execute('PRAGMA journal_mode = WAL');
  database.execute(migrations[0]);
  database.execute(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1;
    INSERT INTO banks VALUES (1, 'file:/a.txt', '客服', '客服', '客服', NULL, NULL, NULL, 'a.txt', 'hans', 2);
    INSERT INTO removed_seeds VALUES ('seed:000.txt');
    INSERT INTO questions VALUES ('7k2m9qx');
    INSERT INTO wordings VALUES ('什么是客服', '7k2m9qx');
    INSERT INTO entries VALUES (5, 1, 0, '7k2m9qx', '什么是客服', NULL, NULL, 1, 'open', '什么是客服？', '[]', NULL,
      '答。', NULL, '[]', NULL, 0);
    INSERT INTO sessions VALUES (1, '{}', 1000);
    INSERT INTO attempts VALUES (1, 1, '7k2m9qx', 1, 1000, 2.5, 0, 0, '我的回答', 'answered');
    INSERT INTO ratings VALUES (1, 1, 'good', 2000);
    INSERT INTO drafts VALUES (1, '7k2m9qx', '写到一半', 4, 3, 3000);`);
  database.close();
}

it('a store of the first release opens and keeps its banks, answers, ratings, drafts and removed seeds', () => {
  const folder = temporaryFolder();
  firstRelease(folder);
  const store = openTestStore(folder);
  const id = store.resolveId('7k2m9qx');
  expect(store.entriesOf(id)).toMatchObject([{ bank: '客服', question: '什么是客服？', answer: '答。' }]);
  expect(store.attempts.of(id)).toMatchObject([{ text: '我的回答', rating: 'good', score: null }]);
  expect(store.drafts.all()).toMatchObject([{ text: '写到一半' }]);
  store.putSeeds([{ ...bankOfSeed(), file: '000.txt' }], 'digest');
  expect(store.banks().map(({ name }) => name)).toEqual(['客服']);
});

/** A store as the second release left it: edits lie over the bank, answers are marked. */
function secondRelease(folder: string): void {
  firstRelease(folder);
  const database = new Database(join(folder, storeFile));
  database.execute(migrations[1]);
  database.execute(`PRAGMA user_version = 2;
    INSERT INTO sources VALUES ('/a.txt', 'd1', '{}');
    INSERT INTO edits VALUES ('file:/a.txt', '7k2m9qx', '{"kind":"change"}');
    INSERT INTO settings VALUES ('seed-digest', 'd0');
    INSERT INTO session_ends VALUES (1, 4000);
    INSERT INTO attempts VALUES (2, 1, '7k2m9qx', 1, 5000, 3, 1, 0, 'B', 'timeUp', 100);`);
  database.close();
}

it('a store of the second release opens and keeps its banks, edits, sources, scores and sessions', () => {
  const folder = temporaryFolder();
  secondRelease(folder);
  const store = openTestStore(folder);
  const id = store.resolveId('7k2m9qx');
  expect(store.entriesOf(id)).toMatchObject([{ bank: '客服', question: '什么是客服？', answer: '答。' }]);
  expect(store.attempts.of(id)).toMatchObject([
    { text: '我的回答', rating: 'good', score: null },
    { text: 'B', rating: null, score: 100 },
  ]);
  expect(store.drafts.all()).toMatchObject([{ text: '写到一半', cursor: 4 }]);
  expect(store.editedIn(id)).toEqual(['客服']);
  expect(store.sourceOf('/a.txt')).toMatchObject({ digest: 'd1' });
  // The index is made anew, with what later releases keep in it.
  expect(store.seedDigest()).toBe(null);
  const sessions = [{ id: 1, plan: {}, startedAtMs: 1000, endedAtMs: 4000 }];
  expect(store.sessions.all()).toEqual(sessions);
});

it('a session of an earlier release has no events, and is not among those that can be gone on with', () => {
  const folder = temporaryFolder();
  firstRelease(folder);
  const store = openTestStore(folder);
  const [{ id, endedAtMs }] = store.sessions.all();
  expect([endedAtMs, store.sessions.events(id), store.sessions.open()]).toEqual([null, [], []]);
});

function bankOfSeed() {
  return { name: '种子', role: null, title: null, script: 'hans' as const, questions: [], leftover: 0 };
}
