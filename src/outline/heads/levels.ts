import { asksFrom } from '../asks/asking.ts';
import { looksLikeSection } from '../headings/names.ts';
import type { Head } from './head.ts';
import { allHeads } from './heads.ts';

/** What the heads of one level have in common. */
export interface Level {
  /** -2 to 2: how much the others say for any one of them. */
  prior: number;
  isNumbered: boolean;
  /** Nearly all have a number. */
  isCounted: boolean;
  /** Their numbers run on: whatever stands below one of them is a part of it. */
  isRun: boolean;
  /** So large a share of the others ask, or name what is asked about, that the one that does not is a question as well. */
  isClear: boolean;
  /** Nothing stands below most of those that ask. */
  isUnanswered: boolean;
  /** Most questions stand at this level. */
  isMain: boolean;
  /** None has a number or a text of its own: all hold others. */
  holdsOthers: boolean;
}

const manyAsking = 4;
const clearShare = 0.75;
const halfShare = 0.5;
const soundingShare = 0.8;
const clearCount = 0.8;

/** What is told by the heads of each level together; those without a role of their own count. */
export function weighLevels(plain: string, roots: readonly Head[], isNamedBank: boolean): Map<number, Level> {
  const byLevel = new Map<number, Head[]>();
  for (const head of allHeads(roots)) {
    if (head.role !== 'open') continue;
    const held = byLevel.get(head.level);
    if (held) held.push(head);
    else byLevel.set(head.level, [head]);
  }
  const sums = [...byLevel].map(([level, heads]) => ({
    level,
    heads,
    sum: heads.reduce((sum, { asking }) => sum + Math.max(0, asking), 0) / (level > 6 ? 2 : 1),
  }));
  const main = sums.reduce((one, other) => (other.sum > one.sum ? other : one), { level: 0, sum: 0 });
  return new Map(
    sums.map(({ level, heads }) => {
      const isMain = level === main.level;
      return [level, weighLevel(plain, heads, { isMain, isNamedBank })];
    }),
  );
}

/** So many numbered titles, some of which ask, are a bank though it does not call itself one. */
const manyHeads = 12;

interface Standing {
  isMain: boolean;
  isNamedBank: boolean;
}

function weighLevel(plain: string, heads: readonly Head[], { isMain, isNamedBank }: Standing): Level {
  const asks = heads.filter(({ asking }) => asking >= asksFrom).length / heads.length;
  const numbered = heads.filter(({ number }) => number !== null).length / heads.length;
  const isNumbered = numbered >= 0.6;
  const isCounted = numbered >= clearCount && heads.length >= manyAsking;
  const sounding = heads.filter(({ asking }) => asking > 0.5).length;
  const sections = heads.filter(({ title }) => looksLikeSection(plain.slice(title.start, title.end))).length;
  const isBank = isNamedBank || (heads.length >= manyHeads && sounding >= heads.length * 0.15);
  const share = isNumbered && isBank && sections < heads.length / 2 ? Math.max(asks, 0.6) : asks;
  const prior = heads.length > 1 ? Math.max(-2, Math.min(2, 4 * (share - 0.5))) : -0.5;
  const soundsClear = asks >= halfShare && sounding >= heads.length * soundingShare;
  const isClear = heads.length >= manyAsking && (asks >= clearShare || soundsClear);
  const isRun = isCounted && runsOn(heads);
  const holdsOthers =
    heads.length > 1 &&
    heads.every((head) => head.number === null && head.children.length > 0 && !hasOwnText(plain, head));
  return {
    prior,
    isNumbered,
    isCounted,
    isRun,
    isClear,
    isMain,
    holdsOthers,
    isUnanswered: isUnanswered(heads),
  };
}

/** Whether anything stands between a head and the first one below it. */
export const hasOwnText = (plain: string, { line, bodyEnd }: Head): boolean =>
  plain.slice(line.end, bodyEnd).trim() !== '';

function isUnanswered(heads: readonly Head[]): boolean {
  const asking = heads.filter((head) => head.asking >= asksFrom);
  return asking.filter(({ hasBody }) => !hasBody).length > asking.length / 2;
}

/** Many numbers, nearly each one more than the one before it: a section may begin anew, at 1. */
function runsOn(heads: readonly Head[]): boolean {
  const numbers = heads.flatMap(({ number }) => number?.value ?? []);
  const next = numbers.filter((value, at) => at > 0 && value === numbers[at - 1] + 1).length;
  const anew = numbers.filter((value, at) => at > 0 && value === 1).length;
  const isRun = next >= numbers.length * runShare;
  const isInSections = next >= anew * leastInSection && next + anew + 1 >= numbers.length * sectionShare;
  return numbers.length >= manyHeads && (isRun || isInSections);
}

/** Where sections begin anew, so many follow the first of each, and so nearly all go on. */
const leastInSection = 2;
const sectionShare = 0.9;
const runShare = 0.8;
