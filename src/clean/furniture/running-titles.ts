import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { longestTitle } from './page-title.ts';

/*
 * The title of a document that runs on in one endless line, where the head of each page has left it in the midst of the
 * text, with the number of the page or without.
 */

/** Alone it is known by its length; with the number of a page beside it, it may be shorter. */
const shortest = 6;
const shortestAlone = 9;

const number = pattern`
  第\s?\d{1,3}\s?页(?:[\s,/]{0,3}[(]?\s?共\s?\d{1,3}\s?页[)]?)?|[-—–_~]{1,3}\s?\d{1,3}\s?[-—–_~]{1,3}|\d{1,3}\s?/\s?\d{1,3}(?!\d)|page\s?\d{1,3}(?:\sof\s\d{1,3})?
`;
const numberBehind = new RegExp(`^(?:\\.(?:docx?|pdf|wps|pptx?))?[\\s_|·-]{0,6}(?:${number})`);
const numberBefore = new RegExp(`(?:${number})[\\s_|·-]{0,6}$`);
const farthestNumber = 24;

/** What speaks of the title: it is quoted, or a sentence goes on with it. */
const speaksBefore =
  /["'“‘《「『[【<#:]\s?$|(?:以上|本[文页篇]|就?是|关于|看[了过]|更多|推荐|相关|查看|下载|浏览|阅读|购买|搜索)[^,.;:?!]{0,4}$|[为有的在]$/;
const speaksBehind = /^(?:["'”’》」』\]】>]|的|\.(?:docx?|pdf|wps|pptx?)|\s?(?:相关|下载|全部|完整))/;
/** Over the answers the title may stand once more. */
const ofAnswers = /(?:答案|解[析答])$/;
const beginsAnew = /^\s?(?:[一1][,.]|第[一1]|[([]?[一1][)\]])/;

/**
 * The longest title of the head of a document that comes again in a text behind it; null where none does. Both come folded.
 */
export const titleAgain = (head: string, text: string): string | null =>
  longestTitle(head, shortest, (words) => text.includes(words));

/** Where a title stands on its own in a folded line behind `from`, with the number of a page beside it. */
export function findRunningTitles(line: string, title: string, from: number): Span[] {
  const found: Span[] = [];
  for (let at = line.indexOf(title, from); at >= 0; at = line.indexOf(title, at + title.length)) {
    const end = at + title.length;
    const behind = numberBehind.exec(line.slice(end, end + farthestNumber))?.[0] ?? '';
    const before = numberBefore.exec(line.slice(Math.max(from, at - farthestNumber), at))?.[0] ?? '';
    const isNumbered = behind !== '' || before !== '';
    if (isNumbered || standsAlone(line, { start: at, end }))
      found.push({ start: at - before.length, end: end + behind.length });
  }
  return found;
}

function standsAlone(line: string, { start, end }: Span): boolean {
  const rest = line.slice(end, end + 8);
  const isOver = ofAnswers.test(line.slice(start, end)) && beginsAnew.test(rest);
  return (
    end - start >= shortestAlone &&
    !isOver &&
    !speaksBefore.test(line.slice(Math.max(0, start - 12), start)) &&
    !speaksBehind.test(rest)
  );
}
