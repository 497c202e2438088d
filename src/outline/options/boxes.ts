import type { Span } from '../../read/span.ts';
import type { FoundOption, OptionRun } from './options.ts';

/** A box at the start of a line, perhaps as a point of a list: `- [x] `, `（√） `, `☐ `; the tick is its one group. */
const box = /(?<=^|\n)[ ]*(?:[-*+•][ ]+)?(?:\[([ xX√✓]?)\]|（[ ]*([xX√✓]?)[ ]*）|([□☐☑☒✅]))[ ]*(?=[^\s])/g;
/** `○ 甲⏎● 乙`, as forms print what is chosen; elsewhere ● and ○ mark points and the points within them. */
const button = /(?<=^|\n)[ ]*()()([○◯●◉])[ ]*(?=[^\s])/g;
const mostOptions = 12;

/**
 * Options that boxes mark and no letters: `- [ ] IP⏎- [x] HTTP`. Some are ticked and some are not; a list with all of its
 * boxes ticked, or none, is one of tasks. `isChoice`: a heading or label says that something is to be chosen.
 */
export function findBoxes(plain: string, { start, end }: Span, isChoice = false): OptionRun | null {
  const text = plain.slice(start, end);
  const squares = [...text.matchAll(box)];
  const boxes = squares.length > 0 || !isChoice ? squares : [...text.matchAll(button)];
  const isTicked = boxes.map(([, square, round, sign]) => /[xX√✓☑☒✅●◉]/.test(sign ?? square ?? round));
  if (boxes.length < 2 || boxes.length > mostOptions || new Set(isTicked).size < 2) return null;
  const starts = boxes.map(({ index }) => start + index);
  const options = boxes.map(({ 0: whole }, index): FoundOption => {
    const from = starts[index] + whole.length;
    const text = trimmed(plain, { start: from, end: starts[index + 1] ?? endOfLast(plain, from, end) });
    return {
      index,
      family: '',
      label: { start: starts[index], end: from },
      text,
      isTicked: isTicked[index],
    };
  });
  const last = options[options.length - 1].text.end;
  return options.slice(0, -1).some((option) => hasProse(plain, option))
    ? null
    : { start: starts[0], end: last, options, hasGap: false };
}

/** Below an option nothing stands but code and what is indented. */
function hasProse(plain: string, { text }: FoundOption): boolean {
  return /\n\s*\n(?=[^ …\n])/.test(plain.slice(text.start, text.end));
}

/** The last one ends with its line, or with the code right below it. */
function endOfLast(plain: string, from: number, limit: number): number {
  const line = plain.indexOf('\n', from);
  if (line < 0 || line >= limit) return limit;
  const code = /^(?:\s*\n)?[ ]*…[…\s]*/.exec(plain.slice(line, limit));
  return code ? line + code[0].length : line;
}

function trimmed(plain: string, { start, end }: Span): Span {
  return { start, end: start + plain.slice(start, end).trimEnd().length };
}
