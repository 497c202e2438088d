/** `qbank clean`. */
export const cleanTexts = {
  argument: 'a scraped text file; - reads standard input',
  examples: [
    'qbank clean page.txt',
    'qbank clean page.txt --script hans > readable.txt',
    'curl -s https://example.org/page.txt | qbank clean -',
  ],
  standardInput: 'standard input',
  noQuestions: 'No question was found in it.',
  report: (removals: number, repairs: number, doubts: number) =>
    `${removals} pieces taken out, ${repairs} passages restored, ${doubts} doubtful ones left as they stand.`,
};
