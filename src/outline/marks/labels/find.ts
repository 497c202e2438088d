import type { Span } from '../../../read/span.ts';
import { beginningsOf } from '../../../script/beginnings.ts';
import { findAll } from '../../../script/find-all.ts';
import { examinee } from './examinee.ts';
import {
  amongOptions,
  behindBlank,
  behindPoints,
  bracketedLabel,
  type Field,
  fieldOf,
  labelHere,
} from './forms.ts';

/** A label and the field that begins behind it; the span holds the white space behind it. */
export interface Label extends Span {
  field: Field;
}

/** What a label may stand behind: the end of a sentence, a bracket, a line, or another label. */
const boundaryMarks = '。？！；）”】：…\n';
/** What ends a remark that a label may stand behind as well: `你的答案：B 正确答案：C`. */
const remarkEnds = ' ；，|｜/';
const remark = new RegExp(
  `(?:${examinee}(?:答案|作答)：[^\\n：]{0,12}[ ；，]|(?:难度|难易度|频率|热度|来源|题型|分类)：[^\\n：]{1,12}[ |｜/，；])$`,
);
const longestRemark = 20;
/** What the number of the question, once more, may stand behind. */
const sentenceEnds = '\n。？！';

/** By unit, 1 where a label may begin with it; null: any may. */
const beginsLabel = beginningsOf(labelHere);

/**
 * Labels of a stretch of plain text: `…吗？参考答案：`, `【解析】`. From `optionsAt` on, options stand in it, and a label needs
 * no end of a sentence before it.
 */
export function findLabels(plain: string, { start, end }: Span, optionsAt = end): readonly Label[] {
  const known = foundIn(plain);
  const stretch = `${start} ${end} ${optionsAt}`;
  const labels = known?.within.get(stretch) ?? readLabels(plain, { start, end }, optionsAt);
  known?.within.set(stretch, labels);
  return labels;
}

/** What was found in a text: by stretch, and by place. */
interface Found {
  plain: string;
  within: Map<string, readonly Label[]>;
  at: Map<number, Label | null>;
}

/** Of a longer text it would take too much room. */
const longestKnown = 1_000_000;

let latest: Found | undefined;

/** What was found in the text that was asked for last: each way to read it asks for the same labels again. */
function foundIn(plain: string): Found | null {
  if (plain.length > longestKnown) return null;
  if (latest?.plain !== plain) latest = { plain, within: new Map(), at: new Map() };
  return latest;
}

function readLabels(plain: string, { start, end }: Span, optionsAt: number): Label[] {
  const { places, numbered } = findPlaces(plain, { start, end });
  const text = plain.slice(start, end);
  if (optionsAt < end)
    for (const { index } of plain.slice(optionsAt, end).matchAll(amongOptions))
      places.push(optionsAt + index);
  for (const { index, 0: points } of findAll(behindPoints, text, 0))
    places.push(start + index + points.length);
  for (const { end: at } of numbered) places.push(at);
  places.sort((one, other) => one - other);
  const lineOf = risingLines(plain, start);
  const labels: Label[] = [];
  for (const at of places) {
    const label = at >= (labels.at(-1)?.end ?? start) ? labelAt(plain, at) : null;
    if (label && label.end <= end && !answersFollowUp(plain, label, { start, line: lineOf(label.start) }))
      labels.push(withNumber(label, numbered));
  }
  return labels;
}

/** Where labels may begin, and the numbers that may stand before one; the span of these is that of the number. */
interface Places {
  places: number[];
  numbered: Span[];
}

/** One loop over the units, as most of a text is neither. Nothing before the stretch counts. */
function findPlaces(plain: string, { start, end }: Span): Places {
  const found: Places = { places: [pastBlanks(plain, { start, end })], numbered: [] };
  addNumber(found, plain, { start, end });
  let colon = start - longestRemark;
  for (let at = start; at < end; at += 1) {
    const kind = kindsOfUnits[plain.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind & isColon) colon = at;
    const isBoundary =
      kind & isMark || (kind & isFullStop && at > start && isLetter(plain.charCodeAt(at - 1)));
    const isRemarkEnd = kind & endsRemark && at - colon < longestRemark && hasRemark(plain, start, at);
    if ((isBoundary && at > start) || isRemarkEnd)
      found.places.push(pastBlanks(plain, { start: at + 1, end }));
    if (kind & isBlank && at > start && isLabelBehindBlank(plain, at)) found.places.push(at + 1);
    if (kind & isBracket && isBracketedLabel(plain, at)) found.places.push(at);
    if (kind & endsSentence) addNumber(found, plain, { start: at + 1, end });
  }
  return found;
}

/** What a unit may be to a label, as bits. */
const isMark = 1;
const isFullStop = 2;
const isColon = 4;
const endsRemark = 8;
const endsSentence = 16;
const isBlank = 32;
const isBracket = 64;

