import { coverageOf, type PastAnswer, type PastSession } from '../../progress/past.ts';
import { formatSeconds } from '../../session/duration.ts';
import type { ScoreLine } from '../../session/report.ts';
import { texts } from '../../texts/texts.ts';
import { ratingsOf } from './sessions.ts';
import { formatTime } from './when.ts';

/** What is said of a session before its questions: labels with what stands behind them. */
export function sessionFacts({
  state,
  figures,
  report,
  session,
  isRevealed,
}: PastSession): [label: string, fact: string][] {
  const { closing } = texts.practice;
  const { score, marks, scoredOf, states, goOn, notRevealed } = texts.history;
  const { total } = report;
  const facts: [string, string | null][] = [
    [
      closing.done,
      joined(
        closing.doneOf(figures.done, figures.planned),
        figures.gaveUp > 0 && closing.gaveUp(figures.gaveUp),
        figures.skipped > 0 && closing.skipped(figures.skipped),
      ),
    ],
    [
      closing.time,
      joined(
        formatSeconds(figures.seconds),
        figures.meanSeconds !== null && closing.each(formatSeconds(figures.meanSeconds)),
      ),
    ],
    [
      closing.overtime,
      figures.overtimeAnswers > 0
        ? closing.overtimeIn(formatSeconds(figures.overtimeSeconds), figures.overtimeAnswers)
        : null,
    ],
    [closing.away, figures.awaySeconds > 0 ? formatSeconds(figures.awaySeconds) : null],
    [closing.ratings, figures.done > 0 ? ratingsOf(figures) : null],
    [
      score,
      total.score === null
        ? null
        : joined(
            scoreText(total),
            total.scored < total.questions && scoredOf(total.scored, total.questions),
            report.marks !== null && marks(report.marks.reached, report.marks.of),
          ),
    ],
    [
      texts.history.state,
      state === 'ended'
        ? null
        : joined(states[state], state === 'cut' && goOn(session), !isRevealed && notRevealed),
    ],
  ];
  return facts.flatMap(([label, fact]) =>
    fact === null || fact === '' ? [] : [[label, fact] as [string, string]],
  );
}

function joined(...parts: (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== '').join(texts.practice.separator);
}

/** `75`, or that nobody has said. */
export function scoreText({ score }: Pick<ScoreLine, 'score'>): string {
  return score === null ? texts.history.noScore : String(score);
}

/** What is told of one answer in a line: when, how long, how it went. */
export function answerFacts(answer: PastAnswer, { isDated = false }: { isDated?: boolean } = {}): string {
  const { outcomes, ratings, unrated } = texts.show;
  const { outcome, seconds, overtimeSeconds, awaySeconds, rating, points } = answer;
  const coverage = coverageOf(points);
  return joined(
    isDated && formatTime(answer.startedAtMs),
    formatSeconds(seconds),
    overtimeSeconds > 0 && texts.practice.overtime(formatSeconds(overtimeSeconds)),
    awaySeconds > 0 && texts.practice.away(formatSeconds(awaySeconds)),
    outcomes[outcome],
    outcome !== 'skipped' && (rating === null ? unrated : ratings[rating]),
    coverage !== null && texts.drill.coverage(coverage.covered, coverage.of),
    ...scoresOf(answer),
  );
}

/** What a comparison suggests, and what the answer counts, which the own rating decides. */
function scoresOf({ outcome, score, isSuggested, rating, worth }: PastAnswer): string[] {
  if (outcome === 'skipped') return [];
  const suggested = score !== null && isSuggested ? [texts.history.suggested(Math.round(score))] : [];
  const isTold = suggested.length > 0 && rating === null;
  return worth === null || isTold ? suggested : [...suggested, texts.stats.groups.score(Math.round(worth))];
}
