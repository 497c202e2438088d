import { decode } from '../decode.ts';
import type { Block, Document } from '../document.ts';
import { decodeEntity } from '../entities.ts';
import { firstWhere } from '../first-where.ts';
import { overlay } from '../overlay.ts';
import type { RemovalRule } from '../removal-rule.ts';
import type { Span } from '../span.ts';
import { findUnseen } from '../stray.ts';
import { withLineFeeds } from '../text.ts';
import { findWraps } from '../wraps.ts';
import { type Card, findCards } from './cards.ts';
import { findElsewhere } from './elsewhere.ts';
import { findFolds } from './folds.ts';
import { countFullPoints } from './full-points.ts';
import { readInline } from './inline.ts';
import { readLines } from './lines.ts';
import { findMadeContents } from './made-contents.ts';
import { findNoteMarks } from './notes.ts';
import { findPrinted } from './printed.ts';
import { endOfLine, findRegions, type Region } from './regions.ts';
import { type Sheet, takeLine, takeOut } from './sheet.ts';
import { takeComment } from './tags.ts';

/** The reader of Markdown files, as `read.ts` names it. */
export async function readMarkdown(file: string, bytes: Uint8Array): Promise<Document[]> {
  const { text, encoding, warnings } = decode(bytes);
  return [{ ...markdownDocument(file, withLineFeeds(text), encoding), warnings }];
}

/**
 * Markdown → its text with the markup to be taken out. It is read by what people write rather than by CommonMark where
 * the two differ: indentation makes no code, a mark of emphasis needs no blanks round it, a tag that HTML does not know
 * is text. One pass over lines and one over running text; both take time in proportion to the text.
 */
export function markdownDocument(file: string, source: string, encoding: Document['encoding']): Document {
  const sheet: Sheet = { source, changes: [], blocks: [], running: [], strong: [], definitions: new Set() };
  const regions = findRegions(source);
  for (const region of regions) readRegion(sheet, region);
  const cards = findCards(source, regions);
  for (const card of cards) addCard(sheet, card);
  const marks = findNoteMarks(source, regions);
  for (const tag of marks.tags) takeOut(sheet, tag);
  for (const asked of marks.asked) sheet.blocks.push({ kind: 'term', ...asked });
  readLines(
    sheet,
    regions,
    new Map([
      ...findMadeContents(source),
      ...findPrinted(source),
      ...findElsewhere(source),
      ...marks.lines,
      ...markLines(cards),
    ]),
  );
  countFullPoints(sheet);
  for (const fold of findFolds(source, regions)) sheet.blocks.push({ kind: 'fold', ...fold });
  for (const span of sheet.running) readInline(sheet, span);
  sheet.strong.sort((one, other) => one.start - other.start);
  for (const span of sheet.running) if (span.of === 'paragraph') addParagraphs(sheet, span);
  const paragraphs = sheet.running.filter((span) => span.of === 'paragraph');
  for (const change of [...findWraps(source, paragraphs), ...findUnseen(source)]) sheet.changes.push(change);
  const blocks = sheet.blocks.filter(({ start, end }) => end > start).sort(byPlace);
  const title = titleOf(source, regions[0]) ?? marks.title;
  const given = {
    ...(title !== null && { title, label: title }),
    ...(ratesQuestion(source, regions[0]) && { isQuestion: true }),
    ...(sheet.changes.some(({ rule }) => rule === 'note') && { isSheet: true }),
    ...(cards.length + marks.asked.length > 0 && {
      cards: cards.length > 0 ? ('all' as const) : ('some' as const),
    }),
  };
  return {
    file,
    ...overlay(source, sheet.changes),
    encoding,
    format: 'markdown',
    blocks,
    warnings: [],
    ...(Object.keys(given).length > 0 && { given }),
  };
}

const markLines = (cards: readonly Card[]): [number, RemovalRule][] =>
  cards.flatMap(({ mark, isInLine }) => (isInLine ? [] : [[mark.start, 'markup']]));

function addCard(sheet: Sheet, { asked, mark, isInLine }: Card): void {
  sheet.blocks.push({ kind: 'term', ...asked });
  if (isInLine) sheet.changes.push({ ...mark, insert: '\n', rule: 'markup' });
}

const byPlace = (one: Block, other: Block): number => one.start - other.start || other.end - one.end;

function readRegion(sheet: Sheet, region: Region): void {
  const { start, end, kind } = region;
  if (kind === 'fence') sheet.blocks.push({ kind: 'code', start, end });
  else if (kind === 'fenced text') readFencedText(sheet, region);
  else if (kind === 'pre') readPre(sheet, region);
  else if (kind === 'comment') takeComment(sheet, region);
  else takeLine(sheet, { start, end }, kind === 'script' ? 'script' : 'front matter');
}

