import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Database } from '../../src/store/database.ts';
import { applicationId, migrations } from '../../src/store/schema.ts';
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
  expect(store.attemptsOf(id)).toMatchObject([{ text: '我的回答', rating: 'good', score: null }]);
  expect(store.drafts()).toMatchObject([{ text: '写到一半' }]);
  store.putSeeds([{ ...bankOfSeed(), file: '000.txt' }], 'digest');
  expect(store.banks().map(({ name }) => name)).toEqual(['客服']);
});

function bankOfSeed() {
  return { name: '种子', role: null, title: null, script: 'hans' as const, questions: [], leftover: 0 };
}
