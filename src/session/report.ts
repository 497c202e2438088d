import type { Outcome, Rating } from '../bank/attempt.ts';
import type { Entry, QuestionId } from '../bank/bank.ts';
import { foldText } from '../script/fold.ts';
import type { Plan } from './event.ts';
import { leastScore } from './rating.ts';
import { worthOf } from './worth.ts';

/** An answer as a report takes it: of a session's turns, or of attempts that are kept. */
export interface ReportAnswer {
  question: QuestionId;
  outcome: Outcome | 'open';
  seconds: number;
  /** What the program made of it, from 0 to 100. */
  score: number | null;
  rating: Rating | null;
}

/** What the banks say of a question. */
export type ReportFacts = Pick<Entry, 'section' | 'assesses' | 'kind' | 'marks'>;

/** How the questions that have something in common went. */
export interface ScoreLine {
  /** Null: of no section. */
  name: string | null;
  questions: number;
  /** Of how many of them it is known what they count. */
  scored: number;
  /** From 0 to 100, weighted by marks; null where nothing is known. */
  score: number | null;
}

/** One question of a report. */
interface ReportQuestion extends ReportAnswer {
  /** Place in the plan, from 1. */
  position: number;
  section: string | null;
  marks: number | null;
  weight: number;
  /** What the answer counts, from 0 to 100; null where nobody has said. */
  worth: number | null;
}

/** What a session came to, in scores. */
export interface SessionReport {
  questions: ReportQuestion[];
  total: ScoreLine;
  /** Marks reached and marks there were; null where the banks do not give every question its marks. */
  marks: { reached: number; of: number } | null;
  sections: ScoreLine[];
  assesses: ScoreLine[];
  /** Not answered, or worth less than a good answer; in the plan's order. */
  repeat: QuestionId[];
  seconds: number;
  /** Beyond the time of the whole paper; 0 where it has none. */
  overtimeSeconds: number;
}

/**
 * The answers of a session → its scores: each question once, by its first answer. Of a paper the questions without an
 * answer count as well, and count nothing; of a drill those that were not come to are left out.
 */
export function reportOf(
  plan: Pick<Plan, 'questions' | 'paper' | 'totalSeconds'>,
  answers: readonly ReportAnswer[],
  factsOf: (question: QuestionId) => ReportFacts | null,
): SessionReport {
  const all = plan.questions.map((question, index) =>
    toQuestion({ plan, answers, factsOf, question, index }),
  );
  const questions = plan.paper === null ? weighEvenly(all.filter(({ outcome }) => outcome !== 'open')) : all;
  const seconds = answers.reduce((sum, answer) => sum + answer.seconds, 0);
  const { totalSeconds } = plan;
  return {
    questions,
    total: scoreLine(null, questions),
    marks: marksOf(questions),
    sections: linesBy(questions, ({ section }) => [section]),
    assesses: linesBy(questions, ({ question }) => factsOf(question)?.assesses ?? []),
    repeat: questions
      .filter(({ outcome, worth }) => !isAnswered(outcome) || (worth !== null && worth < leastScore.good))
      .map(({ question }) => question),
    seconds,
    overtimeSeconds: totalSeconds === null ? 0 : Math.max(0, seconds - totalSeconds),
  };
}

/** Marks weigh only where every question has its own: a bank with them would else drown one without. */
function weighEvenly(questions: readonly ReportQuestion[]): ReportQuestion[] {
  const hasMarks = questions.every(({ marks }) => marks !== null);
  return questions.map((question) => ({ ...question, weight: hasMarks ? question.weight : 1 }));
}

function isAnswered(outcome: ReportAnswer['outcome']): boolean {
  return outcome === 'answered' || outcome === 'timeUp';
}

interface Asked {
  plan: Pick<Plan, 'paper'>;
  answers: readonly ReportAnswer[];
  factsOf: (question: QuestionId) => ReportFacts | null;
  question: QuestionId;
  index: number;
}

function toQuestion({ plan, answers, factsOf, question, index }: Asked): ReportQuestion {
  const own = answers.filter((answer) => answer.question === question);
  const none: ReportAnswer = { question, outcome: 'open', seconds: 0, score: null, rating: null };
  const answer = own.find(({ outcome }) => outcome !== 'open' && outcome !== 'skipped') ?? own[0] ?? none;
  const { outcome, seconds, score, rating } = answer;
  const facts = factsOf(question);
  const part = plan.paper?.parts[index];
  const isSuggested = facts === null || facts.kind === 'open';
  return {
    question,
    position: index + 1,
    outcome,
    seconds,
    score,
    rating,
    section: facts?.section ?? part?.section ?? null,
    marks: part?.marks ?? facts?.marks ?? null,
    weight: part?.weight ?? facts?.marks ?? 1,
    worth: worthOf({ outcome, score, isSuggested, rating }),
  };
}

/** In the order in which their first questions come. The same words in the other script are the same thing. */
function linesBy(
  questions: readonly ReportQuestion[],
  namesOf: (question: ReportQuestion) => readonly (string | null)[],
): ScoreLine[] {
  const groups = new Map<string, { name: string | null; members: ReportQuestion[] }>();
  for (const question of questions) {
    for (const name of new Set(namesOf(question))) {
      const key = foldText(name ?? '');
      const known = groups.get(key) ?? { name, members: [] };
      groups.set(key, known);
      known.members.push(question);
    }
  }
  return [...groups.values()].map(({ name, members }) => scoreLine(name, members));
}

function scoreLine(name: string | null, members: readonly ReportQuestion[]): ScoreLine {
  const known = members.flatMap(({ worth, weight }) => (worth === null ? [] : [{ worth, weight }]));
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  const reached = known.reduce((sum, { worth, weight }) => sum + worth * weight, 0);
  const score = weights === 0 ? null : Math.round(reached / weights);
  return { name, questions: members.length, scored: known.length, score };
}

function marksOf(questions: readonly ReportQuestion[]): SessionReport['marks'] {
  if (questions.length === 0 || questions.some(({ marks, worth }) => marks === null || worth === null))
    return null;
  const sum = (numberOf: (question: ReportQuestion) => number) =>
    questions.reduce((total, question) => total + numberOf(question), 0);
  const reached = sum(({ marks, worth }) => ((marks ?? 0) * (worth ?? 0)) / 100);
  return { reached: Math.round(reached * 10) / 10, of: sum(({ marks }) => marks ?? 0) };
}
