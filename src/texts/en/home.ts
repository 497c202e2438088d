/** What `qbank` alone shows: how things stand, and what can be done. */
export const homeTexts = {
  title: 'qbank',
  unfinished: (facts: { mode: string; done: number; planned: number }) =>
    `Unfinished: ${facts.mode}, ${facts.done} of ${facts.planned} done.`,
  unfinishedMore: (count: number) => `${count} more: qbank history lists ${count === 1 ? 'it' : 'them'}.`,
  today: (due: number, fresh: number) => `Today: ${due} to review, ${fresh} new.`,
  allDone: 'Nothing is due today.',
  interview: (days: number) =>
    days === 0 ? 'The interview is today.' : `${days} day${days === 1 ? '' : 's'} to the interview.`,
  roles: (names: string) => `Drilled: ${names}.`,
  ask: 'What next?',
  help: 'Esc or q: quit',
  menu: {
    resume: 'Go on with the session',
    review: 'What is due, then what is new',
    practice: 'Practise',
    flip: 'Think or speak, without typing',
    mock: 'Mock interview',
    read: 'Read, nothing scored',
    search: 'Search',
    history: 'Past sessions',
    stats: 'Progress',
    config: 'Settings',
    help: 'All commands',
    quit: 'Quit',
  },

  /** The first start. */
  welcome: 'Which jobs do you want to drill?',
  role: (number: number, name: string, questions: number) =>
    `${number}  ${name} (${questions} question${questions === 1 ? '' : 's'})`,
  rolesAsk: 'Numbers, such as 1,3',
  rolesHelp: 'Enter alone: all of them',
  rolesKept: (names: string) => `Drilled from now on: ${names}. qbank config roles changes it.`,
  rolesAll: 'All of them. qbank config roles changes it.',
  /** Where the day of the interview is not known. */
  whenIsIt: 'When is the interview? qbank config interview.date 2026-12-24 plans every day up to it.',
  guide: [
    'Type an answer; Enter is a new line, Ctrl-D hands it in, Esc is the menu.',
    'Then you see the reference and say how it went: 1 to 4, and ? lists more keys.',
  ],
  guideByLine: [
    'Type an answer; a line with only a full stop hands it in, /? lists what else can be typed.',
    'Then you see the reference and say how it went: 1 to 4.',
  ],
};
