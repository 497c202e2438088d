import { stems } from '../marks/numerals.ts';

const fewest = 3;
const sign = `[A-H${stems}]`;
const joined = `${sign}(?:[ ]?(?:[、，和及与→>]|->)?[ ]?${sign}){0,7}`;
const combination = new RegExp(
  `^(?:[仅只]?有?[ ]?${joined}(?:[皆均都](?:是|对|可|正确))?|以上[皆均都全](?:是|非|对|错|正确|错误))[。]?$`,
);
const several = new RegExp(`${sign}[^\\n]{0,4}${sign}`);

/** Whether options say which of other statements are meant: `仅A` `A、B`, `甲乙` `乙甲` `以上皆是`. */
export const areCombined = (texts: readonly string[]): boolean =>
  texts.length >= fewest &&
  texts.every((text) => combination.test(text)) &&
  texts.some((text) => several.test(text));
