import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Item, Section } from '../item.ts';
import { findLabels, type Label } from '../marks/labels/find.ts';
import { fieldOfWord } from '../marks/labels/forms.ts';
import { mostCommon } from '../text/most-common.ts';

/** Fewer items show no habit; so many of them have the label where the document is in the habit. */
const fewItems = 3;
const habitShare = 0.6;
/** The first label is looked for so far behind a number. */
const farthest = 300;

/** Words that are a label without its colon, behind the end of a line or a sentence; not `参考答案见附录`, `参考答案及评分标准`. */
const words = '(?:参考|标准|建议|推荐|示范)(?:答案|回答|解答|答复|作答|应答)(?:要点|示例|思路)?';
const noLabel =
  '(?=[\\u3400-\\u9fff“《（①-⑳A-Za-z\\d])(?!(?:[的为是及与和或]|[见如略]|第.{1,3}[题部章页]|[\\u4e00-\\u9fff]{0,3}(?:附|略|下[页文面]|后面|文末)))';
const bare = new RegExp(`(?<=[\\n。？！”）…】][ ]{0,4})(${words})${noLabel}`);
const bareHere = new RegExp(`^${noLabel}`);
/** What may stand before such words in a sentence: `给出的参考答案：`. */
const ofSentence = /[的出份个与和及、，：]$/;

interface Habit {
  /** As it is printed: `参考答案：`, `【参考答案】`, `参考答案`. */
  printed: string;
  field: Label['field'];
}

/**
 * Tells the label that most items have first where no mark ends the stem before it, and where the document prints it
 * without a colon: `2.谈谈你的看法参考答案：…`, `3.你怎么办？参考答案①停车…`.
 */
export function markGluedLabels(plain: string, sections: readonly Section[]): Section[] {
  const items = sections.flatMap((section) => section.items);
  const habit = habitOf(plain, items);
  if (habit === null) return [...sections];
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) => {
      const label = gluedIn(plain, item, habit);
      return label === null ? item : { ...item, ownLabels: withLabel(item.ownLabels ?? [], label) };
    }),
  }));
}

const withLabel = (labels: readonly Label[], label: Label): Label[] =>
  [...labels.filter(({ start, end }) => end <= label.start || start >= label.end), label].toSorted(
    (one, other) => one.start - other.start,
  );

/** The words and marks that most items have over what follows their stem. */
function habitOf(plain: string, items: readonly Item[]): Habit | null {
  if (items.length < fewItems) return null;
  const printed = items.flatMap((item) => firstLabel(plain, item)?.printed ?? []);
  const most = mostCommon(printed);
  if (most === null || most.count < Math.max(fewItems, items.length * habitShare)) return null;
  const field = fieldOfWord(most.one.replace(/[【】：\s]/g, ''));
  return field === null ? null : { printed: most.one, field };
}

interface FirstLabel {
  start: number;
  printed: string;
  /** It is read as a label in any document. */
  isUsual: boolean;
}

/** The first label behind a stem, a usual one or the words alone. */
function firstLabel(plain: string, { content }: Item): FirstLabel | null {
  const span = { start: content.start, end: Math.min(content.end, content.start + farthest) };
  const [usual] = findLabels(plain, span);
  const alone = bare.exec(plain.slice(span.start, span.end));
  const at = alone ? span.start + alone.index : span.end;
  if (alone && at < (usual?.start ?? span.end)) return { start: at, printed: alone[1], isUsual: false };
  return usual
    ? { start: usual.start, printed: plain.slice(usual.start, usual.end).trim(), isUsual: true }
    : null;
}

/** The label of the habit in an item that has it nowhere where one is told, or has another one before it. */
function gluedIn(plain: string, item: Item, { printed, field }: Habit): Label | null {
  const { start, end: to } = item.content;
  if (item.answerStart !== undefined || item.stemEnd !== undefined) return null;
  const at = plain.slice(start, Math.min(to, start + farthest)).indexOf(printed);
  if (at < 0) return null;
  const label = { field, start: start + at, end: start + at + printed.length };
  const isBare = !/[】：]$/.test(printed);
  if (isBare && !bareHere.test(plain.slice(label.end, label.end + longestLook))) return null;
  const first = firstLabel(plain, item);
  if (first && (first.isUsual ? first.start <= label.start : first.start < label.start)) return null;
  const stem = plain.slice(start, label.start).trim();
  const isEnded = /[。？！”）…】]$/.test(stem);
  const isStem = isEnded ? isBare : askingOdds(stem) >= asksFrom && !ofSentence.test(stem);
  return isStem ? label : null;
}

const longestLook = 12;