/** The fence goes, and what it holds is text. */
function readFencedText(sheet: Sheet, { start, end }: Span): void {
  const from = endOfLine(sheet.source, start) + 1;
  const to = sheet.source.lastIndexOf('\n', end - 1) + 1;
  takeOut(sheet, { start, end: from });
  sheet.running.push({ start: from, end: to - 1, of: 'paragraph' });
  takeLine(sheet, { start: to, end });
}

/** `<pre><code>…</code></pre>` becomes a fence of its own length. */
function readPre(sheet: Sheet, { start, end }: Span): void {
  const { source } = sheet;
  const inner =
    /^<pre[^<>]*>(?:\s*<code[^<>]*>)?/i.exec(source.slice(start, Math.min(end, start + 5000)))?.[0].length ??
    5;
  const tail =
    /(?:<\/code>\s*)?<\/pre\s*>$/i.exec(source.slice(Math.max(start + inner, end - 60), end))?.[0].length ??
    6;
  const lineEnd = source[start + inner] === '\n' ? '' : '\n';
  sheet.changes.push({ start, end: start + inner, insert: `\`\`\`${lineEnd}`, rule: 'markup' });
  const before = source[end - tail - 1] === '\n' ? '' : '\n';
  sheet.changes.push({ start: end - tail, end, insert: `${before}\`\`\``, rule: 'markup' });
  sheet.blocks.push({ kind: 'code', start, end });
  readCodeMarkup(sheet, start + inner, end - tail);
}

const codeMarkup =
  /<\/?(?:span|code|b|strong|i|em|font|a)\b[^<>]*>|<br\s*\/?>|&(?:#\w{1,8}|[A-Za-z]{2,8});/gi;

function readCodeMarkup(sheet: Sheet, start: number, end: number): void {
  for (const { 0: found, index } of sheet.source.slice(start, end).matchAll(codeMarkup)) {
    const insert = found.startsWith('&') ? decodeEntity(found) : /^<br/i.test(found) ? '\n' : '';
    if (insert === null) continue;
    sheet.changes.push({ start: start + index, end: start + index + found.length, insert, rule: 'markup' });
  }
}

/** A line of running text is a paragraph. */
function addParagraphs(sheet: Sheet, { start, end }: Span): void {
  const text = sheet.source.slice(start, end);
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const span = { start: start + line.index, end: start + line.index + line[0].length };
    const inside = strongIn(sheet, span);
    sheet.blocks.push({ kind: 'paragraph', ...span, isStrong: isStrongLine(sheet, span, inside) });
    const [first] = inside;
    const before = first && sheet.source.slice(span.start, first.start);
    if (before && optionMark.test(before)) sheet.blocks.push({ kind: 'marked', ...first });
  }
}

const letters = /[\p{L}\p{N}]/u;
/** The number of a question may stand before its bold words, and a label as well: `Q：**什么是锁？**`. */
const listMark = /^\s*(?:[-*+]\s+)?(?:\(?\d{1,3}[.)、]|(?:[Qq]|[问問]题?|題目|题目)\s?\d{0,3}[.、:：])/;

/** `- B. **传输控制**`: the letter of an option, whose text alone is bold. */
const optionMark = /^\s*(?:[-*+]\s+)?[(（]?[A-H][.、．)）:：]\s*$/;

/** Whether nothing that is said in a line stands outside of its bold parts. */
function isStrongLine(sheet: Sheet, span: Span, inside: readonly Span[]): boolean {
  if (inside.length === 0) return false;
  const edges = [span.start, ...inside.flatMap(({ start, end }) => [start, end]), span.end];
  const rest: string[] = [];
  for (let at = 0; at < edges.length; at += 2)
    rest.push(sheet.source.slice(edges[at], Math.max(edges[at], edges[at + 1])));
  return !letters.test(
    rest
      .join('')
      .replace(listMark, '')
      .replaceAll(/<[^<>]*>/g, ''),
  );
}

function strongIn(sheet: Sheet, { start, end }: Span): Span[] {
  const { strong } = sheet;
  const first = firstWhere(strong, (one) => one.start >= start);
  const found: Span[] = [];
  for (let at = first; at < strong.length && strong[at].start < end; at += 1) found.push(strong[at]);
  return found;
}

/** Whether the front matter says how hard it is and that it is asked in interviews: `difficulty: L3⏎tags: [面经]`. */
function ratesQuestion(source: string, region: Region | undefined): boolean {
  if (region?.kind !== 'front matter') return false;
  const front = source.slice(0, region.end);
  return /^(?:difficulty|难度|難度)[ \t]*[:=]/m.test(front) && askedAbout.test(front);
}

const askedAbout = /面[试試经經]|八股|interview|follow[_-]?up|(?<![\w-])questions?(?![\w-])/i;

/** `title: 面试题库` of the front matter. */
function titleOf(source: string, region: Region | undefined): string | null {
  if (region?.kind !== 'front matter') return null;
  const [, title] = /^title[ \t]*[:=][ \t]*(.+?)[ \t]*$/m.exec(source.slice(0, region.end)) ?? [];
  return title?.replace(/^(["'])(.*)\1$/, '$2') || null;
}
