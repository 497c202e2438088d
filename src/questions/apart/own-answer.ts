import type { Span } from '../../read/span.ts';
import { noChoices, readLetters } from '../choice/letters.ts';
import type { Fields } from '../fields/fields.ts';

/**
 * The answer of an item, else the one that stands apart. What follows the options without a label and names none of them
 * is no answer where a key stands apart: a line of the page, a note.
 */
export function answerOf(
  plain: string,
  { answer, options, isAnswerMarked }: Fields,
  apart: Span | null,
): Span | null {
  if (answer === null || apart === null || options.length === 0 || isAnswerMarked) return answer ?? apart;
  const keyOf = ({ start, end }: Span): string | undefined =>
    readLetters(plain.slice(start, end), { ...noChoices, count: options.length, family: options[0].family })
      ?.key;
  return keyOf(answer) === undefined && keyOf(apart) !== undefined ? apart : answer;
}
