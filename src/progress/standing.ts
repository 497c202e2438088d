import type { QuestionId } from '../bank/bank.ts';
import type { Card } from '../bank/card.ts';
import { type Day, type Days, formatDay } from '../schedule/day.ts';

/** How well questions are known. Each is one of suspended, known, learning and new. */
export interface Standing {
  questions: number;
  /** In review, with so long an interval that they are stable. */
  known: number;
  learning: number;
  /** Never rated. */
  new: number;
  suspended: number;
  /** Of those known and learning: to be asked today. */
  due: number;
}

/** A day with how many questions come back on it. */
interface DueDay {
  day: string;
  due: number;
}

/** What comes back when. */
export interface Forecast {
  /** From today on; what is overdue comes today. */
  days: DueDay[];
  /** Behind the last of them. */
  later: number;
}

/** Days from one rating to the next from which on a question counts as known. */
export const knownDays = 21;

const forecastDays = 30;

/** What is known of the questions looked at. */
interface Shelf {
  questions: ReadonlySet<QuestionId>;
  /** Those with a rating that counts. */
  rated: ReadonlySet<QuestionId>;
  cards: readonly Card[];
  suspended: ReadonlySet<QuestionId>;
}

/** How well the questions are known on a day. */
export function standingOf(shelf: Shelf, today: Day, days: Days): Standing {
  const { questions, rated, suspended } = shelf;
  const running = cardsRunning(shelf);
  const known = running.filter(isKnown).length;
  const active = [...questions].filter((id) => !suspended.has(id));
  const withCard = new Set(running.map(({ question }) => question));
  const begun = active.filter((id) => withCard.has(id) || rated.has(id)).length;
  return {
    questions: questions.size,
    known,
    learning: begun - known,
    new: active.length - begun,
    suspended: questions.size - active.length,
    due: running.filter(({ dueAtMs }) => days.dayOf(dueAtMs) <= today).length,
  };
}

/** How many questions come back on each of the coming days, as the schedule stands now. */
export function forecastOf(shelf: Shelf, today: Day, days: Days): Forecast {
  const coming = Array.from({ length: forecastDays }, (_, index) => ({
    day: formatDay(today + index),
    due: 0,
  }));
  let later = 0;
  for (const { dueAtMs } of cardsRunning(shelf)) {
    const slot = coming[Math.max(0, days.dayOf(dueAtMs) - today)];
    if (slot === undefined) later += 1;
    else slot.due += 1;
  }
  return { days: coming, later };
}

function cardsRunning({ cards, questions, suspended }: Shelf): Card[] {
  return cards.filter(
    ({ question, state }) => state !== 'new' && questions.has(question) && !suspended.has(question),
  );
}

function isKnown({ state, scheduledDays }: Card): boolean {
  return state === 'review' && scheduledDays >= knownDays;
}
