import type { Section } from '../../outline/item.ts';
import type { Composed } from '../composed.ts';

/** Fewer may have one letter each by chance. */
const fewest = 3;

/**
 * The questions of a part, told to be of one answer where the key of each is one letter, though its heading calls them
 * multiple: in Hong Kong 多項選擇題 is a choice of one among several. In 不定项选择题 one answer is as good as several.
 */
export function tellSingles(plain: string, { heading }: Section, entries: readonly Composed[]): Composed[] {
  if (heading && plain.slice(heading.name.start, heading.name.end).includes('不定项')) return [...entries];
  const choices = entries.filter(({ kind }) => kind === 'multiple');
  const isOne = choices.length >= fewest && choices.every(({ key }) => key?.length === 1);
  return isOne
    ? entries.map((entry) => (entry.kind === 'multiple' ? { ...entry, kind: 'single' } : entry))
    : [...entries];
}
