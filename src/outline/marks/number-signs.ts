import { numberSigns } from '../text/usual-numbers.ts';

const before = new RegExp(
  `(?<=^|[\\n。？！）”】√×…]|[\\n。？！）”】√×…][ ]{1,4})(?:[${numberSigns}]\\ufe0f?|(?<=(?:^|\\n)[ ]*)\\*)[ ]?$`,
);
const longest = 8;

/**
 * What may stand before an item's number at the start of its line, beside the marks of the format, as the source of a pattern:
 * `▲`, `（`, `第`, `Q`, `问题`, `No.`
 */
export const beforeNumber = `(?:[${numberSigns}]\\ufe0f?[ ]?)?(?:(?:第|[（【[<]|[Qq][.-]?|T|[Nn][Oo][.：]?|№|小题|(?:面试|真|考|例)?题|问题|题目|试题)[ ]*)?`;
/** And behind it: a mark, or room before words. */
export const behindNumber = '(?:[ ]*[.、）：】题问\\]]+|(?=[ ]{1,4}(?:[\\u3400-\\u9fff“《]|（[ ]{0,8}）)))';

/** How long such a sign before a number is, with the blank behind it; 0 where none stands there. */
export function signBefore(plain: string, at: number): number {
  return before.exec(plain.slice(Math.max(0, at - longest), at))?.[0].length ?? 0;
}

const rightBefore = new RegExp(`(?<![${numberSigns}]\\ufe0f?)[${numberSigns}]\\ufe0f?[ ]{0,2}$`);

/** The same in running text, where anything may stand before the sign. */
export const signRightBefore = (plain: string, at: number): number =>
  rightBefore.exec(plain.slice(Math.max(0, at - longest), at))?.[0].length ?? 0;
