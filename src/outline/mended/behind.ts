import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Item, Section } from '../item.ts';
import { findLabels } from '../marks/labels.ts';

/** Fewer items show no habit; nearly all of them are a line each in a list without answers. */
const fewItems = 4;
const lineShare = 0.9;
const answeredShare = 0.2;
/** What somebody adds is short. */
const longestRemark = 400;

/**
 * Ends the last item of each section with its line, where all others are a line each that only asks: what follows are
 * remarks, as `面试官人很好。` in notes of an interview.
 */
export function cutBehindLists(plain: string, sections: readonly Section[]): Section[] {
  const inner = sections.flatMap(({ items }) => items.slice(0, -1));
  const texts = inner.map(({ content }) => plain.slice(content.start, content.end).trim());
  const lines = texts.filter((text) => !text.includes('\n'));
  const answered = lines.filter((text) => /[？。][^\n]{12,}/.test(text)).length;
  const isList =
    inner.length >= fewItems &&
    lines.length >= inner.length * lineShare &&
    answered <= lines.length * answeredShare &&
    inner.every((item) => !isAnswered(plain, item));
  if (!isList) return [...sections];
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item, index) => (index === section.items.length - 1 ? cut(plain, item) : item)),
  }));
}

const isAnswered = (plain: string, { content, answerStart }: Item): boolean =>
  answerStart !== undefined || findLabels(plain, content).length > 0;

/** What asks, sets a task or offers a choice belongs to the question. */
const ownWords =
  /^(?:要求|提示|材料|注意|字数|选项|背景|说明|答|（?[A-Ha-h][.、）]|[①-⑩]|[-*•]|（?\d{1,2}[.、）]|`|_{3,})/;

function cut(plain: string, item: Item): Item {
  const { start, end } = item.content;
  const text = plain.slice(start, end).trimEnd();
  const first = text.indexOf('\n', text.length - text.trimStart().length);
  if (first < 0 || text.length - first > longestRemark || isAnswered(plain, item)) return item;
  const behind = text
    .slice(first)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isOwn = behind.some((line) => ownWords.test(line) || askingOdds(line) >= asksFrom);
  return isOwn ? item : { ...item, content: { start, end: start + first } };
}
