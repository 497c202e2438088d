import { readFileSync } from 'node:fs';
import type { Reading } from '../../../src/questions/question.ts';

/** A question as labelled truth has it. */
export interface Expected {
  section: string | null;
  number: number | null;
  question: string;
  answer: string | null;
  analysis: string | null;
  assesses: string[];
  marks: number | null;
  truncated: boolean;
}

export function expectedOfSeed(file: string): (Expected & { seed: string; role: string })[] {
  const path = new URL('../../fixtures/gold/seeds.json', import.meta.url);
  const all = JSON.parse(readFileSync(path, 'utf8')) as (Expected & { seed: string; role: string })[];
  return all.filter(({ seed }) => seed === file);
}

/** A reading's questions with the fields that truth has, in its order. */
export function fieldsOf(reading: Reading): Expected[] {
  return reading.questions.map((question) => ({
    section: question.section,
    number: question.number,
    question: question.question,
    answer: question.answer,
    analysis: question.analysis,
    assesses: question.assesses,
    marks: question.marks,
    truncated: question.truncated,
  }));
}
