import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { readAnki } from '../../../src/read/anki/anki.ts';
import { unpackZstd } from '../../../src/read/anki/zstd.ts';
import { querySqlite } from '../../../src/store/files/sqlite-file.ts';
import { brief, readingOf } from '../../questions/table/reading.ts';
import {
  type AnkiDeck,
  apkg,
  newCollection,
  oldCollection,
  sqlite,
  zstdBomb,
  zstdStored,
} from '../../support/anki.ts';

const decks: AnkiDeck[] = [
  { name: '題庫::網路', fields: ['正面', '背面'], notes: [['什麼是 <b>TCP</b>？', '一種傳輸協定。<br>面向連線。'], ['請說明 DNS。', '把名字&nbsp;變成位址。']], tags: ' 基礎 leech ' },
  { name: '題庫::填空', fields: ['Text', 'Extra'], notes: [['HTTP 預設用 {{c1::80}} 埠，HTTPS 用 {{c2::443::數字}} 埠。', '']] },
]; // biome-ignore format: a table

const questionsOf = async (bytes: Uint8Array, file = 'deck.apkg'): Promise<unknown[]> => {
  const documents = await readAnki(file, bytes, { querySqlite });
  return documents.flatMap((document) => readingOf(document).questions.map(brief));
};

const expected = [
  { section: '網路', kind: 'open', question: '什麼是 TCP？', answer: '一種傳輸協定。\n面向連線。' },
  { section: '網路', kind: 'open', question: '請說明 DNS。', answer: '把名字 變成位址。' },
  { section: '填空', kind: 'fill', question: 'HTTP 預設用 ____ 埠，HTTPS 用 ____（數字） 埠。', answer: '80；443' },
]; // biome-ignore format: a table

test('a package as Anki wrote it until 2021', async () => {
  expect(await questionsOf(apkg({ 'collection.anki2': oldCollection(decks) }))).toEqual(expected);
});

test('a package as Anki writes it today is read from its newest collection', async () => {
  const old: AnkiDeck = { name: 'Default', fields: ['Front', 'Back'], notes: [['Please update?', 'Yes.']] };
  const bytes = apkg({
    'collection.anki2': oldCollection([old]),
    'collection.anki21b': zstdStored(newCollection(decks)),
  });
  expect(await questionsOf(bytes)).toEqual(expected);
});

test('a deck that is alone is no section, but the title', async () => {
  const bytes = apkg({ 'collection.anki21': oldCollection(decks.slice(0, 1)) });
  const [document] = await readAnki('deck.apkg', bytes, { querySqlite });
  expect([document.given, readingOf(document).questions[0].section]).toEqual([{ title: '網路' }, null]);
});

test('cards for words give no questions', async () => {
  const words: AnkiDeck = {
    name: '單字',
    fields: ['Front', 'Back'],
    notes: [
      ['apple', '蘋果'],
      ['pear', '梨'],
    ],
  };
  expect(await questionsOf(apkg({ 'collection.anki2': oldCollection([words]) }))).toEqual([]);
});

test('cards that name what is to be explained', async () => {
  const deck: AnkiDeck = {
    name: '測量學',
    fields: ['Front', 'Back', 'Extra'],
    notes: [
      ['水準測量的原理', '利用{{c1::水平視線}}讀取兩點的標尺，求得高差。', ''],
      ['等高線的特性', '同一條線上各點高程{{c1::相等::大小}}，且自行閉合。', '看地形圖。'],
    ],
  };
  expect(await questionsOf(apkg({ 'collection.anki2': oldCollection([deck]) }))).toEqual([
    { kind: 'open', question: '水準測量的原理', answer: '利用水平視線讀取兩點的標尺，求得高差。' },
    { kind: 'open', question: '等高線的特性', answer: '同一條線上各點高程相等，且自行閉合。', analysis: '看地形圖。' },
  ]); // biome-ignore format: a table
});

test('cards that are nothing but pictures give no questions', async () => {
  const pictures = [1, 2].map((at) => [
    `<img src="front-of-card-${at}.jpg">`,
    `<img src="back-of-card-${at}.jpg">`,
  ]);
  const deck: AnkiDeck = { name: '圖', fields: ['Front', 'Back'], notes: pictures };
  expect(await questionsOf(apkg({ 'collection.anki2': oldCollection([deck]) }))).toEqual([]);
});

test('notes that were exported as text', async () => {
  const text = '#separator:tab\n#html:true\n#deck column:1\n#tags column:4\n网络\t什么是 <i>UDP</i>？\t"不保证送达。<br>快。"\t基础\n网络\t什么是 IP？\t地址。\t\n';
  expect(await questionsOf(new TextEncoder().encode(text), 'notes.txt')).toEqual([
    { section: '网络', kind: 'open', question: '什么是 UDP？', answer: '不保证送达。\n快。' },
    { section: '网络', kind: 'open', question: '什么是 IP？', answer: '地址。' },
  ]);
}); // biome-ignore format: a table

test.each<[string, Uint8Array]>([
  ['no collection', apkg({ 'a.txt': Buffer.from('a') })],
  ['a collection that is no database', apkg({ 'collection.anki2': Buffer.from('SQLite format 3\0'.padEnd(2000, 'x')) })],
  ['a database of something else', apkg({ 'collection.anki2': sqlite(['CREATE TABLE a (b)']) })],
  ['a collection whose end is missing', apkg({ 'collection.anki2': oldCollection(decks).slice(0, 5000) })],
  ['a view in the place of the notes', apkg({ 'collection.anki2': sqlite(['CREATE TABLE cards (nid, did)'], ['CREATE VIEW notes AS WITH RECURSIVE a(b) AS (SELECT 1 UNION ALL SELECT b + 1 FROM a) SELECT b AS id, b AS mid, b AS flds, b AS tags FROM a']) })],
  ['a column that computes itself', apkg({ 'collection.anki2': sqlite(['CREATE TABLE cards (nid, did)'], ['CREATE TABLE notes (id, mid, tags, flds GENERATED ALWAYS AS (hex(zeroblob(1000000))) VIRTUAL)']) })],
  ['a collection that is not what Zstandard packs', apkg({ 'collection.anki21b': Buffer.from('(\xb5/\xfd'.padEnd(100, 'x'), 'latin1') })],
])('%s is damaged, and nothing stays behind', async (_, bytes) => {
  const folders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('qbank-'));
  const before = folders();
  await expect(questionsOf(bytes)).rejects.toMatchObject({ id: 'damaged-file', message: expect.stringContaining('deck.apkg') });
  expect(folders().filter((name) => !before.includes(name))).toEqual([]);
}); // biome-ignore format: a table

test('what unpacks to more than may be is refused before it is all unpacked', () => {
  const mebibyte = 1024 * 1024;
  expect(() => unpackZstd('a', zstdBomb(4000), 8 * mebibyte)).toThrow(/more than 8 MiB/);
});

test('a head that asks for much memory is refused at once', () => {
  const claims = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa8]), Buffer.alloc(20)]);
  expect(() => unpackZstd('a', claims)).toThrow(/more than 256 MiB/);
});
