import { findBorder } from '../../outline/asks/border.ts';
import { isCutAtEnd } from '../../outline/asks/evidence.ts';
import { readSigns } from '../../outline/asks/prompt.ts';
import type { Item } from '../../outline/item.ts';
import type { NamedKind } from '../../outline/marks/kind-names.ts';
import { findLabels, type Label } from '../../outline/marks/labels/find.ts';
import { leadsWithNumber } from '../../outline/options/looks.ts';
import type { OptionRun } from '../../outline/options/options.ts';
import { splitSentences } from '../../outline/text/sentences.ts';
import { type Span, trimSpan } from '../../read/span.ts';
import { findStemLabel, kindOfLead } from '../choice/kinds.ts';
import {
  findNamedRun,
  findRun,
  hasBlank,
  hasNumberedKey,
  holdsJudgement,
  isClosed,
  isNumberKey,
} from '../choice/read-choice.ts';
import { findAssesses, findMarks, marksWithin } from './asides.ts';
import { addAssessed, between, splitPoints } from './assessed.ts';
import { takeBehindOptions } from './behind-options.ts';
import {
  cutBlankNumber,
  cutJudgements,
  cutNoOptions,
  cutOptionsLabel,
  cutSign,
  cutStemLabel,
  endAtBracket,
} from './edges.ts';
import { type Fields, removing } from './fields.ts';
import { behindKey, firstAnswer, type KeptLabel, keepLabels } from './kept-labels.ts';
import { cutNotes } from './notes.ts';
import { cutPointer, partRemark, takeClosingBracket, tellAnswer } from './remarks.ts';
import { without } from './without.ts';

/** Below these log-odds a border is reported as doubtful. */
const sure = 3;
/** So many sentences behind what is asked are an answer, though a bracket follows that assesses the question. */
const answerSentences = 3;

/** A stem with a key before it, and its options. */
const longestStem = 1500;

/** What is known of an item before it is read. */
interface Manner {
  /** Its answer may stand behind its stem without a label, by what the rest of the document says. */
  mayBeUnmarked: boolean;
  /** What the heading above it says of its kind. */
  said: NamedKind | null;
  /** The answer that stands apart, where there is one. */
  apart?: string;
}

/**
 * Parts an item into its fields: by its labels and options, else by a bracket about it, else by how its sentences sound.
 */
export function readFields(
  plain: string,
  item: Item,
  { mayBeUnmarked, said: above, apart = '' }: Manner,
): Fields {
  const { content } = item;
  if (item.isWhole) return readHead(plain, item, { head: content, mayBeUnmarked: false, kindLabel: null });
  const strict = keepLabels(plain, content, labelsOf(plain, item));
  const wide = { start: content.start, end: strict[0]?.start ?? content.end };
  const kindLabel = findStemLabel(plain, wide);
  const { lead } = item;
  const said = kindLabel?.kind ?? kindOfLead(plain, lead ?? item.marker) ?? above;
  const answer = firstAnswer(plain, content, strict);
  const text = plain.slice(content.start, Math.min(content.end, content.start + longestStem));
  const isChosen =
    isNumberKey(answer || apart) ||
    hasNumberedKey(text) ||
    leadsWithNumber(text) ||
    (lead !== undefined && isNumberKey(plain.slice(lead.start, lead.end).replaceAll(/[./]/g, '、')));
  const expected = { said, isChosen, mayOpen: item.material !== undefined };
  const find = (within: Span): OptionRun | null =>
    findRun(plain, within, expected) ?? findNamedRun(plain, within, answer);
  const found = find(wide);
  const loose = found?.options[0].text.start ?? behindKey(plain, content, strict);
  const labels = loose === null ? strict : keepLabels(plain, content, labelsOf(plain, item, loose));
  const head = { start: content.start, end: labels[0]?.start ?? content.end };
  const seen = found && head.end < wide.end ? find(head) : found;
  const run = seen && isOptionsOf(plain, item, { run: seen, said, labels }) ? seen : null;
  const isAnswerMarked = labels.some(({ field }) => field === 'answer');
  const isWhole = isAnswerMarked || isClosed(said) || holdsJudgement(plain, head);
  const fields = run
    ? readTestHead(plain, item, { head, run, labels, kindLabel })
    : readHead(plain, item, { head, mayBeUnmarked: mayBeUnmarked && !isWhole, kindLabel });
  const labelled = takeLabelled(plain, { ...fields, said, isAnswerMarked }, labels);
  return passes.reduce((before, pass) => pass(plain, before, labels), labelled);
}

