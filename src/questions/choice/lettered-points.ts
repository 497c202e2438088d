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

/** What a few words answer, of which one is right: a number, a name, a time, a place. */
const asksForOne = /谁|几|多少|多[久长大远高]|何[时地]|什么时候|哪[里儿天年月]/;
/** What several points answer, however short: `有几种？⏎a. 串行⏎b. 并行`. */
const asksForSeveral =
  /哪些|[有具]有?(?:什么|何)|几[种类点步部层方]|[优缺]点|[好坏]处|特[点征性]|为[什何]|怎[么样]|如何|步骤|包[括含]|分[为成]|区别|作用|用[途处]|原[因则]|条件|要素|内容|[列述说谈]/;
/** Longer texts say more than a name. */
const longestName = 12;
/** What is so short is a name whatever is asked. */
const longestWord = 6;
const amount = /^[\d.,，%％]{1,16}[ ]?[^\s\d，。]{0,3}$/;

/** `b`, `（B）`, `a、c，因为…` */
const key = /^[（【[\s]*[A-Ha-h](?:[、，,\s]{0,2}[A-Ha-h])*(?![\w(])/;

/**
 * Takes small letters below a question for the points of its answer where the document's questions are open ones with
 * answers, no such letters have a key, and neither the question nor what they stand before says that one is to be chosen: `有什么区别？⏎a. …⏎b. …`.
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

function asksToChoose(plain: string, { stem, said, options }: Fields): boolean {
  const text = stem.map((piece) => textOf(plain, piece)).join('\n');
  return said !== null || chooses.test(text) || hasBlank(text) || areNames(plain, text, options);
}

/** Names and figures of which one is right: they say too little for points of an answer. */
function areNames(plain: string, asked: string, options: Fields['options']): boolean {
  const texts = options.map(({ text }) => textOf(plain, text).trim());
  if (texts.every((text) => amount.test(text))) return true;
  const longest = asksForOne.test(asked) ? longestName : longestWord;
  return !asksForSeveral.test(asked) && texts.every((text) => text.length <= longest);
}

function undone(fields: Fields): Fields {
  const { options, removed } = fields;
  const [start, end] = [options[0].label.start, options[options.length - 1].text.end];
  const answer: Span = { start, end: Math.max(end, fields.answer?.end ?? end) };
  const isOutside = ({ start, end }: Span): boolean => end <= answer.start || start >= answer.end;
  return { ...fields, options: [], hasGap: false, answer, removed: removed.filter(isOutside) };
}
