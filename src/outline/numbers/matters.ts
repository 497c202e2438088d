import { askingOdds, asksFrom } from '../asks/asking.ts';
import { type Leading, numberOfLine } from '../marks/leading.ts';
import type { Line } from '../text/lines.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { nestItems, type OpenItem } from './nest.ts';

/** What such a document calls itself, right above its first number: a guide or an article has numbered parts as well. */
const title = /(?:面试|笔试)[^，。？！\s]{0,6}[题问]|题库|八股|题集|考题/;
/** What recalls an interview has its questions only, some of which ask: `一面面经⏎1. 自我介绍⏎2. 说说闭包`. */
const recalled = /面经|[一二三四终]面(?![对向积条])|面试(?:经历|记录|回忆|复盘)/;
/** Its questions stand elsewhere. */
const contents = /目录|索引/;
const askingShare = 1 / 4;
/** Where as many more sound as if they might ask, fewer need to. */
const surelyShare = 1 / 5;
const longestTitle = 200;
/** A matter: a few words without a mark that ends or parts sentences. */
const matter = /^[^。；？！：，\s][^。；？！：]{1,29}$/;
/** In a list a few words may be told of it: `集合框架，问到扩容`. */
const listed = /^[^。；？！\s][^。；？！]{1,59}[。；]*$/;
/** Fewer make no bank; so many of all lines with numbers must be matters with something below. */
const fewMatters = 4;
const matterShare = 0.9;
/** Where nothing asks, an item tells little. */
const named = 1;

interface Matter {
  line: Line;
  number: Leading;
  /** What stands behind the number. */
  text: string;
  hasBelow: boolean;
}

/**
 * Numbered lines that only name a matter, below a title that calls them questions: `Go面试题⏎1. GMP 模型⏎G 是协程…`. With
 * nothing below them, some must ask, as in a list of questions or what recalls an interview. The title may be that of
 * the file alone.
 */
export function readMatters(view: View): Found {
  const { plain, region, called } = view;
  const numbered = numberedLines(view);
  if (numbered.length < fewMatters) return nothing;
  const [first] = numbered;
  const top = Math.max(region.start, first.line.start - longestTitle);
  const above = plain.slice(top, first.line.start);
  // A file's name may be that of notes as well, so only a list that asks is told by it.
  const titles = `${called}\n${above}`;
  const isList = recalled.test(titles)
    ? asks(numbered, 0)
    : title.test(titles) && !contents.test(titles) && asksAtAll(numbered);
  const matters = numbered.filter(({ text, hasBelow }) =>
    isList ? listed.test(withoutAsides(text)) || isAsked(text) : hasBelow && matter.test(text),
  );
  const isBank = matters.length >= Math.max(fewMatters, numbered.length * matterShare);
  const items = withBetween(numbered, matters);
  if (!isBank || !countsOn(items) || !(isList || title.test(above))) return nothing;
  const odds = items.reduce((sum, { text }) => sum + Math.max(named, askingOdds(text)), 0);
  return { sections: nestItems(view, items.map(itemOf)), odds };
}

/** The lines with a number as the first of them has; `1.18 之后…` begins with a number as well. */
function numberedLines({ plain, lines }: View): Matter[] {
  const all = lines.flatMap((line, at): (Matter & { at: number })[] => {
    const number = line.form === 'text' ? numberOfLine(plain, line) : null;
    const text = number === null ? '' : plain.slice(number.end, line.end).trim();
    return number === null || text === '' ? [] : [{ line, number, at, text, hasBelow: false }];
  });
  // A list within an item is part of what is said of it.
  const numbered = all.filter(
    ({ number, line }) =>
      number.style === all[0].number.style && line.depth <= Math.max(0, all[0].line.depth),
  );
  const beginnings = new Set(numbered.map(({ at }) => at));
  return numbered.map((one) => ({
    ...one,
    hasBelow: one.at + 1 < lines.length && !beginnings.has(one.at + 1),
  }));
}

const isAsked = (text: string): boolean => text.length <= longestAsked && askingOdds(text) >= asksFrom;

const longestAsked = 100;

/** What somebody adds in brackets to what was asked: `三次握手（每次都问）`. */
const withoutAsides = (text: string): string => text.replace(/（[^（）]{0,200}）/g, '').trim();

const itemOf = ({ number, line }: Matter): OpenItem => ({
  number: number.value,
  marker: { start: line.start, end: number.end },
  contentStart: number.end,
  stemEnd: line.end,
});

/** The matters, and what stands between two of them by its number, in whatever words. */
function withBetween(numbered: readonly Matter[], matters: readonly Matter[]): Matter[] {
  const held = new Set(matters);
  const valueAt = (index: number): number | undefined => numbered[index]?.number.value;
  return numbered.filter((one, index) => {
    const { value } = one.number;
    const goesOn = value > 1 && valueAt(index - 1) === value - 1;
    const [next, isFirst] = [valueAt(index + 1), value === 1];
    const isFollowed = next === value + 1 || (!isFirst && (next === undefined || next === 1));
    return held.has(one) || ((isFirst || goesOn) && isFollowed);
  });
}

const asks = (numbered: readonly Matter[], least: number, share = askingShare): boolean => {
  const asking = numbered.filter(({ text }) => askingOdds(text) >= Math.max(least, Number.EPSILON));
  return asking.length >= numbered.length * share;
};

const asksAtAll = (numbered: readonly Matter[]): boolean =>
  asks(numbered, asksFrom) || (asks(numbered, asksFrom, surelyShare) && asks(numbered, 0));

/** Each is the next one, or begins anew; one may have the number of that before it, or one too many. */
const countsOn = (matters: readonly Matter[]): boolean =>
  matters.every(({ number }, index) => {
    const before = index === 0 ? 0 : matters[index - 1].number.value;
    return number.value === 1 || (index > 0 && number.value >= before && number.value <= before + 2);
  });
