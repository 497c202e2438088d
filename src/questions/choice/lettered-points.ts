import type { Span } from '../../read/span.ts';
import type { Fields } from '../fields/fields.ts';
import { hasBlank } from './read-choice.ts';
import { textOf } from './undecided.ts';

/** So large a share of a document's questions must be open ones with their answers. */
const openShare = 0.5;
const fewestOpen = 3;
/** A question that one of its options answers says so: `下列哪项…`, `…的是`, `Which of …`. */
const chooses =
  /下列|下面|以下|如下|[选挑]|哪[一几]?[个项种类者]|[是为有会][：（）\s]*$|\bwhich\b|\bfollowing\b|\bchoose\b|\bselect\b/i;

/** `b`, `（B）`, `a、c，因为…` */
const key = /^[（【[\s]*[A-Ha-h](?:[、，,\s]{0,2}[A-Ha-h])*(?![\w(])/;

/**
 * Takes small letters below a question for the points of its answer where the document's questions are open ones with
 * answers, no such letters have a key, and nothing in the question says that one is to be chosen: `有什么区别？⏎a. …⏎b. …`.
 */
export function undoLettered(plain: string, questions: readonly Fields[]): readonly Fields[] {
  const small = questions.filter(hasSmallLetters);
  if (small.length === 0) return questions;
  const open = questions.filter(({ options, answer }) => options.length === 0 && answer !== null);
  const isOpen = open.length >= Math.max(fewestOpen, questions.length * openShare);
  const isKeyed = small.some(({ answer, item, options }) => {
    const isTicked = options.some((option) => option.isTicked);
    return item.lead !== undefined || isTicked || (answer !== null && key.test(textOf(plain, answer)));
  });
  if (!isOpen || isKeyed) return questions;
  return questions.map((fields) =>
    hasSmallLetters(fields) && !asksToChoose(plain, fields) ? undone(fields) : fields,
  );
}

const hasSmallLetters = ({ options }: Fields): boolean => options.length > 1 && options[0].family === 'a';

function asksToChoose(plain: string, { stem, said }: Fields): boolean {
  const text = stem.map((piece) => textOf(plain, piece)).join('\n');
  return said !== null || chooses.test(text) || hasBlank(text);
}

function undone(fields: Fields): Fields {
  const { options, removed } = fields;
  const [start, end] = [options[0].label.start, options[options.length - 1].text.end];
  const answer: Span = { start, end: Math.max(end, fields.answer?.end ?? end) };
  const isOutside = ({ start, end }: Span): boolean => end <= answer.start || start >= answer.end;
  return { ...fields, options: [], hasGap: false, answer, removed: removed.filter(isOutside) };
}
