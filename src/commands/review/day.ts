import type { QuestionId } from '../../bank/bank.ts';
import type { Card } from '../../bank/card.ts';
import { isDue } from '../../schedule/due.ts';
import { newToday, type Share, shareRoom } from '../../schedule/quota.ts';
import type { Store } from '../../store/store.ts';
import { rulesOf, workloadOf } from '../config/config.ts';
import { fitStanding, inChosenRoles } from '../filters/standing.ts';
import { freshCards, ratingsByQuestion } from './scheduling.ts';

/** How the questions that are drilled (of the chosen roles, not suspended) stand on a day. */
export interface StudyDay {
  today: number;
  nowMs: number;
  /** Of the questions that were rated. */
  cards: Card[];
  /** Those that never were, in document order. */
  newQuestions: QuestionId[];
  /** How many are to be repeated now. */
  due: number;
  /** How many of them, and of the new ones, the day still has room for. */
  share: Share;
  /** Questions that had their first rating today, and those that had one before. */
  doneToday: Share;
  /** As many are done as the candidate takes on in a day. */
  isFull: boolean;
}

/** Something was done today, and nothing is left of what the day asks for. */
export function isShareDone({ share, doneToday }: Pick<StudyDay, 'share' | 'doneToday'>): boolean {
  return share.reviews + share.new === 0 && doneToday.reviews + doneToday.new > 0;
}

/** How the day stands: what is due, what is new today, what is done. */
export async function readStudyDay(store: Store, nowMs: number): Promise<StudyDay> {
  const today = rulesOf(store).days.dayOf(nowMs);
  const drilled = await drilledQuestions(store, nowMs);
  const cards = (await freshCards(store)).filter(({ question }) => drilled.has(question));
  const rated = new Set(cards.map(({ question }) => question));
  const newQuestions = [...drilled].filter((id) => !rated.has(id));
  const doneToday = countDone(store, today);
  const due = cards.filter((card) => isDue(card, nowMs)).length;
  const { interview, usualNew, most } = workloadOf(store, today);
  const fresh = newToday({ today, interview, new: newQuestions.length, newDone: doneToday.new, usualNew });
  const room = most === null ? Number.POSITIVE_INFINITY : most - doneToday.new - doneToday.reviews;
  const isAhead = interview !== null && interview.day > today;
  const share = shareRoom({ reviews: due, new: fresh }, room, isAhead);
  return { today, nowMs, cards, newQuestions, due, share, doneToday, isFull: room <= 0 };
}

async function drilledQuestions(store: Store, nowMs: number): Promise<Set<QuestionId>> {
  const wish = { options: {}, isDrill: true, nowMs };
  return new Set(await fitStanding(store.ids(inChosenRoles({}, store)), wish, store));
}

function countDone(store: Store, today: number): StudyDay['doneToday'] {
  const { days } = rulesOf(store);
  const done = { new: 0, reviews: 0 };
  for (const rated of ratingsByQuestion(store).values()) {
    if (!rated.some(({ atMs }) => days.dayOf(atMs) === today)) continue;
    if (days.dayOf(rated[0].atMs) === today) done.new += 1;
    else done.reviews += 1;
  }
  return done;
}