/** What the fields tell of one another, and what of them is none of their words, in this order. */
const passes: readonly ((plain: string, fields: Fields, labels: readonly KeptLabel[]) => Fields)[] = [
  tellAnswer,
  partRemark,
  takeClosingBracket,
  takeKeyMarks,
  cutNotes,
  cutPointer,
  cutSign,
  cutNoOptions,
  cutStemLabel,
  cutBlankNumber,
  endAtBracket,
  cutJudgements,
];

/** Gives what stands below each label to its field. */
function takeLabelled(plain: string, given: Fields, labels: readonly KeptLabel[]): Fields {
  const isAlone =
    labels.every(({ field }) => field === 'assesses') ||
    (given.options.length === 0 && labels.every(({ field }) => field !== 'answer'));
  const removed = labels.map(({ start, end }) => ({ start, end, rule: 'label' as const }));
  let fields = removing(given, removed);
  for (const [index, { end, field, isRemark }] of labels.entries()) {
    const span = trimSpan(plain, { start: end, end: labels[index + 1]?.start ?? given.item.content.end });
    if (span.end === span.start) continue;
    fields =
      field === 'assesses'
        ? addAssessed(plain, fields, { span, isAlone })
        : { ...fields, [isRemark ? 'remark' : field]: span };
  }
  return fields;
}

/** The labels of an item, those among them that only its document has. */
function labelsOf(plain: string, { content, ownLabels = [] }: Item, optionsAt?: number): readonly Label[] {
  const usual = findLabels(plain, content, optionsAt);
  if (ownLabels.length === 0) return usual;
  const isFree = ({ start, end }: Label): boolean =>
    usual.every((one) => one.end <= start || end <= one.start);
  return [...usual, ...ownLabels.filter(isFree)].sort((one, other) => one.start - other.start);
}

/** `答案：B（2分）`: what the question is worth, behind its key. */
function takeKeyMarks(plain: string, fields: Fields): Fields {
  const { answer } = fields;
  const match = answer && keyMarks.exec(plain.slice(answer.start, answer.end));
  if (!answer || !match) return fields;
  const end = answer.start + match[1].length;
  return removing(
    { ...fields, marks: fields.marks ?? Number(match[2]), answer: { start: answer.start, end } },
    [{ start: end, end: answer.end, rule: 'marks' }],
  );
}

const keyMarks = /^([（【]?(?:[A-H]{1,8}|[√×对错])[）】]?[。]?)[ ]*[（【](\d{1,2}(?:\.\d)?)[ ]?分[）】]$/;

interface Head {
  head: Span;
  mayBeUnmarked: boolean;
  /** `（多选）`, which is taken out. */
  kindLabel: Span | null;
}

interface Seen {
  run: OptionRun;
  said: NamedKind | null;
  labels: readonly KeptLabel[];
}

/** Below a heading that asks, letters may as well mark the points of an answer: something must call for a choice. */
function isOptionsOf(plain: string, { content, stemEnd }: Item, { run, said, labels }: Seen): boolean {
  if (stemEnd === undefined || run.start < stemEnd || isClosed(said)) return true;
  const isTicked = run.options.some((option) => option.isTicked);
  if (isTicked && !/[^\s…]/.test(plain.slice(stemEnd, run.start))) return true;
  if (labels.some(({ field }) => field === 'answer') || hasBlank(plain.slice(content.start, stemEnd)))
    return true;
  return hasBlank(plain.slice(stemEnd, run.start).trimEnd().split('\n').at(-1) ?? '');
}

interface TestHead {
  head: Span;
  run: OptionRun;
  labels: readonly KeptLabel[];
  kindLabel: Span | null;
}

/** The text of a choice question before its first label: the stem, the options, and a key that no label marks. */
function readTestHead(plain: string, item: Item, { head, run, labels, kindLabel }: TestHead): Fields {
  // Whatever stands before the options is asked, also below a heading.
  const { stemEnd: _, answerStart: __, ...whole } = item;
  const asked = readHead(plain, whole, {
    head: { start: head.start, end: run.start },
    mayBeUnmarked: false,
    kindLabel: kindLabel && kindLabel.start < run.start ? kindLabel : null,
  });
  const cuts = kindLabel && kindLabel.start >= run.end ? [kindLabel] : [];
  const { end } = run.options[run.options.length - 1].text;
  // The sign that the last option is right, or the border of its cell.
  const hasSign = plain.slice(end, run.end).trim() !== '';
  const fields = removing({ ...asked, item, options: run.options, hasGap: run.hasGap }, [
    ...run.options.map(({ label }) => ({ ...label, rule: 'option' as const })),
    ...cuts.map((cut) => ({ start: cut.start, end: cut.end, rule: 'label' as const })),
    ...(hasSign ? [{ start: end, end: run.end, rule: 'option' as const }] : []),
  ]);
  return takeBehindOptions(plain, cutOptionsLabel(plain, fields), {
    rest: without(plain, { start: run.end, end: head.end }, cuts),
    labels,
  });
}

