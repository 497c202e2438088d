import type { Item, Section } from '../item.ts';

/** What stands over terms that are to be explained: a heading, or the title where there is none. */
const namesTerms = /名词|术语|概念(?:题|解释)/;
const longestTitle = 60;
/** `市场细分：企业按照…`: nothing but a colon parts a term from what it means. */
const term = /^\s*[^：。？！；，\n]{1,20}(?=：\s*\S)/;
const fewTerms = 2;
const termShare = 0.8;

/** Parts terms from what they mean at the colon between, where nearly all items below such words have one. */
export const partTerms = (plain: string, sections: readonly Section[]): Section[] =>
  sections.map((section) => {
    if (!namesTerms.test(wordsOver(plain, section))) return section;
    const items = section.items.map((item) => partTerm(plain, item));
    const parted = items.filter((item, at) => item !== section.items[at]).length;
    return parted >= Math.max(fewTerms, items.length * termShare) ? { ...section, items } : section;
  });

function wordsOver(plain: string, { heading, start }: Section): string {
  if (heading !== null) return plain.slice(heading.name.start, heading.name.end);
  return plain.slice(Math.max(0, start - longestTitle), start);
}

function partTerm(plain: string, item: Item): Item {
  const { start, end } = item.content;
  const found = item.stemEnd === undefined ? term.exec(plain.slice(start, end)) : null;
  if (found === null) return item;
  const stemEnd = start + found[0].length;
  return { ...item, stemEnd, answerStart: stemEnd + 1 };
}
