import type { Taken } from '../document.ts';
import type { RemovalRule } from '../removal-rule.ts';
import type { Span } from '../span.ts';
import { attributeOf } from './tokens.ts';

/** A part of a page that may be its furniture. */
export interface Suspect extends Span {
  rule: RemovalRule;
  /** What says so is a name that may mean something else, too. */
  isNamed: boolean;
}

const byTag: { [name: string]: RemovalRule } = {
  nav: 'page menu',
  footer: 'page footer',
  aside: 'sidebar',
  button: 'page button',
};

const byRole: { [role: string]: RemovalRule } = {
  navigation: 'page menu',
  menu: 'page menu',
  menubar: 'page menu',
  search: 'page button',
  contentinfo: 'page footer',
  complementary: 'sidebar',
  banner: 'page header',
};

/** Words in the class or id of an element, and what it then is of the page. */
const byName: readonly [words: RegExp, rule: RemovalRule][] = [
  [/^(?:nav|navbar|navigation|menu|submenu|topnav|tabbar|daohang|mainnav|subnav)$/, 'page menu'],
  [/^(?:breadcrumbs?|crumbs?|mianbaoxie|weizhi)$/, 'page menu'],
  [/^(?:sidebar|sider|aside|sidenav)$/, 'sidebar'],
  [/^(?:footer|foot|copyright|beian|friendlink|links?list)$/, 'page footer'],
  [/^(?:topbar|toolbar|header|masthead|topline)$/, 'page header'],
  [
    /^(?:ads?|adv|advert|advertisement|adsense|adsbygoogle|guanggao|ggao|gg|ggw|sponsor|promo|banner)$/,
    'advertising',
  ],
  [
    /^(?:rel|related|relate|recommend|recommends?|recommended|tuijian|xiangguan|hot|guess|prevnext|pagenav)$/,
    'other documents',
  ],
  [/^(?:comments?|pinglun|disqus|respond)$/, 'comments'],
  [
    /^(?:login|signin|signup|register|loginbox|qrcode|erweima|share|social|sharebar|bdsharebuttonbox|cookie|modal|popup|popover|tooltip|toast)$/,
    'page button',
  ],
  [/^(?:pagination|pager|pages|paging)$/, 'page button'],
  [/^(?:newsletter|subscribe|subscription|subscribebox|epaper|edm)$/, 'page button'],
  [/^(?:authors?|authorbox|authorinfo|authorcard|authorbio|aboutauthor|postauthor|bio)$/, 'uploader'],
  [/^(?:pagenum|pageno|pagenumber|pageindex|pagefoot|pagefooter)$/, 'page number'],
];

/** What a name says is taken of boxes only: a link called `header` stands in a heading. */
const canBeNamed = /^(?:div|section|ul|ol|dl|form|header|dialog|fieldset|center|iframe)$/;
/** Boxes of a question have heads, feet and menus of their own. */
const ofQuestion =
  /question|answer|quiz|exam|timu|tigan|daan|stem|problem|subject|option|card|item|panel|accordion|collapse/i;

/** Elements within a line, … */
const inLine = /^(?:span|font|i|em|b|u|s|small|label)$/;
/** … and how they are not shown: sites hide their names so in the midst of sentences, and quizzes their answers. */
const notShown = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?!\.?\d)/i;
const hiddenName =
  /^(?=.{0,30}(?:[来來]自|[转轉][载載]|版[权權]|本文|原[创創]|www\.|\.(?:com|cn|net)|https?:))[^。？！?!\n]{2,40}$/i;

/** Whether an element's tag, role, class or id say that it is furniture. */
export function suspect(name: string, attributes: string): Omit<Suspect, keyof Span> | null {
  if (Object.hasOwn(byTag, name) && !ofQuestion.test(attributes.slice(0, 500)))
    return { rule: byTag[name], isNamed: false };
  if (inLine.test(name) && notShown.test(attributeOf(attributes, 'style') ?? ''))
    return { rule: 'watermark', isNamed: false };
  if (attributes === '' || !canBeNamed.test(name)) return null;
  const role = attributeOf(attributes, 'role') ?? '';
  if (Object.hasOwn(byRole, role)) return { rule: byRole[role], isNamed: false };
  const words = `${attributeOf(attributes, 'class') ?? ''} ${attributeOf(attributes, 'id') ?? ''}`;
  if (ofQuestion.test(words)) return null;
  const named = byName.find(([pattern]) => wordsOf(words).some((word) => pattern.test(word)));
  return named ? { rule: named[1], isNamed: true } : null;
}

/** `left-sideBar2 hot` → left, side, bar, sidebar2 … */
function wordsOf(names: string): string[] {
  return names
    .slice(0, 500)
    .split(/[\s_-]+/)
    .flatMap((name) => [
      name.toLowerCase().replace(/\d+$/, ''),
      ...name
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(' '),
    ])
    .filter((word) => word !== '');
}

/** Marks of what candidates look for: questions and answers are never of the page. */
const asks =
  /[?？]\s*$|^\s*(?:【?(?:参考|參考|正确|正確)?(?:答案|解析|解答|题目|題目)】?\s*[:：])|[（(]\s*[A-H√×]?\s*[)）]\s*[。.]?\s*$|^\s*\(?[A-D][.、．)]/gm;
const mostOfPage = 0.4;
/** A list of other pages has titles that ask as well, one or two; a menu has none. */
const mostQuestions: { [rule in RemovalRule]?: number } = { 'other documents': 12, sidebar: 12, comments: 5 };
/** The pages before and behind this one, whose titles may ask as well. */
const besides = /^\s*(?:[上下]一(?:篇|页|章|节)|prev(?:ious)?\b|next\b|[←→«»]).*$/gim;
/** A page has one head and one foot, and few menus: what comes again and again is part of what it lists. */
const mostAlike: { [rule in RemovalRule]?: number } = { 'page header': 2, 'page footer': 2, sidebar: 4 };

/**
 * Those suspects that are furniture: what is most of the page is its content, and so is what asks or answers. None lies
 * in another.
 */
export function chooseFurniture(text: string, suspects: readonly Suspect[]): Taken[] {
  const taken: Taken[] = [];
  const counts = countRules(suspects);
  for (const { start, end, rule, isNamed } of [...suspects].sort(byStart)) {
    if ((counts.get(rule) ?? 0) > (mostAlike[rule] ?? Number.POSITIVE_INFINITY)) continue;
    if (start < (taken.at(-1)?.end ?? 0) || end === start) continue;
    if (rule === 'watermark' && !hiddenName.test(text.slice(start, end).trim())) continue;
    if (end - start > text.length * mostOfPage && (isNamed || rule !== 'page footer')) continue;
    const questions = text.slice(start, end).replace(besides, '').match(asks)?.length ?? 0;
    const most = mostQuestions[rule] ?? 0;
    if (questions <= most) taken.push({ start, end, rule });
  }
  return taken;
}

const byStart = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

function countRules(suspects: readonly Suspect[]): Map<RemovalRule, number> {
  const counts = new Map<RemovalRule, number>();
  for (const { rule } of suspects) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
