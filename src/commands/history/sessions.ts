import type { PastSession } from '../../progress/past.ts';
import { formatSeconds } from '../../session/duration.ts';
import { ratings } from '../../session/rating.ts';
import { layTable, type Table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { texts } from '../../texts/texts.ts';
import { formatTime } from './when.ts';

/** The sessions as a table, the latest first. */
export function sessionLines(
  sessions: readonly PastSession[],
  { columns }: Pick<Terminal, 'columns'>,
): string[] {
  return layTable(tableOf(sessions), columns);
}

function tableOf(sessions: readonly PastSession[]): Table {
  const { headings, states } = texts.history;
  const right = 'right' as const;
  return {
    columns: [
      { heading: headings.session, align: right },
      { heading: headings.when },
      { heading: headings.kind },
      { heading: headings.done, align: right },
      { heading: headings.time, align: right },
      { heading: headings.score, align: right },
      { heading: headings.ratings, shrinks: true },
      { heading: headings.note },
    ],
    rows: sessions.map(({ session, startedAtMs, mode, state, figures, report }) => [
      String(session),
      formatTime(startedAtMs),
      texts.resume.modes[mode],
      `${figures.done}/${figures.planned}`,
      formatSeconds(figures.seconds),
      report.total.score === null ? '' : String(report.total.score),
      ratingsOf(figures),
      states[state],
    ]),
  };
}

/** `again 1, good 3`; empty where nothing was done. */
export function ratingsOf({ ratings: counts, unrated }: PastSession['figures']): string {
  const { ratingCount, unrated: notRated } = texts.practice.closing;
  const given = ratings
    .filter((rating) => counts[rating] > 0)
    .map((rating) => ratingCount(texts.practice.ratingNames[rating], counts[rating]));
  return [...given, ...(unrated > 0 ? [notRated(unrated)] : [])].join(texts.common.comma);
}