const kindsOfUnits = new Uint8Array(0x10000);
for (const [kind, units] of [
  [isMark, boundaryMarks],
  [isFullStop, '.'],
  [isColon, '：'],
  [endsRemark, remarkEnds],
  [endsSentence, sentenceEnds],
  [isBlank, ' '],
  [isBracket, '【'],
] as const)
  for (const unit of units) kindsOfUnits[unit.charCodeAt(0)] |= kind;

const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

const hasRemark = (plain: string, start: number, at: number): boolean =>
  remark.test(plain.slice(Math.max(start, at - longestRemark), at + 1));

/** `答案：应力集中 答案解析：…`: words that no mark ends. What is said of someone's answer is no label: `你的 答案：`. */
function isLabelBehindBlank(plain: string, at: number): boolean {
  if (beginsLabel !== null && beginsLabel[plain.charCodeAt(at + 1)] !== 1) return false;
  behindBlank.lastIndex = at + 1;
  return behindBlank.test(plain) && !/[\s的]/.test(plain[at - 1]);
}

function isBracketedLabel(plain: string, at: number): boolean {
  bracketedLabel.lastIndex = at;
  return bracketedLabel.test(plain);
}

function pastBlanks(plain: string, { start, end }: Span): number {
  let to = start;
  while (to < end && (plain[to] === ' ' || plain[to] === '\t')) to += 1;
  return to;
}

/** Where the line of a place begins, or the stretch in its first line. Asked for rising places, each unit is read once. */
function risingLines(plain: string, start: number): (at: number) => number {
  let seen = start;
  let line = start;
  return (at) => {
    const last = plain.slice(seen, at).lastIndexOf('\n');
    if (last >= 0) line = seen + last + 1;
    seen = at;
    return line;
  };
}

/** `追问：要是他不肯呢？回答：…` on a line further down, or on two: what follows up stays where it stands, with its answer. */
function answersFollowUp(
  plain: string,
  label: Label,
  { start, line }: { start: number; line: number },
): boolean {
  if (line <= start || label.field !== 'answer') return false;
  const above = plain.lastIndexOf('\n', line - 2) + 1;
  const from = plain.slice(line, label.start).trim() === '' && above > start ? above : line;
  return followUp.test(plain.slice(from, Math.min(label.start, from + 40)));
}

/** Also `经典追问：`, `常见追问 2：`. */
const followUp = /^[ ]*(?:[-*•>]\s*)?(?:面试官|考官|可能)?(?:的|[\u3400-\u9fff]{2})?追问[ ]?\d?：/;

/** The number of the question once more: `1. 答：…`, `第1题答案：…`. */
const repeatedNumber =
  /(?:第?\d{1,3}题?[ ]?[.、）：]?|（\d{1,3}）)[ ]*(?=[【（]?(?:参考|正确|标准)?(?:答|解|【))/y;
const numberStarts = '第（0123456789';

/** Adds the number that a stretch begins with, if it does. */
function addNumber({ numbered }: Places, plain: string, { start, end }: Span): void {
  let first = start;
  while (first < end && plain[first] === ' ') first += 1;
  if (first >= end || !numberStarts.includes(plain[first])) return;
  repeatedNumber.lastIndex = 0;
  // Cut out, as what follows counts only within the stretch.
  const match = repeatedNumber.exec(plain.slice(first, Math.min(end, first + longestNumber)));
  if (match) numbered.push({ start: first, end: first + match[0].length });
}

/** A number, blanks, and the words of a label behind it. */
const longestNumber = 40;

function withNumber(label: Label, numbered: readonly Span[]): Label {
  const number = numbered.find(({ end }) => end === label.start);
  return number ? { ...label, start: number.start } : label;
}

/** What many sentences begin with, `这样答：`, `可以这样说：`, `该题答案：`, is a label only where it soon says so. */
const beginsSentences = '这可该怎如';
const longestHow = 7;

/** The label that stands at this very place, if any. */
export function labelAt(plain: string, at: number): Label | null {
  // Most places have none.
  if (beginsLabel !== null && beginsLabel[plain.charCodeAt(at)] !== 1) return null;
  if (beginsSentences.includes(plain[at]) && !/[答说]/.test(plain.slice(at + 1, at + longestHow)))
    return null;
  const known = foundIn(plain)?.at;
  const label = known?.get(at);
  if (label !== undefined) return label;
  const read = readLabel(plain, at);
  known?.set(at, read);
  return read;
}

function readLabel(plain: string, at: number): Label | null {
  labelHere.lastIndex = at;
  const match = labelHere.exec(plain);
  if (!match) return null;
  return { field: fieldOf(match), start: at, end: at + match[0].length };
}
