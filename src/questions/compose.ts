import type { Heading } from '../outline/headings/headings.ts';
import { behindSign, picturesBefore } from '../outline/headings/signs.ts';
import type { Item, Section } from '../outline/item.ts';
import { announcesShared } from '../outline/marks/shared.ts';
import type { Outline } from '../outline/outline.ts';
import { unfolded } from '../outline/text/plain.ts';
import type { Span } from '../read/span.ts';
import { askedAgain } from './apart/asked-again.ts';
import { joinAnswers } from './apart/join.ts';
import { mayAnswerIn } from './apart/may-answer.ts';
import { answerOf } from './apart/own-answer.ts';
import { explainedBy, readAnswer } from './apart/read-answer.ts';
import { decide } from './choice/decide.ts';
import { findFilledIn } from './choice/filled-in.ts';
import { kindOfHeading, kindOfLead } from './choice/kinds.ts';
import { undoLettered } from './choice/lettered-points.ts';
import { tellsMultiple } from './choice/multiples.ts';
import { tickSetOff } from './choice/set-off.ts';
import { tellSingles } from './choice/singles.ts';
import { takeTrailingKeys } from './choice/trailing-keys.ts';
import { type Decided, type FilledIn, withoutBracket } from './choice/undecided.ts';
import type { Composed, Piece, Removed } from './composed.ts';
import { takeAnswerBrackets, takeAnswerSigns } from './fields/answer-signs.ts';
import { findMarksEach, readHeadingName } from './fields/asides.ts';
import type { Fields } from './fields/fields.ts';
import { takeGluedKinds } from './fields/glued-kinds.ts';
import { takeLeads } from './fields/leads.ts';
import { takeSources } from './fields/sources.ts';
import { type Placed, readAll } from './read-items.ts';
import { shareCaseAnswers } from './shared/case-answers.ts';
import { takeMaterials } from './shared/materials.ts';
import { takeSharedOptions } from './shared/shared-options.ts';
import { putUnderHeadings } from './shared/under-headings.ts';

/** All questions of an outline, in the order of the document. */
export function composeEntries(given: Outline): Composed[] {
  const led = takeGluedKinds(given.plain, takeLeads(given.plain, given.questions));
  const { sections, heads } = takeMaterials(given, led);
  const outline = { ...given, questions: putUnderHeadings(given.plain, sections) };
  const answers = readAnswers(outline);
  const placed = placeItems(outline, answers);
  const filledIn = findFilledIn(outline.plain, outline.cleaned.blocks, placed);
  const read = readAll(
    outline,
    placed.map((place) => (filledIn.has(place.item) ? { ...place, hasNoUnmarked: true } : place)),
  );
  const fields = readHabits(outline, read);
  const usesTicks = tickOptions(fields);
  const areMultiple = tellsMultiple(outline);
  const fieldsOf = new Map(fields.map((one) => [one.item, one]));
  const owners = ownersOf(outline.questions);
  const entries = outline.questions.flatMap((section) => {
    const own = section.items.map((item, place) =>
      compose(outline, {
        material: item.material
          ? { ...item.material, isShared: owners.get(item.material.start) !== item }
          : null,
        section,
        place,
        fields: fieldsOf.get(item) as Fields,
        apart: answers.get(item) ?? null,
        usesTicks,
        areMultiple,
        filledIn: filledIn.get(item),
      }),
    );
    return tellSingles(outline.plain, section, own);
  });
  return entries.map((entry, index) => (index === 0 ? withHeads(entry, heads) : entry));
}

/** What announces texts to read is accounted for by the first question. */
const withHeads = (entry: Composed, heads: readonly Span[]): Composed => ({
  ...entry,
  removed: [...entry.removed, ...heads.map((head) => ({ ...head, rule: 'label' as const }))],
});

