import { beginningsOf } from '../../script/beginnings.ts';

/** How a pattern begins that matches at the starts of lines only. */
const atLines = '(?<=^|\\n)';

/** Finds all matches of a pattern in a text from a place on. */
type Find = (text: string, start: number) => RegExpExecArray[];

const finders = new Map<RegExp, Find>();

/**
 * All matches of a global pattern from `start` on. One that begins with `(?<=^|\n)` is tried where lines begin, one
 * that may begin with many units where one of these stands, and not at each place of a line that may be a whole document.
 */
export function findAll(pattern: RegExp, text: string, start: number): RegExpExecArray[] {
  const find = finders.get(pattern) ?? finderOf(pattern);
  finders.set(pattern, find);
  return find(text, start);
}

function finderOf(pattern: RegExp): Find {
  const here = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
  if (beginsLines(pattern.source)) return (text, start) => findAtLines(here, text, start);
  const mayBegin = beginningsOf(pattern);
  if (mayBegin === null || runsIn(mayBegin) < fewestRuns)
    return (text, start) => findAnywhere(pattern, text, start);
  return (text, start) => findAtUnits({ here, mayBegin }, text, start);
}

/** Where fewer runs of units begin matches, V8 looks for them more quickly itself. */
const fewestRuns = 12;

const runsIn = (mayBegin: Uint8Array): number =>
  mayBegin.reduce((runs, one, unit) => runs + Number(one === 1 && mayBegin[unit - 1] !== 1), 0);

function findAtUnits(
  { here, mayBegin }: { here: RegExp; mayBegin: Uint8Array },
  text: string,
  start: number,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = start; at < text.length; at += 1) {
    if (mayBegin[text.charCodeAt(at)] !== 1) continue;
    here.lastIndex = at;
    const match = here.exec(text);
    if (match === null) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
}

function findAnywhere(pattern: RegExp, text: string, start: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

function findAtLines(here: RegExp, text: string, start: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let at = lineFrom(text, start);
  while (at >= 0) {
    here.lastIndex = at;
    const match = here.exec(text);
    if (match) found.push(match);
    at = lineFrom(text, Math.max(at + 1, at + (match?.[0].length ?? 0)));
  }
  return found;
}

/** Where the first line begins that begins at a place or behind it; -1 where none does. */
function lineFrom(text: string, at: number): number {
  if (at === 0 || at > text.length) return at === 0 ? 0 : -1;
  return text.indexOf('\n', at - 1) + 1 || -1;
}

/** Whether nothing but the start of a line can begin a match: no other choice stands beside it. */
function beginsLines(source: string): boolean {
  if (!source.startsWith(atLines)) return false;
  const bare = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return false;
  }
  return true;
}
