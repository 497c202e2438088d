import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Line } from '../text/lines.ts';

/** What stands below lists with two signs, one of which stands over points with the other. */
interface Signed {
  /** Points that ask nothing over points that ask: they name sections. */
  names: ReadonlySet<Line>;
  /** Points that ask nothing below points of which most ask: they answer them. */
  answers: ReadonlySet<Line>;
}

/** One sign alone over points may be a slip. */
const fewest = 2;
/** So large a share of the points below must ask where those above only name sections. */
const askingShare = 0.6;
/** So many of those that ask have answers below, which hardly ever ask. */
const answeredShare = 0.8;
const askedShare = 0.5;
const mostAsking = 0.1;
const longestName = 30;
const none: Signed = { names: new Set(), answers: new Set() };

/** Tells the points of a list whose sign stands over another one: `■ 华航⏎· 为什么…？⏎· 谈谈…`, `■ 什么是闭包？⏎· 函数…`. */
export function tellSigned(plain: string, lines: readonly Line[]): Signed {
  const bySign = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const sign = signOf(plain, line);
    const held = bySign.get(sign);
    if (held) held.push(at);
    else if (sign !== '') bySign.set(sign, [at]);
  }
  const [one, other, ...others] = bySign.values();
  if (other === undefined || others.length > 0 || one[0] > other[0]) return none;
  const under = new Set(other);
  const followed = one.filter((at) => under.has(at + 1)).length;
  const linesAt = (places: readonly number[]): Line[] => places.map((at) => lines[at]);
  const [above, below] = [linesAt(one), linesAt(other)];
  const asking = (some: readonly Line[]): number => some.filter((line) => asks(plain, line)).length;
  const areNames = followed === one.length && above.every((line) => isName(plain, line));
  if (one.length < fewest) return none;
  if (areNames && below.length > above.length && asking(below) >= below.length * askingShare)
    return { ...none, names: new Set(above) };
  const areAsked = followed >= one.length * answeredShare && asking(above) >= above.length * askedShare;
  return areAsked && asking(below) <= below.length * mostAsking ? { ...none, answers: new Set(below) } : none;
}

/** The mark of a list before a line; empty where it is no point, or the format alone makes it one. */
const signOf = (plain: string, { start, bare, isPoint }: Line): string =>
  isPoint ? plain.slice(start, bare).trim() : '';

const asks = (plain: string, { bare, end }: Line): boolean => askingOdds(plain.slice(bare, end)) >= asksFrom;

const isName = (plain: string, line: Line): boolean =>
  line.end - line.bare <= longestName &&
  !/[。？！；，]$/.test(plain.slice(line.bare, line.end)) &&
  !asks(plain, line);
