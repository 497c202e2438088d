import fc from 'fast-check';
import type { Outcome, Rating } from '../../src/bank/attempt.ts';
import type { Entry, Lot, QuestionId } from '../../src/bank/bank.ts';
import type { Card } from '../../src/bank/card.ts';
import type { Answer } from '../../src/progress/answer.ts';
import type { History, Standpoint } from '../../src/progress/progress.ts';
import { localDays } from '../../src/schedule/day.ts';
import { plainEntry } from '../support/entry.ts';

export const dayMs = 24 * 3600 * 1000;

/** Noon of a Saturday. */
export const nowMs = new Date(2026, 0, 31, 12).getTime();

export const standpoint: Standpoint = { nowMs, days: localDays(4 * 60), since: null, interviewDate: null };

export const noHistory: History = {
  lots: [],
  answers: [],
  ratings: [],
  cards: [],
  suspended: new Set(),
};

export const id = (name: string) => name as QuestionId;

export function entry(question: string, more: Partial<Entry> = {}): Entry {
  const source = { file: 'a.txt', title: null };
  return plainEntry({ id: question, bank: '客服', role: '客服', source, question: `${question}？`, ...more });
}

/** `lot('ab')` → the questions a and b. */
export function lot(questions: string, more: Partial<Lot> = {}): Lot {
  return {
    bank: '客服',
    role: '客服',
    section: null,
    kind: 'open',
    assesses: [],
    ids: [...questions].map(id),
    ...more,
  };
}

export function answer(question: string, more: Partial<Answer> = {}): Answer {
  return {
    session: 1,
    question: id(question),
    position: 1,
    startedAtMs: nowMs,
    seconds: 60,
    overtimeSeconds: 0,
    awaySeconds: 0,
    text: '先傾聽',
    score: null,
    rating: null,
    outcome: 'answered',
    isSuggested: false,
    ...more,
  };
}

export function card(question: string, more: Partial<Card> = {}): Card {
  return {
    question: id(question),
    dueAtMs: nowMs,
    lastAtMs: nowMs - dayMs,
    stability: 1,
    difficulty: 5,
    scheduledDays: 1,
    learningSteps: 0,
    state: 'review',
    reps: 1,
    lapses: 0,
    ...more,
  };
}

const questions = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyQuestion = fc.constantFrom(...questions);
/** From years before to days behind now, as after a clock was set back. */
const anyTime = fc.integer({ min: nowMs - 400 * dayMs, max: nowMs + 3 * dayMs });
const anyRating = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy');

const anyLot = fc
  .record({
    questions: fc.subarray(questions),
    bank: fc.constantFrom('甲', '乙'),
    section: fc.constantFrom(null, '自我認知', '團隊'),
    assesses: fc.subarray(['溝通', '抗壓']),
  })
  .map(({ questions, ...more }) => lot(questions.join(''), { ...more, role: more.bank }));

const anyAnswer = fc
  .record({
    question: anyQuestion,
    session: fc.integer({ min: 1, max: 5 }),
    startedAtMs: anyTime,
    seconds: fc.integer({ min: 0, max: 600 }),
    overtimeSeconds: fc.constantFrom(0, 0, 30),
    awaySeconds: fc.constantFrom(0, 100),
    score: fc.option(fc.integer({ min: 0, max: 100 })),
    rating: fc.option(anyRating),
    isSuggested: fc.boolean(),
    outcome: fc.constantFrom<Outcome>('answered', 'timeUp', 'gaveUp', 'skipped'),
  })
  .map(({ question, ...more }) => answer(question, more));

const anyCard = fc
  .record({
    question: anyQuestion,
    dueAtMs: fc.integer({ min: nowMs - 50 * dayMs, max: nowMs + 50 * dayMs }),
    scheduledDays: fc.integer({ min: 0, max: 60 }),
    state: fc.constantFrom<Card['state']>('new', 'learning', 'review', 'relearning'),
  })
  .map(({ question, ...more }) => card(question, more));

export const anyHistory: fc.Arbitrary<History> = fc.record({
  lots: fc.array(anyLot, { maxLength: 6 }),
  answers: fc.array(anyAnswer, { maxLength: 40 }),
  ratings: fc.array(fc.record({ question: anyQuestion.map(id), rating: anyRating, atMs: anyTime }), {
    maxLength: 40,
  }),
  cards: fc.uniqueArray(anyCard, { selector: ({ question }) => question }),
  suspended: fc.subarray(questions.map(id)).map((ids) => new Set(ids)),
});
