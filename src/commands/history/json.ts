import type { PastAnswer, PastQuestion, PastSession } from '../../progress/past.ts';
import type { ReportWishes } from './wishes.ts';

/** An element of `history --json`, in this order of fields. */
export function sessionJson({ session, startedAtMs, mode, state, figures, report }: PastSession): object {
  return {
    session,
    at: new Date(startedAtMs).toISOString(),
    mode,
    state,
    ...figures,
    score: report.total.score,
    marks: report.marks,
  };
}

/** `history SESSION --json`. */
export function detailsJson(
  past: PastSession,
  questions: readonly PastQuestion[],
  wishes: ReportWishes,
): object {
  const { sections, assesses, repeat } = past.report;
  return {
    ...sessionJson(past),
    sections,
    assesses,
    repeat,
    questions: questions.map((question) => questionJson(question, wishes)),
  };
}

function questionJson({ id, position, entries, answers }: PastQuestion, wishes: ReportWishes): object {
  const [first] = entries;
  const references = entries.map(({ bank, key, answer, analysis }) => ({ bank, key, answer, analysis }));
  return {
    id,
    position,
    bank: first?.bank ?? null,
    section: first?.section ?? null,
    kind: first?.kind ?? null,
    question: first?.question ?? null,
    options: first?.options ?? [],
    ...(wishes.references ? { references } : {}),
    answers: answers.map((answer) => answerJson(answer, wishes)),
  };
}

/** One answer that lies behind. Evidence is the candidate's own words, and the text of a point is the reference's. */
export function answerJson(answer: PastAnswer, { answers, references }: ReportWishes): object {
  const { session, startedAtMs, outcome, seconds, overtimeSeconds, awaySeconds, rating, score, worth } =
    answer;
  const points = answer.points?.map(({ text, covered, evidence }) => ({
    ...(references ? { text } : {}),
    covered,
    ...(answers ? { evidence } : {}),
  }));
  return {
    session,
    at: new Date(startedAtMs).toISOString(),
    outcome,
    seconds,
    overtimeSeconds,
    awaySeconds,
    rating,
    score,
    counts: worth,
    points: points ?? null,
    ...(answers ? { text: answer.text } : {}),
  };
}
