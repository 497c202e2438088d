import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areSeedsDue, loadSeeds } from '../../src/store/files/seed-files.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { type Store, storeFile } from '../../src/store/store.ts';
import { bankOf, openQuestion } from './gold.ts';
import { openTestStore, temporaryFolder } from './support.ts';

/** A folder of seed files: each a bank of one question a line. */
function seedFolder(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

function readLines(file: string, bytes: Uint8Array) {
  const lines = new TextDecoder().decode(bytes).trim().split('\n');
  return {
    bank: bankOf(
      file[0],
      lines.map((line) => openQuestion(line)),
      { file },
    ),
  };
}

/** What a start does. */
async function start(store: Store, folder: string, digest: string | undefined): Promise<void> {
  if (areSeedsDue(store, digest)) await loadSeeds(store, { folder, digest, ingest: readLines });
}

const namesOf = (store: Store) => store.banks().map(({ name }) => name);

describe('At the first start', () => {
  it('the seeds are put in, in the order of their files', async () => {
    const store = openTestStore();
    await start(store, seedFolder({ 'b.txt': '乙？', 'a.txt': '甲？', 'README.md': '' }), 'one');
    expect(namesOf(store)).toEqual(['a', 'b']);
    expect(store.seedDigest()).toBe('one');
  });

  it('all are put in or none', async () => {
    const store = openTestStore();
    const folder = seedFolder({ 'a.txt': '甲？', 'b.txt': '乙？' });
    const ingest = (file: string, bytes: Uint8Array) => {
      const { bank } = readLines(file, bytes);
      return { bank: file === 'b.txt' ? { ...bank, script: null as never } : bank };
    };
    await expect(loadSeeds(store, { folder, digest: 'one', ingest })).rejects.toThrow('NOT NULL');
    expect([namesOf(store), store.seedDigest()]).toEqual([[], null]);
  });

  it('loading that is stopped puts nothing in', async () => {
    const store = openTestStore();
    const folder = seedFolder({ 'a.txt': '甲？', 'b.txt': '乙？' });
    const stop = () => Promise.reject(new Error('stopped'));
    await expect(loadSeeds(store, { folder, digest: 'one', ingest: readLines }, stop)).rejects.toThrow(
      'stopped',
    );
    expect([namesOf(store), store.seedDigest()]).toEqual([[], null]);
  });

  it('a folder without seeds is a problem of the installation', async () => {
    const folder = join(temporaryFolder(), 'gone');
    await expect(start(openTestStore(), folder, 'one')).rejects.toThrow(
      `${folder} cannot be read (there is no such file or folder).`,
    );
  });
});

describe('At a later start', () => {
  it('no seed file is opened', async () => {
    const store = openTestStore();
    const folder = seedFolder({ 'a.txt': '甲？' });
    await start(store, folder, 'one');
    rmSync(folder, { recursive: true });
    await start(store, folder, 'one');
    expect(namesOf(store)).toEqual(['a']);
  });

  it('of another build the seeds are read again, and ids and history stay', async () => {
    const store = openTestStore();
    await start(store, seedFolder({ 'a.txt': '你如何处理客户投诉？\n乙？' }), 'one');
    const [{ id }] = store.entries();
    const attempt = {
      position: 1,
      startedAtMs: 1,
      seconds: 1,
      overtimeSeconds: 0,
      awaySeconds: 0,
      score: null,
      text: '答',
    };
    store.attempts.record(store.sessions.start({}, 0), { ...attempt, question: id, outcome: 'answered' });
    await start(store, seedFolder({ 'a.txt': '丙？\n你如何处理客户的投诉呢？', 'b.txt': '丁？' }), 'two');
    expect(store.entries().map(({ question }) => question)).toEqual([
      '丙？',
      '你如何处理客户的投诉呢？',
      '丁？',
    ]);
    expect(store.entries()[1].id).toBe(id);
    expect(store.attempts.of(id)).toHaveLength(1);
  });

  it('a seed bank that the user removed stays out', async () => {
    const store = openTestStore();
    const folder = seedFolder({ 'a.txt': '甲？', 'b.txt': '乙？' });
    await start(store, folder, 'one');
    store.removeBank('a');
    await start(store, folder, 'two');
    expect(namesOf(store)).toEqual(['b']);
  });

  it('a bank that the user put in stays in', async () => {
    const store = openTestStore();
    store.putBank(bankOf('自己', [openQuestion('问？')]), { kind: 'file', path: '/a.txt' });
    await start(store, seedFolder({ 'a.txt': '甲？' }), 'one');
    await start(store, seedFolder({}), 'two');
    expect(namesOf(store)).toEqual(['自己', 'a']);
  });

  it('of another build a bank that the user put in is indexed again, as grams may be cut in another way', async () => {
    const folder = temporaryFolder();
    const store = openTestStore(folder);
    const section = { section: '天文' };
    const { ids } = store.putBank(bankOf('自己', [openQuestion('什么是脉冲星？', section)]), {
      kind: 'file',
      path: '/a',
    });
    const database = new Database(join(folder, storeFile));
    database.execute(`INSERT INTO gram_index (gram_index) VALUES ('delete-all');
      UPDATE entries SET folded_section = 'x'; UPDATE banks SET folded_name = 'x', folded_role = 'x'`);
    database.close();
    expect(store.candidates(['脉冲'], 9)).toEqual([]);
    await start(store, seedFolder({ 'a.txt': '甲？' }), 'one');
    expect(store.candidates(['脉冲'], 9)).toEqual([{ id: ids[0], grams: 1 }]);
    expect(store.entries({ bank: '自己', role: '自己', section: '天文' })).toHaveLength(1);
  });

  it('of another build that cuts grams alike, told by the digest behind its point, a user’s index stays', async () => {
    const folder = temporaryFolder();
    const store = openTestStore(folder);
    await start(store, seedFolder({ 'a.txt': '甲？' }), 'one.grams');
    store.putBank(bankOf('自己', [openQuestion('什么是脉冲星？')]), { kind: 'file', path: '/a' });
    const database = new Database(join(folder, storeFile));
    database.execute("INSERT INTO gram_index (gram_index) VALUES ('delete-all')");
    database.close();
    await start(store, seedFolder({ 'a.txt': '乙？' }), 'two.grams');
    expect(store.candidates(['脉冲'], 9)).toEqual([]);
    await start(store, seedFolder({ 'a.txt': '乙？' }), 'two.others');
    expect(store.candidates(['脉冲'], 9)).toHaveLength(1);
  });

  it('from source the seeds are read each time, as nothing tells whether their reader changed', async () => {
    const store = openTestStore();
    await start(store, seedFolder({ 'a.txt': '甲？' }), undefined);
    await start(store, seedFolder({ 'a.txt': '乙？' }), undefined);
    expect(store.entries().map(({ question }) => question)).toEqual(['乙？']);
  });
});
