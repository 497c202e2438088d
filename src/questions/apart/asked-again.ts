import type { Item } from '../../outline/item.ts';
import { type Span, trimSpan } from '../../read/span.ts';

/** Shorter words may begin an answer by themselves, and a longer text is no question alone. */
const shortest = 4;
const longest = 400;
/** How many signs of a question are compared at most, with all marks and blanks between. */
const letter = /[\p{L}\p{N}]/u;

/**
 * An answer that stands apart, without the question that it is to: `1. 你的缺点是什么？我有时过于…`. The span is the question
 * as it stands there; null where the answer begins with something else, or with the term that it explains.
 */
export function askedAgain(plain: string, question: Item, answer: Item): Span | null {
  const asked = trimSpan(plain, question.content);
  if (asked.end - asked.start > longest) return null;
  let at = answer.content.start;
  let count = 0;
  for (let place = asked.start; place < asked.end; place += 1) {
    if (!letter.test(plain[place])) continue;
    while (at < answer.content.end && !letter.test(plain[at])) at += 1;
    if (plain[at] !== plain[place] || at >= answer.content.end) return null;
    at += 1;
    count += 1;
  }
  const behind = /^[ ）】”]*(?:[。？！](?:[）】”])?|\n)\s*/.exec(plain.slice(at, at + longestBehind))?.[0];
  if (count < shortest || behind === undefined) return null;
  const end = at + behind.length;
  return plain.slice(end, answer.content.end).trim() === '' ? null : { start: answer.content.start, end };
}

const longestBehind = 20;
