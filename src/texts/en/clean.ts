/** `qbank clean`. */
export const cleanTexts = {
  argument: 'a scraped text file; - reads standard input',
  examples: [
    'qbank clean page.txt',
    'qbank clean page.txt --script hans > readable.txt',
    'curl … | qbank clean -',
  ],
  report: (removals: number, repairs: number, doubts: number) =>
    `${removals} removed, ${repairs} restored, ${doubts} doubtful and left as they stand.`,
};
