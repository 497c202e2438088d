import type { Reading } from '../../../src/questions/question.ts';

/** A reading's questions as `1 single stem | A option | B option ⇒ key ⇒ answer ⇒ analysis`, what there is of it. */
export function choices({ questions }: Reading): string[] {
  return questions.map(({ number, kind, question, options, key, answer, analysis }) =>
    [
      [`${number} ${kind} ${question}`, ...options.map(({ label, text }) => `${label} ${text}`)].join(' | '),
      key ?? '–',
      ...(answer === null ? [] : [`answer: ${answer}`]),
      ...(analysis === null ? [] : [`analysis: ${analysis}`]),
    ].join(' ⇒ '),
  );
}
