import type { Command } from 'commander';
import type { NameFilter, QuestionId } from '../../bank/bank.ts';
import type { Card } from '../../bank/card.ts';
import { isDue } from '../../schedule/due.ts';
import { isWeak } from '../../schedule/weak.ts';
import { type Answered, wrongBook } from '../../schedule/wrong-book.ts';
import type { StoredAttempt } from '../../store/history/attempts.ts';
import type { Store } from '../../store/store.ts';
import { texts } from '../../texts/texts.ts';
import { chosenRoles, rulesOf } from '../config/config.ts';
import { freshCards, ratingsByQuestion } from '../review/scheduling.ts';

/** Filters by how a question stands with the candidate. */
export const standingFilters = ['due', 'new', 'weak', 'flagged', 'wrong', 'suspended'] as const;

type StandingFilter = (typeof standingFilters)[number];

export type StandingOptions = { [Name in StandingFilter]?: boolean };

/** Adds `--due --new --weak --flagged --wrong --suspended`. */
export function addStandingFilters(command: Command): void {
  for (const name of standingFilters) command.option(`--${name}`, texts.filters.options.standing[name]);
}

/** Whether any of them is given. */
export function hasStandingFilter(options: StandingOptions): boolean {
  return standingFilters.some((name) => options[name]);
}

/** Which questions a command takes. */
interface StandingWish {
  options: StandingOptions;
  /** They are to be asked, not listed: those that are suspended stay out. */
  isDrill: boolean;
  nowMs: number;
}

type Test = (question: QuestionId) => boolean;

/** The questions that fit all that is asked for. */
export async function fitStanding(
  questions: readonly QuestionId[],
  { options, isDrill, nowMs }: StandingWish,
  store: Store,
): Promise<QuestionId[]> {
  const given = standingFilters.filter((name) => options[name]);
  if (given.length === 0 && !isDrill) return [...questions];
  const marks = store.marks.all();
  const isSuspended: Test = (id) => marks.get(id)?.isSuspended === true;
  // What is suspended is left alone, unless it is asked for.
  const isWanted: Test = (id) => options.suspended === true || !isSuspended(id);
  const isFlagged: Test = (id) => marks.get(id)?.isFlagged === true;
  const cards = new Map(
    given.length === 0 ? [] : (await freshCards(store)).map((card) => [card.question, card]),
  );
  const makers: { [Name in StandingFilter]: () => Test } = {
    due: () => (id) => isDueNow(cards.get(id), nowMs),
    new: () => (id) => !cards.has(id),
    weak: () => weakIn(store, cards),
    flagged: () => isFlagged,
    wrong: () => {
      const book = readWrongBook(store);
      return (id) => book.has(id);
    },
    suspended: () => isSuspended,
  };
  // A list of what is flagged has all of it; a drill of it does not ask what is suspended.
  const isOnlyFlagged = !isDrill && given.every((name) => name === 'flagged');
  const tests = [...given.map((name) => makers[name]()), ...(isOnlyFlagged ? [] : [isWanted])];
  return questions.filter((id) => tests.every((test) => test(id)));
}

function isDueNow(card: Card | undefined, nowMs: number): boolean {
  return card !== undefined && isDue(card, nowMs);
}

function weakIn(store: Store, cards: ReadonlyMap<QuestionId, Card>): Test {
  const rated = ratingsByQuestion(store);
  const scores = new Map<QuestionId, number>();
  for (const { question, score, rating } of store.attempts.all()) {
    // One's own rating wins over what the program makes of the words.
    if (rating === 'good' || rating === 'easy') scores.delete(question);
    else if (score !== null) scores.set(question, score);
  }
  return (id) => {
    const ratings = (rated.get(id) ?? []).map(({ rating }) => rating);
    return isWeak({ card: cards.get(id) ?? null, ratings, score: scores.get(id) ?? null });
  };
}

/** The questions that went wrong and have not gone well often enough since. */
function readWrongBook(store: Store): Set<QuestionId> {
  const answered = store.attempts.all().filter(({ outcome }) => outcome !== 'skipped');
  const entries = store.entries({}, [...new Set(answered.map(({ question }) => question))]);
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  const answers = answered
    .filter(({ question }) => kinds.has(question))
    .map((attempt) => answeredOf(attempt, kinds.get(attempt.question) !== 'open'));
  return wrongBook(answers, rulesOf(store).days);
}

/** What an open answer scores is no judgement; a choice is right or wrong. */
function answeredOf({ question, startedAtMs, rating, score }: StoredAttempt, hasKey: boolean): Answered {
  const isRight = hasKey && score !== null ? score === 100 : null;
  return { question, atMs: startedAtMs, rating, isRight };
}

/** What a filter chooses of the roles that are drilled. A bank that names no role is nobody else's. */
export function inChosenRoles(filter: NameFilter, store: Store): NameFilter {
  const roles = chosenRoles(store);
  return roles.length === 0 ? filter : { ...filter, roles };
}
