const questions = (count: number) => `${count} question${count === 1 ? '' : 's'}`;
const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`;

/** `qbank review`, and the plan up to the interview. */
export const reviewTexts = {
  options: { plan: 'only show what today and the next days bring' },
  examples: [
    'qbank review                     what is due, then what is new today',
    'qbank review -n 5 --time 2m      five questions, two minutes each',
    'qbank review --due               no new ones',
    'qbank review --plan              what the days up to the interview bring',
  ],
  begins: (due: number, fresh: number) => `Today: ${due} due, ${fresh} new.`,
  nothingDue: 'Nothing is due, and no new question is planned for today.',
  shareDone: 'Today’s share is done.',
  doneToday: (reviews: number, fresh: number) => `Done today: ${reviews} repeated, ${fresh} new.`,
  dayIsFull: 'As many are done as you take on in a day (qbank config day.most).',
  nextDue: (when: string) => `Next: ${when}.`,
  moreAnyway: 'qbank practice goes on anyway.',

  today: (due: number, fresh: number) => `Today: ${due} due, ${fresh} new.`,
  interview: (date: string, left: number) => `${days(left)} to drill before the interview on ${date}.`,
  interviewPassed: (date: string) => `The interview was planned for ${date}.`,
  isPossible: (perDay: number) => `Every question comes before that day: up to ${perDay} a day.`,
  isShort: (facts: { most: number; new: number; reviews: number; least: number }) =>
    `With ${facts.most} a day ${questions(facts.new)} would never be seen and ${facts.reviews} not repeated; with ${facts.least} a day all are.`,
  headings: { day: 'DAY', reviews: 'REVIEWS', fresh: 'NEW', sum: 'IN ALL' },
  forecastNote: 'Reviews are what is expected if every answer goes well.',
};
