import type { QuestionId } from '../../bank/bank.ts';
import { type MarkName, type Marks, noMarks } from '../../bank/mark.ts';
import type { Database } from '../sqlite/database.ts';

/** What the user says of questions. Nothing is ever changed: the last word of a name counts. */
export interface MarkStore {
  /** Sets a mark, or takes it off with null. A flag and a suspension have the value `''`. */
  put: (mark: { question: QuestionId; name: MarkName; value: string | null; atMs: number }) => void;
  /** The marks of a question that hold. */
  of: (question: QuestionId) => Marks;
  /** The questions on which any mark holds. */
  all: () => Map<QuestionId, Marks>;
}

interface MarkRow {
  question: QuestionId;
  name: MarkName;
  value: string;
}

const lastMarks = `SELECT question, name, value FROM marks WHERE value IS NOT NULL AND id IN
  (SELECT max(id) FROM marks GROUP BY question, name)`;

/** See `Store.marks`. */
export function marksIn(database: Database): MarkStore {
  return {
    put: ({ question, name, value, atMs }) =>
      void database.run('INSERT INTO marks (question, name, value, at_ms) VALUES (?, ?, ?, ?)', [
        question,
        name,
        value,
        atMs,
      ]),
    of: (question) =>
      gather(database.all<MarkRow>(`${lastMarks} AND question = ?`, [question])).get(question) ?? noMarks,
    all: () => gather(database.all<MarkRow>(`${lastMarks} ORDER BY question`)),
  };
}

function gather(rows: readonly MarkRow[]): Map<QuestionId, Marks> {
  const marks = new Map<QuestionId, Marks>();
  for (const { question, name, value } of rows)
    marks.set(question, { ...(marks.get(question) ?? noMarks), ...markOf(name, value) });
  return marks;
}

function markOf(name: MarkName, value: string): Partial<Marks> {
  if (name === 'flag') return { isFlagged: true };
  return name === 'suspend' ? { isSuspended: true } : { note: value };
}