/** What only all questions together tell of where the answer of one stands. */
function readHabits({ plain, cleaned, answers }: Outline, read: readonly Fields[]): readonly Fields[] {
  const bare = takeAnswerBrackets(plain, takeAnswerSigns(plain, takeSources(plain, read)));
  const keyed = takeTrailingKeys(plain, tickSetOff(cleaned.blocks, shareCaseAnswers(plain, bare)));
  return answers.length > 0 ? keyed : undoLettered(plain, keyed);
}

/** What several items share goes before what each asks; the first of them accounts for it. */
function ownersOf(sections: readonly Section[]): ReadonlyMap<number, Item> {
  const owners = new Map<number, Item>();
  for (const item of sections.flatMap(({ items }) => items))
    if (item.material && !owners.has(item.material.start)) owners.set(item.material.start, item);
  return owners;
}

/** One tick may be a slip; the right options of a document that ticks them are ticked in most questions. */
function tickOptions(fields: readonly Fields[]): boolean {
  const choices = fields.filter(({ options }) => options.length > 1);
  // With all of them ticked, what looks like a tick may be the mark of a list.
  const ticked = choices.filter(({ options }) => new Set(options.map(({ isTicked }) => isTicked)).size === 2);
  return ticked.length > 0 && ticked.length >= choices.length / 2;
}

/** The items with what the headings above them say of their kind, and whether their answers stand apart. */
function placeItems({ plain, questions, answers }: Outline, apart: ReadonlyMap<Item, Apart>): Placed[] {
  const answered = new Uint8Array(questions.length);
  for (const { scope } of answers) answered.fill(1, scope.from, scope.to);
  return questions.flatMap(({ heading, items }, index) => {
    const said = heading && kindOfHeading(plain.slice(heading.name.start, heading.name.end));
    return items.map((item) => {
      const answer = apart.get(item)?.fields.answer;
      const words = answer ? plain.slice(answer.start, answer.end) : '';
      return { item, said, apart: words, hasAnswersApart: answered[index] === 1 };
    });
  });
}

interface Apart {
  fields: Fields;
  isByOrder: boolean;
}

/** The answers that stand apart, by the items that they answer. */
function readAnswers({ plain, questions, answers, again }: Outline): Map<Item, Apart> {
  if (again && again.size > 0)
    return new Map(
      questions
        .flatMap(({ items }) => items)
        .flatMap((item): [Item, Apart][] => {
          const other = again.get(item.marker.start);
          return other ? [[item, { fields: readAnswer(plain, other, null), isByOrder: false }]] : [];
        }),
    );
  const nameOf = ({ heading }: Section): string | null => {
    if (!heading) return null;
    const text = plain.slice(heading.name.start, heading.name.end);
    return text.slice(0, readHeadingName(text).length).replace(/(?<=题)部分?$/, '');
  };
  const known = { nameOf, mayAnswer: mayAnswerIn(plain) };
  const readOf = (item: Item, answer: Item): Fields =>
    readAnswer(plain, answer, askedAgain(plain, item, answer));
  const [said, explained] = [false, true].map((explains) => {
    const own = answers.filter((part) => (part.explains ?? false) === explains);
    return joinAnswers(own, questions, known);
  });
  return new Map(
    [...new Map([...explained, ...said])].map(([item, { answer, isByOrder }]) => {
      const [fields, other = answer] = [readOf(item, answer), explained.get(item)?.answer];
      return [
        item,
        { fields: other === answer ? fields : explainedBy(plain, fields, readOf(item, other)), isByOrder },
      ];
    }),
  );
}

interface Parts {
  material: Piece | null;
  section: Section;
  /** Of the item among those of its section. */
  place: number;
  fields: Fields;
  apart: Apart | null;
  usesTicks: boolean;
  /** The document says that any number of options may be right. */
  areMultiple: boolean;
  filledIn: FilledIn | undefined;
}

