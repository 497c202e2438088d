import type { QuestionState } from '../../session/paper.ts';

const questions = (count: number) => `${count} question${count === 1 ? '' : 's'}`;

/** The mock interview: its help, its screens and its scores. */
export const mockTexts = {
  options: {
    count: 'how many questions (default: one for each three minutes, else 10)',
    minutes: 'the time for the whole paper (default: three minutes for an open question, less for others)',
    seed: 'gives the same paper again, for you or a friend with the same banks',
    noLimit: 'the time does not end the paper: overtime is counted',
    unanswerable: 'also questions that have no reference answer',
    shuffleOptions: 'show the options of choice questions in another order',
  },
  minutesExpected: 'a whole number of minutes from 1 to 1440, such as 30',
  examples: [
    'qbank mock                                 a paper of ten questions',
    'qbank mock --role 網絡客服 --minutes 45    a paper for one job, 45 minutes long',
    'qbank mock -n 5 --no-limit                 five questions; overtime is counted',
    'qbank mock --role 網絡客服 --seed 42       the same paper for you and a friend',
    'qbank mock --plain                         line by line, for a screen reader',
  ],
  rolesNeeded: (roles: readonly string[], hasMore: boolean) =>
    `An interview is for one job: name it with --role. There is: ${roles.join(', ')}${hasMore ? ' …' : '.'}`,
  askRole: {
    title: 'For which job is the interview?',
    help: 'Arrows choose, Enter takes',
    choice: (role: string, count: number) => `${role} (${count})`,
  },
  nothingAnswerable:
    'None of these questions has a reference answer. --unanswerable takes them nevertheless.',
  noOther: (asked: number, there: number) => `${questions(asked)} asked for; there are ${there}.`,

  intro: {
    title: (role: string | null) => (role === null ? 'Mock interview' : `Mock interview: ${role}`),
    questions,
    sections: { name: 'Section', questions: 'Questions', time: 'Time', marks: 'Marks', none: '(no section)' },
    strict: 'One clock runs for the whole paper, and ends it. Each question shows its share of the time.',
    overtime:
      'One clock runs for the whole paper; overtime is counted. Each question shows its share of the time.',
    rules: [
      'Nothing is revealed before the end. Ctrl-D hands an answer in; Esc pauses: skip, look over the paper, go back, hand in.',
    ],
    rulesByLine: [
      'Nothing is revealed before the end. End an answer with a line that holds only a full stop. Also on a line of their own: /skip, /goto 3 (to question 3), /overview, /time, /handin.',
    ],
    leftOut: (count: number) =>
      `${questions(count)} without a reference answer ${count === 1 ? 'is' : 'are'} left out (--unanswerable takes ${count === 1 ? 'it' : 'them'} in).`,
    seed: (seed: number) => `Seed ${seed}: --seed ${seed} gives the same paper again.`,
    start: 'Enter: the clock starts. Ctrl-C: leave.',
    onlyEnter: 'What you typed is not kept: the clock has not started.',
    startByLine: 'Press Enter to start the clock.',
  },

  menu: { overview: 'Look over, go to, hand in' },
  submitted: (position: number, planned: number) => `Answer ${position}/${planned} is kept until the end.`,
  skipped: 'Skipped: it comes back at the end, or when you go to it.',

  overview: {
    title: 'The paper so far',
    states: { answered: 'answered', begun: 'begun', skipped: 'skipped', open: 'open' } satisfies Record<
      QuestionState,
      string
    >,
    count: (state: string, count: number) => `${count} ${state}`,
    left: (clock: string) => `${clock} left in all`,
    over: (clock: string) => `${clock} over the time`,
    used: (clock: string) => `${clock} used in all`,
    columns: { number: 'No.', state: 'State', time: 'Time', marks: 'Marks' },
    ask: {
      title: 'The clock stands still.',
      help: (planned: number) => `1 to ${planned}: go to that question`,
      goOn: (position: number) => `on with ${position}`,
      handIn: 'hand in',
    },
    confirm: (open: number) =>
      `${open === 1 ? '1 question is' : `${open} questions are`} not answered. Hand in all the same?`,
    confirmHelp: 'Enter: hand in. Any other key: back to the paper.',
    askByLine: 'A number goes to that question; an empty line hands the paper in:',
    askAgainByLine: 'A number goes to that question; an empty line goes back; /handin hands the paper in:',
    unknown: (typed: string) => `"${typed}" is the number of no question.`,
  },

  byLine: {
    answer: 'Your answer, then a line with only a full stop (or /skip, /goto 3, /overview, /time, /handin):',
    time: (facts: { question: string; paper: string }) =>
      `This question: ${facts.question}. In all: ${facts.paper}.`,
    of: (used: string, limit: string | null) => (limit === null ? used : `${used} of ${limit}`),
    goToUnknown: (typed: string) => `There is no question "${typed}": /goto and its number.`,
    empty: 'Nothing was typed. Type an answer, or /skip, /giveup or /handin.',
    pressEnter: 'Press Enter to see how it went.',
  },

  timeUp: 'The time is up: the paper is handed in as it stands.',
  handedIn: (answered: number, planned: number) =>
    `Handed in: ${answered} of ${questions(planned)} answered.`,
  review: {
    title: 'And now?',
    help: 'Enter: the references',
    goThrough: 'The references, and how it went',
    scores: 'The scores at once',
  },
  notAnswered: 'You did not answer this question.',
  next: 'Enter: on. q: to the scores.',
  nextByLine: 'An empty line goes on, /stop goes to the scores:',

  scores: {
    title: 'How the interview went',
    total: (score: number) => `Score: ${score} of 100`,
    noScore: 'No score: nothing could be compared, and nothing was rated.',
    marks: (reached: number, of: number) => `${reached} of ${of} marks`,
    answered: (answered: number, planned: number) => `${answered} of ${planned} answered`,
    unscored: (count: number) =>
      `${questions(count)} could not be scored and ${count === 1 ? 'is' : 'are'} left out.`,
    bySection: 'By section',
    byAssesses: 'By what is assessed',
    columns: {
      number: 'No.',
      id: 'Id',
      questions: 'Questions',
      score: 'Score',
      rating: 'Rating',
      time: 'Time',
      question: 'Question',
    },
    outcomes: {
      answered: '',
      timeUp: 'time was up',
      gaveUp: 'given up',
      skipped: 'skipped',
      open: 'not answered',
    },
    unknown: '?',
    repeat: 'What went badly, once more:',
    again: 'The same paper again:',
    report: 'The report, to keep or to send:',
  },
};
