import type { Span } from '../../read/span.ts';
import type { Item, Section } from '../item.ts';
import { findLabels, labelAt } from '../marks/labels/find.ts';
import { beginsOption } from '../options/looks.ts';
import type { Line } from '../text/lines.ts';
import type { View } from '../text/view.ts';

/** Fewer items show no habit. */
const fewItems = 4;
/** Of the items so many end as sentences do, where what stands set off behind one of them without a mark is not its own. */
const endedShare = 0.8;
const labelledShare = 0.6;
/** More of them have something of their own there. */
const mostTailed = 0.4;
const longestLine = 48;
const mostLines = 6;
/** As far as an item is looked at from its end. */
const farthest = 1200;

const anyEmptyLine = /\n[^\S\n]*\n/;
const emptyLine = /\n[^\S\n]*\n\s*/g;
/** An answer has come to its end; a question may go on below an empty line. */
const isEnded = /[。！…）)”"』」〕]$/;
const anyEnd = /[。！？…）)”"』」〕]$/;
/** What goes on or tells something, what an answer lists, and what is markup. */
const ofAnswer =
  /[。；：，、？]$|。|：[^：]{12,}|^(?:[-+•]|\*(?!\*)|·(?! ?·)|[（(]?\d{1,3}(?:[.、）)]|$)|[①-⑳]|[一二三四五六七八九十]{1,3}、|第.{1,3}[步点]|[（(][一二三四五六七八九十]{1,3}[）)])|[`|{}=;[\]\\]|\/\/|<[a-z/]/i;
const listed =
  /^(?:[-*+•·…“]|[（(]?\d{1,3}[.、）)]|[①-⑳]|[（(]?[一二三四五六七八九十]{1,3}[、）)]|[`|{}<>[])/;
/** What sums up, or thanks those who ask, is said in an answer as well. */
const saidAtEnd = /^(?:[（(].*[）)]$|…|谢谢|感谢|总之|综上|参考|[答解略完]|无$|[A-Za-z ,.!'-]+$)/;

interface Tailed {
  item: Item;
  /** Where the item ends without its tail; null where it has none. */
  end: number | null;
  isEnded: boolean;
}

/**
 * Ends items before short lines that an empty line sets off from the end of their answers and that no mark ends, where
 * nearly all answers of the document end as sentences do: an advertisement, or the name of what comes next.
 *
 * `…让风险看得见。⏎⏎＼正在找工作吗／⏎超过 1,200 个职位，立即投递 →⏎⏎4. …`
 */
export function cutSetOff(
  { plain, lines }: Pick<View, 'plain' | 'lines'>,
  sections: readonly Section[],
): Section[] {
  const items = sections.flatMap((section) => section.items);
  if (items.length < fewItems || !anyEmptyLine.test(plain)) return [...sections];
  const labelled = items.filter(({ content }) => hasAnswerLabel(plain, content)).length;
  const given: Given = {
    plain,
    formed: new Set(lines.flatMap((line) => (isFormed(line) ? [line.start, line.bare] : []))),
    areLabelled: labelled >= items.length * labelledShare,
  };
  const read = items.map((item, at) => readTail(given, item, at === items.length - 1));
  const tailed = read.filter(({ end }) => end !== null).length;
  const ended = read.filter((one) => one.isEnded || one.end !== null).length;
  const isOdd = tailed <= items.length * mostTailed && ended >= items.length * endedShare;
  const ends = new Map(isOdd ? read.map(({ item, end }) => [item, end]) : []);
  const last = items[items.length - 1];
  const lastEnd = endOfLast(given, items, ends);
  if (lastEnd !== null) ends.set(last, lastEnd);
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) => {
      const end = ends.get(item) ?? null;
      return end === null ? item : { ...item, content: { ...item.content, end } };
    }),
  }));
}

/** So many answers without an empty line show that none has one: what stands below one behind the last is said of all. */
const fewWithout = 5;

interface Given {
  plain: string;
  /** Where the lines begin that the format sets as something else than words. */
  formed: ReadonlySet<number>;
  /** Nearly all items have a label over the answer: without one, none has been given yet. */
  areLabelled: boolean;
}

const hasAnswerLabel = (plain: string, span: Span): boolean =>
  findLabels(plain, span).some(({ field }) => field === 'answer');

/** A list, a table, code or a quotation goes on with an answer. */
const isFormed = ({ form, isPoint, isQuoted, depth }: Line): boolean =>
  isPoint || isQuoted || depth >= 0 || form === 'row' || form === 'code' || form === 'term';

/** Where each line has an empty one below it, these tell nothing: of so many items a line has another right below. */
const unsetShare = 0.3;
const endsAlone = /\S[^\S\n]*\n[^\S\n]*\S/;