/** The text before the first label: the stem, what is said about it in brackets, and an unmarked answer. */
function readHead(plain: string, item: Item, { head, mayBeUnmarked, kindLabel }: Head): Fields {
  const aside = findAssesses(plain, head);
  const found = laidOutBorder(item) ?? borderOf(plain, { head, mayBeUnmarked, aside, kindLabel });
  const { isDoubtful } = found;
  const border = pastMarks(plain, { start: found.border, end: head.end });
  const leading = kindLabel && plain.slice(head.start, kindLabel.start).trim() === '' ? kindLabel : null;
  const marks = findMarks(plain, {
    start: leading?.end ?? head.start,
    end: aside ? Math.min(aside.start, border) : border,
  });
  const cuts = [marks, aside, kindLabel].filter((cut) => cut !== null);
  const answerStart = Math.min(Math.max(border, item.answerStart ?? border), head.end);
  const answer = trimSpan(plain, {
    start: answerStart,
    end: aside && aside.start >= border ? aside.start : head.end,
  });
  const stemEnd = Math.min(border, head.end);
  const points = aside ? splitPoints(plain, aside.points) : [];
  return {
    item,
    stem: without(plain, { start: head.start, end: stemEnd }, cuts),
    options: [],
    hasGap: false,
    said: null,
    answer: answer.end > answer.start ? answer : null,
    analysis: null,
    remark: null,
    points,
    marks: marks?.marks ?? (kindLabel && marksWithin(plain, kindLabel)),
    removed: [
      { ...item.marker, rule: 'number' },
      ...(answerStart > border ? [{ start: border, end: answerStart, rule: 'label' as const }] : []),
      ...(aside ? between(points, aside) : []),
      ...(marks ? [{ start: marks.start, end: marks.end, rule: 'marks' as const }] : []),
      ...(kindLabel ? [{ start: kindLabel.start, end: kindLabel.end, rule: 'label' as const }] : []),
    ],
    isAnswerMarked: false,
    isDoubtful,
  };
}

/** Behind the marks that a question is worth, which are no answer: `…说明之。（25分）`. */
function pastMarks(plain: string, { start, end }: Span): number {
  const marks = findMarks(plain, { start, end });
  return marks && plain.slice(start, marks.start).trim() === '' ? marks.end : start;
}

/** The layout itself may say where the stem ends: a heading with its answer below it. */
function laidOutBorder({ stemEnd }: Item): { border: number; isDoubtful: boolean } | null {
  return stemEnd === undefined ? null : { border: stemEnd, isDoubtful: false };
}

interface Bordered extends Head {
  aside: Span | null;
}

function borderOf(
  plain: string,
  { head, mayBeUnmarked, aside }: Bordered,
): { border: number; isDoubtful: boolean } {
  if (!mayBeUnmarked) return { border: head.end, isDoubtful: false };
  const hasRest = aside !== null && plain.slice(aside.end, head.end).trim() !== '';
  if (aside && hasRest) return { border: aside.end, isDoubtful: false };
  const before = { start: head.start, end: aside?.start ?? head.end };
  const { end, likeness, margin } = findBorder(plain, before);
  if (before.end === plain.length && isCutAtEnd(plain) && stemGoesOn(plain.slice(end), likeness))
    return { border: head.end, isDoubtful: true };
  const rest = splitSentences(
    plain,
    { start: end, end: before.end },
    { sentences: answerSentences, units: 1000 },
  );
  if (aside && rest.length < answerSentences) return { border: head.end, isDoubtful: rest.length > 0 };
  return { border: end, isDoubtful: likeness < sure || margin < sure };
}

/**
 * Where the document is cut off right behind the border, in one unfinished sentence, this may be the stem's own: before
 * anything has asked, the scene's; behind that, what asks once more. `客户要求退货。商品已经` `有哪些方案？你们用的是`
 */
function stemGoesOn(rest: string, likeness: number): boolean {
  if (splitSentences(rest, { start: 0, end: rest.length }, { sentences: 2, units: 400 }).length !== 1)
    return false;
  const { hasYou, hasI, opensAnswer } = readSigns(rest.replace(/“[^”]*$/, ''));
  if (hasI || opensAnswer) return false;
  return likeness < 0 || hasYou || /^(?:是不是|是否|能否|为什么|为何|如何|怎么|怎样|有哪些|请)/.test(rest);
}
