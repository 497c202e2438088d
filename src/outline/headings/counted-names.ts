import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import type { Heading } from './headings.ts';

/** `技术领域（10道经典面试题）`: a name with how many questions stand below it. */
const countedName =
  /(?<=^|\n)[ #*]*((?!第|[一二三四五六七八九十甲乙丙丁][ 、.]|[A-Za-z]{1,5}[ .])[^\s。？！：；，、（）\d][^\n。？！：；，、（）]{1,15}（共?[ ]?\d{1,3}[ ]?[道个]?[^（）\n\d]{0,6}[题问][^（）\n\d]{0,6}）)[* ]*(?=\n)/g;
/** What may be told of them between the name and the first of them: one line of sentences. */
const told = /^\s*(?:[^\n？]{2,120}[。：]\s*\n\s*)?$/;
const fewest = 2;
const farthest = 260;

/** The names of a text that are marked so, each by the count of its questions; none where only one is, as a title has it too. */
export function findCountedNames(plain: string, { start, end }: Span): readonly Span[] {
  const found = findAll(countedName, plain.slice(0, end), start).map(({ index, 0: whole, 1: name }) => {
    const at = index + whole.indexOf(name);
    return { start: at, end: at + name.length };
  });
  return found.length < fewest ? [] : found;
}

/** Such a name that stands over an item with the number 1, perhaps with what is told of all its questions between. */
export function countedOver(
  plain: string,
  names: readonly Span[],
  at: number,
): Pick<Heading, 'start' | 'name'> | null {
  const name = names.findLast(({ end }) => end <= at);
  if (!name || at - name.end > farthest || !told.test(plain.slice(name.end, at).replace(/^[* ]*/, '')))
    return null;
  return { start: name.start, name };
}
