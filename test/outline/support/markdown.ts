import { clean } from '../../../src/clean/clean.ts';
import { outline } from '../../../src/outline/outline.ts';
import type { Reading } from '../../../src/questions/question.ts';
import { questions } from '../../../src/questions/questions.ts';
import { markdownDocument } from '../../../src/read/markdown/markdown.ts';

/** Reads a Markdown text given as its lines; the file's name says nothing unless one is given. */
export function readLines(lines: readonly string[], file = 'page.md'): Reading {
  return questions(outline(clean(markdownDocument(file, lines.join('\n'), 'utf-8'))));
}
