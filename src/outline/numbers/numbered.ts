import type { Span } from '../../read/span.ts';
import type { Heading } from '../headings/headings.ts';
import type { Item, Section } from '../item.ts';
import { findLabels } from '../marks/labels/find.ts';
import type { Line } from '../text/lines.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { readCases } from './below-cases.ts';
import { namesTask } from './choose-items.ts';
import { readMatters } from './matters.ts';
import { readOutermost } from './outermost.ts';
import { cutAtHeadings } from './outside.ts';
import { type Numbered, readRegion } from './sections.ts';
import { readSole } from './sole.ts';
import { withoutSteps } from './steps.ts';

/** Below this sum of log-odds a text is no bank: a list of rules or of steps, not of questions. */
const isBank = 4;
/** Below a heading that names a task less is needed. */
const isTask = 1;

/**
 * The numbered items of a region below their headings. `lines` is null in a half of answers, where nothing needs to ask.
 */
export function readNumbers(plain: string, region: Span, lines: readonly Line[] | null): Numbered {
  const found = readRegion(plain, region, lines);
  if (found.odds < isBank) return { sections: [], odds: 0, asking: 0 };
  return lines === null ? found : fillEmpty(plain, found, { lines, end: region.end });
}

/** So large a share of the numbered lines must ask where no title says that they are questions. */
const askingShare = 0.4;

/** The numbered questions of a document. Numbered statements are the points of an article where it calls itself no bank. */
export function readNumbered(view: View): Found {
  const { plain, region, lines, isNamedBank } = view;
  const { sections, odds, asking } = readNumbers(plain, region, lines);
  const count = countOf(sections);
  const isFound = isNamedBank || lines.length === 0 || asking >= count * askingShare;
  const outer = isNamedBank ? readOutermost(view) : nothing;
  if (countOf(outer.sections) >= Math.max(1, count * farMore)) return outer;
  if (isFound && count > 0)
    return { sections: cutAtHeadings(plain, lines, withoutSteps(plain, lines, sections)), odds };
  return readNothingButCases(view) ?? readMatters(view);
}

/** `情境題 1⏎客人抱怨等候太久，你會怎麼做？⏎示範答法⏎…`: a document whose questions are cases; what calls itself no bank must answer them. */
function readNothingButCases({ plain, region, lines, isNamedBank }: View): Found | null {
  const { items, odds } = readCases(plain, region);
  const least = isNamedBank ? isBank : items.length * isBank;
  if (items.length < fewestCases || odds < least) return null;
  const sections = [{ start: items[0].marker.start, heading: null, items }];
  return { sections: cutAtHeadings(plain, lines, sections), odds };
}

const fewestCases = 2;

const countOf = (sections: readonly Section[]): number =>
  sections.reduce((sum, { items }) => sum + items.length, 0);

/** So many times as many questions: what was found is a list in the answer of one. */
const farMore = 2;

interface Around {
  lines: readonly Line[];
  end: number;
}

/** Each is looked at as a text of its own. */
const mostFilled = 40;

/** A paper may number the questions below one heading in another way: `（1）` below 案例分析题, `1.` below all others. */
function fillEmpty(plain: string, { sections, ...rest }: Numbered, { lines, end }: Around): Numbered {
  const filled: Numbered = { sections: [], ...rest };
  let left = mostFilled;
  for (const [index, section] of sections.entries()) {
    const { heading, items } = section;
    const isOpen = heading !== null && items.length === 0 && left > 0;
    if (isOpen) left -= 1;
    const next = sections[index + 1]?.start ?? end;
    const below = isOpen ? readBelow(plain, { heading, end: next }, lines) : null;
    const mayBeSole = isOpen && (below === null || isLaterPart(below));
    const sole = mayBeSole ? readSole(plain, heading, next) : soleOver(plain, section, next);
    const own = sole === null ? below : null;
    const alone = sole === null ? section : { ...section, items: [sole] };
    for (const read of own ? [{ ...section, items: own.items }, ...own.others] : [alone])
      filled.sections.push(read);
    filled.odds += own?.odds ?? 0;
    filled.asking += own?.asking ?? 0;
  }
  return filled;
}

/** `某仓库…。（1）指出问题。（2）提出措施。`: the first of such parts stands in the line of its case. */
const isLaterPart = ({ items: [first, other] }: Below): boolean =>
  first !== undefined && other === undefined && (first.number ?? 1) > 1;

/** `论述题⏎题目：试述…。⏎答案：…⏎1.…⏎2.…`: what is numbered stands behind the answer to the one question of a part, and is of it. */
function soleOver(plain: string, { heading, items }: Section, end: number): Item | null {
  if (heading === null || items.length === 0) return null;
  const isAnswered = (span: Span): boolean => findLabels(plain, span).some(({ field }) => field === 'answer');
  const before = { start: heading.end, end: items[0].marker.start };
  if (!isAnswered(before) || items.some(({ content }) => isAnswered(content))) return null;
  return readSole(plain, heading, end);
}

interface Below {
  items: Item[];
  others: Section[];
  odds: number;
  asking: number;
}

function readBelow(
  plain: string,
  { heading, end }: { heading: Heading; end: number },
  lines: readonly Line[],
): Below | null {
  const region = { start: heading.end, end };
  const inside = lines.filter((line) => line.start >= region.start && line.end <= region.end);
  const { sections, odds, asking } = readRegion(plain, region, inside);
  const name = plain.slice(heading.name.start, heading.name.end);
  const least = namesTask(name) || /案例|个案|材料/.test(name) ? isTask : isBank;
  if (odds < least) {
    const cases = /案例|个案|材料|情[景境]/.test(name) ? readCases(plain, region) : null;
    return cases && cases.odds >= least ? { ...cases, others: [] } : null;
  }
  const [first, ...others] = sections;
  return first.heading === null
    ? { items: first.items, others, odds, asking }
    : { items: [], others: sections, odds, asking };
}
