import type { Item } from '../outline/item.ts';
import type { NamedKind } from '../outline/marks/kind-names.ts';
import type { Outline } from '../outline/outline.ts';
import { type Bracketed, cutOut, holds, takeBracketed } from './fields/bracketed.ts';
import type { Fields } from './fields/fields.ts';
import { readFields } from './fields/read-fields.ts';

/** An item, with what the document says of it. */
export interface Placed {
  item: Item;
  said: NamedKind | null;
  hasAnswersApart: boolean;
  /** Its answer stands in its blanks. */
  hasNoUnmarked?: boolean;
  /** The answer that stands apart. */
  apart: string;
}

/** Reads each item on its own, and once more where the document as a whole says otherwise. */
export function readAll(outline: Outline, placed: readonly Placed[]): Fields[] {
  const { plain, bracketed } = takeBracketed(outline.plain, outline.questions);
  const read = ({ item, said, apart, ...place }: Placed, isFirst: boolean): Fields => {
    const mayBeUnmarked = isFirst && !place.hasAnswersApart && place.hasNoUnmarked !== true;
    return withBracketed(readFields(plain, item, { said, apart, mayBeUnmarked }), bracketed.get(item));
  };
  const alone = placed.map((place) => read(place, true));
  const own = alone.filter((_, index) => !placed[index].hasAnswersApart);
  const areUnmarked = holdUnmarked(own.filter(mayHoldUnmarked), fewUnmarked);
  const areBelowBlanks = holdUnmarked(own.filter(mayBeFilledBelow), fewBelowBlanks);
  return alone.map((fields, index) => {
    const isOpen = mayHoldUnmarked(fields) && !areUnmarked;
    const isFilled = mayBeFilledBelow(fields) && !areBelowBlanks;
    const isSettled = placed[index].hasAnswersApart || !(isOpen || isFilled);
    return isSettled ? fields : read(placed[index], false);
  });
}

/** What stands behind an answer in a bracket explains it. */
function withBracketed(fields: Fields, bracketed: Bracketed | undefined): Fields {
  const { answer, analysis, stem, options } = fields;
  const others = [answer, analysis, ...options.map(({ text }) => text), ...fields.points];
  if (!bracketed || others.some((span) => span !== null && holds(span, bracketed))) return fields;
  const removed = [...cutOut(fields.removed, bracketed), ...bracketed.removed];
  const pieces = cutOut(stem, bracketed);
  const rest = pieces.filter(({ start }) => start > bracketed.answer.end);
  // What it assesses, in the midst of the rest, shows that the question goes on there.
  const behind = options.length > 0 || rest.length > 1 ? [] : rest;
  const cut = { ...fields, stem: pieces.filter((piece) => !behind.includes(piece)), removed };
  const reason = behind.length > 0 ? { start: behind[0].start, end: behind[0].end } : null;
  if (reason === null ? answer === null || analysis === null : answer === null && analysis === null)
    return { ...cut, answer: bracketed.answer, analysis: analysis ?? answer ?? reason };
  return { ...cut, stem: pieces, removed: [...removed, { ...bracketed.answer, rule: 'repeated' }] };
}

/** An item with options says nothing about how answers to open questions stand. */
const isTest = ({ options, said }: Fields): boolean =>
  options.length > 0 || (said !== null && said !== 'open');

const mayHoldUnmarked = (fields: Fields): boolean => !isTest(fields) && !fields.isAnswerMarked;

const mayBeFilledBelow = ({ said, options, isAnswerMarked }: Fields): boolean =>
  said === 'fill' && options.length === 0 && !isAnswerMarked;

/** Where so few of the items hold an unmarked answer, none does. */
const fewUnmarked = 0.3;
/** A sentence more with blanks that nothing shows reads as an answer: `…周期为 年。检验不合格的车辆 使用。` */
const fewBelowBlanks = 0.5;

/**
 * Whether the items of a document hold answers that no label marks. One item alone cannot always tell: `设计一份方案。
 * 预算十万元。` is a stem in a list of questions, and a stem and its answer in a bank.
 */
function holdUnmarked(fields: readonly Fields[], few: number): boolean {
  return fields.filter(({ answer }) => answer !== null).length > fields.length * few;
}
