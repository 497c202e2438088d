import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Entry, QuestionId } from '../../../src/bank/bank.ts';
import { toElement } from '../../../src/export/json.ts';
import type { Question } from '../../../src/questions/question.ts';
import { readJson } from '../../../src/read/json/json.ts';
import { entry } from '../../export/entries.ts';
import { readingOf } from '../../questions/table/reading.ts';

const gold = JSON.parse(
  readFileSync(new URL('../../fixtures/gold/seeds.json', import.meta.url), 'utf8'),
) as (Question & { seed: string; role: string })[];

const bytesOf = (entries: readonly Entry[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ schema: 1, questions: entries.map(toElement) }));

const fields = [
  ...['section', 'number', 'kind', 'question', 'options', 'key'],
  ...['answer', 'analysis', 'assesses', 'marks', 'truncated'],
] as (keyof Question & keyof Entry)[];

const given = (read: Question | Entry) => Object.fromEntries(fields.map((field) => [field, read[field]]));

test('what was exported comes back with every field as it was', async () => {
  const entries = gold.map(({ seed, role, ...fields }) =>
    entry({
      ...fields,
      role,
      bank: role,
      source: { file: seed, title: seed },
      kind: 'open',
      options: [],
      key: null,
    }),
  );
  const documents = await readJson('export.json', bytesOf(entries));
  const back = documents.flatMap((document) => readingOf(document).questions.map(given));
  expect(back).toEqual(entries.map(given));
});

test('each bank of an export is a document of its own, with its name, role and title', async () => {
  const entries = [entry(), entry({ bank: '廚師', role: null, source: { file: 'x', title: null } })];
  const documents = await readJson('export.json', bytesOf(entries));
  expect(documents.map((document) => document.given)).toEqual([
    { name: '護士', role: '護士', title: '2025年護士面試題庫' },
    { name: '廚師' },
  ]);
});

const question = (fields: Partial<Entry>): Entry => entry({ id: '2222222' as QuestionId, ...fields });

test.each<[string, Partial<Entry>]>([
  ['single', { kind: 'single', options: [{ label: 'A', text: '甲\n乙' }, { label: 'B', text: '丙|丁' }], key: 'B', answer: null }],
  ['multiple', { kind: 'multiple', options: [{ label: '甲', text: '是' }, { label: '乙', text: '否' }], key: 'AB', answer: '兩者都對。' }],
  ['judge', { kind: 'judge', key: 'F', answer: null, analysis: 'B。錯在後半句。' }],
  ['fill', { kind: 'fill', question: '水在____度沸騰。', answer: '100' }],
  ['open with a letter for an answer', { kind: 'open', answer: 'A' }],
  ['without answer, section or number', { answer: null, section: null, number: null }],
  ['cut off, with marks and points', { truncated: true, marks: 2.5, assesses: ['溝通', '應變（含抗壓）'] }],
  ['in English beside Chinese', { question: 'What is REST (in short)?', answer: '一種風格。' }],
  ['with a numbered stem', { question: '1. 問題？', answer: '答案：先說結論。\n解析：再說理由。' }],
]) ('a question %s comes back as it was', async (_, fields) => {
  const one = question(fields);
  const [document] = await readJson('export.json', bytesOf([one, question({ question: '另一題？' })]));
  expect(given(readingOf(document).questions[0])).toEqual(given(one));
}); // biome-ignore format: a table
