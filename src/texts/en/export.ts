/** `qbank export`: its help, and what its sheets say. */
export const exportTexts = {
  options: {
    format: 'md (Markdown) or json',
    output: 'write to this file (else, or with -, to stdout)',
    force: 'overwrite the file if there is one',
    noAnswers: 'questions only',
    answersAtEnd: 'all questions first, then all answers',
  },
  examples: [
    'qbank export -o questions.md                                          all questions with their answers',
    'qbank export --bank 服務運營專員 --answers-at-end -o paper.md         one bank, its answers at the end',
    'qbank export --order random --seed 7 -n 10 --no-answers -o test.md    ten at random without answers, as a test',
    'qbank export -f json --script hans > questions.json                   all in Simplified, for a script',
  ],
  onlyMarkdown: '--answers-at-end is for Markdown only.',
  written: (count: number, file: string) =>
    `${count} ${count === 1 ? 'question' : 'questions'} written to ${file}.`,
  sheet: {
    title: 'Interview questions',
    contents: 'Contents',
    answers: 'Answers',
    answersOf: (bank: string) => `Answers: ${bank}`,
    referenceAnswer: 'Reference answer',
    key: 'Key',
    analysis: 'Analysis',
    assesses: (points: readonly string[]) => `(Assesses: ${points.join('、')})`,
    kinds: { multiple: '(Multiple answers)', judge: '(True or false)' },
    marks: (marks: number) => `(${marks} ${marks === 1 ? 'mark' : 'marks'})`,
    truncated: '(The document breaks off here.)',
    withoutAnswer: '(The document gives no answer.)',
    separator: ' · ',
  },
};
