import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Item, Section } from '../item.ts';
import { findLabels } from '../marks/labels/find.ts';

/** Fewer items show no habit; nearly all of them are a line each in a list without answers. */
const fewItems = 4;
const lineShare = 0.9;
const answeredShare = 0.2;
/** So many lists, and so large a share of them, have a scale behind them. */
const fewScored = 2;
const scoredShare = 0.5;
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
  const lasts = sections.flatMap(({ items }) => items.slice(-1));
  const scored = mustAsk ? [] : lasts.filter((item) => scoringFrom(plain, item) !== null);
  const areScored = scored.length >= fewScored && scored.length >= lasts.length * scoredShare;
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item, index) =>
      isLast(section.items, index) ? cut(plain, item, { mustAsk, areScored }) : item,
    ),
  }));
}

function isLast(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next === undefined || (next.number === 1 && (items[index].number ?? 0) > 1);
}

const isAnswered = (plain: string, { content, answerStart }: Item): boolean =>
  answerStart !== undefined || findLabels(plain, content).length > 0;

/** `评分参考`: how answers are marked, said once for all questions of a list that has it for none of them alone. */
const scoring = /评[分价估量]|[打计]分|scor(?:e|ing)|rubric/i;
const longestScoring = 2000;

/** Where nothing but the scoring of answers stands behind the line of the last item; null where anything else does. */
function scoringFrom(plain: string, { content, answerStart }: Item): number | null {
  const labels = answerStart === undefined ? findLabels(plain, content) : [];
  const line = plain.indexOf('\n', content.start);
  const [first] = labels;
  const isScoring =
    first !== undefined &&
    labels.every(({ start, end, field }) => field === 'analysis' && scoring.test(plain.slice(start, end))) &&
    content.end - content.start <= longestScoring &&
    line >= 0 &&
    plain.slice(line, first.start).trim() === '';
  return isScoring ? line : null;
}

/** What asks, sets a task or offers a choice belongs to the question. */
const ownWords =
  /^(?:要求|提示|材料|注意|字数|选项|背景|说明|答|（?[A-Ha-h][.、）]|[①-⑩]|[-*•]|（?\d{1,2}[.、）]|`|_{3,})/;

/** `mustAsk`: among questions with answers only what ends with ？ is known to end there. */
function cut(
  plain: string,
  item: Item,
  { mustAsk, areScored }: { mustAsk: boolean; areScored: boolean },
): Item {
  const { start, end } = item.content;
  const scored = areScored ? scoringFrom(plain, item) : null;
  if (scored !== null) return { ...item, content: { start, end: scored } };
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
