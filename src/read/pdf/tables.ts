import { highest, lowest } from '../extremes.ts';
import { isWide } from './characters.ts';
import type { Glyphs } from './engine.ts';
import { findSegments, type Line, lineOfPieces } from './lines.ts';
import { type HeadCell, readTableHead } from './table-head.ts';
import { cellsOfRows } from './table-rows.ts';

/** A line, and which page it is on. */
interface PagedLine {
  line: Line;
  page: number;
}

/** A table whose columns stand at places and not in a grid: the file has no more than words at places. */
export interface Table {
  /** Of the lines, its first and the one behind its last. */
  start: number;
  end: number;
  head: string[];
  rows: string[][];
  /** Its lines that say the head once more, on a further page. */
  repeated: Set<number>;
}

/** The tables with questions among the lines of a document, by the names over their columns. */
export function findTables(lines: readonly PagedLine[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; ) {
    const head = headAt(lines, at);
    const table = head && readTable(lines, at, head);
    if (table) tables.push(table);
    at = table ? table.end : at + 1;
  }
  return tables;
}

interface Head {
  cells: HeadCell[];
  /** How many lines it takes. */
  count: number;
}

/** A document has many lines, so that only those are looked at that may be names. */
function headAt(lines: readonly PagedLine[], at: number): Head | null {
  const { page } = lines[at];
  const near = lines.slice(at, at + 3).filter((one) => one.page === page);
  return readTableHead(near.map(({ line }) => line));
}

function readTable(lines: readonly PagedLine[], start: number, { cells: head, count }: Head): Table | null {
  const first = start + count;
  const reach = reachOf(lines, first, head);
  const borders = bordersOf(head, lines.slice(start, reach));
  const over = lines.findIndex(
    ({ line }, at) =>
      at >= first && at < reach && partPieces(line, borders).some((piece) => isOver(piece, borders)),
  );
  const end = over < 0 ? reach : over;
  const names = head.map(({ text }) => text);
  const repeated = new Set<number>();
  for (let at = first; at < end; at += 1) {
    const again = headAt(lines, at);
    if (again?.cells.map(({ text }) => text).join() !== names.join()) continue;
    for (let line = 0; line < again.count; line += 1) repeated.add(at + line);
  }
  const body = lines.slice(first, end).filter((_, index) => !repeated.has(first + index));
  const columns = head.map((_, column) => body.flatMap((line) => partOf(line, column, borders)));
  const rows = cellsOfRows(columns);
  return rows && rows.length >= fewestRows ? { start, end, head: names, rows, repeated } : null;
}

const fewestRows = 2;

/** Where the lines end that may be of a table: at a heading, below much room, at what reaches over two names. */
function reachOf(lines: readonly PagedLine[], first: number, head: readonly HeadCell[]): number {
  const centers = head.map(({ x, right }) => (x + right) / 2);
  for (let at = first; at < lines.length; at += 1) {
    const { line, page } = lines[at];
    const before = lines[at - 1];
    const isFar = page === before.page && line.y - before.line.y > farApart * line.size;
    const isOverTwo = line.pieces.some((piece) => coversTwo(piece, centers));
    if (isFar || (isOverTwo && findSegments(line.pieces).length < fewestCells) || heading.test(line.text))
      return at;
  }
  return lines.length;
}

const farApart = 8;
/** What is set apart in a line that is a row, where a mark that hangs out of its cell joins two of them. */
const fewestCells = 3;

const coversTwo = ({ x, width }: Glyphs, centers: readonly number[]): boolean =>
  centers.filter((center) => center > x && center < x + width).length > 1;
const heading =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、．.]|第[一二三四五六七八九十]{1,3}(?:部分|章|[节節])|[参參]考答案\s*$)/;

/**
 * Between two names, the middle of a strip over which the fewest pieces reach: of the one at whose end most begin, as behind
 * short cells there is room as well.
 */
