/** How a pattern begins that matches at the starts of lines only. */
const atLines = '(?<=^|\\n)';

const sticky = new Map<RegExp, RegExp | null>();

/**
 * All matches of a global pattern from `start` on. One that begins with `(?<=^|\n)` is tried where lines begin, and not
 * at each place of a line that may be a whole document.
 */
export function findAll(pattern: RegExp, text: string, start: number): RegExpExecArray[] {
  let here = sticky.get(pattern);
  if (here === undefined) {
    here = beginsLines(pattern.source) ? new RegExp(pattern.source, pattern.flags.replace('g', 'y')) : null;
    sticky.set(pattern, here);
  }
  return here === null ? findAnywhere(pattern, text, start) : findAtLines(here, text, start);
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
