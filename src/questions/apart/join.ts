import type { AnswerPart } from '../../outline/answers/answers.ts';
import { placeOf } from '../../outline/answers/chaptered.ts';
import type { Item, Section } from '../../outline/item.ts';
import type { NamedKind } from '../../outline/marks/kind-names.ts';
import { kindOfHeading } from '../choice/kinds.ts';
import { itemsUnder } from '../shared/under-headings.ts';

/** An answer that was found for a question elsewhere. */
interface Joined<Answer> {
  answer: Answer;
  /** Nothing but their order says that they belong together. */
  isByOrder: boolean;
}

/** What the text says of sections. */
interface Known {
  nameOf: (section: Section) => string | null;
  /** Whether a section of answers may be that of these questions, by what its answers are. */
  mayAnswer: (answers: Section, questions: Section) => boolean;
}

interface Named {
  section: Section;
  name: string | null;
  kind: NamedKind | null;
  /** The number, else the name, of the heading above it that has no items of its own: 第二章 安全常识. */
  chapter: string | number | null;
}

/**
 * Finds for each question the answer that stands apart: by section and number. A section of answers is that section of
 * questions which has its name, else its kind, else its number; without a heading the only one, else the one whose
 * number the answer has. Order alone decides only where there are no numbers, and as many answers as questions.
 */
export function joinAnswers(
  parts: readonly AnswerPart[],
  questions: readonly Section[],
  { nameOf, mayAnswer }: Known,
): Map<Item, Joined<Item>> {
  const joined = new Map<Item, Joined<Item>>();
  const withName = (section: Section): Omit<Named, 'chapter'> => {
    const name = nameOf(section);
    return { section, name, kind: name === null ? null : kindOfHeading(name) };
  };
  const named = inChapters(questions.map(withName));
  for (const { scope, sections } of parts) {
    const within = named.slice(scope.from, scope.to);
    const byPlace = new Map(
      within.flatMap(({ section }) => section.items).map((item) => [placeOf(item), item]),
    );
    const byNumber = itemsByNumber(within);
    const find = sectionFinder(within, mayAnswer);
    const under = itemsUnder(within.map(({ section }) => section));
    const answering = inChapters(sections.map(withName));
    for (const { answers, section } of answering.flatMap((one) => partByRuns(one, within, mayAnswer))) {
      const found = section ?? find(answers);
      const { section: own } = answers;
      const all = found?.heading && under.get(found.heading);
      const match = found && all ? { ...found, items: [...all] } : (found ?? lastCase(within, own));
      const running =
        match || own.heading || byNumber.size > 0 ? byNumber : amongFitting(own, within, mayAnswer);
      const pairs = pairByPlace(own, byPlace) ?? pairUp(own, match, running);
      for (const [item, one] of pairs) if (!joined.has(item)) joined.set(item, one);
    }
  }
  return joined;
}

/** With the chapter that each stands in: parts of the same name come again in the next one. */
function inChapters(sections: readonly Omit<Named, 'chapter'>[]): Named[] {
  let chapter: Named['chapter'] = null;
  return sections.map((one) => {
    const { heading, items } = one.section;
    const named = { ...one, chapter };
    if (heading && items.length === 0) chapter = heading.ordinal ?? one.name;
    return named;
  });
}

/** A section of answers, and the one of questions that it answers, where that is known already. */
interface Parted {
  answers: Named;
  section: Section | null;
}

/**
 * Answers without headings whose numbers begin anew: those of one section of questions after the other, where each has
 * the very numbers of its own. The last sections may be answered elsewhere.
 */
