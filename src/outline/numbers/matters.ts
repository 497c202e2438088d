import { askingOdds } from '../asks/asking.ts';
import { type Leading, numberOfLine } from '../marks/leading.ts';
import type { Line } from '../text/lines.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { nestItems, type OpenItem } from './nest.ts';

/** What such a document calls itself, right above its first number: a guide or an article has numbered parts as well. */
const title = /(?:面试|笔试)[^，。？！\s]{0,6}[题问]|题库|八股|题集|考题/;
/** What recalls an interview has its questions only, some of which ask: `一面面经⏎1. 自我介绍⏎2. 说说闭包`. */
const recalled = /面经|[一二三四终]面(?![对向积条])|面试(?:经历|记录|回忆|复盘)/;
const askingShare = 1 / 4;
const longestTitle = 200;
/** A matter: a few words without a mark that ends or parts sentences. */
const matter = /^[^。；？！：，\s][^。；？！：]{1,29}$/;
/** Fewer make no bank; so many of all lines with numbers must be matters with something below. */
const fewMatters = 4;
const matterShare = 0.9;
/** Where nothing asks, an item tells little. */
const named = 1;

interface Matter {
  line: Line;
  number: Leading;
}

/**
 * Numbered lines that only name a matter, below a title that calls them questions: `Go面试题⏎1. GMP 模型⏎G 是协程…`; or below
 * one that recalls an interview, with nothing below them.
 */
export function readMatters(view: View): Found {
  const { plain, lines, region } = view;
  const all = lines.flatMap((line, at): (Matter & { at: number })[] => {
    const number = line.form === 'text' ? numberOfLine(plain, line) : null;
    return number === null ? [] : [{ line, number, at }];
  });
  // `1.18 之后…` begins with a number as well.
  const numbered = all.filter(({ number }) => number.style === all[0].number.style);
  const beginnings = new Set(numbered.map(({ line }) => line));
  if (numbered.length < fewMatters) return nothing;
  const [first] = numbered;
  const above = plain.slice(Math.max(region.start, first.line.start - longestTitle), first.line.start);
  const isRecalled = recalled.test(above);
  const matters = numbered.filter(({ line, number, at }) => {
    const below = lines[at + 1];
    const hasBelow = below !== undefined && !beginnings.has(below);
    return (hasBelow || isRecalled) && matter.test(plain.slice(number.end, line.end).trim());
  });
  const isBank = matters.length >= Math.max(fewMatters, numbered.length * matterShare);
  if (!isBank || !countsOn(matters) || !(isRecalled ? asks(plain, matters) : title.test(above)))
    return nothing;
  const items = matters.map(
    ({ line, number }): OpenItem => ({
      number: number.value,
      marker: { start: line.start, end: number.end },
      contentStart: number.end,
      stemEnd: line.end,
    }),
  );
  const odds = matters.reduce(
    (sum, { line, number }) => sum + Math.max(named, askingOdds(plain.slice(number.end, line.end))),
    0,
  );
  return { sections: nestItems(view, items), odds };
}

const asks = (plain: string, matters: readonly Matter[]): boolean =>
  matters.filter(({ line, number }) => askingOdds(plain.slice(number.end, line.end)) > 0).length >=
  matters.length * askingShare;

/** Each is the next one, or begins anew. */
const countsOn = (matters: readonly Matter[]): boolean =>
  matters.every(({ number }, index) => {
    const before = index === 0 ? 0 : matters[index - 1].number.value;
    return number.value === before + 1 || number.value === 1;
  });
