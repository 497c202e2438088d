/** A field of a question that can hold what is searched for, by its name in `search --json`. */
export type Field = 'question' | 'section' | 'role' | 'option' | 'answer' | 'analysis';

/**
 * What a word found in a field is worth, in the order in which fields are looked through. The gaps are such that a
 * question that holds the words comes before a heading that does, and that before an answer, whichever way they were
 * found (see `search/score.ts`).
 */
export const fieldWeights: Readonly<Record<Field, number>> = {
  question: 1,
  section: 0.86,
  role: 0.86,
  option: 0.76,
  answer: 0.76,
  analysis: 0.75,
};

export const fields = Object.keys(fieldWeights) as Field[];
