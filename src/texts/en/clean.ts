/** `qbank clean`. */
export const cleanTexts = {
  argument: 'a scraped document; - reads standard input',
  examples: [
    'qbank clean page.txt                                    on the screen',
    'qbank clean page.txt --script hans > readable.txt       in Simplified, into a file',
    'curl -s https://example.org/page.txt | qbank clean -    a page as it comes',
  ],
  standardInput: 'standard input',
  waitingFor: (path: string) => `${path} is a pipe, and nobody writes into it yet: waiting; Ctrl-C stops.`,
  noQuestions: 'No question was found in it.',
  report: (removals: number, repairs: number, doubts: number) =>
    `${count(removals, 'piece')} taken out, ${count(repairs, 'passage')} restored, ${doubts} doubtful${
      doubts === 0 ? '' : ': guessed, or left as found'
    }.`,
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
