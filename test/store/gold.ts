import { readFileSync } from 'node:fs';
import type { Bank } from '../../src/bank/bank.ts';
import type { Question } from '../../src/questions/question.ts';

/** An open question with everything that is not given empty. */
export function openQuestion(question: string, fields: Partial<Question> = {}): Question {
  return {
    section: null,
    number: null,
    kind: 'open',
    question,
    options: [],
    key: null,
    answer: null,
    analysis: null,
    assesses: [],
    marks: null,
    truncated: false,
    doubts: [],
    spans: [],
    ...fields,
  };
}

export function bankOf(name: string, questions: Question[], fields: Partial<Bank> = {}): Bank {
  return {
    name,
    role: name,
    title: null,
    file: `${name}.txt`,
    script: 'hans',
    questions,
    leftover: 0,
    ...fields,
  };
}

type GoldQuestion = Omit<Question, 'kind' | 'options' | 'key' | 'spans'> & { seed: string; role: string };

/** The five seeds as a perfect reading gives them. */
export function goldBanks(): Bank[] {
  const path = new URL('../fixtures/gold/seeds.json', import.meta.url);
  const gold = JSON.parse(readFileSync(path, 'utf8')) as GoldQuestion[];
  return [...new Set(gold.map(({ seed }) => seed))].map((file) => {
    const own = gold.filter(({ seed }) => seed === file);
    const questions = own.map(({ seed: _, role: __, question, ...fields }) => openQuestion(question, fields));
    return bankOf(own[0].role, questions, { file, script: file.startsWith('002') ? 'hans' : 'hant' });
  });
}