function endOfLast(
  { plain, formed, areLabelled }: Given,
  items: readonly Item[],
  ends: ReadonlyMap<Item, number | null>,
): number | null {
  const last = items[items.length - 1];
  const answers = items.map((item) => {
    const start = answerFrom(plain, item);
    const end = ends.get(item) ?? item.content.end;
    return { start, text: plain.slice(start, end).trimEnd() };
  });
  const own = answers[answers.length - 1];
  const others = answers.slice(0, -1).filter(({ text }) => text.trim() !== '');
  if (others.length < fewWithout || (areLabelled && !hasAnswerLabel(plain, last.content))) return null;
  if (others.some(({ text }) => /\n[^\S\n]*\n/.test(text.trimStart()))) return null;
  const unset = items.filter(({ content: { start, end } }) => endsAlone.test(plain.slice(start, end)));
  if (unset.length < items.length * unsetShare) return null;
  const first = own.text.search(/\S/);
  const gap = first < 0 ? null : /\n[^\S\n]*\n\s*/.exec(own.text.slice(first));
  if (gap === null) return null;
  const at = own.start + first + gap.index;
  const [line] = plain.slice(at + gap[0].length, last.content.end).split('\n', 1);
  const behind = at + gap[0].length;
  const isOwn =
    formed.has(behind) || listed.test(line) || labelAt(plain, behind) !== null || beginsOption(line);
  const isWhole = anyEnd.test(plain.slice(0, at).trimEnd());
  return isOwn || !isWhole || mayBreakOff(plain, { start: behind, end: own.start + own.text.length })
    ? null
    : at;
}

/** Whether one line without a mark at its end stands there: a preview breaks off in the midst of a sentence. */
const mayBreakOff = (plain: string, { start, end }: Span): boolean => {
  const text = plain.slice(start, end).trim();
  return !text.includes('\n') && !anyEnd.test(text) && /[\u3400-\u9fff]$/.test(text);
};

/** Where an answer begins: where the layout says so, behind its last label, or below the first line. */
function answerFrom(plain: string, { answerStart, stemEnd, content, ownLabels = [] }: Item): number {
  const [label] = [...findLabels(plain, content), ...ownLabels].sort((one, other) => other.end - one.end);
  const line = plain.slice(content.start, content.end).indexOf('\n');
  return answerStart ?? label?.end ?? stemEnd ?? (line < 0 ? content.end : content.start + line);
}

function readTail(given: Given, item: Item, isLast: boolean): Tailed {
  const { plain } = given;
  const { start, end } = item.content;
  const from = Math.max(start, end - farthest);
  const text = plain.slice(from, end).trimEnd();
  const tail = { item, end: null, isEnded: anyEnd.test(text) };
  const breaks = [...text.matchAll(emptyLine)].reverse();
  let cut: number | null = null;
  let lines = 0;
  for (const { index, 0: gap } of breaks) {
    const behind = linesIn(plain, { start: from + index + gap.length, end: from + (cut ?? text.length) });
    lines += behind.length;
    const isForeign = lines <= mostLines && behind.every((line) => mayBeForeign(given, line));
    if (!isForeign) break;
    cut = index;
  }
  if (isLast && cut !== null && mayBreakOff(plain, { start: from + cut, end: from + text.length }))
    return tail;
  if (cut === null || !isAnswered(given, item, { start, end: from + cut })) return tail;
  return isEnded.test(text.slice(0, cut).trimEnd()) ? { ...tail, end: from + cut } : tail;
}

function linesIn(plain: string, { start, end }: Span): Span[] {
  let at = start;
  return plain
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const first = at + line.length - line.trimStart().length;
      at += line.length + 1;
      return { start: first, end: first + line.trim().length };
    });
}

function mayBeForeign({ plain, formed }: Given, { start, end }: Span): boolean {
  const line = plain.slice(start, end);
  return (
    line.length <= longestLine &&
    !formed.has(start) &&
    !ofAnswer.test(line) &&
    !saidAtEnd.test(line) &&
    !beginsOption(line) &&
    labelAt(plain, start) === null
  );
}

/** Whether an answer stands in what is left: below what is asked, or behind a label. */
function isAnswered(
  { plain, areLabelled }: Given,
  { answerStart, stemEnd, ownLabels }: Item,
  left: Span,
): boolean {
  const known = answerStart ?? stemEnd ?? ownLabels?.[0]?.end;
  if (known !== undefined) return plain.slice(known, left.end).trim() !== '';
  const isBelow = !areLabelled && plain.slice(left.start, left.end).trim().includes('\n');
  return isBelow || hasAnswerLabel(plain, left);
}
