const answers = (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'}`;
const questions = (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`;

/** `qbank stats`. */
export const statsTexts = {
  options: { since: 'count only answers since then: 30d, 4w, or a date' },
  sinceExpected: 'days, weeks or a date, such as 30d, 4w or 2026-01-31',
  examples: [
    'qbank stats                         how it stands',
    'qbank stats --role 客服 --since 30d  one job, the last thirty days',
    'qbank stats --plain                 in words, for a screen reader',
    'qbank stats --json',
  ],
  /** Between the parts of a sentence. */
  comma: ', ',
  title: 'Progress',
  nothingYet: 'Nothing was answered here so far: qbank practice begins.',
  sinceIs: (day: string) => `Answers since ${day}.`,
  interview: (date: string, days: number) =>
    days === 0
      ? 'The interview is today.'
      : `${days} ${days === 1 ? 'day' : 'days'} to the interview (${date}).`,
  percent: (hundredths: number) => `${hundredths}%`,
  /** Where a share would say more about chance. */
  notEnough: (count: number, least: number) => `not enough data (${count} of ${least})`,

  standing: {
    heading: 'Questions',
    all: questions,
    names: { known: 'known', learning: 'learning', new: 'new', suspended: 'suspended' },
    due: (count: number) => `${count} due today`,
    knownMeans: (days: number) => `Known: comes back after ${days} days or more.`,
  },
  answers: {
    heading: 'Answers',
    count: (count: number, sessions: number) =>
      `${answers(count)} in ${sessions} ${sessions === 1 ? 'session' : 'sessions'}.`,
    time: (all: string, each: string) => `Time ${all}, ${each} each.`,
    overtime: (clock: string, count: number) => `Overtime ${clock} in ${answers(count)}.`,
    away: (clock: string) => `Away ${clock}, not counted.`,
    good: (share: string, count: number) => `Good or easy: ${share} of ${count} rated.`,
    goodUnknown: (reason: string) => `Good or easy: ${reason}.`,
    score: (score: number, count: number) => `Mean score: ${score} of 100, of ${count} rated or marked.`,
    scoreUnknown: (reason: string) => `Mean score: ${reason}.`,
  },
  retention: {
    heading: 'Remembered',
    means: 'What was not rated again, when it was asked on a later day.',
    label: (days: number) => `last ${days} days`,
    figure: (share: string, remembered: number, reviews: number) => `${share}  ${remembered}/${reviews}`,
    words: (share: string, remembered: number, reviews: number) => `${share}, ${remembered} of ${reviews}`,
  },
  groups: {
    headings: { roles: 'By role', sections: 'By section', assesses: 'By what is assessed' },
    means: 'Rated again or hard, or given up; the weakest first.',
    figure: (share: string, weak: number, judged: number) => `${share}  ${weak}/${judged}`,
    words: (share: string, weak: number, judged: number) => `${share} went badly, ${weak} of ${judged}`,
    score: (score: number) => `score ${score}`,
    more: (count: number) => `… and ${count} more; --json has all.`,
    unknown: (count: number, least: number) =>
      `Not enough data (fewer than ${least} answers): ${count} more.`,
  },
  trend: {
    heading: 'Week by week',
    good: 'Share of good and easy',
    score: 'Mean score',
    pointMeans: (least: number) => `· not enough data (fewer than ${least})`,
    week: (week: string, count: number) => `week of ${week}: ${answers(count)}`,
    goodIs: (share: string) => `good or easy ${share}`,
    scoreIs: (score: number) => `score ${score}`,
  },
  calendar: {
    heading: 'Days with answers',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    legend: (few: string, some: string, many: string) => `· ${few}   ▪ ${some}   █ ${many}`,
    upTo: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    from: (count: number) => `${count} or more`,
    days: (count: number, weeks: number) => `${count} ${count === 1 ? 'day' : 'days'} in ${weeks} weeks.`,
    day: (day: string, count: number) => `${day}: ${answers(count)}`,
  },
  forecast: {
    heading: 'Coming back',
    today: 'today',
    day: (date: string, weekday: string) => `${date} ${weekday}`,
    due: (day: string, count: number) => `${day}: ${questions(count)}`,
    later: (count: number, days: number) => `After these ${days} days: ${count}.`,
    nothing: 'Nothing is waiting to come back.',
  },
};
