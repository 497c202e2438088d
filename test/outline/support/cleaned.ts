import type { Cleaned } from '../../../src/clean/cleaned.ts';
import { TracedText } from '../../../src/clean/traced.ts';
import { outline } from '../../../src/outline/outline.ts';
import type { Reading } from '../../../src/questions/question.ts';
import { questions } from '../../../src/questions/questions.ts';
import { plainDocument } from '../../../src/read/text.ts';

/** A text that needed no cleaning. */
export function cleanedText(text: string): Cleaned {
  return {
    document: plainDocument('document.txt', text),
    blocks: [],
    traced: TracedText.of(text),
    removals: [],
    repairs: [],
    doubts: [],
  };
}

export function readText(text: string): Reading {
  return questions(outline(cleanedText(text)));
}

/** A reading's questions as `section number question ⇒ answer`, one a line, for expectations beside their input. */
export function sketch({ questions: found }: Reading): string[] {
  return found.map(({ section, number, question, answer }) =>
    [`${section ?? '–'} ${number} ${question}`, ...(answer === null ? [] : [answer])].join(' ⇒ '),
  );
}
