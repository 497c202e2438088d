import { hanNumeral } from '../marks/numerals.ts';
import { namesTask } from '../numbers/choose-items.ts';
import type { Line } from '../text/lines.ts';

/** A stem with the options below it; neither bears a number. */
export interface Choice {
  /** The lines of the stem, as indexes. */
  stem: number;
  /** The line of the first option. */
  options: number;
  /** The first line behind the options. */
  behind: number;
}

/** The first option of a question at the start of a line: `A. …`, `A) …`, `(1) …`, `1) …`, `① …`. */
export const first = /^(?:（[Aa1]）|[【[]1[】\]]|[Aa][.、）：]|1）|①)[.、]?[ ]*\S/;
/** One of the others. */
export const later = /^(?:（[B-Jb-j2-9]）|[【[][2-9][】\]]|[B-Jb-j][.、）：]|[2-9]）|[②-⑩])[.、]?[ ]*\S/;

/** `一、单项选择题（每题2分）`, `选择题`: what stands over a part of a test, and in no stem. */
export const isPartHead = (plain: string, { bare: start, end }: Line): boolean =>
  partHead.test(plain.slice(start, end)) && namesTask(plain.slice(start, end));

const partHead = new RegExp(
  `^(?:${hanNumeral}、|（${hanNumeral}）|第.{1,3}部分)?[^，。？！]{1,12}(?:题|选择|判断)[：]?(?:（[^（）]{1,60}）)?[：]?$`,
);

/** Whether two lines stand in one paragraph: no blank line between them. */
export const isBeside = (plain: string, one: Line, other: Line): boolean =>
  one.form === other.form && !/\n\s*\n/.test(plain.slice(one.end, other.start));
