import type { Heading } from '../outline/headings.ts';
import type { Item, Section } from '../outline/sections.ts';

/** What an item of the answers' half needs to find its question. */
interface Place {
  section: number;
  number: number | null;
}

const keyOf = ({ section, number }: Place): string => `${section}/${number}`;

/**
 * Finds for each section of the answers' half the section of the questions that it answers: by name, else by number,
 * else — where neither half has headings — the only one. -1 where there is none; order alone decides nothing.
 */
export function matchSections(
  questions: readonly Section[],
  answers: readonly Section[],
  nameOf: (heading: Heading) => string,
): number[] {
  const names = questions.map(({ heading }) => (heading ? nameOf(heading) : null));
  return answers.map(({ heading }) => {
    if (!heading) return questions.findIndex((section) => !section.heading);
    const byName = names.indexOf(nameOf(heading));
    if (byName >= 0) return byName;
    return heading.ordinal === null
      ? -1
      : questions.findIndex((section) => section.heading?.ordinal === heading.ordinal);
  });
}

/**
 * The section of each number, where the numbers run through all sections, so that a number alone says which question is
 * meant; empty where one comes twice.
 */
export function sectionsByNumber(questions: readonly Section[]): ReadonlyMap<number | null, number> {
  const places = questions.flatMap(({ items }, index) => items.map(({ number }) => [number, index] as const));
  const sections = new Map(places);
  return sections.size === places.length ? sections : new Map();
}

/** Looks answers up by section and number; of two with the same place, the first is taken. */
export class AnswersByPlace<Answer extends { item: Pick<Item, 'number' | 'marker'> }> {
  readonly #answers = new Map<string, Answer>();

  add(section: number, answer: Answer): void {
    const key = keyOf({ section, number: answer.item.number });
    if (section >= 0 && answer.item.number !== null && !this.#answers.has(key))
      this.#answers.set(key, answer);
  }

  /** The answer of a question; null where the half has none with that number in that section. */
  of(section: number, number: number | null): Answer | null {
    return this.#answers.get(keyOf({ section, number })) ?? null;
  }
}
