import type { Block } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';

/** What a line is by the document's format; `text` where that says nothing. */
type LineForm = 'text' | 'heading' | 'term' | 'strong' | 'code' | 'row';

/** A line that holds text, without the white space round it. */
export interface Line extends Span {
  /** White space before it. */
  indent: number;
  form: LineForm;
  /** Of a heading, 1 is the highest; else 0. */
  level: number;
  /** How deep it stands in lists, by the format; -1 where it stands in none. */
  depth: number;
  /** It begins an item of a list, by the format or by a mark such as `-`. */
  isPoint: boolean;
  /** It stands in a quotation, by the format. */
  isQuoted: boolean;
  /** Where its words begin, behind the mark of a list. */
  bare: number;
}

const pointMark = /[-*+•·●○◦▪■◆◇➢►▶✓✔–—]\s+(?:\[[ xX]\]\s+)?|[•●○▪■◆◇➢►▶]/y;

/** The lines of a stretch of plain text, with what the blocks say of them. */
export function findLines(plain: string, blocks: readonly Block[], region: Span): Line[] {
  const lines = splitLines(plain, region);
  let first = 0;
  for (const block of blocks) {
    // What is folded up has blocks of its own.
    if (block.kind === 'fold') continue;
    while (first > 0 && lines[first - 1].end > block.start) first -= 1;
    while (first < lines.length && lines[first].end <= block.start) first += 1;
    for (let at = first; at < lines.length && lines[at].start < block.end; at += 1) {
      mark(lines[at], block, at === first);
      // An item's own line says where it begins; what lies below it has blocks of its own.
      if (block.kind !== 'code' && block.kind !== 'heading' && block.kind !== 'row') break;
    }
  }
  return lines;
}

function splitLines(plain: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const stop = plain.indexOf('\n', at);
    const to = stop < 0 || stop > end ? end : stop;
    const text = plain.slice(at, to);
    const trimmed = text.trimStart();
    const from = to - trimmed.length;
    if (trimmed !== '')
      lines.push(lineOf(plain, { start: from, end: from + trimmed.trimEnd().length }, from - at));
    at = to + 1;
  }
  return lines;
}

function lineOf(plain: string, { start, end }: Span, indent: number): Line {
  pointMark.lastIndex = start;
  const mark = pointMark.exec(plain);
  const isPoint = mark !== null && start + mark[0].length < end;
  const bare = isPoint ? start + mark[0].length : start;
  return { start, end, indent, form: 'text', level: 0, depth: -1, isPoint, isQuoted: false, bare };
}

function mark(line: Line, block: Block, isFirst: boolean): void {
  if (block.kind === 'heading') {
    line.form = 'heading';
    line.level = block.level;
  } else if (block.kind === 'item' && isFirst) {
    line.depth = block.depth;
    line.isPoint = true;
  } else if (block.kind === 'quote') {
    line.isQuoted = true;
  } else if (block.kind === 'term' || block.kind === 'code' || block.kind === 'row') {
    line.form = block.kind;
  } else if (block.kind === 'paragraph' && block.isStrong && line.form === 'text') {
    line.form = 'strong';
  }
}

/** A shorter line is one that somebody wrote. */
const longLine = 120;
const mostOfText = 0.5;

/** Whether most of a text stands in one line, as sites show documents that have lost their lines. */
export function isEndless(text: string): boolean {
  let longest = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return longest >= longLine && longest >= text.trim().length * mostOfText;
}
