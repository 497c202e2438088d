import { htmlText } from '../html/html.ts';
import { markdownDocument } from '../markdown/markdown.ts';

type Rows = readonly (readonly string[])[];

/** Markup that nobody types into a cell to speak of it. */
const htmlMark = /<br\s{0,9}\/?>|&nbsp;|<\/(?:p|div|span|font)>/i;
const markdownMark = /\*\*[^*\n]{1,200}\*\*|^#{1,6} \S|^```|\[[^\]\n]{1,100}\]\(\w/m;
/** Shorter texts show nothing of how a table was written. */
const fewestUnits = 8;
/** So large a share of the longer texts has markup, where it is no part of what is said. */
const htmlShare = 0.15;
const markdownShare = 0.05;

/** Cells as they are read: where a table was written in HTML or Markdown, without its markup; code stays code. */
export function readCellTexts(rows: Rows): Rows {
  const long = rows.flat().filter((text) => text.length >= fewestUnits);
  const shareOf = (mark: RegExp): number =>
    long.filter((text) => mark.test(text)).length / Math.max(1, long.length);
  if (shareOf(htmlMark) >= htmlShare) return rows.map((row) => row.map(withoutTags));
  if (shareOf(markdownMark) >= markdownShare) return rows.map((row) => row.map(withoutMarks));
  return rows;
}

/** A cell that holds nothing but tags speaks of them. */
function withoutTags(text: string): string {
  return /[<&]/.test(text) ? htmlText(text).trim() || text : text;
}

function withoutMarks(source: string): string {
  if (!/[*_`#>[\]!<|~-]/.test(source)) return source;
  const { text, taken } = markdownDocument('', source, 'utf-8');
  let from = 0;
  const pieces = taken.map(({ start, end }) => {
    const piece = text.slice(from, start);
    from = end;
    return piece;
  });
  return [...pieces, text.slice(from)].join('').trim() || source;
}
