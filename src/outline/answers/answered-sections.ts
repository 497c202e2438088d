import type { Heading } from '../headings/headings.ts';
import type { Section } from '../item.ts';
import { kindsNamedIn } from '../marks/kind-names.ts';

/**
 * The sections of questions that a heading over answers is of: those that begin with its words, else those of the kind that
 * it names; where it has none, those with its number.
 */
export function answeredSections(
  plain: string,
  heading: Heading | null,
  questions: readonly Section[],
): Section[] {
  if (heading === null) return [];
  const headed = questions.flatMap((section) =>
    section.heading ? [{ section, heading: section.heading }] : [],
  );
  const select = (isOf: (own: Heading) => boolean): Section[] =>
    headed.filter((one) => isOf(one.heading)).map(({ section }) => section);
  if (heading.name.end === heading.name.start) return select(({ ordinal }) => ordinal === heading.ordinal);
  const nameOf = ({ name }: Heading): string => plain.slice(name.start, name.end);
  const kindOf = (one: Heading): string | undefined => kindsNamedIn(nameOf(one))[0];
  const kind = kindOf(heading);
  const begins = nameOf(heading).slice(0, 2);
  const alike = select((one) => nameOf(one).startsWith(begins));
  const own = alike.length > 0 || kind === undefined ? alike : select((one) => kindOf(one) === kind);
  if (own.length > 0 || !isChoice(kind)) return own;
  // 选择 over keys may be 单选题 over what is asked, and 单选 may be 选择题.
  return select((one) => isChoice(kindOf(one)) && (kind === 'choice' || kindOf(one) === 'choice'));
}

const isChoice = (kind: string | undefined): boolean =>
  kind === 'choice' || kind === 'single' || kind === 'multiple';