function bordersOf(head: readonly HeadCell[], lines: readonly PagedLine[]): number[] {
  const centers = head.map(({ x, right }) => (x + right) / 2);
  const pieces = lines.flatMap(({ line }) => line.pieces).filter((piece) => !coversTwo(piece, centers));
  return head.slice(1).map((next, index) => {
    const from = (head[index].x + head[index].right) / 2;
    return freeMiddle(pieces, from, (next.x + next.right) / 2);
  });
}

function freeMiddle(pieces: readonly Glyphs[], from: number, to: number): number {
  const places = Array.from({ length: Math.max(1, Math.ceil(to - from)) }, (_, index) => from + index);
  const crossing = places.map(() => 0);
  for (const piece of pieces) {
    const last = Math.min(places.length - 1, Math.floor(endOf(piece) - from));
    for (let at = Math.max(0, Math.ceil(piece.x - from)); at <= last; at += 1) crossing[at] += 1;
  }
  const least = lowest(crossing, (count) => count);
  const strips: { start: number; end: number }[] = [];
  for (const [at, count] of crossing.entries()) {
    if (count > least) continue;
    const last = strips.at(-1);
    if (last && at === last.end + 1) last.end = at;
    else strips.push({ start: at, end: at });
  }
  const ends = strips.map(({ start, end }) => ({
    start,
    end,
    begun: pieces.filter(({ x }) => Math.abs(x - from - end) <= 2).length,
  }));
  const [best] = ends.sort(
    (one, other) => other.begun - one.begun || other.end - other.start - (one.end - one.start),
  );
  return from + (best.start + best.end) / 2;
}

/** Where a piece ends without its last marks, which may hang out of their cell. */
function endOf({ text, x, width, size }: Glyphs): number {
  const marks = /[，。、；：！？”’」』）》]{0,3}$/.exec(text)?.[0].length ?? 0;
  return x + Math.max(width - marks * size, width / 2);
}

const isOver = (piece: Glyphs, borders: readonly number[]): boolean =>
  borders.some((border) => piece.x < border - 0.5 * piece.size && endOf(piece) > border + 0.5 * piece.size);

/** The pieces of a line, parted at a border where a mark hangs out over it to the next cell. */
const partPieces = ({ pieces }: Line, borders: readonly number[]): Glyphs[] =>
  pieces.flatMap((piece) =>
    borders.reduce<Glyphs[]>(
      (parts, border) => [...parts.slice(0, -1), ...partAt(parts[parts.length - 1], border)],
      [piece],
    ),
  );

function partAt(piece: Glyphs, border: number): Glyphs[] {
  const { text, x, width, size } = piece;
  if (x >= border || x + width <= border + size) return [piece];
  const widths = Array.from(text, (character) => (isWide(character) ? 2 : 1));
  const unit = width / widths.reduce((sum, one) => sum + one, 0);
  let end = x;
  let at = 0;
  for (const [index, character] of Array.from(text).entries()) {
    end += widths[index] * unit;
    at += character.length;
    if (!hanging.test(character) || Math.abs(end - border) > size) continue;
    return [
      { ...piece, text: text.slice(0, at), width: end - x },
      { ...piece, text: text.slice(at), x: end, width: x + width - end },
    ];
  }
  return [piece];
}

const hanging = /[，。、；：！？”’」』）》]/;

/** What of a line stands in a column, with its place on all pages one below the other. */
function partOf({ line, page }: PagedLine, column: number, borders: readonly number[]): Line[] {
  const [left, right] = [
    borders[column - 1] ?? Number.NEGATIVE_INFINITY,
    borders[column] ?? highest(borders, (at) => at) * 100,
  ];
  const own = partPieces(line, borders).filter(
    ({ x, width }) => x + width / 2 > left && x + width / 2 <= right,
  );
  if (own.length === 0) return [];
  const part = lineOfPieces(own, 0);
  return part.text === '' ? [] : [{ ...part, y: part.y + page * pageStep }];
}

/** More than a page is high. */
const pageStep = 100_000;
