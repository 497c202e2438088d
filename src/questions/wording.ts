import type { Cleaned } from '../clean/cleaned.ts';
import type { Outline } from '../outline/outline.ts';
import { unfolded } from '../outline/text/plain.ts';
import type { Block } from '../read/document.ts';
import { firstWhere } from '../read/first-where.ts';
import { type Span, trimSpan } from '../read/span.ts';
import type { Piece } from './composed.ts';

type Row = Extract<Block, { kind: 'row' }>;

/** The document's own words, a line for each paragraph; a table of a Markdown document stays one. */
export function textOf({ cleaned }: Outline, pieces: readonly Piece[]): string {
  const text = pieces
    .map(({ start, end, shown, isParagraph }) => {
      const text = (shown ?? withTables(cleaned, { start, end })).replaceAll(unfolded, '');
      return isParagraph ? `\n${text}` : text;
    })
    .join('');
  return text.includes('```') ? tidyAroundCode(text) : tidyLines(text);
}

/** A text without the white space round its lines, and without empty ones. */
export function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * `…排到行末就折⏎断了` → `…排到行末就折断了`: lines so long, and ended by no mark, are those of a page. Points and code of an
 * option keep their lines.
 */
export function joinWrapped(text: string): string {
  if (text.includes('```')) return text;
  return text.replace(pageBreak, (_, before: string, behind: string) =>
    isLatin.test(before) && isLatin.test(behind) ? `${before} ${behind}` : before + behind,
  );
}

/** The length of the line is asked last, as that looks back. */
const pageBreak = /([^\n。；：？！.;:?!])\n(?![①-⑳•·*-]|[（(]?\d{1,2}[.、)）])(?<=[^\n]{24}\n)(.)/g;
const isLatin = /[A-Za-z\d]/;

/** Code between fences keeps its lines as they stand, less what the list that it stands in is indented by. */
function tidyAroundCode(text: string): string {
  return text
    .split(/^([ ]*```[^`]*?^[ ]*```[ ]*$)/m)
    .map((part, index) => (index % 2 === 1 ? dedent(part) : tidyLines(part)))
    .filter((part) => part !== '')
    .join('\n');
}

function dedent(code: string): string {
  // A text may begin with the opening fence, without the white space before it.
  const indent = /^[ ]*(?=```[ ]*$)/.exec(code.slice(code.lastIndexOf('\n') + 1))?.[0].length ?? 0;
  return code
    .split('\n')
    .map((line) => line.slice(Math.min(indent, line.search(/[^ ]|$/))))
    .join('\n')
    .trim();
}

const rowsBy = new WeakMap<Cleaned, readonly Row[]>();

/** The rows of tables that Markdown draws with bars. */
function rowsOf(cleaned: Cleaned): readonly Row[] {
  if (cleaned.document.format !== 'markdown') return [];
  const held = rowsBy.get(cleaned) ?? cleaned.blocks.filter((block): block is Row => block.kind === 'row');
  rowsBy.set(cleaned, held);
  return held;
}

function withTables(cleaned: Cleaned, { start, end }: Span): string {
  const { text } = cleaned.traced;
  const parts: string[] = [];
  let from = start;
  const rows = rowsOf(cleaned);
  // The name of a first column may be empty: the text then begins behind the tab for it.
  const first = firstWhere(rows, (row) => row.end > start);
  for (let at = first; at < rows.length && rows[at].start < end; at += 1) {
    const row = rows[at];
    const isInside = row.start >= from || (row.end < end && text.slice(row.start, from).trim() === '');
    if (!isInside || row.end > end) continue;
    parts.push(text.slice(from, Math.max(from, row.start)), drawRow(cleaned, row));
    from = row.end;
  }
  return parts.length === 0 ? text.slice(start, end) : parts.join('') + text.slice(from, end);
}

/** A row with its bars as the document has them, and with the line under the names of its columns. */
function drawRow({ traced, document }: Cleaned, { cells: given, isHeader }: Row): string {
  // Cells are parted by tabs here, which belong to none.
  const cells = given.map((cell) => trimSpan(traced.text, cell));
  const places = cells.map(({ start, end }) => {
    const from = traced.sourceOf({ start, end: start }).start;
    return { start: from, end: end > start ? traced.sourceOf({ start: end - 1, end }).start + 1 : from };
  });
  const lineStart = document.text.lastIndexOf('\n', places[0].start - 1) + 1;
  const stop = document.text.indexOf('\n', places[places.length - 1].end);
  const lineEnd = stop < 0 ? document.text.length : stop;
  const edges = [lineStart, ...places.map(({ end }) => end)];
  const drawn = cells.map(({ start, end }, index) => {
    const bars = barsIn(document.text.slice(edges[index], places[index].start));
    return bars + traced.text.slice(start, end);
  });
  const line = (drawn.join('') + barsIn(document.text.slice(edges[cells.length], lineEnd))).trim();
  return isHeader ? `${line}\n${ruleBehind(document.text, lineEnd)}` : line;
}

/** What stands between two cells, without marks of emphasis; the reader puts a tab for its first sign. */
function barsIn(text: string): string {
  const bars = text.replace(/[^|\s]/g, '');
  return bars.replace('\t', bars.includes('|') ? ' ' : '|');
}

function ruleBehind(source: string, at: number): string {
  const stop = source.indexOf('\n', at + 1);
  return source.slice(at + 1, stop < 0 ? source.length : stop).replace(/[^|\s:-]/g, '');
}
