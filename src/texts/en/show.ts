/** `qbank show`. */
export const showTexts = {
  argument: 'the id of a question, or its beginning',
  examples: [
    'qbank show 7k2m9qx            a question with all its answers',
    'qbank show 7k2 --script tw    by the beginning of its id, as in Taiwan',
    'qbank show 7k2m9qx --json     for a script',
  ],
  assesses: (points: readonly string[]) => `Assesses: ${points.join('、')}`,
  marks: (marks: number) => `${marks} ${marks === 1 ? 'mark' : 'marks'}`,
  referenceAnswer: 'Reference answer',
  key: 'Key',
  analysis: 'Analysis',
  truncated: '(The document breaks off here.)',
  withoutAnswer: '(The document gives no answer.)',
  withoutBank: 'This question stands in no bank any more; your answers to it are kept.',
  attempts: 'Your answers',
  noAttempts: 'You have not answered this question yet.',
  outcomes: { answered: '', timeUp: 'time up', gaveUp: 'gave up', skipped: 'skipped' },
  ratings: { again: 'again', hard: 'hard', good: 'good', easy: 'easy' },
  unrated: 'not rated',
  emptyAnswer: '(nothing typed)',
};
