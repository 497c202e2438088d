import { expect, it } from 'vitest';
import { type FormFields, readForm, writeForm } from '../../src/commands/edit/form.ts';

const question: FormFields = {
  section: null,
  kind: 'single',
  question: '先做什麼？',
  options: [
    { label: 'A', text: '道歉' },
    { label: 'B', text: '解釋' },
  ],
  key: 'A',
  answer: null,
  analysis: null,
};
const form = writeForm(question, 'intro');

it('reads a form as it was written', () => {
  expect(readForm(form)).toEqual({ fields: question });
});

it.each([
  ['multiple', 'multiple'],
  ['ＭＵＬＴＩＰＬＥ', 'multiple'],
  ['multiple choice', 'multiple'],
])('reads the kind %s, by its value or its name on the screen', (typed, kind) => {
  expect(readForm(form.replace('\nsingle\n', `\n${typed}\n`))).toEqual({ fields: { ...question, kind } });
});

it('says which kind there is not', () => {
  expect(readForm(form.replace('\nsingle\n', '\nsong\n'))).toEqual({ problem: 'There is no kind "song".' });
});
