import type { AnswerPart } from '../outline/answers/answers.ts';
import type { Item, Section } from '../outline/sections.ts';
import { kindOfHeading } from './choice/kinds.ts';

/** An answer that was found for a question elsewhere. */
export interface Joined<Answer> {
  answer: Answer;
  /** Nothing but their order says that they belong together. */
  isByOrder: boolean;
}

interface Named {
  section: Section;
  name: string | null;
}

/**
 * Finds for each question the answer that stands apart: by section and number. A section of answers is that section of
 * questions which has its name, else its kind, else its number; without a heading the only one, else the one whose
 * number the answer has. Order alone decides only where there are no numbers, and as many answers as questions.
 */
export function joinAnswers(
  parts: readonly AnswerPart[],
  questions: readonly Section[],
  nameOf: (section: Section) => string | null,
): Map<Item, Joined<Item>> {
  const joined = new Map<Item, Joined<Item>>();
  const named = questions.map((section) => ({ section, name: nameOf(section) }));
  for (const { scope, sections } of parts) {
    const within = named.slice(scope.from, scope.to);
    const byNumber = itemsByNumber(within);
    for (const answers of sections) {
      const match = findSection({ section: answers, name: nameOf(answers) }, within);
      for (const [item, found] of pairUp(answers, match, byNumber))
        if (!joined.has(item)) joined.set(item, found);
    }
  }
  return joined;
}

/** Where the numbers run through all sections, the item of each; empty where a number comes twice. */
function itemsByNumber(questions: readonly Named[]): ReadonlyMap<number | null, Item> {
  const items = questions.flatMap(({ section }) => section.items);
  const byNumber = new Map(items.map((item) => [item.number, item]));
  return byNumber.size === items.length ? byNumber : new Map();
}

function findSection({ section, name }: Named, questions: readonly Named[]): Section | null {
  if (!section.heading) {
    const bare = questions.filter((one) => one.section.items.length > 0);
    if (bare.length === 1) return bare[0].section;
    return questions.find((one) => !one.section.heading)?.section ?? null;
  }
  const byName = questions.filter((one) => one.name !== null && one.name === name);
  if (byName.length > 0) return byName[0].section;
  const kind = name && kindOfHeading(name);
  const byKind = kind ? questions.filter((one) => one.name !== null && kindOfHeading(one.name) === kind) : [];
  if (byKind.length === 1) return byKind[0].section;
  const { ordinal } = section.heading;
  if (ordinal === null) return questions.length === 1 ? questions[0].section : null;
  return questions.find((one) => one.section.heading?.ordinal === ordinal)?.section ?? null;
}

type Pair = [question: Item, found: Joined<Item>];

function pairUp(
  { heading, items }: Section,
  match: Section | null,
  byNumber: ReadonlyMap<number | null, Item>,
): Pair[] {
  if (items.every(({ number }) => number === null)) return pairByOrder(items, match, byNumber);
  const own = new Map((match?.items ?? []).map((item) => [item.number, item]));
  return items.flatMap((answer): Pair[] => {
    if (answer.number === null) return [];
    const running = byNumber.get(answer.number);
    const question = heading ? (own.get(answer.number) ?? running) : (running ?? own.get(answer.number));
    return question ? [[question, { answer, isByOrder: false }]] : [];
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