function partByRuns(answers: Named, questions: readonly Named[], mayAnswer: Known['mayAnswer']): Parted[] {
  const whole = [{ answers, section: null }];
  if (answers.section.heading) return whole;
  const runs: Item[][] = [];
  for (const item of answers.section.items) {
    const last = runs.at(-1)?.at(-1);
    if (last && (item.number ?? 0) > (last.number ?? 0)) runs[runs.length - 1].push(item);
    else runs.push([item]);
  }
  const filled = questions.map(({ section }) => section).filter(({ items }) => items.length > 0);
  const numbersOf = (items: readonly Item[]): string => items.map(({ number }) => number).join();
  const areAlike =
    runs.length > 1 &&
    runs.length <= filled.length &&
    runs.every((items, index) => numbersOf(items) === numbersOf(filled[index].items)) &&
    (runs.length === filled.length ||
      runs.every((items, index) => mayAnswer({ ...answers.section, items }, filled[index])));
  return areAlike
    ? runs.map((items, index) => ({
        answers: { ...answers, section: { ...answers.section, items } },
        section: filled[index],
      }))
    : whole;
}

/** Where the numbers run through all sections, the item of each; empty where a number comes twice. One alone in its part has none. */
function itemsByNumber(questions: readonly Named[]): ReadonlyMap<number | null, Item> {
  const all = questions.flatMap(({ section }) => section.items);
  const numbered = all.filter(({ number }) => number !== null);
  const items = numbered.length > 0 ? numbered : all;
  const byNumber = new Map(items.map((item) => [item.number, item]));
  return byNumber.size === items.length ? byNumber : new Map();
}

/**
 * Numbers that run through those sections alone which such answers may belong to, and begin anew in others: `1 C … 7 B`
 * behind two sections of choices, 1 to 4 and 5 to 7, and 非选题. Empty where an answer has no question there.
 */
function amongFitting(
  answers: Section,
  questions: readonly Named[],
  mayAnswer: Known['mayAnswer'],
): ReadonlyMap<number | null, Item> {
  const fitting = questions.filter(({ section }) => section.items.length > 0 && mayAnswer(answers, section));
  const byNumber = itemsByNumber(fitting);
  const areAll =
    answers.items.length >= fewestKeys && answers.items.every(({ number }) => byNumber.has(number));
  return areAll ? byNumber : new Map();
}

/** Finds the section of questions that a section of answers belongs to. Both may be many. */
function sectionFinder(
  questions: readonly Named[],
  mayAnswer: Known['mayAnswer'],
): (answers: Named) => Section | null {
  const filled = questions.filter(({ section }) => section.items.length > 0);
  const bare = filled.length === 1 ? filled[0] : questions.find(({ section }) => !section.heading);
  const byName = groupBy(questions, ({ name }) => name);
  const byOrdinal = groupBy(questions, ({ section }) => section.heading?.ordinal);
  const byKind = groupBy(questions, ({ kind }) => kind);
  // 选择 over keys is 单选题 over what is asked, where nothing else has options; and 单选 over keys is 选择题.
  const isOneOf = (kind: NamedKind | null): boolean => kind === 'single' || kind === 'multiple';
  const choices = questions.filter(({ kind }) => isOneOf(kind));
  const choice = choices.length === 1 ? choices[0] : undefined;
  return ({ section, name, kind, chapter }) => {
    if (!section.heading) return (bare ?? onlyWith(filled, section, mayAnswer))?.section ?? null;
    const named = name === null ? undefined : inChapter(byName.get(name), chapter);
    const ofKind = kind === null ? undefined : onlyIn(byKind.get(kind), chapter);
    const wider = isOneOf(kind) ? onlyIn(byKind.get('choice'), chapter) : undefined;
    const found = named ?? ofKind ?? wider ?? (name?.startsWith('选择') ? choice : undefined);
    if (found) return found.section;
    const { ordinal } = section.heading;
    if (ordinal === null) return questions.length === 1 ? questions[0].section : null;
    return inChapter(byOrdinal.get(ordinal), chapter)?.section ?? null;
  };
}

/** The only one of a list, or the only one of it in a chapter. */
function onlyIn(list: readonly Named[] = [], chapter: Named['chapter']): Named | undefined {
  if (list.length < 2) return list[0];
  const own = list.filter((one) => chapter !== null && one.chapter === chapter);
  return own.length === 1 ? own[0] : undefined;
}

const inChapter = (list: readonly Named[] = [], chapter: Named['chapter']): Named | undefined =>
  onlyIn(list, chapter) ?? list[0];

