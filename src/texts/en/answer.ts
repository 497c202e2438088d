const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

/** The answer prompt. Windows may be 20 columns wide: what matters stands first, and hints have a short form. */
export const answerTexts = {
  clock: {
    left: (digits: string) => `${digits} left`,
    /** The last seconds: a sign and a word, for those who see no colour. */
    last: (digits: string) => `! ${digits} hurry`,
    over: (digits: string) => `! ${digits} over`,
    used: (digits: string) => `${digits} used`,
  },
  /** The clock of a whole paper, behind that of the question; 16 cells at most. */
  paperClock: {
    left: (digits: string) => `${digits} in all`,
    last: (digits: string) => `! ${digits} in all`,
    over: (digits: string) => `! ${digits} in all`,
    used: (digits: string) => `${digits} in all`,
  },
  /** The most useful first: those that do not fit are left out from the end. */
  hints: {
    long: ['Ctrl-D submit', 'Esc pause', 'Ctrl-C leave'],
    short: ['^D submit', 'Esc menu'],
  },
  readingHints: {
    long: ['Tab back to the answer', 'Up/Down scroll', 'Ctrl-C leave'],
    short: ['Tab back'],
  },
  spokenHints: {
    long: ['Enter reference', 'Esc pause', 'Ctrl-C leave'],
    short: ['Enter reference', 'Esc menu'],
  },
  noteHints: { long: ['Ctrl-D keep it', 'Esc back'], short: ['^D keep', 'Esc back'] },
  /** Added to the others, last, where there is a hint to be had. */
  hintHint: 'Ctrl-T hint',
  noHint: ['There is no hint to this question', 'No hint here'],
  nothingTypedHere: ['Nothing is typed here: Enter shows the reference', 'Enter: the reference'],
  /** While options are chosen. */
  choosingHints: {
    single: {
      long: ['Letter or arrows', 'Enter submit', 'Esc pause', 'Ctrl-C leave'],
      short: ['Enter submit'],
    },
    multiple: {
      long: ['Letters (several)', 'Enter submit', 'Esc pause', 'Ctrl-C leave'],
      short: ['Enter submit'],
    },
    judge: { long: ['T or F', 'Enter submit', 'Esc pause', 'Ctrl-C leave'], short: ['Enter submit'] },
  },
  nothingChosen: ['Nothing chosen yet: type a letter (Esc: menu)', 'Nothing chosen yet'],
  notAmongThem: ['None of these: type a letter or number', 'None of these'],
  nothingWritten: ['Nothing written yet (Esc: menu)', 'Nothing written yet'],
  timeIsUp: ['Time is up; overtime is counted', 'Time is up'],
  /** Of a paper: of this question's share, and of all. */
  shareIsUp: ["This question's share is up; the paper goes on", 'Its share is up'],
  paperTimeIsUp: ['The time is up; overtime is counted', 'Time is up'],
  away: (digits: string) => [`Away for ${digits}, not counted`, `Away for ${digits}`],
  /** What is typed cannot be kept, and why. */
  notKept: (reason: string) => [
    `NOT SAVED: ${reason}. Type on: it is tried again each second`,
    `NOT SAVED: ${reason}. Type on`,
    'NOT SAVED. Type on',
    'NOT SAVED',
  ],
  keptAgain: ['Saved again: nothing is lost', 'Saved again'],
  above: {
    long: (count: number) => `${rows(count)} above`,
    short: (count: number) => `${count} above`,
  },
  below: {
    long: (count: number) => `${rows(count)} below`,
    short: (count: number) => `${count} below`,
  },
  questionGoesOn: {
    long: (count: number) => `${count} more ${count === 1 ? 'row' : 'rows'} of the question: Tab`,
    short: (count: number) => `${count} more: Tab`,
  },
  submitted: (facts: { characters: number | null; digits: string; overDigits: string | null }) => {
    const over = facts.overDigits === null ? '' : ` (${facts.overDigits} over)`;
    const extent = facts.characters === null ? '' : `, ${characters(facts.characters)}`;
    return `Answered in ${facts.digits}${over}${extent}.`;
  },
  timeUp: (facts: { characters: number | null }) =>
    facts.characters === null
      ? 'Time is up: handed in as chosen.'
      : `Time is up: handed in with ${characters(facts.characters)}.`,
};

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}
