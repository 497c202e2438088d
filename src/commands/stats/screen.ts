import type { Quality } from '../../progress/answer.ts';
import type { Progress } from '../../progress/progress.ts';
import { knownDays } from '../../progress/standing.ts';
import { formatSeconds } from '../../session/duration.ts';
import { drawBars } from '../../terminal/charts.ts';
import { safeDeep } from '../../terminal/safe.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { texts } from '../../texts/texts.ts';
import { calendarPart, forecastPart, trendParts } from './course.ts';
import { groupParts } from './groups.ts';
import { type Look, layPart, type Part, percent } from './look.ts';

/** Progress as a page: sentences with charts, or sentences alone where `isPlain`. */
export function statsLines(given: Progress, look: Look): string[] {
  const progress = safeDeep(given);
  const { stats } = texts;
  const isBegun = progress.quality.answers > 0;
  const parts = [
    standingPart(progress, look),
    ...(isBegun ? [answersPart(progress), retentionPart(progress, look)] : []),
    ...groupParts(progress, look),
    ...(isBegun ? [...trendParts(progress, look), calendarPart(progress, look)] : []),
    forecastPart(progress, look),
  ];
  const head = [
    ...(progress.interview !== null && progress.interview.days >= 0
      ? [stats.interview(progress.interview.date, progress.interview.days)]
      : []),
    ...(progress.since === null ? [] : [stats.sinceIs(progress.since)]),
    ...(isBegun ? [] : [stats.nothingYet]),
  ].flatMap((line) => wrapText(line, look.columns));
  return [look.style.heading(stats.title), ...head, ...parts.flatMap((part) => ['', ...layPart(part, look)])];
}

function standingPart({ standing }: Progress, { columns }: Look): Part {
  const { heading, all, names, due, knownMeans } = texts.stats.standing;
  const rows = (['known', 'learning', 'new', 'suspended'] as const)
    .filter((name) => name !== 'suspended' || standing.suspended > 0)
    .map((name) => ({
      label: names[name],
      figure: String(standing[name]),
      share: standing.questions === 0 ? null : standing[name] / standing.questions,
    }));
  const counts = rows.map(({ label, figure }) => `${label} ${figure}`).join(texts.common.comma);
  return {
    heading,
    words: [],
    chart: () => [
      all(standing.questions) + texts.stats.comma + due(standing.due),
      ...drawBars(rows, { columns }),
    ],
    chartInWords: () => [all(standing.questions) + texts.common.colon + counts, due(standing.due)],
    notes: [knownMeans(knownDays)],
  };
}

function answersPart({ quality, sessions, time, leastAnswers }: Progress): Part {
  const { heading, count, time: took, overtime, away } = texts.stats.answers;
  const each = time.meanSeconds === null ? [] : [took(clock(time.seconds), clock(time.meanSeconds))];
  return {
    heading,
    words: [
      count(quality.answers, sessions),
      ...each,
      ...(time.overtimeAnswers > 0 ? [overtime(clock(time.overtimeSeconds), time.overtimeAnswers)] : []),
      ...(time.awaySeconds > 0 ? [away(clock(time.awaySeconds))] : []),
      ...qualityWords(quality, leastAnswers),
    ],
    chart: () => [],
    chartInWords: () => [],
  };
}

const clock = formatSeconds;

function qualityWords({ judged, weakShare, scored, meanScore }: Quality, least: number): string[] {
  const { good, goodUnknown, score, scoreUnknown } = texts.stats.answers;
  const { notEnough } = texts.stats;
  const ofScore =
    meanScore === null ? scoreUnknown(notEnough(scored, least)) : score(Math.round(meanScore), scored);
  return [
    weakShare === null ? goodUnknown(notEnough(judged, least)) : good(percent(1 - weakShare), judged),
    // Most banks hold open questions alone, which the program may not have marked.
    ...(scored === 0 ? [] : [ofScore]),
  ];
}

function retentionPart({ retention, leastAnswers }: Progress, { columns }: Look): Part {
  const { heading, means, label, figure, words } = texts.stats.retention;
  const rows = retention.map(({ days, reviews, remembered, share }) => {
    const told = (say: typeof figure) =>
      share === null
        ? texts.stats.notEnough(reviews, leastAnswers)
        : say(percent(share), remembered, reviews);
    return { label: label(days), figure: told(figure), words: told(words), share };
  });
  return {
    heading,
    words: [means],
    chart: () => drawBars(rows, { columns }),
    chartInWords: () => rows.map(({ label, words }) => label + texts.common.colon + words),
  };
}
