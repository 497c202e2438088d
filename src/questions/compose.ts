import type { Heading } from '../outline/headings.ts';
import type { Outline } from '../outline/outline.ts';
import type { Item, Section } from '../outline/sections.ts';
import type { Span } from '../read/span.ts';
import { readHeadingName } from './asides.ts';
import { type Fields, type Removed, readFields, type Unmarked } from './fields.ts';
import { AnswersByPlace, matchSections, sectionsByNumber } from './join.ts';
import type { Doubt, Kind } from './question.ts';

/** A question put together from its own item and, where answers stand apart, its answer's. */
export interface Composed {
  section: Span | null;
  number: number | null;
  /** In order; a piece may be shown as something else, as a blank in the place of the key that stood in it. */
  stem: Piece[];
  kind: Kind;
  options: ChoiceOption[];
  /** `"B"`, `"ABD"`; `"T"`, `"F"`. */
  key: string | null;
  /** Where the key stands, if not in the stem. */
  keySpans: Span[];
  answer: Span | null;
  analysis: Span | null;
  points: Span[];
  marks: number | null;
  removed: Removed[];
  /** The gravest first. */
  doubts: Doubt[];
}

/** A stretch of a stem; `shown` is what stands in its place, where that differs. */
export interface Piece extends Span {
  shown?: string;
}

/** An option: its letter, and where its text stands. */
export interface ChoiceOption {
  /** `A`, `B` …, also where the document prints ① or 甲. */
  label: string;
  span: Span;
}

/** All questions of an outline, in the order of the document. */
export function composeEntries(outline: Outline): Composed[] {
  const answers = readAnswers(outline);
  const fields = readAll(outline);
  return outline.questions.flatMap((section, index) =>
    section.items.map((item) =>
      compose(outline, {
        section,
        fields: fields.get(item) as Fields,
        answer: answers.of(index, item.number),
      }),
    ),
  );
}

/** Reads each item on its own, and once more where the document as a whole says otherwise. */
function readAll({ plain, questions, answers }: Outline): Map<Item, Fields> {
  const items = questions.flatMap((section) => section.items);
  if (answers.length > 0) return new Map(items.map((item) => [item, readFields(plain, item, 'never')]));
  const alone = items.map((item) => readFields(plain, item, 'perhaps'));
  const unmarked = judgeUnmarked(alone);
  return new Map(
    alone.map((fields) => {
      const isSettled = unmarked === 'perhaps' || (unmarked === 'always' && fields.answer !== null);
      return [fields.item, isSettled ? fields : readFields(plain, fields.item, unmarked)];
    }),
  );
}

/** So large a share of the items decides what the others are read as. */
const clearShare = 0.7;

/**
 * Whether the items of a document hold answers that no label marks. One item alone cannot always tell: `设计一份方案。
 * 预算十万元。` is a stem in a list of questions, and a stem and its answer in a bank.
 */
function judgeUnmarked(fields: readonly Fields[]): Unmarked {
  const open = fields.filter(({ removed }) => removed.every(({ rule }) => rule !== 'label'));
  const answered = open.filter(({ answer }) => answer !== null).length;
  if (answered <= open.length * (1 - clearShare)) return 'never';
  return answered >= open.length * clearShare && open.length > 2 ? 'always' : 'perhaps';
}

function readAnswers({ plain, questions, answers: parts }: Outline): AnswersByPlace<Fields> {
  const answers = parts.flatMap(({ sections }) => sections);
  const byPlace = new AnswersByPlace<Fields>();
  const nameOf = ({ name }: Heading): string => {
    const text = plain.slice(name.start, name.end);
    return text.slice(0, readHeadingName(text).length);
  };
  const matches = matchSections(questions, answers, nameOf);
  const byNumber = sectionsByNumber(questions);
  for (const [index, { heading, items }] of answers.entries()) {
    for (const item of items) {
      const byRunning = heading || item.number === null ? undefined : byNumber.get(item.number);
      byPlace.add(byRunning ?? matches[index], readAnswer(plain, item));
    }
  }
  return byPlace;
}

/** In the answers' half, text before the first label is answer, not stem. */
function readAnswer(plain: string, item: Item): Fields {
  const fields = readFields(plain, item, 'never');
  if (fields.answer || fields.stem.length === 0) return fields;
  const [{ start }] = fields.stem;
  return { ...fields, stem: [], answer: { start, end: fields.stem[fields.stem.length - 1].end } };
}

interface Parts {
  section: Section;
  fields: Fields;
  answer: Fields | null;
}

function compose({ plain }: Outline, { section, fields, answer }: Parts): Composed {
  const heading = section.heading && readHeading(plain, section.heading);
  return {
    section: heading?.name ?? null,
    number: fields.item.number,
    stem: fields.stem,
    kind: 'open',
    options: [],
    key: null,
    keySpans: [],
    answer: fields.answer ?? answer?.answer ?? null,
    analysis: fields.analysis ?? answer?.analysis ?? null,
    points: [...fields.points, ...(answer?.points ?? [])],
    marks: fields.marks ?? heading?.marks ?? null,
    removed: [...fields.removed, ...(answer?.removed ?? [])],
    doubts: fields.isDoubtful ? ['border'] : [],
  };
}

function readHeading(plain: string, { name }: Heading): { name: Span | null; marks: number | null } {
  const { length, marks } = readHeadingName(plain.slice(name.start, name.end));
  return { name: length > 0 ? { start: name.start, end: name.start + length } : null, marks };
}
