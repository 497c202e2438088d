import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Item } from '../item.ts';
import { leadingNumber } from '../marks/leading.ts';
import { beginsOption, lookForTest } from '../options/looks.ts';
import type { Found, View } from '../text/view.ts';

/** A page on one question is short. */
const longestPage = 6000;
const fewestOptions = 3;
/** What may stand behind the options of the one question of a page; by its answer it is known as any other question is. */
const explains = /^[【#*\s]*(?:试题|题目)?(?:解析|分析|详解|解释|explanation)(?![\u3400-\u9fff])/i;
const answers = /答案|(?:^|\n)\s*[*【]*(?:答|answer)[：:】*]/i;
const firstOption = /^\s*(?:[-*+•][ ]+)?（?A[.、：）]/;
/** `（A）1．…`: the key of one of several, and no option. */
const keyOfNumber = /(?:^|\n)\s*（[A-H]{1,8}）\s*\d{1,3}[.、）]/;
/** Log-odds of such a page. */
const isBank = 6;

/**
 * The question of a page that holds but one choice question, as repositories keep each in a file of its own: the first line
 * asks, options follow, and behind them stands nothing but what explains them; null for any other document.
 */
export function readChoiceAlone(plain: string, viewOf: () => View): Found | null {
  if (
    plain.length > longestPage ||
    answers.test(plain) ||
    keyOfNumber.test(plain) ||
    !/(?:^|\n)\s*(?:[-*+•][ ]+)?（?A[.、：）]/.test(plain)
  )
    return null;
  const { lines, region } = viewOf();
  const filled = lines.filter(({ start, end }) => plain.slice(start, end).trim() !== '');
  const at = filled.findIndex(({ bare, end }) => beginsOption(plain.slice(bare, end)));
  const [asked] = filled;
  if (at < 1 || at > longestStem) return null;
  const behind = filled.slice(at).findIndex(({ bare, end }) => explains.test(plain.slice(bare, end)));
  const optionsEnd = behind < 0 ? region.end : filled[at + behind].start;
  const stem = plain.slice(asked.bare, filled[at].start).trim();
  const { options, hasBlank } = lookForTest(plain, { start: asked.bare, end: optionsEnd });
  const others = filled.slice(at + 1).some(({ start, end }) => firstOption.test(plain.slice(start, end)));
  const number = leadingNumber(plain, { start: asked.bare, end: asked.end });
  const [first] = stem.split('\n');
  // A title may stand over it: such a page is read as any other.
  const begins = number !== null || askingOdds(first) >= asksFrom;
  const asks = begins && (hasBlank || askingOdds(stem.split('\n').at(-1) ?? '') >= asksFrom);
  if (options < fewestOptions || others || !asks) return null;
  const start = number?.end ?? asked.bare;
  const item: Item = {
    number: number?.value ?? null,
    marker: { start: asked.start, end: start },
    content: { start, end: region.end },
  };
  return { sections: [{ start: asked.start, heading: null, items: [item] }], odds: isBank };
}

/** In lines. */
const longestStem = 6;
