import type { QuestionId } from '../../bank/bank.ts';
import type { Card } from '../../bank/card.ts';
import type { Database } from '../sqlite/database.ts';

/** When each question comes back, as the schedule has worked it out. */
export interface Cards {
  /** Null: the question was never rated. */
  get: (question: QuestionId) => Card | null;
  /** All of them, what is due first before the others. */
  all: () => Card[];
  /** Keeps a card in the place of the one before; with the rating that it follows from in one transaction. */
  put: (card: Card) => void;
  /** The question has no rating any more. */
  drop: (question: QuestionId) => void;
}

interface CardRow {
  question: QuestionId;
  due_at_ms: number;
  last_at_ms: number | null;
  stability: number;
  difficulty: number;
  scheduled_days: number;
  learning_steps: number;
  state: Card['state'];
  reps: number;
  lapses: number;
}

/** See `Store.cards`. */
export function cardsIn(database: Database): Cards {
  return {
    get: (question) => {
      const row = database.first<CardRow>('SELECT * FROM cards WHERE question = ?', [question]);
      return row ? toCard(row) : null;
    },
    all: () => database.all<CardRow>('SELECT * FROM cards ORDER BY due_at_ms, question').map(toCard),
    put: (card) => putCard(database, card),
    drop: (question) => void database.run('DELETE FROM cards WHERE question = ?', [question]),
  };
}

function putCard(database: Database, card: Card): void {
  const { question, dueAtMs, lastAtMs, stability, difficulty } = card;
  const { scheduledDays, learningSteps, state, reps, lapses } = card;
  database.run(
    `INSERT OR REPLACE INTO cards (question, due_at_ms, last_at_ms, stability, difficulty, scheduled_days,
      learning_steps, state, reps, lapses) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [question, dueAtMs, lastAtMs, stability, difficulty, scheduledDays, learningSteps, state, reps, lapses],
  );
}

function toCard(row: CardRow): Card {
  return {
    question: row.question,
    dueAtMs: row.due_at_ms,
    lastAtMs: row.last_at_ms,
    stability: row.stability,
    difficulty: row.difficulty,
    scheduledDays: row.scheduled_days,
    learningSteps: row.learning_steps,
    state: row.state,
    reps: row.reps,
    lapses: row.lapses,
  };
}