function compose({ plain, cleaned }: Outline, given: Parts): Composed {
  const { section, apart, usesTicks, filledIn } = given;
  const shared = takeSharedOptions(plain, given.fields, given.material);
  const fields = shared ?? given.fields;
  const material = shared ? null : given.material;
  const answer = apart?.fields ?? null;
  const heading = section.heading && readHeading(plain, section.heading, section.items);
  const decided = withoutBracket(
    plain,
    decide(plain, {
      ...fields,
      lead: fields.item.lead ?? null,
      answer: answerOf(plain, fields, answer?.answer ?? null),
      analysis: fields.analysis ?? answer?.analysis ?? null,
      usesTicks,
      filledIn,
    }),
  );
  return {
    section: heading?.name ?? null,
    number: fields.item.number,
    ...decided,
    kind: given.areMultiple && decided.kind === 'single' && !given.fields.said ? 'multiple' : decided.kind,
    stem: material ? [material, ...asParagraph(decided.stem)] : decided.stem,
    options: given.material?.isShared
      ? decided.options.map((option) => ({ ...option, isShared: shared !== null }))
      : decided.options,
    remark: fields.remark ?? answer?.remark ?? null,
    points: [...fields.points, ...(answer?.points ?? [])],
    marks: fields.marks ?? heading?.marks ?? null,
    removed: [...leadOf(plain, fields.item), ...removedOf(fields, answer, decided)],
    doubts: [
      ...decided.doubts,
      ...(apart?.isByOrder ? (['link'] as const) : []),
      ...(fields.isDoubtful || isGlued(cleaned.traced.text, fields, given) ? (['border'] as const) : []),
    ],
  };
}

/** `…D.陶瓷我国的标准是…`: nothing but words tells where an option ends and the next stem begins, which has no number. */
function isGlued(text: string, { item, options }: Fields, { section, place }: Parts): boolean {
  if (item.number !== null || options.length === 0) return false;
  return section.items
    .slice(Math.max(1, place), place + 2)
    .some(
      ({ marker: { start, end } }) =>
        start === end && text[start - 1] === unfolded && /[^\s。；？！：）]/.test(text[start - 2] ?? ' '),
    );
}

const asParagraph = ([first, ...rest]: readonly Piece[]): Piece[] =>
  first ? [{ ...first, isParagraph: true }, ...rest] : [];

/** What stands before the number: `（B）1.`, `[单选]1.` */
const leadOf = (plain: string, { lead }: Item): Removed[] =>
  lead ? [{ ...lead, rule: kindOfLead(plain, lead) === null ? 'key' : 'label' }] : [];

/** What is in no field: the letters of options too, unless they turned out to be text of the stem. */
function removedOf(fields: Fields, answer: Fields | null, { dropped, stem }: Decided): Removed[] {
  const taken = [
    ...fields.removed,
    ...(answer?.removed ?? []),
    ...dropped.map(({ start, end }): Removed => ({ start, end, rule: 'option' })),
  ];
  return taken.filter(({ start, end }) => !stem.some((piece) => piece.start <= start && end <= piece.end));
}

function readHeading(
  plain: string,
  { name }: Heading,
  items: readonly Item[],
): { name: Span | null; marks: number | null } {
  const signed = behindSign(plain, name) ?? name.start;
  const start = signed + picturesBefore(plain.slice(signed, name.end));
  const text = plain.slice(start, name.end);
  if (announcesShared(text)) return { name: null, marks: null };
  const { length, marks: each, total } = readHeadingName(text);
  const limit = name.end + longestDirections;
  const directions = plain.slice(name.end, Math.min(limit, items[0]?.marker.start ?? name.end));
  const marks = each ?? findMarksEach(directions) ?? (items.length === 1 ? total : null);
  return { name: length > 0 ? withinBrackets(plain, { start, end: start + length }) : null, marks };
}

/** `## 【服务规范】`: a name without the brackets round all of it. */
const withinBrackets = (plain: string, { start, end }: Span): Span =>
  /^【[^【】]+】$/.test(plain.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };

/** What a paper says between the name of a part and its first question. */
const longestDirections = 200;
