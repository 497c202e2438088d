import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';

/** A line of a page. Its span holds the line end too. */
export interface Line extends Span {
  /** Folded, without the white space and the list mark (`-`, `•`) around it. */
  text: string;
  /** Has a list mark or a number in front: an item of the page's own lists, or of the document's. */
  isItem: boolean;
  /** One of the first few lines, where a page names its file. */
  isNearTop: boolean;
  /** The format says that it is a heading. */
  isHeading: boolean;
}

/** Millions of marks in a line are more than a pattern can match. */
const listMark = /^(?:[-•·*]\s*){1,1000}/;
const emphasis = '**';
/** 、 is folded to a comma. */
const itemNumber = /^\d{1,2}[.,)]/;
const nearTop = 12;

/** The lines of a text that are not blank; those that begin in `headings` are headings. */
export function linesOf(text: string, isInHeading: (offset: number) => boolean = () => false): Line[] {
  const folded = foldText(text);
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = folded.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const trimmed = folded.slice(start, end).trim();
    const bare = trimmed.replace(listMark, '');
    if (bare !== '')
      lines.push({
        start,
        end,
        text: bare,
        isItem: (bare !== trimmed && !trimmed.startsWith(emphasis)) || itemNumber.test(bare),
        isNearTop: lines.length < nearTop,
        isHeading: isInHeading(start),
      });
    start = end;
  }
  return lines;
}

/** Longer lines are prose: a page's own words come in short ones, its notices apart. */
const longestFurnitureLine = 90;

/** Whether a line is so short that it may be the page's own. */
export const isShort = ({ text }: Line): boolean => text.length <= longestFurnitureLine;
