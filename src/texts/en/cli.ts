/** The program itself: its help and its reports. */
export const cliTexts = {
  description:
    'A mock-interview trainer: drills you in the questions of real question banks, against a clock.',
  summaries: {
    practice: 'answer questions against the clock, then see the reference',
    search: 'find questions by words',
    show: 'one question with its reference answers and your past ones',
    list: 'the questions',
    banks: 'the banks, with counts and gaps',
    export: 'the questions as Markdown or JSON',
    clean: 'the readable text of a scraped document',
  },
  helpCommand: 'show the help of a command',
  examples: [
    'qbank                                start a drill',
    'qbank practice -n 5 --time 2m        five questions, two minutes each',
    'qbank search 投诉                     find questions by a word',
    'qbank <command> --help               what a command takes, with examples',
  ],
  loadingSeeds: 'Reading the question banks …',
  unexpected: (message: string) => ({
    message: `Something went wrong in qbank itself: ${message}`,
    hint: 'Set QBANK_DEBUG=1 and try again to see where, and report it with what is printed then.',
  }),
};
