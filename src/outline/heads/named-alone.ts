import { asksFrom } from '../asks/asking.ts';
import { namesBank } from '../headings/names.ts';
import { isHighest } from '../headings/titles.ts';
import { plainForm } from '../text/plain.ts';
import type { Found, View } from '../text/view.ts';
import { allHeads, findHeads } from './heads.ts';

/** Log-odds of such a page. */
const isBank = 8;
/** Of a choice question the key is looked for as in any other document. */
const option = /(?:^|\n)\s*(?:[-*+•]\s+)?（?A[.、）：]/;
/** A shorter name stands in many others. */
const shortest = 5;

/**
 * The question of a page of a site that keeps a page for each: what the page calls itself in its head is its first heading,
 * which asks, with the name of the bank beside it, `什么是闭包？ | 前端面试题`; null for any other document. All that stands below
 * belongs to the answer.
 */
export function readNamedAlone(title: string | undefined, plain: string, viewOf: () => View): Found | null {
  if (title === undefined || !namesBank(title) || option.test(plain)) return null;
  const view = viewOf();
  const heads = allHeads(findHeads(view));
  const [first, ...others] = heads;
  if (first?.line.form !== 'heading' || first.asking < asksFrom || !first.hasBody) return null;
  if (!isHighest(first, heads) || others.some(({ asking }) => asking >= asksFrom)) return null;
  const asked = bare(plain.slice(first.title.start, first.title.end));
  const named = bare(plainForm(title));
  if (asked.length < shortest || namesBank(asked) || !named.includes(asked)) return null;
  if (!namesBank(named.replace(asked, ' '))) return null;
  const item = {
    number: null,
    marker: { start: first.from, end: first.title.start },
    content: { start: first.title.start, end: view.region.end },
    stemEnd: first.line.end,
    answerStart: first.line.end,
    isWhole: true,
  };
  return { sections: [{ start: first.from, heading: null, items: [item] }], odds: isBank };
}

const bare = (text: string): string => text.replace(/[\s？?]+/g, '').toLowerCase();
