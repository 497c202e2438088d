import { lowest } from '../../read/extremes.ts';
import { askingOdds } from '../asks/asking.ts';
import { type Leading, leadingNumber } from '../marks/leading.ts';
import type { Line } from '../text/lines.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { nestItems, type OpenItem } from './nest.ts';

/** Fewer are the steps of one answer. */
const fewItems = 8;
/** So large a share of all numbers as far out must be of the run. */
const runShare = 0.7;
/** So large a share must sound like questions, and have something below. */
const soundingShare = 0.25;
const answeredShare = 0.6;
/** More that end as sentences do are told, not asked. */
const toldShare = 0.3;
const longestLine = 220;
/** Where nothing asks, a number as far out as all others tells little. */
const named = 1;

interface Numbered {
  line: Line;
  /** How many headings stand above it. */
  headings: number;
  number: Leading;
  hasBelow: boolean;
}

/**
 * The outermost numbers of a document that calls itself a bank, where they count on from its beginning to its end: some
 * ask, and the others set tasks in whatever words: `1. 统计各地址的访问次数⏎   …⏎2. 怎样查看端口？`. Lists within the answers begin
 * further in, or go on with no number of the run.
 */
export function readOutermost(view: View): Found {
  const { plain } = view;
  const { outer, isIndented } = outermost(view);
  const run = countOn(outer, isIndented);
  const share = (has: (item: Numbered) => boolean): number => run.filter(has).length / run.length;
  const textOf = ({ line, number }: Numbered): string => plain.slice(number.end, line.end);
  const isBank =
    run.length >= Math.max(fewItems, outer.length * runShare) &&
    run.every((item) => textOf(item).length <= longestLine) &&
    share((item) => askingOdds(textOf(item)) > 0) >= soundingShare &&
    share(({ hasBelow }) => hasBelow) >= answeredShare &&
    share((item) => /[。；]$/.test(textOf(item))) <= toldShare;
  if (!isBank) return nothing;
  const odds = run.reduce((sum, item) => sum + Math.max(named, askingOdds(textOf(item))), 0);
  return { sections: nestItems(view, run.map(itemOf)), odds };
}

const itemOf = ({ line, number }: Numbered): OpenItem => ({
  number: number.value,
  marker: { start: line.start, end: number.end },
  contentStart: number.end,
  stemEnd: line.end,
});

interface Outermost {
  outer: Numbered[];
  /** Lists within the answers begin further in. */
  isIndented: boolean;
}

/** The lines with a number that stand furthest out, of those that look as the first one does. */
function outermost({ plain, lines }: View): Outermost {
  let headings = 0;
  const all = lines.flatMap((line, at): Numbered[] => {
    if (line.form === 'heading') headings += 1;
    if (line.form !== 'text' && line.form !== 'strong') return [];
    const number = leadingNumber(plain, { start: line.bare, end: line.end });
    if (number === null || !/\p{L}/u.test(plain.slice(number.end, line.end))) return [];
    const below = lines[at + 1];
    const hasBelow = below !== undefined && (leadingNumber(plain, below) === null || isFurther(below, line));
    return [{ line, headings, number, hasBelow }];
  });
  const furthest = lowest(all, ({ line }) => placeOf(line));
  const own = all.filter(({ line }) => placeOf(line) === furthest);
  const mark = ({ number }: Numbered): string =>
    plain.slice(number.start, number.end).trim().replace(/\d+/, '');
  const outer = own.filter((one) => one.number.style === own[0].number.style && mark(one) === mark(own[0]));
  return { outer, isIndented: all.length - own.length >= fewInside };
}

const isFurther = (below: Line, line: Line): boolean =>
  placeOf(below) > placeOf(line) || below.form === 'code';

const placeOf = ({ depth, indent }: Line): number => (depth >= 0 ? depth : Math.floor(indent / 2));

/** Fewer lines further in tell no habit. */
const fewInside = 4;
/** A number may be forgotten. */
const farthestStep = 2;
/** Where lists are indented, what begins anew behind so many is the next part; `1.10亿个数…` is no number. */
const fewInPart = 5;
const lastFirst = 3;

const isNextPart = (before: Numbered | undefined, { number }: Numbered): boolean =>
  before !== undefined && before.number.value >= fewInPart && number.value <= lastFirst;

/** Those of which each is the next one, or begins anew below a heading. */
function countOn(outer: readonly Numbered[], isIndented: boolean): Numbered[] {
  const run: Numbered[] = [];
  for (const one of outer) {
    const before = run.at(-1);
    const step = one.number.value - (before?.number.value ?? 0);
    const isNext = step > 0 && step <= (before === undefined ? 1 : farthestStep);
    const isHeaded = one.number.value === 1 && before !== undefined && one.headings > before.headings;
    if (isNext || isHeaded || (isIndented && isNextPart(before, one))) run.push(one);
  }
  return run;
}
