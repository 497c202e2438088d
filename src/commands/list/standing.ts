import type { QuestionId } from '../../bank/bank.ts';
import { type Marks, noMarks } from '../../bank/mark.ts';
import { isDue } from '../../schedule/due.ts';
import { oneLine } from '../../script/one-line.ts';
import type { Store } from '../../store/store.ts';
import { texts } from '../../texts/texts.ts';
import { freshCards } from '../review/scheduling.ts';

/** How a question stands with the candidate. */
export interface QuestionStanding extends Marks {
  /** When it comes back; null: it was never rated. */
  dueAtMs: number | null;
  isDue: boolean;
}

/** How each question stands. */
export async function readStandings(
  store: Store,
  nowMs: number,
): Promise<(question: QuestionId) => QuestionStanding> {
  const marks = store.marks.all();
  const cards = new Map((await freshCards(store)).map((card) => [card.question, card]));
  return (question) => {
    const card = cards.get(question);
    return {
      ...(marks.get(question) ?? noMarks),
      dueAtMs: card?.dueAtMs ?? null,
      isDue: card !== undefined && isDue(card, nowMs),
    };
  };
}

/** In JSON, behind the fields of a question. */
export function standingJson({ isFlagged, isSuspended, note, dueAtMs }: QuestionStanding): object {
  const due = dueAtMs === null ? null : new Date(dueAtMs).toISOString();
  return { flagged: isFlagged, suspended: isSuspended, note, due };
}

/** In words, the shortest first. */
export function standingWords({ isFlagged, isSuspended, note, isDue }: QuestionStanding): string[] {
  const { flagged, suspended, due, noted } = texts.marks;
  return [
    ...(isDue && !isSuspended ? [due] : []),
    ...(isFlagged ? [flagged] : []),
    ...(isSuspended ? [suspended] : []),
    ...(note === null ? [] : [noted(oneLine(note))]),
  ];
}
