import { expect, it } from 'vitest';
import { choiceOf } from '../../../src/session/choice.ts';
import { questionLines } from '../../../src/terminal/drill/question.ts';
import { plainStyle } from '../../../src/terminal/style.ts';
import { entryOf } from './entry.ts';

const page = { columns: 80, style: plainStyle };
const asked = { position: 3, planned: 10, entries: [entryOf({})], choice: null, isBack: false };

it('tells the place in the session, the role and the section, then the question', () => {
  expect(questionLines(asked, page)).toEqual(['3/10 · 電工 · 安全', '停電時你會怎麼做？']);
});

it('tells what the question assesses, and its marks', () => {
  const entries = [entryOf({ assesses: ['應變', '安全意識'], marks: 10 })];
  expect(questionLines({ ...asked, entries }, page)).toEqual([
    '3/10 · 電工 · 安全',
    'Assesses 應變、安全意識 · 10 marks',
    '停電時你會怎麼做？',
  ]);
});

it('names every role of a question that stands in several banks, once', () => {
  const entries = [entryOf({}), entryOf({ bank: '電工 2' }), entryOf({ bank: '護士', role: '護士' })];
  expect(questionLines({ ...asked, entries }, page)[0]).toBe('3/10 · 電工、護士 · 安全');
});

it('says that a question was skipped before', () => {
  expect(questionLines({ ...asked, isBack: true }, page)[0]).toBe('3/10 · 電工 · 安全 · skipped before');
});

it('tells the kind, unless the section is named so', () => {
  const kindAt = (section: string) =>
    questionLines({ ...asked, entries: [entryOf({ kind: 'fill', section })] }, page).slice(1, -1);
  expect(kindAt('安全')).toEqual(['Fill in the blanks']);
  expect(kindAt('Fill in the blanks')).toEqual([]);
});

it('lists options below the question', () => {
  const options = [
    { label: 'A', text: '斷電' },
    { label: 'B', text: '等待，直到有人來檢修' },
  ];
  const entries = [entryOf({ kind: 'single', options })];
  const choice = choiceOf(entries[0], { T: '對', F: '錯' });
  expect(questionLines({ ...asked, entries, choice }, page)).toEqual([
    '3/10 · 電工 · 安全',
    'One answer is right',
    '停電時你會怎麼做？',
    'A. 斷電',
    'B. 等待，直到有人來檢修',
  ]);
  expect(questionLines({ ...asked, entries, choice }, { ...page, columns: 15 }).slice(-2)).toEqual([
    'B. 等待，直到有',
    '   人來檢修',
  ]);
});

it('wraps by cells, and lets no row begin with a closing mark', () => {
  const entries = [entryOf({ question: '停電時，你會怎麼做？請說。' })];
  expect(questionLines({ ...asked, entries }, { ...page, columns: 20 }).slice(1)).toEqual([
    '停電時，你會怎麼做？',
    '請說。',
  ]);
  expect(questionLines({ ...asked, entries }, { ...page, columns: 18 }).slice(-2)).toEqual([
    '停電時，你會怎麼',
    '做？請說。',
  ]);
});

it('sends no escape sequence of a document to the terminal', () => {
  const entries = [entryOf({ question: '停電\u001b[2J時？', section: '安\u0007全\u202e' })];
  expect(questionLines({ ...asked, entries }, page)).toEqual(['3/10 · 電工 · 安全', '停電時？']);
});
