import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Item, Section } from '../item.ts';
import { findLabels } from '../marks/labels/find.ts';

/** Fewer items show no habit; nearly all of them are a line each in a list without answers. */
const fewItems = 4;
const lineShare = 0.9;
const answeredShare = 0.2;
/** What somebody adds is short. */
const longestRemark = 400;

/**
 * Ends the last item of each section, and the last before the numbers begin anew, with its line, where all others that no
 * label answers are a line each that only asks: what follows are remarks, as `面试官人很好。` in notes of an interview.
 */
export function cutBehindLists(plain: string, sections: readonly Section[]): Section[] {
  const inner = sections.flatMap(({ items }) => items.filter((_, index) => !isLast(items, index)));
  const open = inner.filter((item) => !isAnswered(plain, item));
  const texts = open.map(({ content }) => plain.slice(content.start, content.end).trim());
  const lines = texts.filter((text) => !text.includes('\n'));
  const answered = lines.filter((text) => /[？。][^\n]{12,}/.test(text)).length;
  const isList =
    inner.length >= fewItems &&
    lines.length >= open.length * lineShare &&
    answered <= lines.length * answeredShare;
  if (!isList) return [...sections];
  const mustAsk = open.length < inner.length;
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item, index) =>
      isLast(section.items, index) ? cut(plain, item, mustAsk) : item,
    ),
  }));
}

function isLast(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next === undefined || (next.number === 1 && (items[index].number ?? 0) > 1);
}

const isAnswered = (plain: string, { content, answerStart }: Item): boolean =>
  answerStart !== undefined || findLabels(plain, content).length > 0;

/** What asks, sets a task or offers a choice belongs to the question. */
const ownWords =
  /^(?:要求|提示|材料|注意|字数|选项|背景|说明|答|（?[A-Ha-h][.、）]|[①-⑩]|[-*•]|（?\d{1,2}[.、）]|`|_{3,})/;

/** `mustAsk`: among questions with answers only what ends with ？ is known to end there. */
function cut(plain: string, item: Item, mustAsk: boolean): Item {
  const { start, end } = item.content;
  const text = plain.slice(start, end).trimEnd();
  const first = text.indexOf('\n', text.length - text.trimStart().length);
  if (first < 0 || text.length - first > longestRemark || isAnswered(plain, item)) return item;
  if (mustAsk && !(text.slice(0, first).trimEnd().endsWith('？') && isShortRemark(text.slice(first))))
    return item;
  const behind = text
    .slice(first)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isOwn = behind.some((line) => ownWords.test(line) || askingOdds(line) >= asksFrom);
  return isOwn ? item : { ...item, content: { start, end: start + first } };
}

/** Among questions with answers, what is longer or has labels may be a case, and what is told of it. */
const isShortRemark = (text: string): boolean =>
  text.length <= longestAmongAnswers && !/[【[]|问题|试题/.test(text);

const longestAmongAnswers = 100;