/** The questions on the last case, right above answers that have their very numbers: they begin anew within a section. */
function lastCase(questions: readonly Named[], { heading, items }: Section): Section | null {
  const last = questions.findLast(({ section }) => section.items.length > 0)?.section;
  if (heading || !last || items.length < fewestKeys || last.items.length <= items.length) return null;
  const own = last.items.slice(-items.length);
  const isOwn = own.every(({ number }, index) => number !== null && number === items[index].number);
  const before = last.items[last.items.length - items.length - 1];
  return isOwn && own[0].number === 1 && before.material !== own[0].material ? { ...last, items: own } : null;
}

/**
 * Numbers that begin anew in each section are those of the only one that has them all; of several, of the only one that
 * such answers may belong to: `1.B 2.A` behind 选择题 and 申论题.
 */
function onlyWith(
  questions: readonly Named[],
  answers: Section,
  mayAnswer: Known['mayAnswer'],
): Named | null {
  const { items } = answers;
  const having = questions.filter(({ section }) => {
    const own = new Set(section.items.map(({ number }) => number));
    return items.every(({ number }) => number !== null && own.has(number));
  });
  const fitting = having.length > 1 ? having.filter(({ section }) => mayAnswer(answers, section)) : having;
  return items.length >= fewestKeys && fitting.length === 1 ? fitting[0] : null;
}

const fewestKeys = 2;

/** Those of a list that have a word in common, by that word. */
function groupBy<Key>(list: readonly Named[], keyOf: (one: Named) => Key): Map<Key, Named[]> {
  const groups = new Map<Key, Named[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

type Pair = [question: Item, found: Joined<Item>];

/** Answers that are counted within chapters, as their questions are; null where they are not. */
function pairByPlace({ items }: Section, byPlace: ReadonlyMap<string | null, Item>): Pair[] | null {
  if (items.every(({ chapter }) => chapter === undefined)) return null;
  return items.flatMap((answer): Pair[] => {
    const question = answer.chapter === undefined ? undefined : byPlace.get(placeOf(answer));
    return question ? [[question, { answer, isByOrder: false }]] : [];
  });
}

function pairUp(
  { heading, items }: Section,
  match: Section | null,
  byNumber: ReadonlyMap<number | null, Item>,
): Pair[] {
  if (items.every(({ number }) => number === null) || countsOut(items, match))
    return pairByOrder(items, match, byNumber);
  const own = new Map(countTurns(match?.items ?? []).map(({ item, turn }) => [turn, item]));
  return countTurns(items).flatMap(({ item: answer, turn }): Pair[] => {
    if (answer.number === null) return [];
    const running = byNumber.get(answer.number);
    const question = heading ? (own.get(turn) ?? running) : (running ?? own.get(turn));
    return question ? [[question, { answer, isByOrder: false }]] : [];
  });
}

/** `1-4 CBCB` behind questions that a sign begins and no number: answers are counted there, and asked in their order. */
const countsOut = (answers: readonly Item[], match: Section | null): boolean =>
  match?.items.every(({ number }) => number === null) === true &&
  answers.every(({ number }, index) => number === index + 1);

/** Items with their number and how often it has come so far: one may come twice by a slip, in the answers as well. */
function countTurns(items: readonly Item[]): { item: Item; turn: string }[] {
  const counts = new Map<number | null, number>();
  return items.map((item) => {
    const count = (counts.get(item.number) ?? 0) + 1;
    counts.set(item.number, count);
    return { item, turn: `${item.number} ${count}` };
  });
}

/** Keys without numbers belong to the questions in their order, if there are as many of both. */
function pairByOrder(
  answers: readonly Item[],
  match: Section | null,
  byNumber: ReadonlyMap<number | null, Item>,
): Pair[] {
  const questions = match?.items ?? [...byNumber.values()];
  if (questions.length !== answers.length) return [];
  return questions.map((question, index): Pair => [question, { answer: answers[index], isByOrder: true }]);
}
