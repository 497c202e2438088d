import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';

const page = (statement: string, answer: string): string[] => [
  '# Git interview questions',
  '## What is a tag?',
  'A name for a commit.',
  '## What is a commit?',
  'A snapshot with its parents.',
  `## ${statement}`,
  answer,
];

test.each([
  ['True or False? A branch is a pointer to a commit', 'True', 'T'],
  ['True or False? Tags move with each commit', 'False. They stay where they are.', 'F'],
  ['True/False: a branch is a copy of all files', 'False, it is a pointer.', 'F'],
])('%s is to be judged, also where a reason follows', (statement, answer, key) => {
  expect(readLines(page(statement, answer)).questions.at(-1)).toMatchObject({ kind: 'judge', key });
});

test('what asks is no statement, though its answer begins like a judgement', () => {
  const { questions } = readLines(
    page('What does git config --get core.bare print?', 'False, unless it was made bare.'),
  );
  expect(questions.at(-1)).toMatchObject({ kind: 'open', key: null });
});
