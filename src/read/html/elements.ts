import { pattern } from '../../script/pattern.ts';

const block = new RegExp(pattern`
  ^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|
  fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|html|legend|li|main|menu|nav|ol|
  optgroup|option|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul|td|th)$
`);

/** Elements that stand on lines of their own. */
export const isBlock = (name: string): boolean => block.test(name);

/** Elements without an end. */
export const isVoid = (name: string): boolean =>
  /^(?:area|base|basefont|br|col|embed|frame|hr|img|input|link|meta|param|source|track|wbr)$/.test(name);

const red = new RegExp(
  pattern`
    (?:^|[^-\w])color\s*[:=]\s*["']?\s*(?:red|#f00\b|#(?:[c-f][0-9a-f])(?:[0-7][0-9a-f]){2}\b|
    rgb\(\s*2\d\d\s*,\s*(?:\d{1,2}|1[01]\d)\s*,\s*(?:\d{1,2}|1[01]\d)\s*\))|background(?:-color)?\s*:\s*(?:yellow|
    #ff0\b|#ffff00)
  `,
  'i',
);
const otherColor = /(?:^|[^-\w])color\s*[:=]/i;
const right = /\bclass\s*=\s*["'][^"']*(?<![\w-])(?:is-)?correct(?:-(?:answer|option|item))?(?![\w-])/i;

/** Whether an element sets its text off, in red, highlighted, or as what is right; null where it says nothing of it. */
export function isSetOff(name: string, attributes: string): boolean | null {
  if (name === 'mark') return true;
  if (attributes === '') return null;
  if (red.test(attributes) || right.test(attributes)) return true;
  return otherColor.test(attributes) ? false : null;
}

/** Whether an element has a line below its text; links have one as well, which says nothing. */
export const isUnderlined = (name: string, attributes: string): boolean =>
  /^(?:u|ins)$/.test(name) ||
  (name !== 'a' && /text-decoration(?:-line)?\s*:\s*[^;"']*underline/i.test(attributes));

/** How the text of an element stands out: in red or highlighted, or with a line below it. */
export type SetOff = 'marked' | 'underlined';

/** The same of an element that stands in another one, which stands out as `outer` says. */
export function setOffBy(name: string, attributes: string, outer: readonly SetOff[]): readonly SetOff[] {
  const isMarked = isSetOff(name, attributes) ?? outer.includes('marked');
  const isLined = isUnderlined(name, attributes) || outer.includes('underlined');
  if (isMarked === outer.includes('marked') && isLined === outer.includes('underlined')) return outer;
  return [...(isMarked ? (['marked'] as const) : []), ...(isLined ? (['underlined'] as const) : [])];
}

/** What a tag ends that was left open: `<li>` the `<li>` before it. An end does not reach out of `within`. */
export const implied: { [name: string]: { ends: RegExp; within: RegExp } } = {
  li: { ends: /^li$/, within: /^(?:ul|ol|menu|dir|td|th|table)$/ },
  dt: { ends: /^d[td]$/, within: /^(?:dl|td|th|table)$/ },
  dd: { ends: /^d[td]$/, within: /^(?:dl|td|th|table)$/ },
  td: { ends: /^t[dh]$/, within: /^(?:tr|table)$/ },
  th: { ends: /^t[dh]$/, within: /^(?:tr|table)$/ },
  tr: { ends: /^tr$/, within: /^table$/ },
  tbody: { ends: /^t(?:body|head|foot)$/, within: /^table$/ },
  thead: { ends: /^t(?:body|head|foot)$/, within: /^table$/ },
};

/** The end of an element does not reach out of these. */
export const holdsBack = (name: string): boolean => /^(?:td|th|table|body)$/.test(name);

/** Numbers of the items of an `<ol>`. */
export interface Numbering {
  type: string;
  next: number;
  step: 1 | -1;
}

/** 27, `A` → `AA`; 4, `i` → `iv`; 3, `1` → `3`. */
export function numberFor({ type, next }: Numbering): string {
  if (/^[aA]$/.test(type) && next > 0) {
    const letters = lettersOf(next);
    return type === 'a' ? letters.toLowerCase() : letters;
  }
  if (/^[iI]$/.test(type) && next > 0 && next < 4000) {
    const roman = romanOf(next);
    return type === 'I' ? roman.toUpperCase() : roman;
  }
  return String(next);
}

function lettersOf(value: number): string {
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const romans: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function romanOf(value: number): string {
  let [rest, roman] = [value, ''];
  for (const [worth, letters] of romans) for (; rest >= worth; rest -= worth) roman += letters;
  return roman;
}
