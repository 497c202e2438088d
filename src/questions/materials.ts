import { firstFrom } from '../outline/offsets.ts';
import type { Outline } from '../outline/outline.ts';
import type { Item, Section } from '../outline/sections.ts';
import type { Span } from '../read/span.ts';
import { trim } from './trim.ts';

/** Words that say that a text follows to which several questions belong, and perhaps which. */
const matter = '(?:材料|案例|病例|资料|短文|文章|情景|情境|背景|图表|题干|信息|文字|内容)';
const task =
  '(?:回答|完成|作答|解答|答)(?:下列|以下|下面|后面|问题)?(?:第)?\\s*(?:(\\d{1,3})\\s*(?:[-~～—–－至到、]{1,2}|和|与)\\s*(\\d{1,3}))?\\s*(?:小|各)?(?:题|问题|的问题)';
const heads = new RegExp(
  `(?<=^|\\n)[ #*]*(?:[（【]?[一二三四五六七八九十]{1,3}[）】、.]+\\s*)?[（【]?(?:(?:请)?(?:阅读|根据|分析|结合|依据|参考)[^。\\n]{0,8}${matter}[^。\\n]{0,10}?${task}|(\\d{1,3})\\s*[-~～—–－至]{1,2}\\s*(\\d{1,3})\\s*题?(?:共用|基于|根据)[^。\\n）】]{0,12}|共用(?:题干|材料)[^。\\n）】]{0,10})[）】]?[。：:，]?[ \\n]*`,
  'g',
);

/** Whether a heading in plain form only announces a text to read. */
export function announcesMaterial(name: string): boolean {
  heads.lastIndex = 0;
  return heads.test(name);
}

interface Material {
  head: Span;
  body: Span;
  /** The numbers of its questions, where it says so. */
  range: { from: number; to: number } | null;
}

/** The sections with what their items share told from the items, and the words that announce it. */
export interface WithMaterials {
  sections: Section[];
  heads: Span[];
}

/**
 * Finds texts that several questions share: `阅读下面的材料，回答1～3题。…`. They belong to each of those questions, not to the
 * one that stands before.
 */
export function takeMaterials(
  { plain, title, answers }: Pick<Outline, 'plain' | 'title' | 'answers'>,
  sections: readonly Section[],
): WithMaterials {
  const others = answers.map((part) => ({ start: part.head.start, end: part.body.end }));
  if (title) others.push(title);
  const found = findMaterials(plain, sections).filter(
    ({ head, body }) => !others.some(({ start, end }) => start < body.end && head.start < end),
  );
  if (found.length === 0) return { sections: [...sections], heads: [] };
  const heads = found.map(({ head }) => head.start);
  const ends = found.map(({ body }) => body.end);
  const around = ({ marker, content }: Item): Pick<Around, 'above' | 'behind'> => {
    const behind = found[firstFrom(heads, content.start)];
    return {
      above: found[firstFrom(ends, marker.start + 1) - 1],
      behind: behind && behind.head.start < content.end ? behind : undefined,
    };
  };
  return {
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map((item) => giveMaterial(plain, item, { section, ...around(item) })),
    })),
    heads: found.map(({ head }) => head),
  };
}

function findMaterials(plain: string, sections: readonly Section[]): Material[] {
  const starts = sections
    .flatMap(({ items }) => items.map(({ marker, lead }) => lead?.start ?? marker.start))
    .sort((one, other) => one - other);
  const held = new Set(starts);
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  let passed = 0;
  return [...plain.matchAll(heads)].flatMap((match): Material[] => {
    const start = match.index;
    const end = start + match[0].length;
    const next = starts[firstFrom(starts, end)];
    if (next === undefined || held.has(start)) return [];
    while (passed < headings.length && headings[passed].end <= start) passed += 1;
    const above = headings[passed]?.start <= start ? headings[passed] : undefined;
    const below = headings[passed + (above ? 1 : 0)];
    const body = trim(plain, { start: Math.max(end, above?.end ?? end), end: next });
    if (body.end <= body.start || below?.start < next) return [];
    const [from, to] = [match[1] ?? match[3], match[2] ?? match[4]];
    const head = above ? { start: above.end, end: Math.max(end, above.end) } : { start, end };
    return [{ head, body, range: from && to ? { from: Number(from), to: Number(to) } : null }];
  });
}

interface Around {
  section: Section;
  /** The last text that ends before the item, and the first one that begins in it. */
  above: Material | undefined;
  behind: Material | undefined;
}

function giveMaterial(plain: string, item: Item, { section, above: material, behind }: Around): Item {
  const isOf = material !== undefined && belongs(item, material, section);
  const content = behind ? trim(plain, { start: item.content.start, end: behind.head.start }) : item.content;
  return { ...item, content, ...(isOf ? { material: material.body } : {}) };
}

/** By standing behind it in the same section, and by its number, where the numbers are named. */
function belongs({ number }: Item, { body, range }: Material, { start, heading }: Section): boolean {
  if (heading !== null && body.start < start) return false;
  return range && number !== null
    ? range.from <= number && number <= range.to
    : heading !== null || body.start >= start;
}
