import { weekdayOf } from '../../progress/days.ts';
import type { Progress } from '../../progress/progress.ts';
import { parseDay } from '../../schedule/day.ts';
import { drawBars, drawColumns, drawHeat, heatSigns } from '../../terminal/charts.ts';
import { texts } from '../../texts/texts.ts';
import { type Look, type Part, percent } from './look.ts';

/** How it went week by week; the marks only where there are any. */
export function trendParts({ trend, leastAnswers }: Progress, look: Look): Part[] {
  const { heading, good, score, pointMeans, week, goodIs, scoreIs } = texts.stats.trend;
  const [first, last] = [trend[0], trend.at(-1)];
  if (first === undefined || last === undefined) return [];
  const chartOf = (shares: (number | null)[], unit: '%' | ' ') =>
    drawColumns({ shares, unit, from: first.week.slice(5), to: last.week.slice(5) }, look);
  const goods = trend.map(({ goodShare }) => goodShare);
  const scores = trend.map(({ meanScore }) => (meanScore === null ? null : meanScore / 100));
  const hasScores = scores.some((score) => score !== null);
  const unknown = (count: number) => texts.stats.notEnough(count, leastAnswers);
  return [
    {
      heading,
      words: [],
      chart: () => [good, ...chartOf(goods, '%'), ...(hasScores ? [score, ...chartOf(scores, ' ')] : [])],
      chartInWords: () =>
        trend.map(({ week: monday, answers, judged, goodShare, meanScore }) =>
          [
            week(monday, answers),
            ...(answers === 0 ? [] : [goodShare === null ? unknown(judged) : goodIs(percent(goodShare))]),
            ...(meanScore === null ? [] : [scoreIs(Math.round(meanScore))]),
          ].join(texts.stats.comma),
        ),
      notes:
        look.isPlain || trend.every(({ goodShare }) => goodShare !== null) ? [] : [pointMeans(leastAnswers)],
    },
  ];
}

/** The days on which something was answered. */
export function calendarPart({ calendar }: Progress, look: Look): Part {
  const { heading, weekdays, legend, upTo, from, days: told, day } = texts.stats.calendar;
  const days = calendar.map(({ day, answers }) => ({ day, count: answers }));
  const active = days.filter(({ count }) => count > 0);
  const { few, some } = heatSigns(days.map(({ count }) => count));
  return {
    heading,
    words: [told(active.length, Math.ceil(days.length / 7))],
    chart: () => drawHeat({ days, weekdays }, look),
    chartInWords: () => active.map(({ day: date, count }) => day(date, count)),
    notes: look.isPlain
      ? []
      : [legend(upTo(1, few.upTo), upTo(few.upTo + 1, some.upTo), from(some.upTo + 1))],
  };
}

/** So many days are drawn; the words tell all that are known. */
const daysDrawn = 14;

/** What comes back on the coming days. */
export function forecastPart({ forecast }: Progress, { columns }: Look): Part {
  const { heading, due, later, nothing } = texts.stats.forecast;
  const { days } = forecast;
  const most = Math.max(...days.map(({ due }) => due));
  const isEmpty = most === 0 && forecast.later === 0;
  const drawn = days.slice(0, daysDrawn);
  const behind = days.slice(daysDrawn).reduce((sum, { due }) => sum + due, 0) + forecast.later;
  const rows = drawn.map(({ day, due }, index) => ({
    label: nameOf(day, index),
    figure: String(due),
    share: most === 0 ? null : due / most,
  }));
  const waiting = days.flatMap((day, index) => (day.due > 0 ? [{ ...day, index }] : []));
  return {
    heading,
    words: isEmpty ? [nothing] : [],
    chart: () => [
      ...(isEmpty ? [] : drawBars(rows, { columns })),
      ...(behind > 0 ? [later(behind, daysDrawn)] : []),
    ],
    chartInWords: () => [
      ...waiting.map(({ day, due: count, index }) => due(nameOf(day, index), count)),
      ...(forecast.later > 0 ? [later(forecast.later, days.length)] : []),
    ],
  };
}

function nameOf(day: string, index: number): string {
  const { today, day: name } = texts.stats.forecast;
  if (index === 0) return today;
  return name(day.slice(5), texts.stats.calendar.weekdays[weekdayOf(parseDay(day) ?? 0)] ?? '');
}
